// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_ranges.h"

#include "core/document/beside.h"
#include "ui/chart/value_range.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr double labelRoom = 24;  // pixels between the curve and the edge of the plot, at scale 1

std::optional<AxisRange> zoomOf(const ViewState& view, Quantity quantity)
{
    switch (quantity) {
    case Quantity::LearningRate: return view.zoomLr;
    case Quantity::Momentum: return view.zoomMomentum;
    case Quantity::EffectiveStep: break;
    }
    return std::nullopt;
}

/// Both, one of them where only it can be logarithmic.
ValueRange joined(const ValueRange& a, const ValueRange& b)
{
    if (a.logarithmic != b.logarithmic)
        return a.logarithmic ? a : b;
    return {std::min(a.low, b.low), std::max(a.high, b.high), a.logarithmic};
}

/// True if values that \p fitted was made for are well seen in \p kept: nearly all of it inside, and not too small.
bool suits(const ChartFrame& kept, const ChartFrame& fitted)
{
    if (kept.logY != fitted.logY)
        return false;
    const auto straight = [&](double value) { return kept.logY ? std::log10(value) : value; };
    const double span = straight(kept.yMax) - straight(kept.yMin);
    const double beyond = 0.06 * span;
    return straight(fitted.yMax) <= straight(kept.yMax) + beyond &&
           straight(fitted.yMin) >= straight(kept.yMin) - beyond &&
           straight(fitted.yMax) - straight(fitted.yMin) >= 0.6 * span;
}

}  // namespace

ChartFrame ChartRanges::choose(const ChartState& state, double height) const
{
    if (m_held) {
        ChartFrame held = *m_held;
        held.plot = state.frame.plot;
        return held;
    }
    ChartFrame frame = fitted(state, height);
    if (m_kept && suits(*m_kept, frame)) {
        frame.yMin = m_kept->yMin;
        frame.yMax = m_kept->yMax;
    }
    return m_glide < 1 ? mixed(m_glideFrom, frame, m_glide) : frame;
}

ChartFrame ChartRanges::fitted(const ChartState& state, double height) const
{
    const Schedule& schedule = *state.schedule();
    const ViewState& view = state.snapshot->view;
    const std::vector<Beside> others = besides(*state.snapshot);
    double steps = endOfAll(*state.snapshot, others);
    static const CurveFamily alone;
    const CurveFamily& family = state.options.curves ? *state.options.curves : alone;
    for (const auto& member : family.room)
        steps = std::max(steps, static_cast<double>(member->totalSteps()));
    const Schedule* const truth = state.snapshot->truth.get();
    if (truth)
        steps = std::max(steps, static_cast<double>(truth->totalSteps()));
    const AxisRange seen = view.zoomSteps.value_or(AxisRange{0, steps});
    ChartFrame frame = state.frame;
    // A run that has become shorter than what was looked at is shown whole.
    const double low = std::max(0.0, seen.low);
    const double high = std::min(steps, seen.high);
    frame.xMin = low < high ? low : 0;
    frame.xMax = low < high ? high : steps;
    const bool logarithmic = state.quantity != Quantity::Momentum && view.logLr;
    const bool labelled = state.quantity != Quantity::EffectiveStep && !state.options.bare;
    const double air = labelled ? std::clamp(labelRoom / std::max(1.0, height), 0.04, 0.3) : 0.06;
    const bool resumes = schedule.firstStep() > 0;  // what was done before is drawn, too
    ValueRange range = valueRange(resumes ? schedule.fromTheStart() : schedule, state.quantity, logarithmic, air,
                                  view.hiddenGroups, extentOf(others, state.quantity));
    for (const auto& member : family.room)
        range = joined(range, valueRange(*member, state.quantity, logarithmic, air, view.hiddenGroups));
    if (truth)
        range = joined(range, valueRange(*truth, state.quantity, logarithmic, air, view.hiddenGroups));
    const auto after = schedule.at(schedule.totalSteps(), state.group());
    if (state.options.interactive && state.quantity == Quantity::LearningRate && !range.logarithmic && after &&
        after->lr < -0.01 * range.high)
        range.low = std::min(range.low, 1.1 * after->lr);
    frame.yMin = range.low;
    frame.yMax = range.high;
    frame.logY = range.logarithmic;
    const auto zoom = zoomOf(view, state.quantity);
    if (zoom && (!frame.logY || zoom->low > 0)) {
        frame.yMin = zoom->low;
        frame.yMax = zoom->high;
    }
    return frame;
}

void ChartRanges::reach(const CurvePoint& point, bool scrolls)
{
    if (!m_held)
        return;
    const double span = m_held->xMax - m_held->xMin;
    if (scrolls && point.x < m_held->xMin)
        std::tie(m_held->xMin, m_held->xMax) = std::pair(point.x, point.x + span);
    if (scrolls && point.x > m_held->xMax)
        std::tie(m_held->xMin, m_held->xMax) = std::pair(point.x - span, point.x);
    if (!m_held->logY || point.y > 0) {
        m_held->yMin = std::min(m_held->yMin, point.y);
        m_held->yMax = std::max(m_held->yMax, point.y);
    }
}

void ChartRanges::letGo()
{
    m_kept = std::exchange(m_held, std::nullopt);
}

void ChartRanges::glideFrom(const ChartFrame& frame)
{
    m_glideFrom = frame;
    m_glide = 0;
}

}  // namespace onecycle::ui
