// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_arguments.h"

#include <optional>
#include <vector>

namespace onecycle {

/// The keyword arguments that `**{"max_lr": 0.1}` or `**dict(max_lr=0.1)` stands for; nothing if the stars stand before
/// other code.
[[nodiscard]] std::optional<std::vector<PythonArgument>> starArguments(std::string_view source,
                                                                       const PythonArgument& stars);

}  // namespace onecycle
