// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/dialect_reading.h"
#include "core/schedule/scheduler.h"

namespace onecycle {

/// Takes rates, momenta and the kind of the optimizer from \p groups, its `param_groups`; max_lr, min_lr and initial_lr
/// must be there, as a OneCycleLR leaves them.
void takeRates(DialectReading& reading, const nlohmann::json& groups, ScheduleConfig& config);

/// Finds the rates of \p config from \p state alone: the initial ones are in it, the peak follows from the present rate
/// while that is between the two, and is asked for otherwise.
void findRates(DialectReading& reading, const SchedulerState& state, ScheduleConfig& config);

}  // namespace onecycle
