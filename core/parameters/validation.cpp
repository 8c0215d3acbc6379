// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/validation.h"

#include "core/parameters/fixes.h"
#include "core/parameters/parameters.h"
#include "core/parameters/warnings.h"
#include "core/schedule/schedule.h"

#include <algorithm>

namespace onecycle {
namespace {

/// Everything that is to be said, without fixes.
std::vector<Issue> findings(const ScheduleConfig& config, TorchVersion version)
{
    std::vector<Issue> issues = torchErrors(config, version);
    addRateWarnings(config, issues);
    addMomentumWarnings(config, issues);
    if (const auto schedule = Schedule::build(config, version)) {
        addShapeWarnings(config, *schedule, issues);
        addRunWarnings(config, *schedule, issues);
    }
    std::ranges::stable_sort(issues, {}, &Issue::severity);
    return issues;
}

ScheduleConfig mended(ScheduleConfig config, const Fix& fix)
{
    for (const Assignment& assignment : fix.assignments)
        setValue(config, *findParameter(assignment.key), assignment.value, assignment.group);
    return config;
}

bool contains(const std::vector<Issue>& issues, const Issue& issue)
{
    return std::ranges::any_of(issues,
                               [&](const Issue& other) { return other.code == issue.code && other.key == issue.key; });
}

/// What a fix would bring along: issues at least as severe as a warning that were not there before.
struct Price {
    int errors = 0;
    int warnings = 0;
};

Price priceOf(const std::vector<Issue>& after, const std::vector<Issue>& before)
{
    Price price;
    for (const Issue& issue : after) {
        if (issue.severity == Severity::Note || contains(before, issue))
            continue;
        ++(issue.severity == Severity::Error ? price.errors : price.warnings);
    }
    return price;
}

/// The candidates that do away with \p issue and bring no error, nor (for what is not an error itself) a warning, each
/// once. For an error, those that bring no warning come first.
std::vector<Fix> workingFixes(const ScheduleConfig& config, const Issue& issue, const std::vector<Issue>& issues,
                              TorchVersion version)
{
    std::vector<Fix> clean;
    std::vector<Fix> warned;
    std::vector<ScheduleConfig> tried{config};
    for (Fix& fix : candidateFixes(config, issue)) {
        const ScheduleConfig after = mended(config, fix);
        if (std::ranges::find(tried, after) != tried.end())
            continue;
        tried.push_back(after);
        const auto remaining = findings(after, version);
        const Price price = priceOf(remaining, issues);
        if (contains(remaining, issue) || price.errors > 0)
            continue;
        if (price.warnings == 0)
            clean.push_back(std::move(fix));
        else if (issue.severity == Severity::Error)
            warned.push_back(std::move(fix));
    }
    std::ranges::move(warned, std::back_inserter(clean));
    return clean;
}

}  // namespace

std::vector<Issue> validate(const ScheduleConfig& config, TorchVersion version)
{
    const std::vector<Issue> found = findings(config, version);
    std::vector<Issue> issues = found;
    for (Issue& issue : issues)
        issue.fixes = workingFixes(config, issue, found, version);
    return issues;
}

bool hasErrors(const std::vector<Issue>& issues)
{
    return std::ranges::any_of(issues, [](const Issue& issue) { return issue.severity == Severity::Error; });
}

}  // namespace onecycle
