// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_zoom.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double fewestSteps = 2;
constexpr double closest = 1e-9;   // of the value itself: beyond it doubles run out of digits
constexpr double farthest = 1e15;  // how many times a value span may grow

/// A range of an axis in the coordinates in which it is straight.
struct Straight {
    double low = 0;
    double high = 1;
    bool logarithmic = false;

    [[nodiscard]] AxisRange range() const
    {
        return logarithmic ? AxisRange{std::pow(10, low), std::pow(10, high)} : AxisRange{low, high};
    }
};

Straight stepsOf(const ChartFrame& frame)
{
    return {frame.xMin, frame.xMax, false};
}

Straight valuesOf(const ChartFrame& frame)
{
    return frame.logY ? Straight{std::log10(frame.yMin), std::log10(frame.yMax), true}
                      : Straight{frame.yMin, frame.yMax, false};
}

/// The part of \p all from \p from to \p to, shares of it that may lie outside 0 to 1.
Straight part(const Straight& all, double from, double to)
{
    const double span = all.high - all.low;
    return {all.low + from * span, all.low + to * span, all.logarithmic};
}

void setSteps(ViewState& view, Straight wanted, double totalSteps)
{
    const double span = std::max(wanted.high - wanted.low, std::min(fewestSteps, totalSteps));
    if (!(span < totalSteps)) {
        view.zoomSteps.reset();
        return;
    }
    const double middle = (wanted.low + wanted.high) / 2;
    const double low = std::clamp(middle - span / 2, 0.0, totalSteps - span);
    view.zoomSteps = AxisRange{low, low + span};
}

void setValues(ViewState& view, Quantity quantity, const Straight& wanted, const ChartFrame& frame)
{
    if (quantity == Quantity::EffectiveStep)
        return;
    const AxisRange range = wanted.range();
    const double magnitude = std::max(std::abs(range.low), std::abs(range.high));
    const double span = range.high - range.low;
    const bool finite = std::isfinite(range.low) && std::isfinite(range.high) && (!frame.logY || range.low > 0);
    const bool tooWide = span > farthest * (frame.yMax - frame.yMin) && !frame.logY;
    if (!finite || span <= closest * magnitude || tooWide || (frame.logY && wanted.high - wanted.low > 100))
        return;
    (quantity == Quantity::LearningRate ? view.zoomLr : view.zoomMomentum) = range;
}

}  // namespace

ViewState zoomed(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                 const QPointF& pixel, double factor, ZoomAxes axes)
{
    const double x = (pixel.x() - frame.plot.left()) / frame.plot.width();
    const double y = (frame.plot.bottom() - pixel.y()) / frame.plot.height();
    ViewState next = view;
    setSteps(next, part(stepsOf(frame), x - x / factor, x + (1 - x) / factor), totalSteps);
    if (axes == ZoomAxes::Both && factor < 1 && !next.zoomSteps)
        return fitted(next);
    if (axes == ZoomAxes::Both)
        setValues(next, quantity, part(valuesOf(frame), y - y / factor, y + (1 - y) / factor), frame);
    return next;
}

ViewState panned(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                 const QPointF& way)
{
    const double x = -way.x() / frame.plot.width();
    const double y = way.y() / frame.plot.height();
    ViewState next = view;
    if (way.x() != 0)
        setSteps(next, part(stepsOf(frame), x, 1 + x), totalSteps);
    if (way.y() != 0)
        setValues(next, quantity, part(valuesOf(frame), y, 1 + y), frame);
    return next;
}

ViewState zoomedTo(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                   const QRectF& box)
{
    const QRectF inside = box.normalized() & frame.plot;
    ViewState next = view;
    setSteps(next,
             part(stepsOf(frame), (inside.left() - frame.plot.left()) / frame.plot.width(),
                  (inside.right() - frame.plot.left()) / frame.plot.width()),
             totalSteps);
    setValues(next, quantity,
              part(valuesOf(frame), (frame.plot.bottom() - inside.bottom()) / frame.plot.height(),
                   (frame.plot.bottom() - inside.top()) / frame.plot.height()),
              frame);
    return next;
}

ViewState fitted(const ViewState& view)
{
    ViewState next = view;
    next.zoomSteps.reset();
    next.zoomLr.reset();
    next.zoomMomentum.reset();
    return next;
}

ViewState showingStep(const ViewState& view, double step, double totalSteps)
{
    ViewState next = view;
    if (view.zoomSteps && (step < view.zoomSteps->low || step > view.zoomSteps->high)) {
        const double half = (view.zoomSteps->high - view.zoomSteps->low) / 2;
        setSteps(next, {step - half, step + half, false}, totalSteps);
    }
    return next;
}

ViewState showingValue(const ViewState& view, Quantity quantity, const ChartFrame& frame, double value)
{
    ViewState next = view;
    const auto& zoom = quantity == Quantity::Momentum ? view.zoomMomentum : view.zoomLr;
    if (!zoom || (value >= zoom->low && value <= zoom->high) || (frame.logY && !(value > 0)))
        return next;
    const Straight seen = valuesOf(frame);
    const double at = frame.logY ? std::log10(value) : value;
    const double half = (seen.high - seen.low) / 2;
    setValues(next, quantity, {at - half, at + half, frame.logY}, frame);
    return next;
}

}  // namespace onecycle::ui
