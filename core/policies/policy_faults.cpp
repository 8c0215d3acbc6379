// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/policy_faults.h"

#include <cmath>

namespace onecycle {
namespace {

std::string reader(double value)
{
    return toText(value, NumberStyle::Reader);
}

std::optional<PolicyFault> budgetFault(const ReferencePolicy& policy)
{
    if (policy.maxLr && !(*policy.maxLr > 0 && std::isfinite(*policy.maxLr)))
        return policyFault("max_lr", reader(*policy.maxLr), "it must be a number above 0, or left out.");
    if (policy.totalSteps && !(*policy.totalSteps >= 1 && isWhole(*policy.totalSteps)))
        return policyFault("total_steps", reader(*policy.totalSteps),
                           "it must be a whole number from 1 on, or left out.");
    return std::nullopt;
}

std::optional<PolicyFault> numberFault(const PolicyValue& stated, const Policy& row)
{
    const PolicyNumber* const number = findNumber(row, stated.key);
    if (!number)
        return PolicyFault{stated.key, "\"" + stated.key + "\" is no number of the policy \"" + std::string(row.key) +
                                           "\"; leave it out."};
    if (!accepts(*number, stated.values))
        return policyFault(stated.key, policyValueText(*number, stated.values), "it must be " + wanted(*number) + ".");
    return std::nullopt;
}

}  // namespace

PolicyFault policyFault(std::string_view key, const std::string& value, const std::string& remedy)
{
    return {std::string(key), "\"" + std::string(key) + "\" is " + value + "; " + remedy};
}

std::optional<PolicyFault> faultOf(const ReferencePolicy& policy)
{
    const Policy* const row = findPolicy(policy.policy);
    if (!row)
        return policyFault("policy", "\"" + policy.policy + "\"",
                           "it must be one of the policies that this version knows.");
    if (auto found = budgetFault(policy))
        return found;
    for (const PolicyValue& stated : policy.numbers)
        if (auto found = numberFault(stated, *row))
            return found;
    return row->conflict ? row->conflict(policy) : std::nullopt;
}

}  // namespace onecycle
