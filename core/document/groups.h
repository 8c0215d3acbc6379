// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/value.h"

namespace onecycle {

/// More parameter groups than anybody has: what readers refuse, so that a slip of the pen does not fill the memory.
inline constexpr std::size_t mostGroups = 10'000;

/// "group 0", "group 1", ...
[[nodiscard]] std::vector<std::string> groupNames(std::size_t count);

/// Makes \p count groups of \p config: new ones are called "group N" and take the last one's numbers, the last ones go.
/// Per-group lists follow only where their length fitted before: one that never fitted is for validation to report.
void setGroupCount(ScheduleConfig& config, std::size_t count);

/// The length of the longest per-group list; 1 without lists.
[[nodiscard]] std::size_t longestList(const ScheduleConfig& config);

/// Carries out \p assignment if it is one of `groups`, `groups.add`, `groups.remove`, `groups.name`; false if it is
/// not.
bool changeGroups(ScheduleConfig& config, const Assignment& assignment);

}  // namespace onecycle
