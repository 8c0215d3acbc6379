// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/time_ticks.h"

#include "core/schedule/tick_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr std::array steps{1.0,        2.0,        5.0,         10.0,        15.0,        30.0,    minute,
                           2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,
                           3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     5 * day, 10 * day};

struct Unit {
    double seconds;
    const char* name;
};
constexpr std::array units{Unit{day, "d"}, Unit{hour, "h"}, Unit{minute, "min"}, Unit{1, "s"}};

}  // namespace

std::string durationText(double seconds)
{
    std::string text;
    double rest = std::round(std::abs(seconds));
    for (const Unit& unit : units) {
        const double count = std::floor(rest / unit.seconds);
        if (count == 0)
            continue;
        rest -= count * unit.seconds;
        text += (text.empty() ? "" : " ") + plainText(toDecimal(count, 15)) + " " + unit.name;
    }
    if (text.empty())
        return "0";
    return (seconds < 0 ? "\u2212" : "") + text;
}

std::vector<Tick> timeTicks(double low, double high, int most)
{
    if (!(high > low) || !std::isfinite(high - low))
        return {};
    double step = 0;
    for (const double candidate : steps)
        if (step == 0 && (high - low) / candidate <= most)
            step = candidate;
    if ((high - low) < most || step == 0) {
        // Fractions of a second, and more days than the table has: decimals.
        const double unit = step == 0 ? day : 1;
        std::vector<Tick> ticks = linearTicks(low / unit, high / unit, most);
        for (Tick& tick : ticks) {
            tick.value *= unit;
            tick.text += tick.text.empty() ? "" : step == 0 ? " d" : " s";
        }
        return ticks;
    }
    std::vector<Tick> ticks;
    const double first = std::ceil(low / step) * step;
    for (int i = 0; i <= most; ++i)  // counted: added up, a step may be lost in a large number
        if (const double at = first + i * step; at <= high)
            ticks.push_back({at, durationText(at), true});
    return ticks;
}

}  // namespace onecycle
