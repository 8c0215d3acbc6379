// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"

#include <string>
#include <string_view>

namespace onecycle {

/// \p value as a Python literal: counts as int, other numbers as float (`25.0`, `float('inf')`), `None`, `True`,
/// `'cos'`, lists.
[[nodiscard]] std::string pythonLiteral(const Value& value, Kind kind);
/// \p value as a float: `25.0`, `float('inf')`.
[[nodiscard]] std::string pythonReal(double value);

/// \p text without the line ends and control characters that would let it break out of a comment.
[[nodiscard]] std::string pythonComment(std::string_view text);

}  // namespace onecycle
