// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/handles.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

constexpr std::int64_t fewestToMoveIn = 3;  // with two steps the peak has one place

/// False where the run leaves the handle's value out: a last phase that it never comes to, a warm-up without steps.
bool isOnCurve(const Schedule& schedule, std::size_t group, double step, double value)
{
    constexpr double rounding = 1e-9;
    const double there = schedule.valueAt(step, group).lr;
    const double peak = std::abs(schedule.phases(group).front().lr.to);
    return std::abs(there - value) <= rounding * peak;
}

std::vector<Handle> ratesOf(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    const auto phases = schedule.phases(group);
    const double peak = phases.front().lr.to;
    const bool movesX = schedule.totalSteps() >= fewestToMoveIn;
    std::vector<Handle> handles;
    if (peak > 0 && config.divFactor > 0 && isOnCurve(schedule, group, 0, phases.front().lr.from))
        handles.push_back({HandleKind::Start, Quantity::LearningRate, 0, phases.front().lr.from, false, true});
    handles.push_back({HandleKind::Peak, Quantity::LearningRate, phases.front().end, peak, movesX, true});
    if (config.threePhase && movesX)
        handles.push_back(
            {HandleKind::SecondBoundary, Quantity::LearningRate, phases[1].end, phases[1].lr.to, true, false});
    if (peak > 0 && config.divFactor > 0 && phases.back().lr.to > 0 &&
        isOnCurve(schedule, group, phases.back().end, phases.back().lr.to))
        handles.push_back(
            {HandleKind::End, Quantity::LearningRate, phases.back().end, phases.back().lr.to, false, true});
    return handles;
}

}  // namespace

std::vector<Handle> handlesOf(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    std::vector<Handle> handles = ratesOf(schedule, config, group);
    if (schedule.cyclesMomentum()) {
        const Phase& warmUp = schedule.phases(group).front();
        handles.push_back({HandleKind::Ceiling, Quantity::Momentum, 0, warmUp.momentum.from, false, true});
        handles.push_back({HandleKind::Floor, Quantity::Momentum, warmUp.end, warmUp.momentum.to, false, true});
    }
    std::erase_if(handles, [](const Handle& h) { return !std::isfinite(h.x) || !std::isfinite(h.y); });
    return handles;
}

std::optional<Handle> handleOf(HandleKind kind, const Schedule& schedule, const ScheduleConfig& config,
                               std::size_t group)
{
    const std::vector<Handle> all = handlesOf(schedule, config, group);
    const auto found = std::ranges::find(all, kind, &Handle::kind);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace onecycle
