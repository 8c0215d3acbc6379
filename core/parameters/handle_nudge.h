// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/number_step.h"
#include "core/schedule/handle_move.h"

#include <string_view>

namespace onecycle {

/// The way of an arrow key.
enum class Direction { Left, Right, Up, Down };

/// What an arrow key at \p handle of \p group means: the parameter goes to its next number as in a field
/// (StepSize::Fine for the key alone, Finest and Large with modifiers), held back as a drag is. Nothing to assign where
/// the handle does not move that way.
[[nodiscard]] HandleMove nudgeHandle(const ScheduleConfig& config, std::size_t group, const Handle& handle,
                                     Direction direction, StepSize size);

/// The parameter that a handle moves along one axis; empty if none.
[[nodiscard]] std::string_view handleKey(HandleKind kind, bool alongX);

/// The parameter's present number; NaN where it has none (max_lr is not given).
[[nodiscard]] double handleNumber(const ScheduleConfig& config, std::size_t group, HandleKind kind, bool alongX);

}  // namespace onecycle
