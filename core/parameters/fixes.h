// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"

#include <vector>

namespace onecycle {

/// What may mend \p issue of \p config, nearest first. Candidates only: validate() tries each and keeps those that
/// work.
[[nodiscard]] std::vector<Fix> candidateFixes(const ScheduleConfig& config, const Issue& issue);

}  // namespace onecycle
