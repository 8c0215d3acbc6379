// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_tokens.h"
#include "core/formats/read.h"

#include <string_view>
#include <vector>

namespace onecycle {

/// One argument of a call, as it is written.
struct PythonArgument {
    std::string_view keyword;         ///< empty for a positional one
    std::vector<PythonToken> tokens;  ///< of its value; never empty
    std::string_view text;            ///< its value in the source

    [[nodiscard]] std::size_t offset() const { return tokens.front().offset; }
};

/// The offset behind the opening bracket of the first call of \p function in \p source that is code; if there is none
/// in code, of the first one in comments, strings or prose. Definitions (`class`, `def`) are no calls. npos if there is
/// none.
[[nodiscard]] std::size_t findCall(std::string_view source, std::string_view function);

/// The arguments of the call whose opening bracket ends at \p offset.
[[nodiscard]] Result<std::vector<PythonArgument>, ReadError> readArguments(std::string_view source, std::size_t offset);

/// The name of what \p tokens call: `AdamW` in `torch.optim.AdamW(...)`; empty if they are no call.
[[nodiscard]] std::string_view calledName(const std::vector<PythonToken>& tokens);

/// The name of what is called in the last `variable = ...(` of \p source; empty if there is none.
[[nodiscard]] std::string_view lastAssignedCall(std::string_view source, std::string_view variable);

}  // namespace onecycle
