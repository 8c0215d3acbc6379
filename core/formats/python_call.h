// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

namespace onecycle {

/// Reads a `OneCycleLR(...)` call in \p text, which may be a program, a doctest or prose around it: the one that
/// \p request chooses of all that are code, of all others if there is none in code. Arguments are given by keyword, in
/// PyTorch's order, or in `**{...}` and `**dict(...)`, with any module prefix. Values are literals (numbers and
/// arithmetic with them, True, False, None, strings, lists and tuples of numbers) or names that the text gives one
/// (namedValues()), with a remark. Code is never executed: what has no value is asked for, and its Expression kept. The
/// optimiser is known by its class where the argument is a call such as `SGD(...)` or a variable that one was assigned
/// to.
[[nodiscard]] Result<ReadDocument, ReadError> readPythonCall(std::string_view text, const ReadRequest& request = {});

/// True if \p text has a `OneCycleLR(` call that is code.
[[nodiscard]] bool hasPythonCall(std::string_view text);

/// True if \p text has a `OneCycleLR(` call, be it in a comment, a string or prose.
[[nodiscard]] bool looksLikePythonCall(std::string_view text);

}  // namespace onecycle
