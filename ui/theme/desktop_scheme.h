// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace onecycle::ui {

/// Whether the desktop wants dark windows, read from the settings portal (`org.freedesktop.appearance color-scheme`)
/// and followed live; where there is no portal, the lightness of the palette that the platform came with.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void read();
    void setDark(bool dark);

private Q_SLOTS:
    void portalChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    bool m_dark = false;
    bool m_told = false;  ///< the portal has announced a change
};

}  // namespace onecycle::ui
