// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/phase.h"

#include <cstdint>

namespace onecycle {

/// The sum of \p ramp, one of the two of \p phase, over the steps \p first to \p last (both included), in closed form:
/// constant cost however many steps there are. What rounding does to the single values is not in it.
[[nodiscard]] double rampSum(const Phase& phase, const Ramp& ramp, std::int64_t first, std::int64_t last);

}  // namespace onecycle
