// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/warnings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace onecycle {
namespace {

constexpr double tolerableLoss = 1e-3;  // of the peak: what falls between two steps of a long run is not worth a word

/// The step that gets the highest learning rate around the peak.
struct Highest {
    std::int64_t step = 0;
    double lr = 0;
    double share = 0;  ///< of max_lr
};

/// Looks at the steps on both sides of the peak, in the first group whose curve goes up to it and down again.
std::optional<Highest> highestAt(const Schedule& schedule)
{
    const double peak = schedule.phases().front().end;
    const auto before = static_cast<std::int64_t>(std::floor(peak));
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const auto phases = schedule.phases(group);
        const double maxLr = phases[0].lr.to;
        if (!(std::isfinite(maxLr) && phases[0].lr.from < maxLr && phases[1].lr.to < maxLr))
            continue;
        std::optional<Highest> highest;
        for (std::int64_t step = before; step <= before + 1 && step < schedule.totalSteps(); ++step) {
            const auto value = schedule.at(step, group);
            if (value && (!highest || value->lr > highest->lr))
                highest = {step, value->lr, value->lr / maxLr};
        }
        return highest;
    }
    return std::nullopt;
}

Issue shapeWarning(std::string_view code, std::vector<IssueArgument> arguments)
{
    return {Severity::Warning, code, "pct_start", std::move(arguments), {}};
}

std::string lrText(const Result<StepValue, Issue>& value)
{
    return value ? toShortText(value->lr) : "nan";
}

/// The beginning: no warm-up, one of a single step, a peak that no step hits.
void addPeakWarnings(const Schedule& schedule, std::vector<Issue>& issues)
{
    const double peak = schedule.phases().front().end;
    const std::string warmUp = toShortText(peak + 1);
    if (peak < 0) {
        const std::string_view code = schedule.phases().size() > 2 ? "peak-missing" : "warm-up-missing";
        issues.push_back(shapeWarning(code, {warmUp, lrText(schedule.at(0))}));
        return;
    }
    const auto highest = highestAt(schedule);
    if (!highest)
        return;
    const std::string share = toShortText(100 * highest->share);
    if (peak < 1)
        issues.push_back(shapeWarning("warm-up-one-step", {warmUp, toShortText(highest->lr), share}));
    else if (highest->share < 1 - tolerableLoss)
        issues.push_back(
            shapeWarning("peak-between-steps", {toShortText(peak), toShortText(highest->lr), share, highest->step}));
}

/// The end: phases that the run does not reach.
void addEndWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues)
{
    const std::int64_t last = schedule.totalSteps() - 1;
    const std::size_t index = schedule.phaseAt(static_cast<double>(last));
    if (index == 0)
        issues.push_back(shapeWarning("never-decays", {config.pctStart, lrText(schedule.at(last))}));
    else if (index + 1 < schedule.phases().size())
        issues.push_back(shapeWarning("third-phase-missing", {config.pctStart, lrText(schedule.at(last)),
                                                              toShortText(schedule.phases().back().lr.to)}));
}

}  // namespace

void addShapeWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues)
{
    if (std::isnan(config.pctStart)) {
        issues.push_back(shapeWarning("pct_start-nan", {}));
        return;
    }
    // A run that resumes beyond the peak is past helping.
    if (static_cast<double>(schedule.firstStep()) <= std::max(0.0, schedule.phases().front().end))
        addPeakWarnings(schedule, issues);
    addEndWarnings(config, schedule, issues);
}

}  // namespace onecycle
