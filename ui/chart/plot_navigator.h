// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

class QWheelEvent;

namespace onecycle::ui {

class ScheduleChart;
class ScheduleView;

/// How the pointer changes what part of the picture is looked at; proposes through the view. Places are in the
/// coordinates of the canvas; where no plot is nothing happens.
class PlotNavigator {
public:
    explicit PlotNavigator(ScheduleView& view) : m_view(view) {}

    void zoom(const QPointF& at, double factor, bool onlySteps) const;
    void turn(const QWheelEvent& event) const;
    /// The plot at \p pressed goes along with the pointer.
    void pan(const QPointF& pressed, const QPointF& way) const;
    /// The box from \p pressed to \p at, as far as it lies in the plot where it began.
    [[nodiscard]] QRectF box(const QPointF& pressed, const QPointF& at) const;
    void zoomToBox(const QPointF& pressed, const QPointF& at) const;
    void fit() const;

private:
    /// The plot at \p position; none while there is nothing to look at.
    [[nodiscard]] const ScheduleChart* chartAt(const QPointF& position) const;

    ScheduleView& m_view;
};

}  // namespace onecycle::ui
