// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <string>

namespace onecycle::app {

/// The content of \p file, of standard input for `-`, or \p file itself if it is a share string, up to a little more
/// than what readers accept; else the reason.
[[nodiscard]] Result<std::string, std::string> readInput(const std::string& file);

}  // namespace onecycle::app
