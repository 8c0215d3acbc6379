// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onecycle {

/// The whole steps of a run that lie in one phase.
struct StepRange {
    const Phase* phase = nullptr;  ///< of the schedule that was asked, and as long-lived
    std::int64_t first = 0;
    std::int64_t last = -1;  ///< first - 1 in a phase without a step

    [[nodiscard]] std::int64_t count() const { return last - first + 1; }
};

/// The steps firstStep..T-1 of \p schedule, one range for every phase in order: also for phases that have no step of
/// this run, because they are too short, or over before it resumes.
[[nodiscard]] std::vector<StepRange> stepRanges(const Schedule& schedule, std::size_t group = 0);

}  // namespace onecycle
