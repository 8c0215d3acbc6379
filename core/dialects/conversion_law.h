// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/dialect_reading.h"
#include "core/targets/target_curve.h"

#include <string>
#include <vector>

namespace onecycle {

/// A curve that peaks at step `peak` and would reach its last value at step `steps`, one after the last one used: how
/// fastai, optax, tinygrad, OpenPCDet and Keras count (k/N).
struct CountedFromZero {
    double steps = 0;
    double peak = 0;
};

/// Gives \p config the total_steps (N + 1) and the pct_start ((B + 1)/(N + 1)) with which OneCycleLR has that curve, of
/// which the first N steps are used.
void applyLaw(ScheduleConfig& config, CountedFromZero curve);

/// "optax counts k/N: its 1000 steps are the first of total_steps = 1001, with pct_start = (300 + 1)/1001 = ..."
[[nodiscard]] std::string lawSentence(const std::string& framework, CountedFromZero curve,
                                      const ScheduleConfig& config);

/// \p value as the shortest decimal within a few units of its last place: a product that was divided again is what it
/// was.
[[nodiscard]] double tidied(double value);

/// "The nearest OneCycleLR: learning rate 10.1 % of the peak (step 12)." and where \p theirs has a momentum that of
/// the momentum; \p theirs is what the framework does. Empty where nothing differs.
[[nodiscard]] std::string nearestSentence(const TargetCurve& theirs, const ScheduleConfig& config);

}  // namespace onecycle
