// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_literal.h"
#include "core/parameters/parameter.h"

#include <string>

namespace onecycle {

/// \p value as PyTorch takes it for \p parameter: any number is a switch, True is a 1.
[[nodiscard]] Value converted(const Parameter& parameter, const Value& value);

/// What to say where PyTorch tells int from float, which a configuration does not; empty if nothing.
[[nodiscard]] std::string typeRemark(const Parameter& parameter, const PythonLiteral& literal);

/// True if \p tokens are `len(...)` and nothing around it.
[[nodiscard]] bool isLengthCall(std::span<const PythonToken> tokens);

}  // namespace onecycle
