// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/conversion_law.h"

#include "core/schedule/boundaries.h"
#include "core/support/number.h"
#include "core/targets/fidelity.h"
#include "core/targets/target.h"

#include <cmath>
#include <limits>

namespace onecycle {

void applyLaw(ScheduleConfig& config, CountedFromZero curve)
{
    const double total = curve.steps + 1;
    config.totalSteps = total;
    config.epochs.reset();
    config.stepsPerEpoch.reset();
    config.pctStart = pctStartFor(curve.peak + 1, total).value_or((curve.peak + 1) / total);
}

std::string lawSentence(const std::string& framework, CountedFromZero curve, const ScheduleConfig& config)
{
    return framework + " reaches its last value one step after the run: its " + spelled(curve.steps) +
           " steps are the first ones of total_steps = " + spelled(curve.steps + 1) + ", and the peak at step " +
           spelled(curve.peak) + " is pct_start = (" + spelled(curve.peak) + " + 1)/" + spelled(curve.steps + 1) +
           " = " + spelled(config.pctStart) + ".";
}

double tidied(double value)
{
    constexpr int digits = 15;
    constexpr double units = 8;
    if (!std::isfinite(value))
        return value;
    const double shorter = parseNumber(toShortText(value, digits)).value_or(value);
    const double unit = std::abs(value) * std::numeric_limits<double>::epsilon();
    return std::abs(shorter - value) <= units * unit ? shorter : value;
}

std::string nearestSentence(const TargetCurve& theirs, const ScheduleConfig& config)
{
    constexpr double rounding = 1e-9;
    const auto schedule = Schedule::build(config);
    if (!schedule)
        return {};
    const Fidelity compared = fidelity(theirs, *schedule);
    const bool momentum = schedule->cyclesMomentum() && !compared.leavesMomentum && compared.momentum.error > rounding;
    if (compared.lr.error <= rounding && !momentum)
        return {};
    std::string text = "This is OneCycleLR with the same peak, ends and boundaries; largest error: " +
                       remarkText(lrErrorRemark(compared));
    if (momentum)
        text += ", " + remarkText(momentumErrorRemark(compared, *schedule));
    return text + ".";
}

}  // namespace onecycle
