// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

namespace onecycle::ui {

/// What a loop that steps once per epoch would travel: the curve's beginning, broad, and a line where training would
/// end, with the number of steps.
class OncePerEpochLayer : public ChartLayer {
public:
    OncePerEpochLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::travelled) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    void trace(double first, double last);

    QPainterPath m_travelled;
    QLineF m_end;
    ChartText m_text;
    QFont m_font;
};

}  // namespace onecycle::ui
