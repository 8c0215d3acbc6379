// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace onecycle {

/// Which steps a table has: those that an interval divides (0, n, 2n, ...), so that a resumed run has the same steps as
/// the whole one, and the last step of the run in any case.
struct StepChoice {
    bool epochs = false;     ///< the interval is steps_per_epoch: the first step of every epoch
    std::int64_t every = 1;  ///< the interval otherwise; 1: every step

    friend bool operator==(const StepChoice&, const StepChoice&) = default;
};

/// `all`, `epochs`, or a whole number from 1 to 2^53.
[[nodiscard]] std::optional<StepChoice> stepChoice(std::string_view text);

/// The interval of \p choice in a run of \p config; none where the epochs have no whole number of steps.
[[nodiscard]] std::optional<std::int64_t> stepInterval(const StepChoice& choice, const ScheduleConfig& config);

}  // namespace onecycle
