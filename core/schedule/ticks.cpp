// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/ticks.h"

#include "core/schedule/tick_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace onecycle {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

/// Ticks at whole multiples of a decimal step.
struct Grid {
    Decimal step;
    std::int64_t first = 0;
    std::int64_t last = -1;

    [[nodiscard]] std::int64_t count() const { return last - first + 1; }
    [[nodiscard]] Decimal at(std::int64_t index) const { return {index * step.digits, step.exponent}; }
};

Grid gridOf(Decimal step, double low, double high, TickKind kind)
{
    // An end that was meant to lie on a tick keeps it, although its last bits may miss the tick: 0.1 * 3.
    const double lastBits = 2 * epsilon * std::max(std::abs(low), std::abs(high));
    const double slack = kind == TickKind::Whole ? 0 : lastBits;
    Grid grid{step, std::llround(low / step.value()) - 1, std::llround(high / step.value()) + 1};
    while (grid.at(grid.first).value() < low - slack)
        ++grid.first;
    while (grid.at(grid.last).value() > high + slack)
        --grid.last;
    return grid;
}

/// The steps 1, 2, 2.5 and 5 times the powers of ten from 10^power on: the index-th of them.
Decimal niceStep(int power, int index)
{
    constexpr std::array digits{10, 20, 25, 50};
    return {digits[static_cast<std::size_t>(index % 4)], power - 1 + index / 4};
}

/// Below this a step could not be told from the rounding of the numbers on the axis. Whole numbers are exact up to
/// 2^53.
double finestStep(double low, double high, TickKind kind)
{
    const double resolution = 4 * epsilon * std::max(std::abs(low), std::abs(high));
    return kind == TickKind::Whole ? std::max(resolution / 4, 1.0) : resolution;
}

bool isAllowed(Decimal step, double finest, TickKind kind)
{
    return step.value() >= finest && (kind == TickKind::Real || step.reduced().exponent >= 0);
}

std::vector<Decimal> everyNth(const Grid& grid, std::int64_t stride)
{
    std::vector<Decimal> ticks;
    for (std::int64_t i = grid.first; i <= grid.last; i += stride)
        ticks.push_back(grid.at(i));
    return ticks;
}

/// The grids from the finest useful step on that have no more than \p most ticks, finest first, and the one before
/// them.
struct Choice {
    Grid tooFine;
    std::vector<Grid> grids;
};

Choice choiceOf(double low, double high, int most, TickKind kind)
{
    Choice choice;
    const double finest = finestStep(low, high, kind);
    const double rough = std::max((high - low) / (most + 1), finest);
    if (rough < std::numeric_limits<double>::min())
        return choice;
    const int power = static_cast<int>(std::floor(std::log10(rough))) - 1;
    for (int index = 0; index < 100 && choice.grids.size() < 3; ++index) {
        const Decimal step = niceStep(power, index);
        if (!isAllowed(step, finest, kind))
            continue;
        const Grid grid = gridOf(step, low, high, kind);
        if (grid.count() > most)
            choice.tooFine = grid;
        else
            choice.grids.push_back(grid);
    }
    return choice;
}

/// The positions of at most \p most labels. Of grids with equally many the coarsest reaches farthest to the ends of the
/// axis. A grid that has too few although the next finer one has too many gives way to a part of that one.
std::vector<Decimal> positions(double low, double high, int most, TickKind kind)
{
    const Choice choice = choiceOf(low, high, most, kind);
    if (choice.grids.empty())
        return {};
    Grid best = choice.grids.front();
    if (best.count() < std::min(most, 2) && choice.tooFine.count() > 0)
        return everyNth(choice.tooFine, (choice.tooFine.count() + most - 1) / most);
    for (const Grid& grid : choice.grids)
        if (grid.count() >= best.count())
            best = grid;
    return everyNth(best, 1);
}

/// One spelling for a whole axis: in full, or all as multiples of one power of ten.
std::vector<Tick> labelled(const std::vector<Decimal>& numbers, TickKind kind)
{
    double largest = 0;
    int power = std::numeric_limits<int>::min();
    for (const Decimal& number : numbers) {
        largest = std::max(largest, std::abs(number.value()));
        power = number.digits == 0 ? power : std::max(power, number.magnitude());
    }
    const bool plain = kind == TickKind::Whole || largest == 0 || (largest > 1e-4 && largest < 1e6);
    std::vector<Tick> ticks;
    ticks.reserve(numbers.size());
    for (const Decimal& number : numbers)
        ticks.push_back({number.value(), plain ? plainText(number) : scientificText(number, power), true});
    return ticks;
}

}  // namespace

std::vector<Tick> linearTicks(double low, double high, int most, TickKind kind)
{
    if (!(low < high) || !std::isfinite(high - low))
        return {};
    return labelled(positions(low, high, std::max(most, 1), kind), kind);
}

}  // namespace onecycle
