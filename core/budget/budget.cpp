// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget.h"

#include "core/budget/budget_field.h"

#include <algorithm>

namespace onecycle {

bool operator==(const Budget& a, const Budget& b)
{
    return a.unknownKeys == b.unknownKeys && std::ranges::all_of(budgetFields(), [&](const BudgetField& field) {
               return sameValue(valueOf(a, field), valueOf(b, field));
           });
}

Budget startingBudget(const ScheduleConfig& config)
{
    Budget budget;
    if (config.epochs && isWhole(*config.epochs) && *config.epochs >= 1)
        budget.epochs = *config.epochs;
    return budget;
}

}  // namespace onecycle
