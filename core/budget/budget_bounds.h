// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget_count.h"

namespace onecycle {

/// What makes \p budget impossible to count: a loop that nobody knows, a count that is no whole number from 1 to 2^53,
/// a batch that cannot be split. Only what its kind of loop asks for is looked at.
[[nodiscard]] std::vector<BudgetFinding> boundsOf(const Budget& budget);

/// Adds what is worth knowing about a budget that counts \p count.
void addWarnings(const BudgetCount& count, std::vector<BudgetFinding>& findings);

}  // namespace onecycle
