// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/curve.h"

#include "core/schedule/flatten.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

using Pieces = std::vector<std::vector<CurvePoint>>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The parts of the phases that the steps from \p low to \p high run through. A phase owns what lies after the ends of
/// all phases before it, up to and including its own end, the last one everything after: phases that end before step 0
/// own nothing.
std::vector<Stretch> stretches(const Schedule& schedule, Quantity quantity, std::size_t group, double low, double high)
{
    std::vector<Stretch> found;
    const std::span<const Phase> phases = schedule.phases(group);
    double begin = -std::numeric_limits<double>::infinity();
    for (const Phase& phase : phases) {
        const bool last = &phase == &phases.back();
        const double end = last ? high : std::min(phase.end, high);
        const Ramp& ramp = quantity == Quantity::Momentum ? phase.momentum : phase.lr;
        const Ramp* const momentum = quantity == Quantity::EffectiveStep ? &phase.momentum : nullptr;
        const double from = std::max(begin, low);
        if (from < end || (from == end && found.empty()))
            found.push_back({&phase, &ramp, from, end, momentum});
        begin = std::max(begin, phase.end);
    }
    return found;
}

std::vector<Stretch> stretches(const Schedule& schedule, Quantity quantity, std::size_t group)
{
    return stretches(schedule, quantity, group, static_cast<double>(schedule.firstStep()),
                     static_cast<double>(schedule.totalSteps() - 1));
}

/// Where \p stretch, above \p limit at \p above and not at \p below, crosses it: a position above the limit, to the
/// last bit.
double crossing(const Stretch& stretch, double above, double below, double limit)
{
    for (int i = 0; i < 100; ++i) {
        const double middle = above + (below - above) / 2;
        if (middle == above || middle == below)
            break;
        (stretch.at(middle) > limit ? above : below) = middle;
    }
    return above;
}

/// The part of \p stretch that a logarithmic axis can show: cut where it falls far below the axis on its way to zero.
/// False if nothing is left.
bool cutToPositive(Stretch& stretch, const PixelScale& scale)
{
    const bool beginShows = stretch.at(stretch.begin) > 0;
    const bool endShows = stretch.at(stretch.end) > 0;
    if (beginShows && endShows)
        return true;
    const double shown = beginShows ? stretch.begin : stretch.end;
    if ((!beginShows && !endShows) || stretch.at(shown) <= scale.farBelow())
        return false;
    if (beginShows)
        stretch.end = crossing(stretch, stretch.begin, stretch.end, scale.farBelow());
    else
        stretch.begin = crossing(stretch, stretch.end, stretch.begin, scale.farBelow());
    return true;
}

/// Goes on with the last piece if \p point continues it, else begins a new one. A phase whose first value differs from
/// the last one of the phase before by no more than rounding goes on from there; a real jump is drawn upright.
CurvePoint enter(Pieces& pieces, CurvePoint point, const PixelScale& scale, double noise)
{
    if (pieces.empty() || pieces.back().back().x != point.x) {
        pieces.push_back({point});
        return point;
    }
    const CurvePoint last = pieces.back().back();
    const bool jump = std::abs(scale.y(point.y) - scale.y(last.y)) > 0.01 && std::abs(point.y - last.y) > noise;
    if (jump)
        pieces.back().push_back(point);
    return jump ? point : last;
}

}  // namespace

double quantityOf(const StepValue& value, Quantity quantity)
{
    switch (quantity) {
    case Quantity::LearningRate: return value.lr;
    case Quantity::Momentum: return value.momentum;
    case Quantity::EffectiveStep: break;
    }
    const double rest = 1 - value.momentum;
    return rest > 0 || std::isnan(rest) ? value.lr / rest : std::numeric_limits<double>::infinity();
}

std::vector<std::vector<CurvePoint>> polyline(const Schedule& schedule, Quantity quantity, std::size_t group,
                                              const Viewport& viewport)
{
    const PixelScale scale(viewport);
    const double low = std::max(static_cast<double>(schedule.firstStep()), viewport.xMin);
    const double high = std::min(static_cast<double>(schedule.totalSteps() - 1), viewport.xMax);
    Pieces pieces;
    for (Stretch stretch : stretches(schedule, quantity, group, low, high)) {
        const bool finite = std::isfinite(stretch.at(stretch.begin)) && std::isfinite(stretch.at(stretch.end));
        if (!finite || (viewport.logY && !cutToPositive(stretch, scale)))
            continue;
        const CurvePoint first = enter(pieces, {stretch.begin, stretch.at(stretch.begin)}, scale, stretch.noise());
        if (stretch.begin < stretch.end)
            flatten(stretch, scale, first, pieces.back());
    }
    return pieces;
}

Extent extentOf(const Schedule& schedule, Quantity quantity, std::size_t group)
{
    Extent extent{nan, nan};
    for (const Stretch& stretch : stretches(schedule, quantity, group)) {
        for (const double position : {stretch.begin, stretch.end}) {
            const double value = stretch.at(position);
            if (!std::isfinite(value))
                continue;
            extent.low = extent.low <= value ? extent.low : value;
            extent.high = extent.high >= value ? extent.high : value;
        }
    }
    return extent;
}

}  // namespace onecycle
