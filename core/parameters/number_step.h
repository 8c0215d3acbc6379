// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"

#include <limits>

namespace onecycle {

/// How far one press of an arrow key goes. In a field: arrows, with Shift, page keys. At a handle: Fine (on a linear
/// scale Normal), Finest (Fine), Normal (Large).
enum class StepSize { Normal, Fine, Large, Finest };

/// What kind of number is stepped.
struct StepRule {
    Scale scale = Scale::Linear;
    bool whole = false;
    Interval stops = {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
};

/// The number that follows \p value upwards (or downwards), short to read: whole numbers by 1 (large: 10); on a
/// logarithmic scale the series 1-2-5 (large: powers of ten, fine: the second digit, finest: the third); else by 0.01
/// (large 0.1, fine 0.001, finest 0.0001). Stepping does not leave the stops, but is free outside them. A number that
/// is not finite stays.
[[nodiscard]] double stepped(double value, bool up, StepSize size, const StepRule& rule);

}  // namespace onecycle
