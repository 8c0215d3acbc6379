// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace onecycle {

/// One tick of an axis.
struct Tick {
    double value = 0;
    std::string text;  ///< empty for a minor tick
    bool major = true;
};

/// What the numbers on an axis are, which decides steps and texts.
enum class TickKind {
    Real,  ///< 1-2-2.5-5 steps; in full (`0.0025`, `0.005`), on a tiny or huge axis all with one power (`0.5×10⁻⁷`,
           ///< `1×10⁻⁷`)
    Whole,  ///< steps: whole numbers only, in full, up to 2^53
};

/// Ticks for [low, high] on a linear axis with at most \p most labels (at least 2 where the range allows). Texts are
/// exact decimals without zeros at their ends, so no two are alike; minus is U+2212, and narrow no-break spaces
/// (U+202F) part the thousands from 10 000 on. None for an empty range or one that is not finite.
[[nodiscard]] std::vector<Tick> linearTicks(double low, double high, int most, TickKind kind = TickKind::Real);

/// Ticks for [low, high] (both positive) on a logarithmic axis with at most \p most labels: decades as `10⁻⁴` (`1`,
/// `10`), thinned over many decades; 1-2-5 within few; linear ticks within less than one. Minor ticks at 2..9, or at
/// the decades that have no label, as far as they can be told apart.
[[nodiscard]] std::vector<Tick> logTicks(double low, double high, int most);

/// \p value rounded to \p digits significant digits as an axis text: in full between 10⁻⁴ and 10⁵ (`0.0004`, `0.01`),
/// beyond with a superscript exponent: `4×10⁻⁸`, `10⁻⁴`.
[[nodiscard]] std::string axisText(double value, int digits = 3);

}  // namespace onecycle
