// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/warnings.h"

namespace onecycle {
namespace {

void addResumeWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues)
{
    const std::int64_t first = schedule.firstStep();
    if (first < 0)
        issues.push_back({Severity::Warning, "last_epoch-negative", "last_epoch", {first - 1, first}, {}});
    else if (first == schedule.totalSteps())
        issues.push_back({Severity::Warning, "last_epoch-past-end", "last_epoch", {first - 1, first}, {}});
    if (config.lastEpoch != -1)
        issues.push_back({Severity::Note, "resume-ignores-arguments", "last_epoch", {first}, {}});
}

void addLengthNote(const ScheduleConfig& config, std::int64_t totalSteps, std::vector<Issue>& issues)
{
    if (!config.totalSteps || (!config.epochs && !config.stepsPerEpoch))
        return;
    const bool agree = config.epochs && config.stepsPerEpoch &&
                       *config.epochs * *config.stepsPerEpoch == *config.totalSteps;
    if (!agree)
        issues.push_back(
            {Severity::Note, "epochs-ignored", config.epochs ? "epochs" : "steps_per_epoch", {totalSteps}, {}});
}

/// A cosine that comes up again after the end is no trouble; a straight line that goes on below zero is.
void addAfterEndNote(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues)
{
    if (config.annealStrategy != "linear")
        return;
    const std::int64_t step = schedule.totalSteps();
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const auto value = schedule.at(step, group);
        const bool turnsNegative = value && value->lr < 0 && schedule.phases(group).back().lr.to >= 0;
        if (!turnsNegative)
            continue;
        issues.push_back(
            {Severity::Note, "lr-negative-after-end", "anneal_strategy", {step, toShortText(value->lr)}, {}});
        return;
    }
}

}  // namespace

void addRunWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues)
{
    addResumeWarnings(config, schedule, issues);
    addLengthNote(config, schedule.totalSteps(), issues);
    addAfterEndNote(config, schedule, issues);
}

}  // namespace onecycle
