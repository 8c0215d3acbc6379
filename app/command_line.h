// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecycle::app {

/// True if \p word, the first one after the program's name, asks for a command (or help) and not for the window.
[[nodiscard]] bool isCommand(std::string_view word);

/// Runs `onecycle COMMAND ...` (or `--help`, `--version`) without any part of Qt that needs a display; gives the exit
/// code.
[[nodiscard]] int runCommandLine(int argc, const char* const* argv);

}  // namespace onecycle::app
