// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/curve_end.h"

#include <limits>

namespace onecycle {

TargetCurve endingBefore(TargetCurve curve, std::int64_t end)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    curve.breaks.push_back(static_cast<double>(end));
    curve.at = [at = std::move(curve.at), end](std::int64_t step, std::size_t group) {
        return step < end ? at(step, group) : StepValue{nan, nan};
    };
    return curve;
}

void limitToCounter(TargetFacts& facts, const Schedule& schedule, std::int64_t last, int bits)
{
    if (schedule.totalSteps() - 1 <= last)
        return;
    facts.curve = endingBefore(std::move(facts.curve), last + 1);
    facts.lints.push_back({mark("total_steps = %1: the steps are counted in %2 bits there, up to %3; make the run "
                                "shorter than that."),
                           {std::to_string(schedule.totalSteps()), std::to_string(bits), std::to_string(last)},
                           {}});
}

}  // namespace onecycle
