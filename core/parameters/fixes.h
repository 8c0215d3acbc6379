// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"

#include <optional>
#include <vector>

namespace onecycle {

/// What may mend \p issue of \p config, nearest first. Candidates only: validate() tries each and keeps those that
/// work.
[[nodiscard]] std::vector<Fix> candidateFixes(const ScheduleConfig& config, const Issue& issue);

/// The pct_start nearest to wholeSteps / totalSteps that puts the peak on the whole step `wholeSteps - 1`: its product
/// with \p totalSteps is \p wholeSteps in floating point too. Empty if no fraction from 0 to 1 does it, as for 15 steps
/// of 22.
[[nodiscard]] std::optional<double> pctStartFor(double wholeSteps, double totalSteps);

}  // namespace onecycle
