// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/conversion_law.h"

namespace onecycle {

/// A linear ramp to `peak` and half a cosine down to `last`: what optax, Keras and others have instead of 1cycle.
struct WarmupCosine {
    std::string framework;
    double initial = 0;
    double peak = 0;
    double last = 0;
    CountedFromZero length;
};

/// The OneCycleLR nearest to \p curve: the phase that falls is exact, the ramp rises as a cosine. The law and the
/// largest error are remarked.
[[nodiscard]] ScheduleConfig nearestTo(const WarmupCosine& curve, DialectReading& reading);

/// Gives \p config the rates as PyTorch has them: the peak and what it is divided by. A rate of zero is reached with an
/// infinite factor, or with one of 10^10 where the last rate is not zero.
void applyRates(ScheduleConfig& config, double initial, double peak, double last);

}  // namespace onecycle
