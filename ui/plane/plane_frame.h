// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QPointF>
#include <QRectF>

namespace onecycle::ui {

/// The mapping between the plane of learning rate and momentum and pixels: a pure value.
struct PlaneFrame {
    QRectF plot;  ///< pixels
    double lrMin = 0, lrMax = 1;
    bool logLr = false;  ///< then lrMin and lrMax are positive
    double momentumMin = 0, momentumMax = 1;

    [[nodiscard]] double toX(double lr) const;
    [[nodiscard]] double toY(double momentum) const;
    /// A learning rate that a logarithmic axis cannot show lands far left of the plot.
    [[nodiscard]] QPointF toPixel(const StepValue& value) const { return {toX(value.lr), toY(value.momentum)}; }

    friend bool operator==(const PlaneFrame&, const PlaneFrame&) = default;
};

/// The frame that shows all groups of \p schedule in \p plot.
[[nodiscard]] PlaneFrame planeFrame(const Schedule& schedule, bool logLr, const QRectF& plot);

}  // namespace onecycle::ui
