// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/value_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double decadesBelowPeak = 12;  // a final rate of zero does not stretch the axis for ever

Extent extentOfAll(const Schedule& schedule, Quantity quantity, const std::vector<std::size_t>& hidden)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Extent all{infinity, -infinity};
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        if (schedule.groupCount() > 1 && std::ranges::binary_search(hidden, group))
            continue;
        const Extent extent = extentOf(schedule, quantity, group);
        if (!std::isfinite(extent.low) || !std::isfinite(extent.high))
            continue;
        all.low = std::min(all.low, extent.low);
        all.high = std::max(all.high, extent.high);
    }
    return all.low <= all.high ? all : Extent{0, 1};
}

Extent extentOf(const CurveTable& table, Quantity quantity, std::size_t group)
{
    if (quantity == Quantity::EffectiveStep)
        return {nan, nan};
    const auto& column = quantity == Quantity::Momentum ? table.momentum(group) : table.lr(group);
    const auto [low, high] = std::ranges::minmax_element(column);
    return {*low, *high};
}

ValueRange logRange(const Extent& extent, double air)
{
    const double low = std::max(extent.low, extent.high * std::pow(10, -decadesBelowPeak));
    const double factor = std::max(std::pow(extent.high / low, air / (1 - 2 * air)), 1.2);
    return {low / factor, extent.high * factor, true};
}

}  // namespace

std::optional<Extent> extentOf(const std::vector<Beside>& others, Quantity quantity)
{
    std::optional<Extent> all;
    for (const Beside& beside : others) {
        if (quantity != Quantity::LearningRate && !beside.hasMomentum())
            continue;
        for (std::size_t group = 0; group < beside.groupCount(); ++group) {
            const Extent one = beside.schedule ? extentOf(*beside.schedule, quantity, group)
                                               : extentOf(*beside.table, quantity, group);
            if (std::isfinite(one.low) && std::isfinite(one.high))
                all = all ? Extent{std::min(all->low, one.low), std::max(all->high, one.high)} : one;
        }
    }
    return all;
}

ValueRange valueRange(const Schedule& schedule, Quantity quantity, bool logarithmic, double air,
                      const std::vector<std::size_t>& hiddenGroups, const std::optional<Extent>& others)
{
    Extent extent = extentOfAll(schedule, quantity, hiddenGroups);
    if (others)
        extent = {std::min(extent.low, others->low), std::max(extent.high, others->high)};
    if (logarithmic && extent.high > 0)
        return logRange(extent, air);
    const bool fromZero = quantity != Quantity::Momentum;
    double low = fromZero ? std::min(0.0, extent.low) : extent.low;
    double high = fromZero ? std::max(0.0, extent.high) : extent.high;
    const double span = high - low;
    const double magnitude = std::max(std::abs(low), std::abs(high));
    if (span <= magnitude * 1e-12)
        return magnitude == 0 ? ValueRange{0, 1, false}
                              : ValueRange{low - 0.1 * magnitude, high + 0.1 * magnitude, false};
    const bool below = !fromZero || low < 0;
    const bool above = !fromZero || high > 0;
    const double pad = span * air / (1 - air * (below + above));
    return {below ? low - pad : low, above ? high + pad : high, false};
}

}  // namespace onecycle::ui
