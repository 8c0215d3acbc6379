// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <string>

namespace onecycle {

/// What is known of the data and of the loop that trains, from which the number of steps follows. Counts are doubles so
/// that what was typed is kept; countBudget() says what is wrong with them. The rows of budgetFields() describe it.
struct Budget {
    std::string loop = "pytorch";  ///< key of a row of trainingLoops()
    double samples = 50000;        ///< of the data set
    double batchSize = 128;        ///< samples of one batch of one process
    bool dropLast = false;         ///< the last batch is left out if it is not full
    double accumulation = 1;       ///< batches whose gradients make one optimiser update
    double processes = 1;
    double epochs = 10;
    bool partialUpdate = false;      ///< a loop of one's own: what is left of an epoch makes an update, too
    bool samplerDropLast = false;    ///< DDP: DistributedSampler(drop_last=True)
    bool splitBatches = false;       ///< Accelerate: batchSize is shared out among the processes
    bool stepsWithOptimizer = true;  ///< Accelerate: step_scheduler_with_optimizer
    bool adjustScheduler = true;     ///< Accelerate: adjust_scheduler of GradientAccumulationPlugin
    bool setsLength = false;         ///< the active schedule takes its length from here
    std::string unknownKeys;         ///< JSON object text of keys this version does not know; written back on save

    /// Equality of bits for every number.
    friend bool operator==(const Budget& a, const Budget& b);
};

/// What is shown before anybody has said anything: the defaults, with the epochs of \p config where it has some.
[[nodiscard]] Budget startingBudget(const ScheduleConfig& config);

}  // namespace onecycle
