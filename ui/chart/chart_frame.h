// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/curve.h"

#include <QPointF>
#include <QRectF>

namespace onecycle::ui {

/// The mapping between data (steps, values) and pixels of one plot: a pure value.
struct ChartFrame {
    QRectF plot;  ///< pixels, in the coordinates of the chart item
    double xMin = 0, xMax = 1;
    double yMin = 0, yMax = 1;
    bool logY = false;  ///< then yMin and yMax are positive

    [[nodiscard]] double toX(double step) const;
    /// A value that a logarithmic axis cannot show lands far below the plot.
    [[nodiscard]] double toY(double value) const;
    [[nodiscard]] QPointF toPixel(double step, double value) const { return {toX(step), toY(value)}; }
    [[nodiscard]] double stepAt(double x) const;
    [[nodiscard]] Viewport viewport() const;

    friend bool operator==(const ChartFrame&, const ChartFrame&) = default;
};

/// \p to with the ranges \p share of the way from those of \p from, if both are of one kind.
[[nodiscard]] ChartFrame mixed(const ChartFrame& from, ChartFrame to, double share);

}  // namespace onecycle::ui
