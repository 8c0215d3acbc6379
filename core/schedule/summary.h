// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <cstdint>
#include <optional>

namespace onecycle {

/// The derived numbers of one parameter group, by closed forms: constant cost, whatever total_steps is. A run that
/// resumes on step T has no step left: its peak, area and mean are 0.
struct Summary {
    double initialLr = 0;       ///< max_lr / div_factor as PyTorch computes it (not the rounded value of step 0); where
                                ///< the first phase of a policy begins
    double maxLr = 0;           ///< max_lr as given; where the warm-up of a policy ends, or its first phase begins
    double finalLr = 0;         ///< initial_lr / final_div_factor; where the last phase of a policy ends
    double peakLr = 0;          ///< the highest lr that a step of this run really uses
    std::int64_t peakStep = 0;  ///< the step that uses it, the first next to a phase's boundary
    double peakPosition = 0;    ///< where the curve has its peak, seldom on a step: pct_start*T - 1; below 0 without
                                ///< warm-up; of a policy without one 0
    double lastLr = 0;          ///< the lr of step T-1
    double area = 0;            ///< sum of the lr over the steps firstStep..T-1 of this run, lr * steps
    double meanLr = 0;          ///< area / number of those steps
    std::optional<double> effectiveStep;  ///< largest lr/(1-momentum) of any of them; infinite from momentum 1 on;
                                          ///< only where `momentum` is cycled (not beta1)
    std::optional<std::int64_t> effectiveStepAt;  ///< the step that has it
    std::optional<double> afterEndLr;  ///< the lr of step T, one past the end; empty where PyTorch divides by zero
};

/// True where lr/(1-momentum) is the step that a steady gradient makes: SGD (with dampening 0) alone. Adam's step does
/// not grow with beta1, and RMSprop divides by the gradient first.
[[nodiscard]] bool hasEffectiveStep(const ScheduleConfig& config);

/// The summary of \p group. \p config is what \p schedule was built from.
[[nodiscard]] Summary summarize(const Schedule& schedule, const ScheduleConfig& config, std::size_t group = 0);

}  // namespace onecycle
