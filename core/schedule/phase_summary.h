// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace onecycle {

/// What the steps of one phase, or of the whole run, really use.
struct PhaseSummary {
    std::optional<PhaseKind> kind;  ///< none: the whole run
    std::int64_t first = 0;         ///< the first of its steps
    std::int64_t last = -1;         ///< the last one; first - 1 without any
    StepValue from{std::numeric_limits<double>::quiet_NaN(),
                   std::numeric_limits<double>::quiet_NaN()};  ///< used by the first step; NaN without any
    StepValue to = from;                                       ///< used by the last step
    double area = 0;                                           ///< sum of the lr over its steps, lr * steps
    double share = 0;  ///< of the area of the whole run, 1 is all of it; NaN where that area is 0

    [[nodiscard]] std::int64_t count() const { return last - first + 1; }
};

/// One row for every phase of \p group in order, also for those without a step of this run, and a last one for the
/// whole run, firstStep..T-1. Constant cost, whatever total_steps is.
[[nodiscard]] std::vector<PhaseSummary> summarizePhases(const Schedule& schedule, std::size_t group = 0);

}  // namespace onecycle
