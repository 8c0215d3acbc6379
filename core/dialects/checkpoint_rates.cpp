// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/checkpoint_rates.h"

#include "core/dialects/conversion_law.h"
#include "core/document/groups.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace onecycle {
namespace {

using nlohmann::json;

std::optional<double> numberIn(const json& group, const char* name)
{
    const auto member = group.is_object() ? group.find(name) : group.end();
    return member != group.end() && member->is_number() ? std::optional(member->get<double>()) : std::nullopt;
}

/// The numbers under \p name in all of \p groups; nothing if one lacks it.
std::optional<std::vector<double>> columnOf(const json& groups, const char* name)
{
    std::vector<double> column;
    for (const json& group : groups) {
        const auto number = numberIn(group, name);
        if (!number)
            return std::nullopt;
        column.push_back(*number);
    }
    return column;
}

PerGroup parameter(std::vector<double> values)
{
    const bool same = std::ranges::all_of(values, [&](double value) { return sameBits(value, values.front()); });
    return same ? PerGroup(values.front()) : PerGroup(std::move(values));
}

void takeMomenta(DialectReading& reading, const json& groups, ScheduleConfig& config)
{
    if (groups.front().is_object() && groups.front().contains("betas"))
        config.optimizer = "adam";
    auto high = columnOf(groups, "max_momentum");
    auto low = columnOf(groups, "base_momentum");
    if (!config.cycleMomentum)
        return;
    if (!high || !low)
        return reading.remark("The groups have no max_momentum and base_momentum: PyTorch's defaults are assumed.");
    config.maxMomentum = parameter(std::move(*high));
    config.baseMomentum = parameter(std::move(*low));
}

/// How far the present rate is from the initial one to the peak; nothing where it says nothing about the peak alone.
std::optional<double> shareOfPeak(const SchedulerState& state, const ScheduleConfig& config)
{
    const auto step = static_cast<double>(state.lastEpoch);
    const double peak = state.schedulePhases[0].endStep;
    const double back = state.schedulePhases[1].endStep;
    const bool rises = step > 0 && step <= peak;
    const bool returns = config.threePhase && step > peak && step < back;
    if (!rises && !returns)
        return std::nullopt;
    const double way = rises ? step / peak : (back - step) / (back - peak);
    return config.annealStrategy == "linear" ? way : (1 - std::cos(std::numbers::pi * way)) / 2;
}

}  // namespace

void takeRates(DialectReading& reading, const json& groups, ScheduleConfig& config)
{
    auto peaks = columnOf(groups, "max_lr");
    const auto initial = columnOf(groups, "initial_lr");
    const auto last = columnOf(groups, "min_lr");
    if (!peaks || !initial || !last)
        return reading.fail("The param_groups of the optimizer must have max_lr, initial_lr and min_lr, as OneCycleLR "
                            "leaves them there; leave them out to read the scheduler alone.");
    config.groups = groupNames(peaks->size());
    config.divFactor = tidied(peaks->front() / initial->front());
    config.finalDivFactor = tidied(initial->front() / last->front());
    config.maxLr = parameter(std::move(*peaks));
    takeMomenta(reading, groups, config);
}

void findRates(DialectReading& reading, const SchedulerState& state, ScheduleConfig& config)
{
    const std::vector<double>& initial = state.baseLrs;
    if (initial.empty() || initial.size() > mostGroups || state.lastLr.size() != initial.size())
        return reading.fail("\"base_lrs\" and \"_last_lr\" must have one number for each parameter group.");
    config.groups = groupNames(initial.size());
    reading.remark(
        "The state alone does not have the last rate: final_div_factor = 10000, the default, is assumed, and so "
        "are the momenta. Add the optimizer's state_dict to have them exactly.");
    if (const auto share = shareOfPeak(state, config)) {
        std::vector<double> peaks;
        for (std::size_t group = 0; group < initial.size(); ++group)
            peaks.push_back(tidied(initial[group] + (state.lastLr[group] - initial[group]) / *share));
        config.divFactor = tidied(peaks.front() / initial.front());
        reading.remark("max_lr = " + spelled(peaks.front()) + " is computed from the rate at step " +
                       std::to_string(state.lastEpoch) + ", " + spelled(state.lastLr.front()) + ".");
        config.maxLr = parameter(std::move(peaks));
        return;
    }
    reading.remark("The run begins with the rate " + spelled(initial.front()) + ": div_factor = max_lr/" +
                   spelled(initial.front()) + ".");
    if (const auto peak = reading.ask("max_lr", "optimizer.param_groups[0]['max_lr']")) {
        config.maxLr = *peak;
        config.divFactor = tidied(*peak / initial.front());
    }
}

}  // namespace onecycle
