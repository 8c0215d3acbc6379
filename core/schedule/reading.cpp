// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/reading.h"

#include "core/schedule/curve.h"
#include "core/schedule/ramp_sum.h"
#include "core/schedule/step_ranges.h"
#include "core/schedule/summary.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// The sum of the learning rates of the run's steps up to \p last.
double areaUntil(const Schedule& schedule, std::size_t group, std::int64_t last)
{
    double area = 0;
    for (const StepRange& range : stepRanges(schedule, group))
        if (const std::int64_t end = std::min(range.last, last); end >= range.first)
            area += rampSum(*range.phase, range.phase->lr, range.first, end);
    return area;
}

double slopeAt(const Schedule& schedule, double step, std::size_t group)
{
    if (schedule.totalSteps() == 1)
        return 0;  // one step goes nowhere
    const bool last = step + 1 >= static_cast<double>(schedule.totalSteps());
    const double from = last ? step - 1 : step;
    return schedule.valueAt(from + 1, group).lr - schedule.valueAt(from, group).lr;
}

}  // namespace

Reading readingAt(const Schedule& schedule, const ScheduleConfig& config, double step, std::size_t group)
{
    Reading reading;
    const std::int64_t lastStep = schedule.totalSteps() - 1;
    reading.step = step;
    if (config.stepsPerEpoch && *config.stepsPerEpoch > 0)
        reading.epoch = step / *config.stepsPerEpoch;
    reading.phaseIndex = schedule.phaseAt(step);
    const Phase& phase = schedule.phases(group)[reading.phaseIndex];
    reading.phase = phase.kind;
    const double begin = std::max(0.0, phase.begin);
    reading.phaseShare = phase.end > begin ? std::clamp((step - begin) / (phase.end - begin), 0.0, 1.0) : 1;
    reading.value = schedule.valueAt(step, group);
    if (schedule.cyclesMomentum() && hasEffectiveStep(config))
        reading.effectiveStep = quantityOf(reading.value, Quantity::EffectiveStep);
    reading.slope = slopeAt(schedule, step, group);
    reading.pastEnd = step > static_cast<double>(lastStep);
    const double all = areaUntil(schedule, group, lastStep);
    const auto until = std::min(static_cast<std::int64_t>(step), lastStep);
    reading.areaShare = all == 0 ? 0 : areaUntil(schedule, group, until) / all;
    return reading;
}

Difference difference(const Reading& a, const Reading& b)
{
    const Reading& from = a.step <= b.step ? a : b;
    const Reading& to = a.step <= b.step ? b : a;
    Difference difference;
    difference.steps = to.step - from.step;
    if (from.epoch && to.epoch)
        difference.epochs = *to.epoch - *from.epoch;
    difference.lr = to.value.lr - from.value.lr;
    difference.lrRatio = to.value.lr / from.value.lr;
    difference.momentum = to.value.momentum - from.value.momentum;
    difference.areaShare = to.areaShare - from.areaShare;
    return difference;
}

}  // namespace onecycle
