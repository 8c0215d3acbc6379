// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"
#include "ui/chart/chart_frame.h"
#include "ui/chart/picture_options.h"

#include <QGraphicsItem>

class QPainter;

namespace onecycle::ui {

/// What the layers of one chart are drawn from. Owned by the chart, read by its layers.
struct ChartState {
    const Snapshot* snapshot = nullptr;  ///< may be null before the first show()
    Quantity quantity = Quantity::LearningRate;
    ChartFrame frame;
    PictureOptions options;
    Attention attention;
    bool stepLabels = false;  ///< the lowest chart carries the labels of the steps

    [[nodiscard]] const Schedule* schedule() const { return snapshot ? snapshot->schedule.get() : nullptr; }
    [[nodiscard]] const Theme& theme() const { return *options.theme; }
    [[nodiscard]] const QColor& curveColour() const;
    /// 1, or less while an invalid configuration keeps the last valid picture.
    [[nodiscard]] double strength() const { return snapshot && snapshot->buildable ? 1.0 : 0.35; }
};

/// One thing that is drawn inside a chart. A new one is a new file and a line in ScheduleChart's constructor.
class ChartLayer : public QGraphicsItem {
public:
    ChartLayer(QGraphicsItem* chart, const ChartState& state, double z);

    /// Called when snapshot, frame or options have changed, before painting: compute here, not in paint().
    virtual void update() {}
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
inline constexpr double curve = 4;
inline constexpr double crosshair = 6;
inline constexpr double mark = 7;
}  // namespace layer_z

}  // namespace onecycle::ui
