// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_setting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace onecycle::ui {
namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
constexpr int patience = 2000;  // ms

/// The portal's `Read` wraps the value in one variant more than its `SettingChanged` does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value;
}

}  // namespace

DesktopSetting::DesktopSetting(const QString& space, const QString& key, QObject* parent)
    : QObject(parent), m_space(space), m_key(key)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    read();
}

void DesktopSetting::read()
{
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << m_space << m_key;
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && !m_told)  // news overtakes an answer
            set(unwrapped(QVariant::fromValue(reply.value())));
    });
}

void DesktopSetting::set(const QVariant& value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT changed(m_value);
}

void DesktopSetting::portalChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != m_space || key != m_key)
        return;
    m_told = true;
    set(unwrapped(value.variant()));
}

}  // namespace onecycle::ui
