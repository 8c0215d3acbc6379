// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/window_command.h"

#include <csignal>

int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of write(), too
    std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is an error of write(), not the end of the process
    if (argc > 1 && onecycle::app::isCommand(argv[1]))
        return onecycle::app::runCommandLine(argc, argv);
    return onecycle::app::openWindow(argc, argv);
}
