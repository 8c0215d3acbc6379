// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/schedule/schedule.h"

#include <optional>

namespace onecycle {

/// The warning that PyTorch's class divides by zero in a loop that steps it after the last update too, with the
/// pct_start that leaves one step of annealing as the fix. Empty where there is such a step.
[[nodiscard]] std::optional<Remark> noStepAfterTheLast(const ScheduleConfig& config, const Schedule& schedule);

}  // namespace onecycle
