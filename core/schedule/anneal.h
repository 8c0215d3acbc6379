// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

namespace onecycle {

/// The form of a ramp between two values.
enum class RampShape {
    Cosine,   ///< half a cosine: flat, steep, flat
    Linear,   ///< constant slope
    Hold,     ///< stays at `from`
    Inverse,  ///< from / (1 + rate * t), t in steps since the phase began
};

/// PyTorch's `_annealing_cos`: from \p start (pct 0) to \p end (pct 1), extrapolated outside. Same order of operations
/// as torch 1.13 to 2.14, hence the same bits given the same libm: at pct 0 it need not be exactly \p start, at pct 1
/// it is \p end.
[[nodiscard]] double annealCos(double start, double end, double pct);

/// PyTorch's `_annealing_linear`: exact at pct 0, not at pct 1. Extrapolates outside, below zero too.
[[nodiscard]] double annealLinear(double start, double end, double pct);

}  // namespace onecycle
