// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/whole_boundary.h"

#include "core/schedule/boundaries.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

bool isNearlyWhole(double product)
{
    constexpr double rounding = 1e-12;
    return std::abs(product - std::round(product)) <= rounding * std::abs(product);
}

}  // namespace

Pieces onWholeSteps(const Pieces& pieces)
{
    Pieces whole;
    double begin = 0;
    for (const Piece& piece : pieces) {
        const double end = std::max(begin, std::min(std::round(piece.end), pieces.back().end));
        if (end > begin)
            whole.push_back({begin, end, piece.ramp});
        begin = end;
    }
    if (whole.empty())
        whole.push_back({0, pieces.back().end, {RampShape::Hold, pieces.back().ramp.to, pieces.back().ramp.to}});
    return whole;
}

std::vector<Assignment> wholePctStart(double steps, double totalSteps)
{
    constexpr double shortestWarmUp = 2;
    if (!(totalSteps > shortestWarmUp))
        return {};
    const double whole = std::clamp(std::round(steps), shortestWarmUp, totalSteps - 1);
    double pctStart = pctStartFor(whole, totalSteps).value_or(whole / totalSteps);
    while (pctStart * totalSteps < whole)
        pctStart = std::nextafter(pctStart, 2.0);
    return {{"pct_start", pctStart, {}}};
}

std::optional<Remark> boundaryLint(const ScheduleConfig& config)
{
    constexpr int digits = 6;
    const double total = stepCount(config).value_or(0);
    const double product = config.pctStart * total;
    if (!std::isfinite(product) || isNearlyWhole(product))
        return std::nullopt;
    return Remark{mark("pct_start x total_steps = %1 is not whole: the boundary between the phases moves to a whole "
                       "step there."),
                  {toShortText(product, digits)},
                  wholePctStart(product, total)};
}

}  // namespace onecycle
