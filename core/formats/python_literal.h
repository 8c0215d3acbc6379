// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_tokens.h"
#include "core/support/value.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace onecycle {

/// The value of a literal, and whether Python has an int there: PyTorch tells 1 from 1.0.
struct PythonLiteral {
    Value value;
    bool isInt = false;
};

/// What a name stands for; nothing if that is not known.
using NameLookup = std::function<std::optional<PythonLiteral>(std::string_view name)>;

/// The value of \p tokens if they are a literal: None, True, False, a string, a number or an arithmetic expression of
/// numbers, `float("inf")`, `int(2.5)`, `math.inf`, a list or tuple of numbers. Other names have the values that
/// \p names gives them, alone or in arithmetic. Nothing for everything else.
[[nodiscard]] std::optional<PythonLiteral> evaluateLiteral(std::span<const PythonToken> tokens,
                                                           const NameLookup& names = {});

}  // namespace onecycle
