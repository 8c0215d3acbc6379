// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/schedule/schedule_config.h"
#include "core/targets/target_curve.h"

#include <optional>
#include <vector>

namespace onecycle {

/// \p pieces with every end on the nearest whole step, for frameworks that count in whole steps. Pieces that keep no
/// step are left out; if none is left (a run of one step), the last value is held.
[[nodiscard]] Pieces onWholeSteps(const Pieces& pieces);

/// The assignment of pct_start that makes its product with \p totalSteps the whole number nearest to \p steps: from 2
/// (a peak on step 1) to totalSteps - 1. Where no fraction gives exactly that product (29 of 101), the next above it:
/// what cuts off decimals cuts to the same step. Empty for a run of fewer than 3 steps.
[[nodiscard]] std::vector<Assignment> wholePctStart(double steps, double totalSteps);

/// The warning that pct_start x total_steps is not whole where a framework makes it so, with wholePctStart() as the
/// fix. Empty if it is whole, but for the rounding of the product (1e-12 of it).
[[nodiscard]] std::optional<Remark> boundaryLint(const ScheduleConfig& config);

}  // namespace onecycle
