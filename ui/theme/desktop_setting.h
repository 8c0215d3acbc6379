// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

namespace onecycle::ui {

/// One setting of the desktop, read from the settings portal (`org.freedesktop.portal.Settings`) and followed live.
class DesktopSetting : public QObject {
    Q_OBJECT

public:
    DesktopSetting(const QString& space, const QString& key, QObject* parent = nullptr);

    /// What the desktop says; invalid as long as it has said nothing, or where there is no portal.
    [[nodiscard]] const QVariant& value() const { return m_value; }

Q_SIGNALS:
    void changed(const QVariant& value);

private:
    void read();
    void set(const QVariant& value);

private Q_SLOTS:
    void portalChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QString m_space;
    QString m_key;
    QVariant m_value;
    bool m_told = false;  ///< the portal has announced a change
};

}  // namespace onecycle::ui
