// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/phase.h"
#include "core/schedule/schedule_config.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace onecycle {

/// Kind, begin and end of every phase of a run of \p totalSteps steps, the ramps left empty: the float expressions of
/// PyTorch's `_schedule_phases` in their order of operations. An end may lie before its begin, or before step 0.
[[nodiscard]] std::vector<Phase> phaseBoundaries(const ScheduleConfig& config, double totalSteps);

/// Index of the phase that \p step belongs to, as in `get_lr`: the first whose end is not passed, else the last.
[[nodiscard]] std::size_t phaseIndexAt(std::span<const Phase> phases, double step);

/// The pct_start nearest to wholeSteps / totalSteps that puts the peak on the whole step `wholeSteps - 1`: its product
/// with \p totalSteps is \p wholeSteps in floating point too. Empty if no fraction from 0 to 1 does it, as for 15 steps
/// of 22.
[[nodiscard]] std::optional<double> pctStartFor(double wholeSteps, double totalSteps);

}  // namespace onecycle
