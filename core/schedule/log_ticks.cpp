// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/tick_text.h"
#include "core/schedule/ticks.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace onecycle {
namespace {

/// Every m * 10^k in [low, high] with m from 1 to 9, ascending; only the powers of ten if they are many.
std::vector<Decimal> gridLines(double low, double high, bool powersOnly)
{
    const double slack = 1e-12;
    const int from = static_cast<int>(std::floor(std::log10(low) - slack));
    const int to = static_cast<int>(std::floor(std::log10(high) + slack));
    std::vector<Decimal> lines;
    for (int power = from; power <= to; ++power) {
        for (int digit = 1; digit <= (powersOnly ? 1 : 9); ++digit) {
            const double value = Decimal{digit, power}.value();
            if (value >= low * (1 - slack) && value <= high * (1 + slack))
                lines.push_back({digit, power});
        }
    }
    return lines;
}

template <class Predicate>
std::vector<Tick> ticksOf(const std::vector<Decimal>& lines, Predicate isMajor)
{
    // Labels stay in full only where all of them are short.
    bool plain = true;
    bool powers = true;
    for (const Decimal& line : lines) {
        if (!isMajor(line))
            continue;
        plain = plain && line.exponent >= -3 && line.exponent < 4;
        powers = powers && line.digits == 1;
    }
    std::vector<Tick> ticks;
    for (const Decimal& line : lines) {
        std::string text;
        if (isMajor(line) && line.digits == 1 && (powers || !plain))
            text = powerText(line.exponent);
        else if (isMajor(line))
            text = plain ? plainText(line) : scientificText(line, line.exponent);
        ticks.push_back({line.value(), text, isMajor(line)});
    }
    return ticks;
}

int countLabels(const std::vector<Decimal>& lines, std::string_view digits)
{
    return static_cast<int>(std::ranges::count_if(
        lines, [&](const Decimal& line) { return digits.find(static_cast<char>('0' + line.digits)) != digits.npos; }));
}

/// The distance between labelled powers of ten: a number that people count in.
int strideFor(int powers, int most)
{
    const int least = (powers + most - 1) / most;
    for (const int stride : {1, 2, 3, 4, 5, 10, 20, 50, 100, 200})
        if (stride >= least)
            return stride;
    return 500;
}

std::vector<Tick> decades(double low, double high, int most)
{
    constexpr std::size_t fineDecades = 12;    // beyond it the lines at 2..9 would be a grey surface
    constexpr std::size_t coarseDecades = 60;  // beyond it those at every power of ten, too
    std::vector<Decimal> lines = gridLines(low, high, true);
    const int stride = strideFor(static_cast<int>(lines.size()), most);
    // Thinned labels stand on multiples of the stride, so that they stay where they are when the range moves, unless
    // that leaves a single one.
    const auto isRound = [&](const Decimal& line) { return line.exponent % stride == 0; };
    const int origin = std::ranges::count_if(lines, isRound) < 2 ? lines.front().exponent : 0;
    const auto isLabelled = [=](const Decimal& line) {
        return line.digits == 1 && (line.exponent - origin) % stride == 0;
    };
    if (stride == 1 && lines.size() <= fineDecades)
        lines = gridLines(low, high, false);
    if (lines.size() > coarseDecades && stride > 1)
        std::erase_if(lines, [&](const Decimal& line) { return !isLabelled(line); });
    return ticksOf(lines, isLabelled);
}

}  // namespace

std::vector<Tick> logTicks(double low, double high, int most)
{
    if (!(low > 0) || !(low < high) || !std::isfinite(high))
        return {};
    most = std::max(most, 1);
    const double span = std::log10(high) - std::log10(low);
    if (span < 3) {
        const std::vector<Decimal> lines = gridLines(low, high, false);
        const int labels = countLabels(lines, "125");
        if (labels <= most && labels >= (span < 1 ? 3 : 2))
            return ticksOf(
                lines, [](const Decimal& line) { return line.digits == 1 || line.digits == 2 || line.digits == 5; });
        if (countLabels(lines, "1") < 2)
            return linearTicks(low, high, most);
    }
    return decades(low, high, most);
}

}  // namespace onecycle
