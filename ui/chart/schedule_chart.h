// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"
#include "ui/chart/chart_ranges.h"
#include "ui/chart/picture_layout.h"

#include <QChart>
#include <QValueAxis>

#include <vector>

namespace onecycle::ui {

class AfterEndLayer;
class AxisLayer;
class CurveLayer;
class HandleLayer;
class LegendLayer;
class MarkLayer;
class PlayheadLayer;

/// One quantity over the steps: a QChart with its two axes, and our layers inside it where Qt Charts falls short.
/// Layers are children of the chart and draw in its coordinates.
class ScheduleChart : public QChart {
    Q_OBJECT

public:
    ScheduleChart(Quantity quantity, QGraphicsItem* parent);

    /// Which of the picture's charts carries what: the highest one the upper axes, the lowest one the steps.
    struct Role {
        Row row = Row::Open;
        bool topAxis = false;
        bool stepLabels = false;
    };
    /// Everything that the chart draws, in one go; \p snapshot must outlive the next call.
    void display(const Snapshot& snapshot, const PictureOptions& options, Role role);
    void attend(const Attention& attention);
    /// Chooses the ranges of both axes for a plot of \p height pixels: labels above and below the curve need room.
    void chooseRanges(double height);
    /// Puts chart and plot at their places (in the coordinates of the parent) and refreshes the layers.
    void place(const QRectF& plot, const PictureSpacing& spacing);

    /// See ChartRanges.
    void hold() { m_ranges.hold(m_state.frame); }
    void reach(const CurvePoint& point) { m_ranges.reach(point, m_state.snapshot->view.zoomSteps.has_value()); }
    void letGo() { m_ranges.letGo(); }
    void refit() { m_ranges.refit(); }
    void glideFromHere() { m_ranges.glideFrom(m_state.frame); }
    void setGlide(double share) { m_ranges.setGlide(share); }

    [[nodiscard]] const ChartState& state() const { return m_state; }
    [[nodiscard]] double leftMargin() const;
    [[nodiscard]] std::vector<ChartText> texts() const;
    [[nodiscard]] const AfterEndLayer& afterEndLayer() const { return *m_afterEnd; }
    [[nodiscard]] const AxisLayer& axisLayer() const { return *m_axisLayer; }
    [[nodiscard]] const CurveLayer& curveLayer() const { return *m_curves; }
    [[nodiscard]] const HandleLayer& handleLayer() const { return *m_handles; }
    [[nodiscard]] HandleLayer& handleLayer() { return *m_handles; }
    [[nodiscard]] const LegendLayer& legendLayer() const { return *m_legend; }
    [[nodiscard]] const MarkLayer& markLayer() const { return *m_markLayer; }
    [[nodiscard]] PlayheadLayer& playheadLayer() const { return *m_playhead; }

private:
    void labelLayers();

    ChartState m_state;
    ChartRanges m_ranges;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
    std::vector<ChartLayer*> m_layers;
    AfterEndLayer* m_afterEnd;
    AxisLayer* m_axisLayer;
    CurveLayer* m_curves;
    HandleLayer* m_handles;
    LegendLayer* m_legend;
    MarkLayer* m_markLayer;
    PlayheadLayer* m_playhead;
};

}  // namespace onecycle::ui
