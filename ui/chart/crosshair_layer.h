// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

/// The cursor: a dashed line at the step pointed at, a leader to the value axis, and a dot on the curve.
class CrosshairLayer : public ChartLayer {
public:
    CrosshairLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::crosshair) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

}  // namespace onecycle::ui
