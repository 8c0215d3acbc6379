// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/budget_edit.h"

#include "core/budget/budget_field.h"

namespace onecycle {
namespace {

constexpr std::string_view prefix = "budget.";

bool assign(DocumentValue& value, const Assignment& assignment)
{
    const std::string_view key = assignment.key;
    const BudgetField* const field = key.starts_with(prefix) ? findBudgetField(key.substr(prefix.size())) : nullptr;
    if (!field)
        return false;
    Budget budget = budgetOf(value);
    if (!setValue(budget, *field, assignment.value))
        return false;
    value.budget = std::move(budget);
    return true;
}

void setLength(ScheduleConfig& config, const BudgetCount& count)
{
    if (config.totalSteps) {
        config.totalSteps = static_cast<double>(count.totalSteps);
    } else {
        config.epochs = static_cast<double>(count.epochs);
        config.stepsPerEpoch = static_cast<double>(count.stepsPerEpoch);
    }
}

}  // namespace

Budget budgetOf(const DocumentValue& value)
{
    return value.budget ? *value.budget : startingBudget(value.config());
}

bool hasLengthOf(const ScheduleConfig& config, const BudgetCount& count)
{
    ScheduleConfig other = config;
    setLength(other, count);
    return other == config;
}

void changeBudget(DocumentValue& value, const std::vector<Assignment>& assignments)
{
    bool changed = false;
    for (const Assignment& assignment : assignments)
        changed = assign(value, assignment) || changed;
    if (!value.budget || !value.budget->setsLength)
        return;
    const auto count = countBudget(*value.budget).count;
    if (!count)
        return;
    auto& config = std::get<ScheduleConfig>(value.activeEntry().source);
    if (changed)
        setLength(config, *count);
    else if (!hasLengthOf(config, *count))
        value.budget->setsLength = false;
}

}  // namespace onecycle
