// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <functional>
#include <string>

namespace onecycle::app {

/// Produces a text part by part; false if the sink stopped it.
using Producer = std::function<bool(const Sink&)>;

inline constexpr const char* standardOutput = "-";

/// Writes what \p produce makes to \p file, all of it or nothing; to standard output if \p file is `-`.
/// Prints why if it fails, except for a reader that has gone away. Gives the exit code.
[[nodiscard]] int writeOutput(const std::string& file, const Producer& produce);

}  // namespace onecycle::app
