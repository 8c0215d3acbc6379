// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

/// The cursors: a dashed line at the step pointed at (dotted for the second one), a leader to the value axis, and a dot
/// on the curve.
class CrosshairLayer : public ChartLayer {
public:
    CrosshairLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::crosshair) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void drawCursor(QPainter& painter, double step, bool reference) const;
};

}  // namespace onecycle::ui
