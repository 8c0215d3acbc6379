// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"

#include <vector>

namespace onecycle {

/// The part of candidateFixes() that is about whole steps: lengths, the place of the peak, resuming.
[[nodiscard]] std::vector<Fix> lengthFixes(const ScheduleConfig& config, const Issue& issue);

}  // namespace onecycle
