// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"
#include "ui/chart/chart_frame.h"
#include "ui/chart/picture_layout.h"
#include "ui/chart/picture_options.h"

#include <QGraphicsItem>
#include <QPainterPath>

#include <vector>

class QPainter;

namespace onecycle::ui {

class LabelPlacer;

/// What the layers of one chart are drawn from. Owned by the chart, read by its layers.
struct ChartState {
    const Snapshot* snapshot = nullptr;  ///< may be null before the first show()
    Quantity quantity = Quantity::LearningRate;
    ChartFrame frame;
    PictureOptions options;
    PictureSpacing spacing;
    Attention attention;
    bool stepLabels = false;  ///< the lowest chart carries the labels of the steps
    bool topAxis = false;     ///< the highest one those of epochs and time
    bool collapsed = false;   ///< the curve is put away: only its entry in the legend is left

    [[nodiscard]] const Schedule* schedule() const { return snapshot ? snapshot->schedule.get() : nullptr; }
    [[nodiscard]] const Theme& theme() const { return *options.theme; }
    [[nodiscard]] const QColor& curveColour() const;
    /// The selected parameter group.
    [[nodiscard]] std::size_t group() const;
    /// False for a group whose curves are put away.
    [[nodiscard]] bool shows(std::size_t group) const;
    /// The value of this chart's quantity.
    [[nodiscard]] double valueAt(double step, std::size_t group) const;
    /// 1, or less while an invalid configuration keeps the last valid picture.
    [[nodiscard]] double strength() const { return snapshot && snapshot->buildable ? 1.0 : 0.35; }
};

/// The dashes of the curve of \p quantity in pen widths; none for the learning rate.
[[nodiscard]] QList<qreal> dashesOf(Quantity quantity);

/// A text and where it stands.
struct ChartText {
    QRectF rect;
    QString text;
};

/// One thing that is drawn inside a chart. A new one is a new file and a line in ScheduleChart's constructor.
class ChartLayer : public QGraphicsItem {
public:
    ChartLayer(QGraphicsItem* chart, const ChartState& state, double z);

    /// Called when snapshot, frame or options have changed, before painting: compute here, not in paint().
    virtual void update() {}
    /// Called after every layer's update(): the layer finds room for its texts beside the curves. In the order of the
    /// layers, and again when another group is selected.
    virtual void label(LabelPlacer& placer) { Q_UNUSED(placer) }
    /// Lines that texts keep off where they can, in the coordinates of the chart.
    [[nodiscard]] virtual QPainterPath lines() const { return {}; }
    /// The texts that it draws and where, in the coordinates of the chart.
    [[nodiscard]] virtual std::vector<ChartText> texts() const { return {}; }
    void setBounds(const QRectF& bounds);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }

protected:
    [[nodiscard]] const ChartState& state() const { return m_state; }

private:
    const ChartState& m_state;
    QRectF m_bounds;
};

/// Where the layers lie, from the back: Qt Charts' own background is -1 and its axes are 3.
namespace layer_z {
inline constexpr double band = 1;
inline constexpr double axis = 2;
inline constexpr double target = 3.5;
inline constexpr double phaseLight = 3.8;
inline constexpr double curve = 4;
inline constexpr double travelled = 5;
inline constexpr double crosshair = 6;
inline constexpr double playhead = 6.5;
inline constexpr double mark = 7;
inline constexpr double handle = 8;
inline constexpr double legend = 9;
}  // namespace layer_z

}  // namespace onecycle::ui
