// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <string>
#include <string_view>

namespace onecycle {

/// An optimiser of optax.
struct OptaxOptimizer {
    std::string_view key;       ///< ours: `sgd`
    std::string_view function;  ///< optax's: `sgd`
    std::string_view momentum;  ///< its argument: `momentum`, `b1`; empty if it has none
};

/// That of \p config; nullptr where optax has none of the kind.
[[nodiscard]] const OptaxOptimizer* findOptaxOptimizer(const ScheduleConfig& config);

}  // namespace onecycle
