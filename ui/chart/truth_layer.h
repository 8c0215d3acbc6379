// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

namespace onecycle::ui {

/// What a prediction is compared with, once it is revealed: the true curve behind the guess, in a dash of its own and
/// with its name at it, and the area between the two lightly shaded.
class TruthLayer : public ChartLayer {
public:
    TruthLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::target) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override { return m_path; }
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    void compare(const Schedule& truth, std::size_t group);

    QPainterPath m_path;
    QPainterPath m_between;
    QPointF m_widest;  ///< on the true curve, where the two lie farthest apart
    ChartText m_text;
    QFont m_font;
};

}  // namespace onecycle::ui
