// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/config_blend.h"

#include <cmath>

namespace onecycle {
namespace {

double mixed(double a, double b, double share)
{
    return a + (b - a) * share;
}

/// By ratio where that exists.
double mixedByRatio(double a, double b, double share)
{
    return a > 0 && b > 0 ? std::exp(mixed(std::log(a), std::log(b), share)) : mixed(a, b, share);
}

PerGroup mixedGroups(const PerGroup& a, const PerGroup& b, std::size_t groups, double share,
                     double (*mix)(double, double, double))
{
    std::vector<double> values;
    for (std::size_t i = 0; i < groups; ++i)
        values.push_back(mix(a.at(i), b.at(i), share));
    return PerGroup(std::move(values));
}

}  // namespace

std::optional<ScheduleConfig> between(const ScheduleConfig& from, const ScheduleConfig& to, double share)
{
    const bool alike = from.threePhase == to.threePhase && from.annealStrategy == to.annealStrategy &&
                       from.cycleMomentum == to.cycleMomentum && from.groupCount() == to.groupCount() && from.maxLr &&
                       to.maxLr && stepCount(from) && stepCount(to);
    if (!alike)
        return std::nullopt;
    const std::size_t groups = to.groupCount();
    ScheduleConfig config = to;
    config.totalSteps = std::round(mixedByRatio(*stepCount(from), *stepCount(to), share));
    config.maxLr = mixedGroups(*from.maxLr, *to.maxLr, groups, share, mixedByRatio);
    config.divFactor = mixedByRatio(from.divFactor, to.divFactor, share);
    config.finalDivFactor = mixedByRatio(from.finalDivFactor, to.finalDivFactor, share);
    config.pctStart = mixed(from.pctStart, to.pctStart, share);
    config.maxMomentum = mixedGroups(from.maxMomentum, to.maxMomentum, groups, share, mixed);
    config.baseMomentum = mixedGroups(from.baseMomentum, to.baseMomentum, groups, share, mixed);
    config.lastEpoch = std::round(mixed(from.lastEpoch, to.lastEpoch, share));
    return config;
}

}  // namespace onecycle
