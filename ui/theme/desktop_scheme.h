// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktop_setting.h"

namespace onecycle::ui {

/// Whether the desktop wants dark windows (`org.freedesktop.appearance color-scheme` of the settings portal), live;
/// where there is no portal, the lightness of the palette that the platform came with.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void follow(const QVariant& scheme);

    DesktopSetting m_setting;
    bool m_dark;
};

}  // namespace onecycle::ui
