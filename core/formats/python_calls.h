// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace onecycle {

/// Where a call stands in a source.
struct CallPlace {
    std::size_t begin = 0;      ///< of the function's name, in bytes
    std::size_t arguments = 0;  ///< behind the opening bracket
    bool inCode = false;        ///< not in a comment, a string or prose
};

/// The most calls that findCalls() looks for.
inline constexpr std::size_t mostCalls = 1000;

/// The calls of \p function in \p source that are code; if there is none in code, those in comments, strings or prose.
/// Definitions (`class`, `def`) and imports are no calls. Linear time.
[[nodiscard]] std::vector<CallPlace> findCalls(std::string_view source, std::string_view function,
                                               std::size_t most = mostCalls);

/// The offset behind the opening bracket of the first of findCalls(); npos if there is none.
[[nodiscard]] std::size_t findCall(std::string_view source, std::string_view function);

/// \p places as something to choose from: the beginning of each in one line.
[[nodiscard]] std::vector<FoundCall> foundCalls(std::string_view source, const std::vector<CallPlace>& places);

}  // namespace onecycle
