// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/phase.h"

#include <limits>

namespace onecycle {

double rampValue(const Phase& phase, const Ramp& ramp, double position)
{
    const double pct = (position - phase.begin) / (phase.end - phase.begin);
    switch (ramp.shape) {
    case RampShape::Cosine: return annealCos(ramp.from, ramp.to, pct);
    case RampShape::Linear: return annealLinear(ramp.from, ramp.to, pct);
    case RampShape::Hold: return ramp.from;
    case RampShape::Inverse: return ramp.from / (1 + ramp.rate * (position - phase.begin));
    }
    return std::numeric_limits<double>::quiet_NaN();
}

TextMark phaseName(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::WarmUp: return mark("Warm-up");
    case PhaseKind::Annealing: return mark("Annealing");
    case PhaseKind::Annihilation: return mark("Annihilation");
    case PhaseKind::Hold: return mark("Hold");
    case PhaseKind::Decay: return mark("Decay");
    }
    return {};
}

}  // namespace onecycle
