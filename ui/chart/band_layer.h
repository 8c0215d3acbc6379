// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

/// The grounds of the phases behind the curve.
class BandLayer : public ChartLayer {
public:
    BandLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::band) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

/// The ground of \p kind in \p theme.
[[nodiscard]] const QColor& bandColour(PhaseKind kind, const Theme& theme);

/// Where a phase lies in a frame, in pixels, and how many steps of the run are its own.
struct PhaseSpan {
    PhaseKind kind = PhaseKind::WarmUp;
    std::size_t index = 0;
    double left = 0, right = 0;
    std::int64_t steps = 0;
};

/// The phases that have at least one step, as they lie in \p frame.
[[nodiscard]] std::vector<PhaseSpan> phaseSpans(const Schedule& schedule, const ChartFrame& frame);

}  // namespace onecycle::ui
