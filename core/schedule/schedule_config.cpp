// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/schedule_config.h"

#include <algorithm>
#include <limits>

namespace onecycle {
namespace {

bool same(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || sameBits(*a, *b));
}

}  // namespace

double PerGroup::at(std::size_t group) const
{
    if (m_values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return m_values[std::min(group, m_values.size() - 1)];
}

PerGroup PerGroup::with(std::size_t group, double value, std::size_t groupCount) const
{
    if (!m_isList && groupCount <= 1)
        return value;
    std::vector<double> values;
    const std::size_t count = m_isList ? m_values.size() : groupCount;
    for (std::size_t i = 0; i < std::max(count, group + 1); ++i)
        values.push_back(i == group ? value : at(i));
    return PerGroup(std::move(values));
}

bool operator==(const PerGroup& a, const PerGroup& b)
{
    return a.m_isList == b.m_isList && std::ranges::equal(a.m_values, b.m_values, sameBits);
}

bool operator==(const ScheduleConfig& a, const ScheduleConfig& b)
{
    return a.optimizer == b.optimizer && a.groups == b.groups && same(a.totalSteps, b.totalSteps) &&
           same(a.epochs, b.epochs) && same(a.stepsPerEpoch, b.stepsPerEpoch) && a.maxLr == b.maxLr &&
           sameBits(a.divFactor, b.divFactor) && sameBits(a.finalDivFactor, b.finalDivFactor) &&
           sameBits(a.pctStart, b.pctStart) && a.annealStrategy == b.annealStrategy && a.threePhase == b.threePhase &&
           a.cycleMomentum == b.cycleMomentum && a.maxMomentum == b.maxMomentum && a.baseMomentum == b.baseMomentum &&
           sameBits(a.lastEpoch, b.lastEpoch);
}

ScheduleConfig startingConfig()
{
    ScheduleConfig config;
    config.maxLr = 0.01;
    config.epochs = 10;
    config.stepsPerEpoch = 100;
    return config;
}

std::optional<double> stepCount(const ScheduleConfig& config)
{
    if (config.totalSteps)
        return config.totalSteps;
    if (config.epochs && config.stepsPerEpoch)
        return *config.epochs * *config.stepsPerEpoch;
    return std::nullopt;
}

}  // namespace onecycle
