// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/number_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double lowestRate = 1e-12;
constexpr double highestRate = 1e6;
constexpr double highestFactor = 1e12;
constexpr double highestMomentum = 0.9999;
constexpr double mostSteps = 1e9;

NumberRange rate(double highest)
{
    return {{0, infinity}, {lowestRate, highest}, {Scale::Logarithmic, false}, true, true};
}

/// Momenta keep their order while they are dragged.
NumberRange momentum(double low, double high)
{
    return {{0, 1}, {low, high}, {Scale::Linear, false}, false, true};
}

NumberRange count(double low)
{
    return {{1, infinity}, {low, mostSteps}, {Scale::Logarithmic, true}, false, true};
}

/// The share of warm-up: at least one step of it, and one after it.
NumberRange share(const ScheduleConfig& config)
{
    const double total = stepCount(config).value_or(1);
    const double high = config.threePhase ? 0.5 : 1 - 1 / total;
    return {{0, 1}, {std::min(2 / total, high), high}, {Scale::Linear, false}};
}

NumberRange boundary(const ScheduleConfig& config, double which)
{
    const double total = stepCount(config).value_or(1);
    const double longest = config.threePhase ? total / 2 : total - 1;
    const double highest = which * (longest - 1);
    return {{std::min(which, highest), std::max(which, highest)},
            {std::min(which, highest), std::max(which, highest)},
            {Scale::Linear, false}};
}

/// The fewest steps that leave the warm-up one.
double fewestSteps(const ScheduleConfig& config)
{
    const double share = config.pctStart > 0 ? 1 / config.pctStart : 1;
    return std::max(3.0, std::floor(share) + 1);
}

}  // namespace

NumberRange rangeOf(const HeldNumber& held)
{
    const std::string& key = held.source.edits;
    const ScheduleConfig& config = held.config;
    const double peak = config.maxLr ? config.maxLr->at(held.group) : highestRate;
    if (key == "max_lr")
        return rate(highestRate);
    if (key == "initial_lr" || key == "final_lr")
        return rate(peak);
    if (key == "max_momentum")
        return momentum(std::min(config.baseMomentum.at(held.group), highestMomentum), highestMomentum);
    if (key == "base_momentum")
        return momentum(0, std::min(config.maxMomentum.at(held.group), highestMomentum));
    if (key == "pct_start")
        return held.source.boundary > 0 ? boundary(config, held.source.boundary) : share(config);
    if (key == "total_steps")
        return count(fewestSteps(config) - held.source.boundary);
    if (key == "epochs")
        return count(std::ceil(fewestSteps(config) / config.stepsPerEpoch.value_or(1)));
    if (key == "steps_per_epoch")
        return count(std::ceil(fewestSteps(config) / config.epochs.value_or(1)));
    if (key == "step") {
        const double last = stepCount(config).value_or(1) - 1;
        const double first = std::min(config.lastEpoch + 1, last);
        return {{first, last}, {first, last}, {Scale::Linear, true}};
    }
    return {{0, infinity}, {1, highestFactor}, {Scale::Logarithmic, false}, true, true};
}

}  // namespace onecycle
