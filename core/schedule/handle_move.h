// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/handles.h"
#include "core/support/text_mark.h"
#include "core/support/value.h"

namespace onecycle {

/// Where a handle is dragged to, and how finely the hand can point there.
struct HandleDrag {
    CurvePoint target;  ///< data coordinates; one that is where the handle is means "not moved along that axis"
    double xGrain = 0;  ///< steps that one pixel is worth: numbers are rounded to it; 0: not at all
    double yGrain = 0;  ///< what one pixel is worth at the target, in data units
    bool snap = false;  ///< to whole steps and epochs, to 1-2-5 numbers
};

/// What a drag does to the configuration.
struct HandleMove {
    /// One for each parameter that the handle moves, also where it is back where it was: then exactly what it was,
    /// so that a drag there and back restores the configuration.
    std::vector<Assignment> assignments;
    TextMark obstacle;  ///< why the handle stopped before the target; empty if it did not
};

/// What dragging \p handle of \p group means, counted from \p origin, the configuration at the press. The result can be
/// built if \p origin can: neighbours hold a handle back, and \ref HandleMove::obstacle says which.
/// - Start: `div_factor = max_lr / y`. Peak: `pct_start = (x + 1) / T`, `max_lr = y`. SecondBoundary:
///   `pct_start = (x + 2) / 2T`. End: `final_div_factor = initial_lr / y`. Ceiling, Floor: the momentum.
/// - Numbers have as few digits as a pixel can tell apart; with HandleDrag::snap the peak goes to whole steps, or to
///   the end of a whole epoch where one is near, factors and rates to 1-2-5 numbers, momenta to round ones.
[[nodiscard]] HandleMove moveHandle(const ScheduleConfig& origin, std::size_t group, const Handle& handle,
                                    const HandleDrag& drag);

}  // namespace onecycle
