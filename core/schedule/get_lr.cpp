// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/get_lr.h"

#include "core/schedule/anneal.h"

#include <limits>

namespace onecycle {
namespace {

/// `group[name]`, or nothing where Python has a KeyError.
std::optional<double> valueNamed(const ParameterGroup& group, std::string_view name)
{
    if (name == "initial_lr")
        return group.initialLr;
    if (name == "max_lr")
        return group.maxLr;
    if (name == "min_lr")
        return group.minLr;
    if (name == "max_momentum")
        return group.maxMomentum;
    if (name == "base_momentum")
        return group.baseMomentum;
    return std::nullopt;
}

/// Where in a phase a step lies, and how that phase moves.
struct Place {
    const SchedulerState::PhaseRow& phase;
    double pct;
    bool linear;
};

Result<Place, Issue> placeOf(const SchedulerState& state)
{
    if (state.schedulePhases.empty())
        return Unexpected(Issue{Severity::Error, "state-without-phases", "_schedule_phases", {}, {}, false});
    const auto step = static_cast<double>(state.lastEpoch);
    double start = 0;
    std::size_t i = 0;
    for (; i + 1 < state.schedulePhases.size() && !(step <= state.schedulePhases[i].endStep); ++i)
        start = state.schedulePhases[i].endStep;
    const auto& phase = state.schedulePhases[i];
    if (phase.endStep == start)
        return Unexpected(Issue{Severity::Error, "zero-length-step", "pct_start", {state.lastEpoch}, {}, true});
    if (state.annealFuncType != "cos" && state.annealFuncType != "linear")
        return Unexpected(
            Issue{Severity::Error, "anneal_func_type-unknown", "_anneal_func_type", {state.annealFuncType}, {}, true});
    return Place{phase, (step - start) / (phase.endStep - start), state.annealFuncType == "linear"};
}

Issue keyMissing(const std::string& key)
{
    return {Severity::Error, "group-key-missing", key, {key}, {}, true};
}

Result<double, Issue> annealed(const ParameterGroup& group, const Place& place, const std::string& from,
                               const std::string& to)
{
    const auto start = valueNamed(group, from);
    if (!start)
        return Unexpected(keyMissing(from));
    const auto end = valueNamed(group, to);
    if (!end)
        return Unexpected(keyMissing(to));
    return place.linear ? annealLinear(*start, *end, place.pct) : annealCos(*start, *end, place.pct);
}

}  // namespace

Result<StepValue, Issue> groupValue(const SchedulerState& state, const ParameterGroup& group)
{
    const auto place = placeOf(state);
    if (!place)
        return Unexpected(place.error());
    const auto lr = annealed(group, *place, place->phase.startLr, place->phase.endLr);
    if (!lr)
        return Unexpected(lr.error());
    if (!state.cycleMomentum)
        return StepValue{*lr, std::numeric_limits<double>::quiet_NaN()};
    const auto momentum = annealed(group, *place, place->phase.startMomentum, place->phase.endMomentum);
    if (!momentum)
        return Unexpected(momentum.error());
    return StepValue{*lr, *momentum};
}

}  // namespace onecycle
