// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktop_scheme.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace onecycle::ui {

/// Keeps the application in the theme that the user chose, or in the desktop's, live.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    explicit ThemeSwitch(QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

private:
    void apply();

    DesktopScheme m_desktop;
    ThemeChoice m_choice = ThemeChoice::Desktop;
    const Theme* m_applied = nullptr;
};

}  // namespace onecycle::ui
