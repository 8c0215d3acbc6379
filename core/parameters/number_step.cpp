// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/number_step.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

constexpr double slack = 1e-9;  // a number that is on the grid but for rounding counts as on it

/// Takes the noise of binary fractions off: 0.30000000000000004 becomes 0.3.
double cleaned(double value)
{
    constexpr int digits = 12;
    return parseNumber(toShortText(value, digits)).value_or(value);
}

double onGrid(double value, bool up, double unit)
{
    const double position = value / unit;
    const double next = up ? std::floor(position + slack) + 1 : std::ceil(position - slack) - 1;
    return unit == 1 ? next : cleaned(next * unit);
}

double powerOfTen(double exponent)
{
    return std::pow(10.0, exponent);
}

/// The neighbour of \p magnitude in the series 1, 2, 5, 10, 20 ... or, if \p decades, in 1, 10, 100 ...
double inSeries(double magnitude, bool up, bool decades)
{
    constexpr std::array series{0.5, 1.0, 2.0, 5.0, 10.0};
    constexpr std::array powers{0.1, 1.0, 10.0};
    const std::span<const double> all = decades ? std::span<const double>(powers) : std::span<const double>(series);
    const double decade = powerOfTen(std::floor(std::log10(magnitude) + slack));
    double below = all.front();
    for (const double mantissa : all) {
        if (up && mantissa * decade > magnitude * (1 + slack))
            return cleaned(mantissa * decade);
        if (mantissa * decade < magnitude * (1 - slack))
            below = mantissa;
    }
    return cleaned(below * decade);
}

double onLogScale(double value, bool up, StepSize size)
{
    constexpr double first = 1e-3;  // where a logarithmic number that is 0 goes
    if (value == 0)
        return up ? first : -first;
    const double magnitude = std::abs(value);
    const bool grows = up == (value > 0);
    if (size == StepSize::Normal || size == StepSize::Large)
        return std::copysign(inSeries(magnitude, grows, size == StepSize::Large), value);
    double exponent = std::floor(std::log10(magnitude) + slack);
    if (!grows && magnitude <= powerOfTen(exponent) * (1 + slack))
        exponent -= 1;  // below 1.0 comes 0.99, not 0.9
    const double unit = powerOfTen(exponent - (size == StepSize::Finest ? 2 : 1));
    return std::copysign(onGrid(magnitude, grows, unit), value);
}

double linearUnit(StepSize size)
{
    switch (size) {
    case StepSize::Finest: return 1e-4;
    case StepSize::Fine: return 0.001;
    case StepSize::Large: return 0.1;
    case StepSize::Normal: break;
    }
    return 0.01;
}

double freelyStepped(double value, bool up, StepSize size, const StepRule& rule)
{
    if (rule.whole)
        return onGrid(value, up, 1) + (size == StepSize::Large ? (up ? 9 : -9) : 0);
    if (rule.scale == Scale::Logarithmic)
        return onLogScale(value, up, size);
    return onGrid(value, up, linearUnit(size));
}

}  // namespace

double stepped(double value, bool up, StepSize size, const StepRule& rule)
{
    if (!std::isfinite(value))
        return value;
    const double next = freelyStepped(value, up, size, rule);
    const bool inside = value >= rule.stops.low && value <= rule.stops.high;
    return inside ? std::clamp(next, rule.stops.low, rule.stops.high) : next;
}

}  // namespace onecycle
