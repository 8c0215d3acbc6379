// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget_count.h"
#include "core/document/document_value.h"
#include "core/support/value.h"

#include <vector>

namespace onecycle {

/// The budget of \p value; the one to start from where nobody has said anything about it.
[[nodiscard]] Budget budgetOf(const DocumentValue& value);

/// True if \p config is as long as a loop that counts \p count needs it.
[[nodiscard]] bool hasLengthOf(const ScheduleConfig& config, const BudgetCount& count);

/// Carries out those of \p assignments whose key is `budget.` and a key of budgetFields(), after all others. The active
/// schedule takes its length from a budget that is changed while Budget::setsLength is on: total_steps where it has
/// one, else epochs and steps_per_epoch. A length that has become another one, by hand or because another schedule is
/// active, turns setsLength off.
void changeBudget(DocumentValue& value, const std::vector<Assignment>& assignments);

}  // namespace onecycle
