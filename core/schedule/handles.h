// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/curve.h"

#include <optional>
#include <vector>

namespace onecycle {

/// The points of the curves that can be taken hold of, each of them one or two parameters.
enum class HandleKind {
    Start,           ///< div_factor
    Peak,            ///< pct_start and max_lr
    SecondBoundary,  ///< pct_start, in three-phase form
    End,             ///< final_div_factor
    Ceiling,         ///< max_momentum
    Floor,           ///< base_momentum
};

/// Where a handle stands and which ways it moves.
struct Handle {
    HandleKind kind = HandleKind::Start;
    Quantity quantity = Quantity::LearningRate;  ///< the chart it belongs to
    double x = 0;                                ///< steps, on the real line: the peak lies at pct_start*T - 1
    double y = 0;                                ///< data units
    bool movesX = false;
    bool movesY = false;

    friend bool operator==(const Handle&, const Handle&) = default;
};

/// The handles of \p group in the order of the Tab key, all with finite coordinates. Left out is what could not move:
/// the start and the end of a curve whose peak is not positive, or that the run does not come to, the momentum's
/// without cycle_momentum. \p config is what \p schedule was built from.
[[nodiscard]] std::vector<Handle> handlesOf(const Schedule& schedule, const ScheduleConfig& config, std::size_t group);

/// The handle of \p kind, if \p group has it.
[[nodiscard]] std::optional<Handle> handleOf(HandleKind kind, const Schedule& schedule, const ScheduleConfig& config,
                                             std::size_t group);

}  // namespace onecycle
