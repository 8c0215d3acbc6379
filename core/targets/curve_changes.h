// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

namespace onecycle {

/// \p curve where every parameter group gets what group 0 gets.
[[nodiscard]] TargetCurve ofFirstGroup(TargetCurve curve);

/// \p curve where the momentum is left alone.
[[nodiscard]] TargetCurve withoutMomentum(TargetCurve curve);

/// \p curve with every value rounded to float32, as where a list of numbers becomes a tensor.
[[nodiscard]] TargetCurve inSinglePrecision(TargetCurve curve);

}  // namespace onecycle
