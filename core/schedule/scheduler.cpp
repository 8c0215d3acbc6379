// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/scheduler.h"

#include "core/schedule/boundaries.h"
#include "core/schedule/get_lr.h"
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace onecycle {
namespace {

using PhaseRow = SchedulerState::PhaseRow;

std::vector<PhaseRow> phaseRows(const ScheduleConfig& config, double totalSteps)
{
    std::vector<PhaseRow> rows;
    for (const Phase& phase : phaseBoundaries(config, totalSteps)) {
        switch (phase.kind) {
        case PhaseKind::WarmUp:
            rows.push_back({phase.end, "initial_lr", "max_lr", "max_momentum", "base_momentum"});
            break;
        case PhaseKind::Annealing:
            rows.push_back(
                {phase.end, "max_lr", config.threePhase ? "initial_lr" : "min_lr", "base_momentum", "max_momentum"});
            break;
        case PhaseKind::Annihilation:
            rows.push_back({phase.end, "initial_lr", "min_lr", "max_momentum", "max_momentum"});
            break;
        case PhaseKind::Hold:
        case PhaseKind::Decay: break;  // of no 1cycle
        }
    }
    return rows;
}

void setMomentum(ParameterGroup& group, bool useBeta1, double momentum)
{
    if (!useBeta1)
        group.momentum = momentum;
    else if (group.betas.empty())
        group.betas = {momentum};
    else
        group.betas.front() = momentum;
}

/// What the constructor writes into the groups when it starts afresh.
void prepare(std::vector<ParameterGroup>& groups, const ScheduleConfig& config)
{
    const bool useBeta1 = momentumKind(config.optimizer) == MomentumKind::Betas;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        ParameterGroup& group = groups[i];
        group.maxLr = config.maxLr->at(i);
        group.initialLr = *group.maxLr / config.divFactor;
        group.minLr = *group.initialLr / config.finalDivFactor;
        if (!config.cycleMomentum)
            continue;
        setMomentum(group, useBeta1, config.maxMomentum.at(i));
        group.maxMomentum = config.maxMomentum.at(i);
        group.baseMomentum = config.baseMomentum.at(i);
    }
}

/// Puts the KeyError of the base class where it comes: after the checks of arguments, before the first step.
void checkInitialLr(std::vector<Issue>& errors, const std::vector<ParameterGroup>& groups)
{
    const auto lacking = std::ranges::find_if(groups, [](const ParameterGroup& group) { return !group.initialLr; });
    if (lacking == groups.end())
        return;
    const auto ofFirstStep = [](const Issue& issue) {
        return !issue.raised || issue.code == "step-past-end" || issue.code == "warm-up-empty" ||
               issue.code == "zero-length-step";
    };
    errors.insert(std::ranges::find_if(errors, ofFirstStep),
                  {Severity::Error, "initial-lr-missing", "initial_lr", {lacking - groups.begin()}, {}, true});
}

}  // namespace

Scheduler::Scheduler(const ScheduleConfig& config, std::vector<ParameterGroup>& groups, Options options)
    : m_groups(&groups), m_options(std::move(options))
{
    const double totalSteps = *stepCount(config);
    m_state.totalSteps = static_cast<std::int64_t>(totalSteps);
    m_state.schedulePhases = phaseRows(config, totalSteps);
    m_state.annealFuncType = config.annealStrategy;
    m_state.cycleMomentum = config.cycleMomentum;
    if (config.cycleMomentum)
        m_state.useBeta1 = momentumKind(config.optimizer) == MomentumKind::Betas;
    for (const ParameterGroup& group : groups)
        m_state.baseLrs.push_back(*group.initialLr);
    m_state.lastEpoch = static_cast<std::int64_t>(config.lastEpoch);
}

Result<Scheduler, std::vector<Issue>> Scheduler::create(const ScheduleConfig& config,
                                                        std::vector<ParameterGroup>& groups, Options options)
{
    std::vector<Issue> errors = torchErrors(config, options.version);
    if (groups.size() != config.groupCount())
        errors.push_back({Severity::Error,
                          "groups-mismatch",
                          "groups",
                          {static_cast<std::int64_t>(config.groupCount()), static_cast<std::int64_t>(groups.size())},
                          {},
                          false});
    if (config.lastEpoch != -1)
        checkInitialLr(errors, groups);
    if (!errors.empty())
        return Unexpected(std::move(errors));
    if (config.lastEpoch == -1)
        prepare(groups, config);
    Scheduler scheduler(config, groups, std::move(options));
    if (auto first = scheduler.step(); !first)
        return Unexpected(std::vector{first.error()});
    return scheduler;
}

Result<std::vector<double>, Issue> Scheduler::step()
{
    ++m_state.stepCount;
    ++m_state.lastEpoch;
    const std::int64_t step = m_state.lastEpoch;
    if (step > m_state.totalSteps)
        return Unexpected(
            Issue{Severity::Error, "step-past-end", "total_steps", {step, m_state.totalSteps, step + 1}, {}, true});
    std::vector<double> lrs;
    for (ParameterGroup& group : *m_groups) {
        const auto value = groupValue(m_state, group);
        if (!value)
            return Unexpected(value.error());
        lrs.push_back(value->lr);
        if (m_state.cycleMomentum)
            setMomentum(group, m_state.useBeta1.value_or(false), value->momentum);
    }
    for (std::size_t i = 0; i < lrs.size(); ++i) {
        (*m_groups)[i].lr = lrs[i];
        if (m_options.verbose)
            printLr(i, lrs[i]);
    }
    m_state.lastLr = lrs;
    return lrs;
}

void Scheduler::printLr(std::size_t group, double lr) const
{
    if (!m_options.printer)
        return;
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, lr, std::chars_format::scientific, 4).ptr;
    const std::string number = std::isnan(lr) ? "nan" : std::string(buffer, end);
    m_options.printer("Adjusting learning rate of group " + std::to_string(group) + " to " + number + ".");
}

void Scheduler::loadStateDict(const SchedulerState& state)
{
    const SchedulerState own = std::exchange(m_state, state);
    // Python's dict.update: what the other does not have stays.
    if (!state.useBeta1)
        m_state.useBeta1 = own.useBeta1;
    if (state.annealFuncType.empty())
        m_state.annealFuncType = own.annealFuncType;
}

}  // namespace onecycle
