// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture_settings.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace onecycle::ui {

class SwitchButton;

/// A part of the export dialog's form: shows some of the settings and proposes changed ones.
class ExportPart : public QWidget {
    Q_OBJECT

public:
    ExportPart(const QString& heading, QWidget* parent);

    /// Shows \p settings without proposing anything.
    void display(const PictureSettings& settings);

Q_SIGNALS:
    void proposed(const onecycle::ui::PictureSettings& settings);
    /// A field holds no number: the sentence for it, or an empty one when all is well again.
    void complained(const QString& sentence);

protected:
    virtual void refresh() = 0;

    [[nodiscard]] const PictureSettings& settings() const { return m_settings; }
    /// Proposes \p changed where it differs from what is shown.
    void propose(const PictureSettings& changed);
    /// Below the last row: \p control after its name, or alone. Names it for people and for tests.
    QLabel* addRow(const QString& name, QWidget* control, const char* key, const QString& help);
    void addWide(QWidget* control);
    /// A switch before its name, \p columns of them in a row.
    SwitchButton* addSwitch(const QString& name, const char* key, const QString& help, int columns);
    static void name(QWidget* control, const QString& text, const char* key, const QString& help);

private:
    PictureSettings m_settings;
    QGridLayout* m_grid;
    QGridLayout* m_switches = nullptr;
};

}  // namespace onecycle::ui
