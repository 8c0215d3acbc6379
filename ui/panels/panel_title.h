// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace onecycle::ui {

class PanelButtons;

/// The slim title of a panel: its name and its buttons, above a hairline. Dragging it moves the panel. Where a row of
/// tabs says the name already, only the hairline is left.
class PanelTitle : public QWidget {
    Q_OBJECT

public:
    static constexpr int fullHeight = 33;  ///< as high as a row of tabs with its hairline
    static constexpr int side = 16;        ///< from the left edge to the name
    static constexpr int edge = 8;         ///< from the buttons to the right edge

    explicit PanelTitle(QDockWidget& dock);

    void setTabbed(bool tabbed);
    [[nodiscard]] bool isTabbed() const { return m_tabbed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_name;
    PanelButtons* m_buttons;
    bool m_tabbed = false;
};

}  // namespace onecycle::ui
