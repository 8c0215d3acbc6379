// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_arguments.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// The longest code that is kept for a value, in bytes.
inline constexpr std::size_t longestExpression = 500;

/// The value of \p argument in one line, without comments: what Expression keeps. Nothing if it is longer than
/// longestExpression or has a string of several lines.
[[nodiscard]] std::optional<std::string> expressionText(const PythonArgument& argument);

/// True if \p text, put where a value of a Python call stands, is that one value and nothing else: in one line, no
/// longer than longestExpression, brackets and strings closed, without a comment, a comma or a keyword.
[[nodiscard]] bool isExpressionText(std::string_view text);

}  // namespace onecycle
