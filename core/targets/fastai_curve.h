// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

namespace onecycle {

/// The arguments of fastai's `combined_cos`: from `start` over `middle` to `end`.
struct CombinedCos {
    double start = 0;
    double middle = 0;
    double end = 0;
};

/// fastai's `combined_cos(pct, ...)` at the share \p position of the run: where it lies within its part is float32, the
/// cosine is not. NaN where fastai divides by zero.
[[nodiscard]] double combinedCos(double pct, const CombinedCos& values, double position);

}  // namespace onecycle
