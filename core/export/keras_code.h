// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <string>
#include <string_view>

namespace onecycle {

/// The class of Keras's optimiser of the kind of \p config: `SGD`; empty where Keras has none.
[[nodiscard]] std::string_view kerasOptimizer(const ScheduleConfig& config);

/// True if the exported optimiser's momentum can follow a schedule: SGD, and Adam and AdamW with their beta_1.
[[nodiscard]] bool kerasMomentumFollows(const ScheduleConfig& config);

/// The class of an optimizer whose momentum follows `schedule.momentum(step)`.
[[nodiscard]] std::string kerasOptimizerCode(const ScheduleConfig& config);

}  // namespace onecycle
