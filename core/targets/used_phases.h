// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

#include <vector>

namespace onecycle {

/// The phases of \p group that the steps 0 to T-1 run through, from the first step's to the last step's. A warm-up that
/// ends before step 0 and what would come after the end of the run are left out; begins and ends stay PyTorch's.
[[nodiscard]] std::vector<Phase> usedPhases(const Schedule& schedule, std::size_t group = 0);

/// usedPhases() of every group as pieces of one quantity, \p ramp.
[[nodiscard]] std::vector<Pieces> usedPieces(const Schedule& schedule, Ramp Phase::*ramp);

}  // namespace onecycle
