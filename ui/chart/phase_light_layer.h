// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

/// A light behind the part of the selected curve that lies in the phase that is pointed at.
class PhaseLightLayer : public ChartLayer {
public:
    PhaseLightLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::phaseLight) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

}  // namespace onecycle::ui
