// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/anneal.h"
#include "core/support/text_mark.h"

namespace onecycle {

/// How one quantity goes from `from` to `to` during a phase. Unit: that of the quantity.
struct Ramp {
    RampShape shape = RampShape::Cosine;
    double from = 0;
    double to = 0;
    double rate = 0;  ///< RampShape::Inverse only: per step

    friend bool operator==(const Ramp&, const Ramp&) = default;
};

/// What a phase does; its name in words is phaseName().
enum class PhaseKind {
    WarmUp,        ///< initial lr up to the peak
    Annealing,     ///< peak down to the final (two-phase) or the initial lr (three-phase)
    Annihilation,  ///< initial down to the final lr (three-phase only)
    Hold,          ///< the learning rate stays where it is (reference policies only)
    Decay,         ///< the learning rate falls (reference policies only)
};

/// One phase of a schedule of one parameter group.
/// Positions are steps on the real line: PyTorch's boundaries (`pct_start*T - 1`) need not be whole.
/// A step k belongs to the first phase with k <= end, past the last end to the last phase.
struct Phase {
    PhaseKind kind = PhaseKind::WarmUp;
    double begin = 0;
    double end = 0;
    Ramp lr;
    Ramp momentum;  ///< meaningful only if the schedule cycles momentum

    [[nodiscard]] double length() const { return end - begin; }
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// The value of \p ramp, one of the two of \p phase, at \p position in steps: PyTorch's arithmetic, extrapolated
/// outside the phase, NaN for a cosine or a line in a phase without length.
[[nodiscard]] double rampValue(const Phase& phase, const Ramp& ramp, double position);

/// The English name, marked: "Warm-up", "Annealing", "Annihilation".
[[nodiscard]] TextMark phaseName(PhaseKind kind);

}  // namespace onecycle
