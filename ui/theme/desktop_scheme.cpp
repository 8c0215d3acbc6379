// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QGuiApplication>
#include <QPalette>

namespace onecycle::ui {
namespace {

constexpr uint preferDark = 1;

}  // namespace

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent),
      m_setting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")),
      m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&m_setting, &DesktopSetting::changed, this, &DesktopScheme::follow);
}

void DesktopScheme::follow(const QVariant& scheme)
{
    const bool dark = scheme.toUInt() == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

}  // namespace onecycle::ui
