// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/policies.h"

#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <algorithm>
#include <array>
#include <limits>

namespace onecycle {
namespace {

/// The place of \p key in the table of \p policy, for the order of what is stated.
std::ptrdiff_t placeOf(const Policy& policy, std::string_view key)
{
    return std::ranges::find(policy.numbers, key, &PolicyNumber::key) - policy.numbers.begin();
}

}  // namespace

std::span<const Policy> policies()
{
    static const std::array table{
        constantPolicy(),    stepPolicy(),       cosinePolicy(), warmupCosinePolicy(), linearPolicy(),
        stableDecayPolicy(), triangularPolicy(), smithPolicy(),  yoloPolicy(),
    };
    return table;
}

const Policy* findPolicy(std::string_view key)
{
    const auto table = policies();
    const auto row = std::ranges::find(table, key, &Policy::key);
    return row == table.end() ? nullptr : &*row;
}

const PolicyNumber* findNumber(const Policy& policy, std::string_view key)
{
    const auto row = std::ranges::find(policy.numbers, key, &PolicyNumber::key);
    return row == policy.numbers.end() ? nullptr : &*row;
}

void setNumber(ReferencePolicy& policy, std::string_view key, std::vector<double> values)
{
    const Policy* const row = findPolicy(policy.policy);
    if (!row)
        return;
    std::erase_if(policy.numbers, [key](const PolicyValue& value) { return value.key == key; });
    const auto behind = std::ranges::find_if(
        policy.numbers, [&](const PolicyValue& value) { return placeOf(*row, value.key) > placeOf(*row, key); });
    policy.numbers.insert(behind, {std::string(key), std::move(values)});
}

std::optional<Schedule> policySchedule(const ReferencePolicy& policy, const ScheduleConfig& beside)
{
    const auto steps = policy.totalSteps ? policy.totalSteps : stepCount(beside);
    if (faultOf(policy) || !steps || !(*steps >= 1) || !isWhole(*steps) || (!beside.maxLr && !policy.maxLr))
        return std::nullopt;
    const Policy& row = *findPolicy(policy.policy);
    std::vector<std::vector<Phase>> groups;
    for (std::size_t group = 0; group < beside.groupCount(); ++group) {
        const double peak = policy.maxLr ? *policy.maxLr : beside.maxLr->at(group);
        groups.push_back(row.phases({row, policy, peak, *steps}));
        if (!beside.cycleMomentum)
            for (Phase& phase : groups.back())
                phase.momentum = holding(std::numeric_limits<double>::quiet_NaN());
    }
    return Schedule::fromPhases(std::move(groups), static_cast<std::int64_t>(*steps), beside.cycleMomentum);
}

}  // namespace onecycle
