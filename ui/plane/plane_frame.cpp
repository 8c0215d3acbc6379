// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_frame.h"

#include "ui/chart/value_range.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double farAway = 1e5;  // pixels; no screen is that large
constexpr double air = 0.09;     // of the height and width, around the path

double fraction(double value, double low, double high)
{
    return high > low ? (value - low) / (high - low) : 0.5;
}

}  // namespace

double PlaneFrame::toX(double lr) const
{
    if (logLr && !(lr > 0))
        return plot.left() - farAway;
    const double share = logLr ? fraction(std::log10(lr), std::log10(lrMin), std::log10(lrMax))
                               : fraction(lr, lrMin, lrMax);
    return std::clamp(plot.left() + share * plot.width(), -farAway, farAway);
}

double PlaneFrame::toY(double momentum) const
{
    const double share = fraction(momentum, momentumMin, momentumMax);
    return std::clamp(plot.bottom() - share * plot.height(), -farAway, farAway);
}

PlaneFrame planeFrame(const Schedule& schedule, bool logLr, const QRectF& plot)
{
    const ValueRange lr = valueRange(schedule, Quantity::LearningRate, logLr, air);
    const ValueRange momentum = valueRange(schedule, Quantity::Momentum, false, air);
    return {plot, lr.low, lr.high, lr.logarithmic, momentum.low, momentum.high};
}

}  // namespace onecycle::ui
