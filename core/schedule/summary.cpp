// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/summary.h"

#include "core/schedule/optimizers.h"
#include "core/schedule/ramp_sum.h"
#include "core/schedule/step_ranges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace onecycle {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A number and the step that has it.
struct Highest {
    double value = std::numeric_limits<double>::quiet_NaN();
    std::int64_t step = 0;

    /// Takes \p candidate if it is larger; what is not a number never is, and gives way to everything.
    void offer(double candidate, std::int64_t at)
    {
        if (candidate > value || (std::isnan(value) && !std::isnan(candidate))) {
            value = candidate;
            step = at;
        }
    }
};

double lrAt(const Phase& phase, std::int64_t step)
{
    return rampValue(phase, phase.lr, static_cast<double>(step));
}

double momentumAt(const Phase& phase, std::int64_t step)
{
    return rampValue(phase, phase.momentum, static_cast<double>(step));
}

/// The learning rate times the sum of the powers of the momentum, which grows without bound from momentum 1 on.
double effectiveAt(const Phase& phase, std::int64_t step)
{
    const double momentum = momentumAt(phase, step);
    const double lr = lrAt(phase, step);
    return momentum >= 1 ? lr * infinity : lr / (1 - momentum);
}

/// The last step of \p range whose momentum is on the same side of 1 as that of its first step.
std::int64_t lastOnSameSide(const StepRange& range)
{
    const bool side = momentumAt(*range.phase, range.first) < 1;
    std::int64_t same = range.first;
    std::int64_t other = range.last + 1;
    while (other - same > 1) {
        const std::int64_t middle = same + (other - same) / 2;
        ((momentumAt(*range.phase, middle) < 1) == side ? same : other) = middle;
    }
    return same;
}

Highest peakOf(const std::vector<StepRange>& ranges)
{
    Highest peak;
    for (const StepRange& range : ranges)
        for (const std::int64_t step : {range.first, range.last})
            peak.offer(lrAt(*range.phase, step), step);
    return peak;
}

/// Within a phase lr and momentum are linear functions of one and the same number (the share, or its cosine), so
/// lr/(1-momentum) is a quotient of two linear functions: monotone on either side of momentum = 1. Its largest value
/// over whole steps is at an end of the phase or next to that place.
Highest effectivePeakOf(const std::vector<StepRange>& ranges)
{
    Highest peak;
    for (const StepRange& range : ranges) {
        const std::int64_t beforeOne = lastOnSameSide(range);
        const std::int64_t afterOne = std::min(beforeOne + 1, range.last);
        for (const std::int64_t step : {range.first, beforeOne, afterOne, range.last})
            peak.offer(effectiveAt(*range.phase, step), step);
    }
    return peak;
}

}  // namespace

bool hasEffectiveStep(const ScheduleConfig& config)
{
    return config.optimizer == "sgd";
}

Summary summarize(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    std::vector<StepRange> ranges = stepRanges(schedule, group);
    std::erase_if(ranges, [](const StepRange& range) { return range.count() == 0; });
    const std::int64_t totalSteps = schedule.totalSteps();
    const auto afterEnd = schedule.at(totalSteps, group);
    Summary summary;
    const Phase& begin = schedule.phases(group).front();
    const bool warmsUp = begin.kind == PhaseKind::WarmUp;
    summary.maxLr = warmsUp ? begin.lr.to : begin.lr.from;
    summary.initialLr = begin.lr.from;
    summary.finalLr = schedule.phases(group).back().lr.to;
    summary.peakPosition = warmsUp ? begin.end : begin.begin;
    summary.lastLr = schedule.valueAt(static_cast<double>(totalSteps - 1), group).lr;
    if (afterEnd)
        summary.afterEndLr = afterEnd->lr;
    if (ranges.empty())
        return summary;
    const Highest peak = peakOf(ranges);
    summary.peakLr = peak.value;
    summary.peakStep = peak.step;
    for (const StepRange& range : ranges)
        summary.area += rampSum(*range.phase, range.phase->lr, range.first, range.last);
    summary.meanLr = summary.area / static_cast<double>(totalSteps - schedule.firstStep());
    if (schedule.cyclesMomentum() && hasEffectiveStep(config)) {
        const Highest effective = effectivePeakOf(ranges);
        summary.effectiveStep = effective.value;
        summary.effectiveStepAt = effective.step;
    }
    return summary;
}

}  // namespace onecycle
