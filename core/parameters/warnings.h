// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"
#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"

#include <vector>

namespace onecycle {

// What PyTorch accepts silently, as warnings and notes in any order and without fixes: the parts of validate().

/// About max_lr and the two factors, which need no valid length.
void addRateWarnings(const ScheduleConfig& config, std::vector<Issue>& issues);

/// About the momenta, if they are cycled.
void addMomentumWarnings(const ScheduleConfig& config, std::vector<Issue>& issues);

/// About the phases: where they lie among the steps, and the values that the steps really get. \p schedule is that of
/// \p config.
void addShapeWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues);

/// About the ends: resuming, the step past the end, a length that is given twice.
void addRunWarnings(const ScheduleConfig& config, const Schedule& schedule, std::vector<Issue>& issues);

}  // namespace onecycle
