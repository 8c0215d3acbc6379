// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace onecycle {

/// The value of a parameter without its type: nothing (an optional length that is not given), a switch, a number,
/// one number per parameter group, or a word (a choice, a name).
using Value = std::variant<std::monostate, bool, double, std::vector<double>, std::string>;

/// Equality of bits (NaN equals itself).
[[nodiscard]] bool sameValue(const Value& a, const Value& b);

/// "Set \p key to \p value": the unit of every edit, proposed by views, fixes and readers.
struct Assignment {
    std::string key;  ///< a parameter's key (`max_lr`) or a document key (`groups`)
    Value value;
    std::optional<std::size_t> group;  ///< only this parameter group; without it the whole parameter
};

}  // namespace onecycle
