// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktop_setting.h"

namespace onecycle::ui {

/// Whether the program may animate what it changes by itself: not where the user of the program or the desktop asks for
/// reduced motion. The desktop asks through the settings portal, followed live (`org.freedesktop.appearance
/// reduced-motion`, `org.gnome.desktop.interface enable-animations`), or by a style without animations.
class Motion : public QObject {
    Q_OBJECT

public:
    explicit Motion(QObject* parent = nullptr);

    [[nodiscard]] bool allowsMotion() const;
    /// The user's own switch: reduced always, or as the desktop says.
    void setAlwaysReduced(bool always);
    [[nodiscard]] bool isAlwaysReduced() const { return m_always; }

Q_SIGNALS:
    /// allowsMotion() has another answer.
    void changed();

private:
    void refresh();

    DesktopSetting m_reduced;
    DesktopSetting m_animations;
    bool m_always = false;
    bool m_allowed;
};

}  // namespace onecycle::ui
