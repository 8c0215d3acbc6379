// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_tokens.h"
#include "core/support/value.h"

#include <optional>
#include <span>

namespace onecycle {

/// The value of a literal, and whether Python has an int there: PyTorch tells 1 from 1.0.
struct PythonLiteral {
    Value value;
    bool isInt = false;
};

/// The value of \p tokens if they are a literal: None, True, False, a string, a number or an arithmetic expression of
/// numbers, `float("inf")`, `math.inf`, a list or tuple of numbers. Nothing for everything else: no name is ever looked
/// up.
[[nodiscard]] std::optional<PythonLiteral> evaluateLiteral(std::span<const PythonToken> tokens);

}  // namespace onecycle
