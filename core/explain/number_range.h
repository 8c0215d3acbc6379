// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explain/number_edit.h"

namespace onecycle {

/// Where a number of a formula may go.
struct NumberRange {
    Interval typed;    ///< outside nothing can be made of it
    Interval dragged;  ///< where a hand stops: the schedule keeps a warm-up and a descent
    StepRule step;
    bool openBelow = false;  ///< `typed.low` itself is outside
    bool openAbove = false;
};

[[nodiscard]] NumberRange rangeOf(const HeldNumber& held);

}  // namespace onecycle
