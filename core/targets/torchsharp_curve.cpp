// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/torchsharp_curve.h"

namespace onecycle {

TargetCurve torchsharpCurve(const Schedule& schedule)
{
    TargetCurve curve = exactCurve(schedule);
    curve.at = [schedule, exact = std::move(curve.at)](std::int64_t step, std::size_t group) {
        const Phase& first = schedule.phases(group).front();
        if (group != schedule.phases(group).size() - 1)
            return exact(step, group);
        const auto position = static_cast<double>(step);
        const double momentum = exact(step, group).momentum;
        return StepValue{rampValue(first, first.lr, position),
                         schedule.cyclesMomentum() ? rampValue(first, first.momentum, position) : momentum};
    };
    return curve;
}

}  // namespace onecycle
