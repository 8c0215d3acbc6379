// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/targets/target_curve.h"

#include <optional>

namespace onecycle {

/// The warning that float32 spoils the last learning rates: which of the last steps uses what instead of what, where
/// \p curve (a model in float32) is off by more than 0.1 % of the value itself within the last phase. Group 0.
[[nodiscard]] std::optional<Remark> singleTailLint(const TargetCurve& curve, const Schedule& schedule);

}  // namespace onecycle
