// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/deepspeed_curve.h"

#include <limits>

namespace onecycle {
namespace {

/// How far \p step is from the lowest (0) to the highest (1) learning rate of the cycle.
double height(const DeepSpeedCycle& cycle, std::int64_t step)
{
    const auto total = static_cast<double>(cycle.length());
    const double ratio = static_cast<double>(cycle.first) / total;
    const double x = static_cast<double>(step % cycle.length()) / total;
    return x <= ratio ? x / ratio : (x - 1) / (ratio - 1);
}

double decayed(const DeepSpeedCycle& cycle, std::int64_t steps)
{
    if (cycle.decayStep == 0 || cycle.decayLrRate == 0)
        return cycle.minLr;
    const double interval = static_cast<double>(steps) / static_cast<double>(cycle.decayStep);
    return cycle.minLr / (1 + cycle.decayLrRate * interval);
}

double momentumAt(const DeepSpeedCycle& cycle, std::int64_t step)
{
    if (!cycle.cyclesMomentum)
        return std::numeric_limits<double>::quiet_NaN();
    if (step == 0)
        return cycle.minMomentum;
    if (step > cycle.length())
        return cycle.maxMomentum;
    return cycle.maxMomentum - (cycle.maxMomentum - cycle.minMomentum) * height(cycle, step);
}

}  // namespace

TargetCurve deepSpeedCurve(const DeepSpeedCycle& cycle)
{
    TargetCurve curve;
    curve.breaks = {0, static_cast<double>(cycle.first), static_cast<double>(cycle.length())};
    curve.at = [cycle](std::int64_t step, std::size_t) {
        const bool inCycle = step <= cycle.length();
        const double lr = inCycle ? cycle.minLr + (cycle.maxLr - cycle.minLr) * height(cycle, step)
                                  : decayed(cycle, step - cycle.length());
        return StepValue{lr, momentumAt(cycle, step)};
    };
    return curve;
}

}  // namespace onecycle
