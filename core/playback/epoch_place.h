// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <cstdint>
#include <optional>

namespace onecycle {

/// Where a batch stands within its epoch; everything counts from 0.
struct EpochPlace {
    std::int64_t epoch = 0;
    std::int64_t batch = 0;    ///< within the epoch
    std::int64_t batches = 0;  ///< of one epoch

    friend bool operator==(const EpochPlace&, const EpochPlace&) = default;
};

/// The place of batch \p step; none where steps_per_epoch is no whole number of at least 1.
[[nodiscard]] std::optional<EpochPlace> epochPlace(const ScheduleConfig& config, std::int64_t step);

}  // namespace onecycle
