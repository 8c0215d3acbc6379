// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QStyle>

namespace onecycle::ui {
namespace {

constexpr uint reduce = 1;

}  // namespace

Motion::Motion(QObject* parent)
    : QObject(parent),
      m_reduced(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion")),
      m_animations(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")),
      m_allowed(allowsMotion())
{
    connect(&m_reduced, &DesktopSetting::changed, this, &Motion::refresh);
    connect(&m_animations, &DesktopSetting::changed, this, &Motion::refresh);
}

bool Motion::allowsMotion() const
{
    const bool desktopReduces = m_reduced.value().toUInt() == reduce ||
                                (m_animations.value().isValid() && !m_animations.value().toBool()) ||
                                QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    return !m_always && !desktopReduces;
}

void Motion::setAlwaysReduced(bool always)
{
    m_always = always;
    refresh();
}

void Motion::refresh()
{
    if (std::exchange(m_allowed, allowsMotion()) != m_allowed)
        Q_EMIT changed();
}

}  // namespace onecycle::ui
