// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QChart>
#include <QValueAxis>

#include <vector>

namespace onecycle::ui {

class AxisLayer;
class MarkLayer;

/// One quantity over the steps: a QChart with its two axes, and our layers inside it where Qt Charts falls short.
/// Layers are children of the chart and draw in its coordinates.
class ScheduleChart : public QChart {
    Q_OBJECT

public:
    ScheduleChart(Quantity quantity, QGraphicsItem* parent);

    /// Everything that the chart draws, in one go; \p snapshot must outlive the next call.
    void display(const Snapshot& snapshot, const PictureOptions& options, bool stepLabels);
    void attend(const Attention& attention);
    /// Chooses the ranges of both axes for a plot of \p height pixels: labels above and below the curve need room.
    void chooseRanges(double height);
    /// Puts chart and plot at their places (in the coordinates of the parent) and refreshes the layers.
    void place(const QRectF& plot);

    [[nodiscard]] const ChartState& state() const { return m_state; }
    [[nodiscard]] double leftMargin() const;
    [[nodiscard]] const AxisLayer& axisLayer() const { return *m_axisLayer; }
    [[nodiscard]] const MarkLayer& markLayer() const { return *m_markLayer; }

private:
    ChartState m_state;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
    std::vector<ChartLayer*> m_layers;
    AxisLayer* m_axisLayer;
    MarkLayer* m_markLayer;
};

}  // namespace onecycle::ui
