// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/ticks.h"

#include <string>
#include <vector>

namespace onecycle {

/// Ticks for an axis of wall-clock time from \p low to \p high seconds with at most \p most labels: 1-2-5-10-15-30
/// seconds and minutes, 1-2-3-6-12 hours, days. Values are seconds. Below a second they are decimals of it.
[[nodiscard]] std::vector<Tick> timeTicks(double low, double high, int most);

/// \p seconds, rounded to whole ones, in every unit that is not zero: `1 h 30 min`, `2 d 6 h`, `45 s`, `−1 h`.
[[nodiscard]] std::string durationText(double seconds);

}  // namespace onecycle
