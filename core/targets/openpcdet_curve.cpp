// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/openpcdet_curve.h"

#include <cmath>

namespace onecycle {

TargetCurve openpcdetCurve(const ScheduleConfig& config, const Schedule& schedule)
{
    constexpr double finalDivisor = 1e4;
    const auto total = static_cast<double>(schedule.totalSteps());
    const double peak = std::trunc(config.pctStart * total);
    const double highest = config.maxLr->at(0);
    const double initial = highest / config.divFactor;
    const double high = config.maxMomentum.at(0);
    const double low = config.baseMomentum.at(0);
    const auto ramp = [](double from, double to) { return Ramp{RampShape::Cosine, from, to}; };
    Pieces lr{{peak, total, ramp(highest, initial / finalDivisor)}};
    Pieces momentum{{peak, total, ramp(low, high)}};
    if (peak > 0) {
        lr.insert(lr.begin(), {0, peak, ramp(initial, highest)});
        momentum.insert(momentum.begin(), {0, peak, ramp(high, low)});
    }
    return piecesCurve({std::move(lr)}, {std::move(momentum)});
}

}  // namespace onecycle
