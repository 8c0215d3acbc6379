// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget.h"
#include "core/parameters/remark.h"
#include "core/support/issue.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace onecycle {

/// What a loop does in an epoch, and with the schedule.
struct BudgetCount {
    std::int64_t batches = 0;        ///< of one process in an epoch
    std::int64_t accumulation = 1;   ///< batches of a full optimiser update
    std::int64_t updates = 0;        ///< optimiser updates in an epoch
    std::int64_t stepsPerEpoch = 0;  ///< steps that the schedule moves in an epoch while nothing holds it
    std::int64_t epochs = 0;
    std::int64_t totalSteps = 0;      ///< epochs * stepsPerEpoch
    std::int64_t stepsAtOnce = 1;     ///< steps that one call in the loop moves it
    bool everyBatch = false;          ///< it is called after each batch, not after each update
    bool guarded = false;             ///< Accelerate steps no further than total_steps and never raises
    bool countsAccumulation = false;  ///< Accelerate counts batches that only accumulate against total_steps

    friend bool operator==(const BudgetCount&, const BudgetCount&) = default;
};

/// Something to say about one field of a budget.
struct BudgetFinding {
    Severity severity = Severity::Error;
    std::string_view key;  ///< of the field
    Remark remark;         ///< the field, its value and the remedy
};

/// A budget counted, as far as it can be.
struct BudgetReport {
    std::optional<BudgetCount> count;  ///< none where a finding is an error
    std::vector<Remark> lines;         ///< the derivation, every floor and ceil; up to the error where there is one
    std::vector<BudgetFinding> findings;
};

/// Counts batches, updates and steps of \p budget in the way of its kind of loop.
/// Sources: PyTorch 1.13 (DataLoader, DistributedSampler), Accelerate (scheduler.py e462098, data_loader.py 000e52b),
/// Lightning (trainer.py d2bf065), Transformers (trainer.py 2cda12c and pull request 37923).
[[nodiscard]] BudgetReport countBudget(const Budget& budget);

}  // namespace onecycle
