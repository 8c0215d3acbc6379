// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"

#include <vector>

namespace onecycle {

/// The PyTorch release whose order of checks and error texts count. Values are the same in all of them.
enum class TorchVersion { V1_13, V2_14 };

/// Everything that `OneCycleLR(...)` would raise for \p config, in the order of its constructor (the first is the one a
/// user sees; the rest would come one after the other). Includes our own refusals of what cannot be represented
/// (a length beyond 2^53, an unknown optimiser, no parameter group), at the end and marked by `raised == false`. Empty:
/// it can be built.
[[nodiscard]] std::vector<Issue> torchErrors(const ScheduleConfig& config, TorchVersion version = TorchVersion::V2_14);

}  // namespace onecycle
