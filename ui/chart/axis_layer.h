// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/ticks.h"
#include "ui/chart/chart_layer.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// Grid, tick texts and titles of one chart: steps below, epochs (or the share of the run) above, values at the left.
/// Qt Charts lays every axis label out as a text document, which is nearly half of a frame; and its logarithmic axis
/// shows nothing within a decade.
class AxisLayer : public ChartLayer {
public:
    AxisLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::axis) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Room that the texts of \p frame's vertical axis need at the left of the plot, in pixels.
    [[nodiscard]] static double leftMargin(const ChartFrame& frame, const PictureOptions& options);

    /// A tick text and where it is drawn, in the coordinates of the chart.
    struct Label {
        QRectF rect;
        QString text;
    };
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }

private:
    struct TopAxis {
        double scale = 1;  ///< what one unit of it is in steps
        QString title;
        QString suffix;
    };
    void addValues();
    void addSteps();
    void addTop();
    void addTitles();
    void addLabel(const QPointF& anchor, Qt::Alignment alignment, const QString& text, const QFont& font);
    [[nodiscard]] TopAxis topAxis() const;

    std::vector<Label> m_labels;
    std::vector<Label> m_titles;
    std::vector<QLineF> m_grid;
    QFont m_font;
    QFont m_titleFont;
};

}  // namespace onecycle::ui
