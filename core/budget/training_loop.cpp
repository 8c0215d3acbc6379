// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/training_loop.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array table{
    TrainingLoop{"pytorch", "PyTorch",
                 mark("A loop of your own in one process: scheduler.step() after each optimizer.step()."),
                 Sharing::Alone, Leftover::Asked},
    TrainingLoop{
        "ddp", "PyTorch DDP",
        mark("DistributedDataParallel with a DistributedSampler: each process has its share of the samples and "
             "a scheduler of its own."),
        Sharing::Samples, Leftover::Asked},
    TrainingLoop{"accelerate", "Accelerate",
                 mark("Hugging Face Accelerate with a prepared scheduler, which moves once for each process at every "
                      "optimiser update."),
                 Sharing::Batches, Leftover::Updates, true},
    TrainingLoop{"lightning", "Lightning",
                 mark("Lightning with the scheduler's interval set to \"step\": one step after each optimiser update."),
                 Sharing::Samples, Leftover::Updates, false, mark("estimated_stepping_batches")},
    TrainingLoop{"hf_trainer", "HF Trainer",
                 mark("Hugging Face Trainer from transformers 4.52 on: what is left of an epoch makes an update."),
                 Sharing::Batches, Leftover::Updates, false, mark("max_steps")},
    TrainingLoop{"hf_trainer_4_51", "HF Trainer to 4.51",
                 mark("Hugging Face Trainer up to transformers 4.51: what is left of an epoch is not counted, so that "
                      "the run stops early."),
                 Sharing::Batches, Leftover::Dropped, false, mark("max_steps")},
};

}  // namespace

std::span<const TrainingLoop> trainingLoops()
{
    return table;
}

const TrainingLoop* findTrainingLoop(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &TrainingLoop::key);
    return row == table.end() ? nullptr : row;
}

}  // namespace onecycle
