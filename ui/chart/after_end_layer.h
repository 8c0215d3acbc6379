// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

#include <optional>

namespace onecycle::ui {

/// The learning rate of step T, one past the end: a point of its own, no part of the curve. No batch uses it, but after
/// the last step() it stands in the optimiser and in the log; red, and with words, where it is below zero.
class AfterEndLayer : public ChartLayer {
public:
    AfterEndLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::mark) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

    /// Where the point is drawn, if it is: at its value, right of the handle of the last step.
    [[nodiscard]] std::optional<QPointF> point() const { return m_point; }

private:
    std::optional<QPointF> m_point;
    double m_value = 0;
    ChartText m_text;
    QFont m_font;
};

/// The sentence about the value at step T of \p group; empty where PyTorch divides by zero there.
[[nodiscard]] QString afterEndSentence(const Snapshot& snapshot, std::size_t group);

}  // namespace onecycle::ui
