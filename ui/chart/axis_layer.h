// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/ticks.h"
#include "ui/chart/chart_layer.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// Grid and tick texts of one chart: steps below, epochs (or the share of the run) and wall-clock time above, values at
/// the left.
/// Qt Charts lays every axis label out as a text document, which is nearly half of a frame; and its logarithmic axis
/// shows nothing within a decade.
class AxisLayer : public ChartLayer {
public:
    AxisLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::axis) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Room that the texts of \p frame's vertical axis need at the left of the plot, in pixels.
    [[nodiscard]] static double leftMargin(const ChartFrame& frame, const PictureOptions& options);

    [[nodiscard]] std::vector<ChartText> texts() const override { return m_labels; }

private:
    struct TopAxis {
        double scale = 1;  ///< what one unit of it is in steps
        QString title;
        QString suffix;
    };
    void addValues();
    void addSteps();
    [[nodiscard]] QString stepTitle() const;
    void addTop();
    void addWallClock(double stepsPerSecond);
    void addLabel(const QPointF& anchor, Qt::Alignment alignment, const QString& text);
    [[nodiscard]] TopAxis topAxis() const;

    std::vector<ChartText> m_labels;
    std::vector<QLineF> m_grid;
    QFont m_font;
};

}  // namespace onecycle::ui
