// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_part.h"

class QLineEdit;

namespace onecycle::ui {

class ChoiceBox;
class SegmentedControl;

/// Theme, font, and what the picture shows.
class LookPart : public ExportPart {
    Q_OBJECT

public:
    explicit LookPart(QWidget* parent = nullptr);

    /// What the window shows, for the switches that follow it; \p zoomed: it shows a part of the curves.
    void follow(bool momentum, bool logLr, bool zoomed);

protected:
    void refresh() override;

private:
    void addFonts();
    void addSwitches();
    void chooseFont(int index);

    SegmentedControl* m_theme;
    ChoiceBox* m_font;
    QLineEdit* m_title;
    std::vector<SwitchButton*> m_switches;  ///< in the order of pictureSwitches()
    SwitchButton* m_momentum = nullptr;
    SwitchButton* m_logLr = nullptr;
    bool m_windowMomentum = true;
    bool m_windowLogLr = false;
};

}  // namespace onecycle::ui
