// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/scheduler.h"

namespace onecycle {

/// What PyTorch's `get_lr` computes for one group at step `state.lastEpoch` from the numbers that lie in the group; the
/// momentum is NaN if the state does not cycle it. Errors in the order in which Python meets them: `zero-length-step`,
/// `anneal_func_type-unknown`, `group-key-missing` (KeyError).
[[nodiscard]] Result<StepValue, Issue> groupValue(const SchedulerState& state, const ParameterGroup& group);

}  // namespace onecycle
