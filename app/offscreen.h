// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace onecycle::app {

/// What pictures need of a desktop: fonts and a painter, not a display.
class Offscreen {
public:
    Offscreen();

private:
    static int quiet();

    int m_argc;
    char m_name[9] = "onecycle";
    char* m_argv[2] = {m_name, nullptr};
    QApplication m_application;
};

}  // namespace onecycle::app
