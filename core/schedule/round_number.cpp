// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/round_number.h"

#include "core/schedule/tick_text.h"

#include <array>
#include <cmath>

namespace onecycle {
namespace {

constexpr std::array mantissas{1, 2, 5, 10};

double decimal(int mantissa, int exponent)
{
    return Decimal{mantissa, exponent}.value();
}

int decadeOf(double value)
{
    return static_cast<int>(std::floor(std::log10(value)));
}

}  // namespace

double shortestBetween(double value, double low, double high)
{
    constexpr int mostDigits = 17;
    for (int digits = 1; digits <= mostDigits && std::isfinite(value); ++digits) {
        const double candidate = toDecimal(value, digits).value();
        if (candidate >= low && candidate <= high)
            return candidate;
    }
    return value;
}

double nearest125(double value)
{
    const int decade = decadeOf(value);
    double best = decimal(1, decade);
    for (const int mantissa : mantissas) {
        const double candidate = decimal(mantissa, decade);
        if (std::abs(std::log(candidate / value)) < std::abs(std::log(best / value)))
            best = candidate;
    }
    return best;
}

double nearestMultiple(double value, double unit)
{
    constexpr double slack = 1e-9;  // a unit that is 1-2-5 but for rounding is taken
    constexpr int cleanDigits = 15;
    if (!(unit > 0) || !std::isfinite(unit) || !std::isfinite(value))
        return value;
    const int decade = decadeOf(unit);
    for (const int mantissa : mantissas) {
        const double step = decimal(mantissa, decade);
        if (step >= unit * (1 - slack))
            return toDecimal(std::round(value / step) * step, cleanDigits).value();
    }
    return value;
}

}  // namespace onecycle
