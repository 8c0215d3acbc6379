// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/step_ranges.h"

#include <cmath>

namespace onecycle {

std::vector<StepRange> stepRanges(const Schedule& schedule, std::size_t group)
{
    std::vector<StepRange> ranges;
    const std::span<const Phase> phases = schedule.phases(group);
    const std::int64_t end = schedule.totalSteps() - 1;
    std::int64_t first = schedule.firstStep();
    for (const Phase& phase : phases) {
        const double phaseEnd = std::floor(phase.end);
        std::int64_t last = first - 1;
        if (&phase == &phases.back() || phaseEnd >= static_cast<double>(end))
            last = end;
        else if (phaseEnd >= static_cast<double>(first))
            last = static_cast<std::int64_t>(phaseEnd);
        ranges.push_back({&phase, first, last});
        first = last + 1;
    }
    return ranges;
}

}  // namespace onecycle
