// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/measured_schedule.h"

namespace onecycle {

std::optional<double> MeasuredSchedule::lrAt(std::int64_t step) const
{
    if (step < 0)
        return std::nullopt;
    const auto value = schedule.at(step);
    return value ? std::optional(value->lr) : std::nullopt;
}

std::optional<double> MeasuredSchedule::momentumAt(std::int64_t step) const
{
    if (step < 0 || !schedule.cyclesMomentum())
        return std::nullopt;
    const auto value = schedule.at(step);
    return value ? std::optional(value->momentum) : std::nullopt;
}

std::optional<double> MeasuredSchedule::effectiveAt(std::int64_t step) const
{
    const auto lr = lrAt(step);
    const auto momentum = momentumAt(step);
    if (!lr || !momentum || !hasEffectiveStep(config) || *momentum >= 1)
        return std::nullopt;
    return *lr / (1 - *momentum);
}

}  // namespace onecycle
