// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

namespace onecycle {

/// Reads the first `OneCycleLR(...)` call in \p text, which may be a program, a doctest or prose around the call:
/// arguments by keyword or in PyTorch's order, with literal values (numbers and arithmetic with them, True, False,
/// None, strings, lists and tuples of numbers). The optimiser is known by its class where the argument is a call such
/// as `SGD(...)` or a variable that one was assigned to; any module prefix will do. Code is never executed: a value
/// that is no literal is an error that shows its text, except `steps_per_epoch=len(...)`, which is left unset, with a
/// remark.
[[nodiscard]] Result<ReadDocument, ReadError> readPythonCall(std::string_view text);

/// True if \p text has a `OneCycleLR(` call.
[[nodiscard]] bool looksLikePythonCall(std::string_view text);

}  // namespace onecycle
