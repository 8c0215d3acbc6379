// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/ramp_sum.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace onecycle {
namespace {

// The sums run to 10^9 terms, and where a learning rate ends 10^6 times below its peak they are small differences of
// large numbers: with `long double` their error stays below that of PyTorch's own values.
using Real = long double;

/// The sum of cos(start + i * delta) for i from 0 to count-1 (the Dirichlet kernel).
Real cosineSum(Real start, Real delta, Real count)
{
    const Real kernel = std::sin(delta / 2);
    if (kernel == 0)
        return count * std::cos(start);
    return std::cos(start + (count - 1) * delta / 2) * std::sin(count * delta / 2) / kernel;
}

/// The sum of 1/(1 + rate * t) for t from first to first+count-1: the steep begin term by term, the rest by Euler and
/// Maclaurin's formula, whose first left-out term is below 1e-13 of the sum.
Real inverseSum(Real rate, Real first, std::int64_t count)
{
    const std::int64_t direct = std::min<std::int64_t>(count, 64);
    Real sum = 0;
    for (std::int64_t i = 0; i < direct; ++i)
        sum += 1 / (1 + rate * (first + static_cast<Real>(i)));
    if (direct == count)
        return sum;
    const auto value = [rate](Real t) { return 1 / (1 + rate * t); };
    const Real begin = first + static_cast<Real>(direct);
    const Real end = first + static_cast<Real>(count - 1);
    const Real a = value(begin);
    const Real b = value(end);
    const Real integral = rate == 0 ? end - begin : std::log1p(rate * (end - begin) * a) / rate;
    const Real slopes = -rate * (b * b - a * a) / 12;
    const Real thirds = 6 * rate * rate * rate * (b * b * b * b - a * a * a * a) / 720;
    return sum + integral + (a + b) / 2 + slopes + thirds;
}

}  // namespace

double rampSum(const Phase& phase, const Ramp& ramp, std::int64_t first, std::int64_t last)
{
    if (last < first)
        return 0;
    const Real length = static_cast<Real>(phase.end) - static_cast<Real>(phase.begin);
    const Real count = static_cast<Real>(last) - static_cast<Real>(first) + 1;
    const Real offset = static_cast<Real>(first) - static_cast<Real>(phase.begin);
    const Real from = ramp.from;
    const Real to = ramp.to;
    Real sum = 0;
    switch (ramp.shape) {
    case RampShape::Cosine: {
        const Real delta = std::numbers::pi_v<Real> / length;
        sum = count * to + (from - to) / 2 * (count + cosineSum(offset * delta, delta, count));
        break;
    }
    case RampShape::Linear: sum = count * (from + (to - from) * (offset + (count - 1) / 2) / length); break;
    case RampShape::Hold: sum = count * from; break;
    case RampShape::Inverse: sum = from * inverseSum(ramp.rate, offset, last - first + 1); break;
    }
    return static_cast<double>(sum);
}

}  // namespace onecycle
