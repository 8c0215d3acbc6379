// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/schedule/torch_errors.h"
#include "core/support/issue.h"

#include <vector>

namespace onecycle {

/// All that is to be said about \p config: PyTorch's errors in PyTorch's order, then our warnings about what PyTorch
/// accepts silently, then notes. The default configuration (startingConfig()) has no warning.
[[nodiscard]] std::vector<Issue> validate(const ScheduleConfig& config, TorchVersion version = TorchVersion::V2_14);

/// True if any of \p issues is an error.
[[nodiscard]] bool hasErrors(const std::vector<Issue>& issues);

}  // namespace onecycle
