// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace onecycle {

/// What a training loop does with one batch, in its order.
enum class LoopStage {
    Forward,        ///< the loss of the batch
    Backward,       ///< its gradients
    OptimizerStep,  ///< `optimizer.step()` uses the learning rate that the groups hold
    SchedulerStep,  ///< `scheduler.step()` writes that of the next batch
};

/// Where the playback of a run stands.
struct Playhead {
    std::int64_t step = 0;  ///< the batch that is worked on, counted as the schedule's steps
    LoopStage stage = LoopStage::Forward;

    friend bool operator==(const Playhead&, const Playhead&) = default;
};

}  // namespace onecycle
