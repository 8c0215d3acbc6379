// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/schedule.h"

#include "core/schedule/boundaries.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace onecycle {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The phases of one group: what each ramp leads from and to.
std::vector<Phase> groupPhases(const ScheduleConfig& config, std::vector<Phase> phases, std::size_t group)
{
    const RampShape shape = config.annealStrategy == "linear" ? RampShape::Linear : RampShape::Cosine;
    const double peak = config.maxLr->at(group);
    const double initial = peak / config.divFactor;
    const double final = initial / config.finalDivFactor;
    const double ceiling = config.cycleMomentum ? config.maxMomentum.at(group) : nan;
    const double floor = config.cycleMomentum ? config.baseMomentum.at(group) : nan;
    phases[0].lr = {shape, initial, peak};
    phases[0].momentum = {shape, ceiling, floor};
    phases[1].lr = {shape, peak, config.threePhase ? initial : final};
    phases[1].momentum = {shape, floor, ceiling};
    if (config.threePhase) {
        phases[2].lr = {shape, initial, final};
        phases[2].momentum = {shape, ceiling, ceiling};
    }
    return phases;
}

StepValue valueIn(const Phase& phase, double position)
{
    return {rampValue(phase, phase.lr, position), rampValue(phase, phase.momentum, position)};
}

/// Both ramps of a phase over whole steps. Ramps of one shape share the cosine, which is nearly the whole cost.
void fill(const Phase& phase, std::int64_t begin, std::span<double> lr, std::span<double> momentum)
{
    const std::size_t count = std::max(lr.size(), momentum.size());
    const bool cosine = phase.lr.shape == RampShape::Cosine && phase.momentum.shape == RampShape::Cosine;
    if (!cosine) {
        for (std::size_t i = 0; i < count; ++i) {
            const StepValue value = valueIn(phase, static_cast<double>(begin + static_cast<std::int64_t>(i)));
            if (!lr.empty())
                lr[i] = value.lr;
            if (!momentum.empty())
                momentum[i] = value.momentum;
        }
        return;
    }
    const double length = phase.end - phase.begin;
    const double halfLr = (phase.lr.from - phase.lr.to) / 2.0;
    const double halfMomentum = (phase.momentum.from - phase.momentum.to) / 2.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double position = static_cast<double>(begin + static_cast<std::int64_t>(i));
        const double cosOut = std::cos(std::numbers::pi * ((position - phase.begin) / length)) + 1;
        if (!lr.empty())
            lr[i] = phase.lr.to + halfLr * cosOut;
        if (!momentum.empty())
            momentum[i] = phase.momentum.to + halfMomentum * cosOut;
    }
}

Issue pastEnd(std::int64_t step, std::int64_t totalSteps)
{
    return {Severity::Error, "step-past-end", "total_steps", {step, totalSteps, step + 1}, {}, true};
}

}  // namespace

Result<Schedule, std::vector<Issue>> Schedule::build(const ScheduleConfig& config, TorchVersion version)
{
    auto errors = torchErrors(config, version);
    if (!errors.empty())
        return Unexpected(std::move(errors));
    const double totalSteps = *stepCount(config);
    const std::vector<Phase> frame = phaseBoundaries(config, totalSteps);
    Schedule schedule;
    schedule.m_totalSteps = static_cast<std::int64_t>(totalSteps);
    schedule.m_firstStep = static_cast<std::int64_t>(config.lastEpoch) + 1;
    schedule.m_cyclesMomentum = config.cycleMomentum;
    for (std::size_t group = 0; group < config.groupCount(); ++group)
        schedule.m_groups.push_back(groupPhases(config, frame, group));
    return schedule;
}

Schedule Schedule::fromPhases(std::vector<std::vector<Phase>> groups, std::int64_t totalSteps, bool cyclesMomentum)
{
    assert(!groups.empty() && !groups.front().empty() && totalSteps > 0);
    Schedule schedule;
    schedule.m_groups = std::move(groups);
    schedule.m_totalSteps = totalSteps;
    schedule.m_cyclesMomentum = cyclesMomentum;
    return schedule;
}

Schedule Schedule::fromTheStart() const
{
    Schedule whole = *this;
    whole.m_firstStep = 0;
    return whole;
}

std::size_t Schedule::phaseAt(double step) const
{
    return phaseIndexAt(m_groups.front(), step);
}

Result<StepValue, Issue> Schedule::at(std::int64_t step, std::size_t group) const
{
    if (step > m_totalSteps)
        return Unexpected(pastEnd(step, m_totalSteps));
    const Phase& phase = m_groups[group][phaseAt(static_cast<double>(step))];
    if (phase.end == phase.begin)
        return Unexpected(Issue{Severity::Error, "zero-length-step", "pct_start", {step}, {}, true});
    return valueIn(phase, static_cast<double>(step));
}

StepValue Schedule::valueAt(double position, std::size_t group) const
{
    const Phase& phase = m_groups[group][phaseAt(position)];
    return phase.length() == 0 ? StepValue{nan, nan} : valueIn(phase, position);
}

void Schedule::evaluate(std::int64_t begin, std::span<double> lr, std::span<double> momentum, std::size_t group) const
{
    const std::size_t count = std::max(lr.size(), momentum.size());
    assert(lr.empty() || momentum.empty() || lr.size() == momentum.size());
    std::size_t done = 0;
    const auto part = [&](std::span<double> values, std::size_t length) {
        return values.empty() ? values : values.subspan(done, length);
    };
    while (done < count) {
        const std::int64_t step = begin + static_cast<std::int64_t>(done);
        const std::size_t index = phaseAt(static_cast<double>(step));
        const Phase& phase = m_groups[group][index];
        std::size_t length = count - done;
        if (index + 1 < m_groups[group].size()) {
            const double stepsLeft = std::floor(phase.end) - static_cast<double>(step) + 1;
            length = static_cast<std::size_t>(std::min(static_cast<double>(length), stepsLeft));
        }
        fill(phase, step, part(lr, length), part(momentum, length));
        done += length;
    }
}

}  // namespace onecycle
