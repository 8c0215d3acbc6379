// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onecycle::app {

/// `onecycle [FILE...]`, with the options that every Qt program has (`-platform`, `-style`, ...). Gives the exit code.
[[nodiscard]] int openWindow(int argc, char** argv);

}  // namespace onecycle::app
