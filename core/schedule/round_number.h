// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

namespace onecycle {

/// The number with the fewest digits from \p low to \p high that rounding \p value gives; \p value itself if none does.
[[nodiscard]] double shortestBetween(double value, double low, double high);

/// The number 1, 2 or 5 times a power of ten that is nearest to \p value, a positive one, on a logarithmic scale.
[[nodiscard]] double nearest125(double value);

/// The multiple nearest to \p value of the smallest 1-2-5 number that is at least \p unit.
[[nodiscard]] double nearestMultiple(double value, double unit);

}  // namespace onecycle
