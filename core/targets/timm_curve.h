// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

namespace onecycle {

/// timm's `CosineLRScheduler` with `warmup_prefix=True` and `t_in_epochs=False` as the exporter sets it up: straight
/// from the initial learning rate of group 0 to each group's peak, then a cosine to the final learning rate of group 0.
/// Source: timm/scheduler/cosine_lr.py.
[[nodiscard]] TargetCurve timmCosineCurve(const Schedule& schedule);

}  // namespace onecycle
