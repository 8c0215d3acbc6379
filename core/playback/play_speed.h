// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace onecycle {

/// The speeds that a run can be played at.
inline constexpr std::array playSpeeds{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0};

/// How many batches a second \p speed is in a run of \p totalSteps: a multiple of the speed of 1, which is two batches
/// a second, so that single ones can be followed, or in a longer run as many as take it to its end in 500 seconds; 100
/// takes no run longer than five.
[[nodiscard]] double batchesPerSecond(double speed, std::int64_t totalSteps);

/// True if the stages of a batch can be followed at \p batchesPerSecond; else whole batches go by.
[[nodiscard]] bool showsStages(double batchesPerSecond);

}  // namespace onecycle
