// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

namespace onecycle {

/// Reads the first `OneCycleLR(...)` call in \p text: keyword arguments with literal values (numbers, True, False,
/// None, strings, lists and tuples of numbers), positional ones in PyTorch's order; the optimiser argument is skipped,
/// and known by its name where it is a call such as `SGD(...)`. Any module prefix. Code is never executed; a value that
/// is not a literal is an error that shows its text, except `steps_per_epoch=len(...)`, which is a remark and left
/// unset... to be asked for.
[[nodiscard]] Result<ReadDocument, ReadError> readPythonCall(std::string_view text);

/// True if \p text has a `OneCycleLR(` call.
[[nodiscard]] bool looksLikePythonCall(std::string_view text);

}  // namespace onecycle
