// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"
#include "core/targets/target.h"

#include <cstdint>

namespace onecycle {

/// \p curve that gives nothing, NaN, from step \p end on: where the code raises.
[[nodiscard]] TargetCurve endingBefore(TargetCurve curve, std::int64_t end);

/// Ends the curve of \p facts after \p last, the last step that a counter of \p bits bits there can hold, and warns of
/// it. Nothing for a shorter run.
void limitToCounter(TargetFacts& facts, const Schedule& schedule, std::int64_t last, int bits);

}  // namespace onecycle
