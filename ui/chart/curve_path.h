// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/curve.h"
#include "ui/chart/chart_layer.h"

#include <QPainterPath>

#include <vector>

namespace onecycle::ui {

/// The plot of \p state in the pixels of the image.
[[nodiscard]] Viewport fineViewport(const ChartState& state);

/// The line through \p pieces as far as it lies in the plot of \p frame: a path that is clipped itself, since not every
/// painter clips (an SVG's does not), and what is far outside would cost, dashes most of all.
[[nodiscard]] QPainterPath curvePath(const std::vector<std::vector<CurvePoint>>& pieces, const ChartFrame& frame);

}  // namespace onecycle::ui
