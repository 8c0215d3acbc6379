// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/schedule/schedule_config.h"

#include <span>
#include <string_view>
#include <vector>

namespace onecycle {

/// What the code for a target can hold.
struct Abilities {
    bool groups = true;       ///< a learning rate for each parameter group
    bool momentum = true;     ///< a schedule of the momentum
    bool threePhases = true;  ///< the third phase
    bool linear = true;       ///< straight lines
    bool resume = true;       ///< last_epoch
};

/// What of \p config is lost where the code can hold no more than \p abilities; nothing that the configuration does not
/// use.
[[nodiscard]] std::vector<Remark> losses(const ScheduleConfig& config, const Abilities& abilities);

/// What is lost where the warm-up is a straight line and the annealing a cosine: one of the two always.
[[nodiscard]] Remark straightThenCosineLoss(const ScheduleConfig& config);

/// That a framework lacks the optimizer of \p config; \p written stands in the code for it, empty: none does.
[[nodiscard]] Remark optimizerLoss(const ScheduleConfig& config, std::string_view written = {});

/// Adds optimizerLoss() to \p remarks where the optimizer of \p config is not among the \p known ones.
void addOptimizerLoss(std::vector<Remark>& remarks, const ScheduleConfig& config,
                      std::span<const std::string_view> known, std::string_view written = {});

/// True if the groups of \p config have different learning rates.
[[nodiscard]] bool ratesDiffer(const ScheduleConfig& config);
/// True if they have different momenta, and those are cycled.
[[nodiscard]] bool momentaDiffer(const ScheduleConfig& config);

}  // namespace onecycle
