// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget_count.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <optional>

namespace onecycle {

/// A place in the training, counted from 1: the batches of one process.
struct BatchPlace {
    std::int64_t epoch = 1;
    std::int64_t batch = 1;

    friend bool operator==(const BatchPlace&, const BatchPlace&) = default;
};

/// How far a loop gets in a schedule.
struct BudgetReach {
    std::int64_t moved = 0;            ///< steps that the schedule moves before the run ends, raises or is held
    std::optional<BatchPlace> raises;  ///< where PyTorch raises "Tried to step"
    std::optional<BatchPlace> held;    ///< where Accelerate stops moving it although the run goes on

    friend bool operator==(const BudgetReach&, const BudgetReach&) = default;
};

/// How far a loop that counts \p count gets in a schedule of \p steps steps: those of a whole one, or those that are
/// left of one that resumes.
[[nodiscard]] BudgetReach reachOf(const BudgetCount& count, std::int64_t steps);

/// What reachOf() finds for a schedule of \p totalSteps steps that begins with step \p firstStep, as a sentence: where
/// "Tried to step" is raised, or what is never reached.
[[nodiscard]] Remark reachRemark(const BudgetCount& count, std::int64_t totalSteps, std::int64_t firstStep = 0);

/// With which learning rate training ends where a loop reaches less than all of \p schedule; nothing where it does not
/// or never ends well.
[[nodiscard]] std::optional<Remark> lastRateRemark(const BudgetCount& count, const Schedule& schedule);

/// The steps of \p schedule that a loop travels which calls scheduler.step() once in each of \p epochs epochs; nothing
/// where \p epochs is no count.
[[nodiscard]] std::optional<std::int64_t> stepsOncePerEpoch(double epochs, const Schedule& schedule);

/// What such a loop would do to the learning rate, as a sentence.
[[nodiscard]] Remark oncePerEpochRemark(std::int64_t travelled, const Schedule& schedule);

}  // namespace onecycle
