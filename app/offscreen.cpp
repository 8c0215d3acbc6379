// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offscreen.h"

namespace onecycle::app {

Offscreen::Offscreen() : m_argc(quiet()), m_application(m_argc, m_argv) {}

/// Before the application is made. Gives how many arguments it has.
int Offscreen::quiet()
{
    // The platform's chatter (a missing XDG_RUNTIME_DIR) is no warning about the schedule.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return 1;
}

}  // namespace onecycle::app
