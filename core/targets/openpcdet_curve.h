// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

namespace onecycle {

/// OpenPCDet's `adam_onecycle`: a cosine to the peak at step int(pct_start * T), another one to step T, one past the
/// last, which ends at the initial learning rate / 10^4 whatever final_div_factor says. Group 0 for all.
/// Source: tools/train_utils/optimization/learning_schedules_fastai.py.
[[nodiscard]] TargetCurve openpcdetCurve(const ScheduleConfig& config, const Schedule& schedule);

}  // namespace onecycle
