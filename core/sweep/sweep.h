// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/value.h"
#include "core/sweep/sweep_range.h"

#include <cstddef>
#include <vector>

namespace onecycle {

/// The fewest and the most members of a sweep of numbers.
inline constexpr std::size_t leastMembers = 2;
inline constexpr std::size_t mostMembers = 24;

/// One parameter at several values, everything else as it is.
struct Sweep {
    SweepRange range;
    double count = 9;  ///< members: what was typed, valid from leastMembers to mostMembers

    friend bool operator==(const Sweep&, const Sweep&) = default;
};

/// The values of \p sweep in its order, no two of them equal: those of NumPy's linspace or geomspace with both ends,
/// to 14 digits between the ends, rounded where the parameter is a count; of a switch or a choice every word.
[[nodiscard]] Result<std::vector<Value>, SweepFault> valuesOf(const Sweep& sweep);

/// Every word of \p parameter, as values.
[[nodiscard]] std::vector<Value> wordsOf(const Parameter& parameter);

}  // namespace onecycle
