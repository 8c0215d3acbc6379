// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace onecycle::app {

/// Why \p output is not to be written over: it is one of the \p inputs, by whatever name, or a hand-in or a lesson,
/// which somebody made by hand. Empty where nothing speaks against it.
[[nodiscard]] std::string overwritingFault(const std::string& output, const std::vector<std::string>& inputs);

/// Why \p file is not read: a pipe or a folder would keep the command waiting. Empty where it is an ordinary file, `-`,
/// or not there, which reading it says.
[[nodiscard]] std::string readingFault(const std::string& file);

}  // namespace onecycle::app
