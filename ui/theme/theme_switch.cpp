// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_switch.h"

namespace onecycle::ui {

ThemeSwitch::ThemeSwitch(QObject* parent) : QObject(parent)
{
    connect(&m_desktop, &DesktopScheme::changed, this, &ThemeSwitch::apply);
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeSwitch::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::Desktop && m_desktop.isDark());
    const Theme* const wanted = dark ? &darkTheme() : &lightTheme();
    if (wanted != m_applied)
        applyTheme(*wanted);
    m_applied = wanted;
}

}  // namespace onecycle::ui
