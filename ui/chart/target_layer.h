// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/target_curve.h"
#include "ui/chart/chart_layer.h"

#include <QFont>

namespace onecycle::ui {

/// What the framework that the code is written for makes of the schedule, where the eye sees a difference: a thin line
/// of its own colour and dash behind the curves, with the framework's name.
class TargetLayer : public ChartLayer {
public:
    TargetLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::target) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override { return m_path; }
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    void trace(const TargetCurve& curve);
    [[nodiscard]] std::vector<double> positions(const TargetCurve& curve) const;

    QPainterPath m_path;
    QString m_name;
    QPointF m_widest;  ///< where the curves lie farthest apart
    ChartText m_text;
    QFont m_font;
};

}  // namespace onecycle::ui
