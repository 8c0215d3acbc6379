// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// The arguments in the parser's order (last first), with `--max_lr`, as PyTorch spells it, turned into `--max-lr`.
/// A lone `--` goes: behind it the parser would give the words to the program instead of the command.
[[nodiscard]] std::vector<std::string> preparedArguments(int argc, const char* const* argv);

/// What \p command was given and does not know, with the option that may have been meant.
[[nodiscard]] std::vector<Misreading> misuse(const CLI::App& command);

}  // namespace onecycle::app
