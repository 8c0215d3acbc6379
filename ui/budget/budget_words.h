// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_count.h"
#include "core/document/snapshot.h"

#include <QString>

namespace onecycle::ui {

/// The lines of the derivation.
[[nodiscard]] QString derivationText(const BudgetReport& report);

/// Both numbers: "391 steps an epoch, 3910 steps"; empty where there are none.
[[nodiscard]] QString totalText(const BudgetReport& report);

/// The findings of \p severity, one a line.
[[nodiscard]] QString findingsText(const BudgetReport& report, Severity severity);

/// What \p report means for the schedule of \p snapshot: whose length it has, how far the loop gets in it, and where
/// "Tried to step" is raised.
[[nodiscard]] QString reachText(const BudgetReport& report, const Snapshot& snapshot);

/// True if reachText() says that the loop does not fit the schedule.
[[nodiscard]] bool isTrap(const BudgetReport& report, const Snapshot& snapshot);

/// What a loop that steps once per epoch would do; empty where there is no schedule, or no count of epochs.
[[nodiscard]] QString oncePerEpochText(const Snapshot& snapshot);

}  // namespace onecycle::ui
