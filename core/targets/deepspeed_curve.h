// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

#include <cstdint>

namespace onecycle {

/// The parameters of DeepSpeed's OneCycle, by its own names; without stairs.
struct DeepSpeedCycle {
    double minLr = 0;
    double maxLr = 0;
    std::int64_t first = 1;      ///< cycle_first_step_size, in steps
    std::int64_t second = 1;     ///< cycle_second_step_size
    double decayLrRate = 0;      ///< decay_lr_rate; after the cycle min / (1 + rate * steps / decay_step_size)
    std::int64_t decayStep = 0;  ///< decay_step_size; 0: no decay
    bool cyclesMomentum = false;
    double minMomentum = 0.8;
    double maxMomentum = 0.9;

    [[nodiscard]] std::int64_t length() const { return first + second; }
};

/// What DeepSpeed makes of \p cycle, in all groups alike: straight up and down; step 0 runs with the lowest momentum,
/// as after the construction, every other with the momentum that mirrors the learning rate.
[[nodiscard]] TargetCurve deepSpeedCurve(const DeepSpeedCycle& cycle);

}  // namespace onecycle
