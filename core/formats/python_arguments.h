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
    std::size_t begin = 0;            ///< in the source, of its keyword if it has one
    std::size_t comma = npos;         ///< in the source, of the comma behind it; npos without one

    static constexpr std::size_t npos = std::string_view::npos;

    [[nodiscard]] std::size_t offset() const { return tokens.front().offset; }
    [[nodiscard]] std::size_t end() const { return tokens.back().end(); }
};

/// The arguments of the call whose opening bracket ends at \p offset.
[[nodiscard]] Result<std::vector<PythonArgument>, ReadError> readArguments(std::string_view source, std::size_t offset);

/// The offset behind the bracket that closes the call of readArguments(); of a call that has none, the source's end.
[[nodiscard]] std::size_t endOfCall(std::string_view source, std::size_t offset,
                                    const std::vector<PythonArgument>& arguments);

/// The name of what \p tokens call: `AdamW` in `torch.optim.AdamW(...)`; empty if they are no call.
[[nodiscard]] std::string_view calledName(const std::vector<PythonToken>& tokens);

/// The name of what is called in the last `variable = ...(` of \p source; empty if there is none.
[[nodiscard]] std::string_view lastAssignedCall(std::string_view source, std::string_view variable);

}  // namespace onecycle
