// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <string>

namespace onecycle {

/// Python that defines `TOTAL_STEPS`, `PHASES` and `one_cycle(step)`: the list of `(lr, momentum)` of the parameter
/// groups at optimizer step `step`, 0 to TOTAL_STEPS - 1 (clamped). Needs nothing but `math`, which it imports; bit for
/// bit PyTorch's values. The momentum is None if the schedule does not cycle it.
[[nodiscard]] std::string portableFunction(const Schedule& schedule);

}  // namespace onecycle
