// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_literal.h"

#include <optional>
#include <string_view>

namespace onecycle {

[[nodiscard]] std::optional<PythonLiteral> numberLiteral(double value, bool isInt);

/// The number in \p literal, or nullptr: a switch is none here.
[[nodiscard]] const double* asNumber(const std::optional<PythonLiteral>& literal);

/// The value of one Number token; hexadecimal and imaginary ones have none.
[[nodiscard]] std::optional<PythonLiteral> numberFromToken(std::string_view token);

/// The content of one String token; with escapes, of bytes or formatted it has none.
[[nodiscard]] std::optional<PythonLiteral> textFromToken(std::string_view token);

/// `left operation right` for + - * / // % ** as Python computes it: `/` is always a float, a division by zero has no
/// value.
[[nodiscard]] std::optional<PythonLiteral> computed(std::string_view operation,
                                                    const std::optional<PythonLiteral>& left,
                                                    const std::optional<PythonLiteral>& right);

}  // namespace onecycle
