// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_value.h"
#include "ui/chart/chart_frame.h"

#include <QRectF>

namespace onecycle::ui {

/// Which axes a zoom is about.
enum class ZoomAxes { Both, OnlySteps };

/// \p view looking closer (\p factor > 1) or from farther away at what is at \p pixel of the chart of \p quantity,
/// which stays under it. \p frame is that chart's present one. What would show more than everything shows everything;
/// closer than two steps, or to where doubles end, does not go.
[[nodiscard]] ViewState zoomed(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                               const QPointF& pixel, double factor, ZoomAxes axes);

/// \p view moved by \p way pixels, as if the paper were dragged.
[[nodiscard]] ViewState panned(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                               const QPointF& way);

/// \p view looking at the part \p box of the plot.
[[nodiscard]] ViewState zoomedTo(const ViewState& view, Quantity quantity, const ChartFrame& frame, double totalSteps,
                                 const QRectF& box);

/// \p view looking at everything.
[[nodiscard]] ViewState fitted(const ViewState& view);

/// \p view moved, if it is zoomed, so that \p step is seen.
[[nodiscard]] ViewState showingStep(const ViewState& view, double step, double totalSteps);

/// \p view with the values of \p quantity moved, if they are zoomed, so that \p value is seen on the axis of \p frame.
[[nodiscard]] ViewState showingValue(const ViewState& view, Quantity quantity, const ChartFrame& frame, double value);

}  // namespace onecycle::ui
