// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace onecycle {

/// The numbers that a command line has without options, by the name of the attribute: `lr` is 0.1 after
/// `parser.add_argument("--lr", type=float, default=0.1)`. Whoever runs the script may give others.
[[nodiscard]] std::map<std::string, double> argparseDefaults(std::string_view source);

}  // namespace onecycle
