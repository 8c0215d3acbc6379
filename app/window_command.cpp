// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "app/complaints.h"
#include "ui/window/run_window.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace onecycle::app {
namespace {

/// Qt's own options that are followed by a value; QApplication takes them out of the arguments.
constexpr std::array<std::string_view, 13> qtOptionsWithValue{
    "platform",    "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
    "qwindowicon", "qwindowtitle",       "session",       "style",  "stylesheet",
    "display",     "geometry",           "fontdatabase"};
constexpr std::array<std::string_view, 2> qtOptions{"reverse", "widgetcount"};

std::string_view withoutDashes(std::string_view argument)
{
    return argument.substr(argument.starts_with("--") ? 2 : 1);
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

int openWindow(int argc, char** argv)
{
    QStringList files;
    bool onlyFiles = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (onlyFiles || !argument.starts_with('-') || argument == "-") {
            files.append(QString::fromLocal8Bit(argv[i]));
        } else if (argument == "--") {
            onlyFiles = true;
        } else if (contains(qtOptionsWithValue, withoutDashes(argument))) {
            ++i;
        } else if (!contains(qtOptions, withoutDashes(argument.substr(0, argument.find('='))))) {
            printError("", "There is no option " + std::string(argument) +
                               " for the window; --help lists the commands and their options.");
            return exit_code::badUsage;
        }
    }
    return ui::runWindow(argc, argv, files);
}

}  // namespace onecycle::app
