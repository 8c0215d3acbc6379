// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

/// Painters overflow beyond about 2^24 pixels; no screen is that large.
constexpr double farAway = 1e6;

double fraction(double value, double low, double high)
{
    return high > low ? (value - low) / (high - low) : 0.5;
}

}  // namespace

double ChartFrame::toX(double step) const
{
    return std::clamp(plot.left() + fraction(step, xMin, xMax) * plot.width(), -farAway, farAway);
}

double ChartFrame::toY(double value) const
{
    if (logY && !(value > 0))
        return plot.bottom() + farAway;
    const double share = logY ? fraction(std::log10(value), std::log10(yMin), std::log10(yMax))
                              : fraction(value, yMin, yMax);
    return std::clamp(plot.bottom() - share * plot.height(), -farAway, farAway);
}

double ChartFrame::stepAt(double x) const
{
    return plot.width() > 0 ? xMin + (x - plot.left()) / plot.width() * (xMax - xMin) : xMin;
}

ChartFrame mixed(const ChartFrame& from, ChartFrame to, double share)
{
    if (from.logY != to.logY)
        return to;
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    const auto mixValue = [&](double a, double b) {
        return to.logY ? std::pow(10, mix(std::log10(a), std::log10(b))) : mix(a, b);
    };
    to.xMin = mix(from.xMin, to.xMin);
    to.xMax = mix(from.xMax, to.xMax);
    to.yMin = mixValue(from.yMin, to.yMin);
    to.yMax = mixValue(from.yMax, to.yMax);
    return to;
}

Viewport ChartFrame::viewport() const
{
    return {xMin, xMax, yMin, yMax, std::max(1.0, plot.width()), std::max(1.0, plot.height()), logY};
}

}  // namespace onecycle::ui
