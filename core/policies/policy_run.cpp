// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/policy_run.h"

#include <cassert>
#include <cmath>

namespace onecycle {

std::vector<double> PolicyRun::numbers(std::string_view key) const
{
    const PolicyNumber* const number = findNumber(row, key);
    assert(number);
    return valuesOf(policy, *number);
}

double PolicyRun::wholeStep(double share) const
{
    return std::nearbyint(share * steps);
}

Ramp holding(double value)
{
    return {RampShape::Hold, value, value};
}

Ramp line(double from, double to)
{
    return {RampShape::Linear, from, to};
}

void append(std::vector<Phase>& phases, PhaseKind kind, double end, Ramp lr, Ramp momentum)
{
    const double begin = phases.empty() ? 0 : phases.back().end;
    if (end > begin)
        phases.push_back({kind, begin, end, lr, momentum});
}

double justBefore(double step)
{
    return std::nextafter(step, 0.0);
}

}  // namespace onecycle
