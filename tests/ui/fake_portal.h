// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>

namespace onecycle::ui {

/// A settings portal on a bus of its own. It answers as the real one: the value in one variant more than its signal
/// carries, an error for what it does not know.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    ~FakePortal() override
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    /// Starts the bus and makes it this process's. False where there is no dbus-daemon.
    bool start()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return false;
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead())
            qFatal("no bus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        auto bus = QDBusConnection::sessionBus();
        if (!bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")) ||
            !bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals))
            qFatal("no portal");
        return true;
    }

    /// What the desktop is set to when it is asked, without telling anybody.
    void set(const QString& space, const QString& key, const QVariant& value) { m_values[space + key] = value; }
    void forget() { m_values.clear(); }

    /// The user changes the desktop's setting. What was asked before and is answered later gets the new value, too.
    void change(const QString& space, const QString& key, const QVariant& value)
    {
        set(space, key, value);
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key)
    {
        const QVariant value = m_values.value(space + key);
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QProcess m_bus;
    QMap<QString, QVariant> m_values;
};

}  // namespace onecycle::ui
