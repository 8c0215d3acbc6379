// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/text_mark.h"

#include <span>
#include <string_view>

namespace onecycle {

/// How a loop shares the batches of an epoch out among the processes.
enum class Sharing {
    Alone,    ///< one process has them all
    Samples,  ///< torch's DistributedSampler: each process has its share of the samples and makes batches of them
    Batches,  ///< Accelerate's BatchSamplerShard: the processes take the batches in turn
};

/// What a loop makes of the batches at the end of an epoch that are too few for an optimiser update.
enum class Leftover {
    Asked,    ///< as its author has written it: Budget::partialUpdate
    Updates,  ///< they make an update
    Dropped,  ///< they make none, except where an epoch has no other
};

/// One kind of training loop.
struct TrainingLoop {
    std::string_view key;  ///< as in files and on the command line
    std::string_view name;
    TextMark help;  ///< what it does about the scheduler, one or two sentences
    Sharing sharing;
    Leftover leftover;
    bool prepares = false;  ///< Accelerate's prepared scheduler stands between the loop and the schedule
    TextMark total = {};    ///< what the loop calls its number of steps; empty for "total_steps"
};

/// The kinds of loop, in the order in which they are offered.
[[nodiscard]] std::span<const TrainingLoop> trainingLoops();

/// The row of \p key, or nullptr.
[[nodiscard]] const TrainingLoop* findTrainingLoop(std::string_view key);

}  // namespace onecycle
