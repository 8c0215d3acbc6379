// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"
#include "core/parameters/remark.h"
#include "core/schedule/schedule_config.h"
#include "core/support/result.h"

#include <optional>
#include <string>

namespace onecycle {

/// The values that one parameter goes through, from one end to the other. Of a switch or a choice, which has words and
/// no ends, all of them.
struct SweepRange {
    std::string key;  ///< of the parameter
    double from = 0;
    double to = 1;
    Scale spacing = Scale::Linear;     ///< equal differences, or equal ratios
    std::optional<std::size_t> group;  ///< only this parameter group; none: all of them

    friend bool operator==(const SweepRange&, const SweepRange&) = default;
};

/// What of a sweep or an animation does not do.
enum class SweepField { Parameter, From, To, Spacing, Count, Seconds, Rate };

/// Why there is no sweep: the field, and a sentence that names it, its value and the remedy.
struct SweepFault {
    SweepField field = SweepField::Parameter;
    Remark remark;
};

/// True if \p parameter has words to go through, and no ends.
[[nodiscard]] bool hasWords(const Parameter& parameter);

/// True if \p parameter takes whole numbers only.
[[nodiscard]] bool isCount(const Parameter& parameter);

/// What is wrong with \p range, if anything: the ends of a parameter with words are not looked at.
[[nodiscard]] std::optional<SweepFault> faultOf(const SweepRange& range);

/// The value at \p share of the way of \p range, which has no fault and whose parameter has numbers: 0 and 1 give the
/// ends exactly, what lies between has at most 14 digits, and a parameter that is a count gets whole numbers.
[[nodiscard]] double valueAt(const SweepRange& range, double share);

/// A range that is worth looking at around the value that \p parameter has in \p config: the usual one where that is
/// known for a linear scale, else from a part of the value to its multiple. Without a fault for every row of the
/// table.
[[nodiscard]] SweepRange proposedRange(const Parameter& parameter, const ScheduleConfig& config,
                                       std::optional<std::size_t> group = {});

}  // namespace onecycle
