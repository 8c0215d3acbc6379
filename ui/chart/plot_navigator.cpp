// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_navigator.h"

#include "ui/chart/plot_zoom.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"

#include <QWheelEvent>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double wheelFactor = 1.25;  // of one notch
constexpr double notch = 120;         // eighths of a degree
constexpr double smallestBox = 4;     // pixels

}  // namespace

const ScheduleChart* PlotNavigator::chartAt(const QPointF& position) const
{
    return m_view.snapshot().schedule ? m_view.picture().chartAt(position) : nullptr;
}

void PlotNavigator::zoom(const QPointF& at, double factor, bool onlySteps) const
{
    const ScheduleChart* const chart = chartAt(at);
    if (!chart || !(factor > 0) || factor == 1)
        return;
    m_view.look(zoomed(m_view.snapshot().view, chart->state().quantity, chart->state().frame, m_view.axisEnd(), at,
                       factor, onlySteps ? ZoomAxes::OnlySteps : ZoomAxes::Both),
                false);
}

void PlotNavigator::turn(const QWheelEvent& event) const
{
    const double turned = event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x();
    zoom(event.position(), std::pow(wheelFactor, turned / notch), event.modifiers().testFlag(Qt::ControlModifier));
}

void PlotNavigator::pan(const QPointF& pressed, const QPointF& way) const
{
    if (const ScheduleChart* const chart = chartAt(pressed))
        m_view.look(
            panned(m_view.snapshot().view, chart->state().quantity, chart->state().frame, m_view.axisEnd(), way),
            false);
}

QRectF PlotNavigator::box(const QPointF& pressed, const QPointF& at) const
{
    const ScheduleChart* const chart = chartAt(pressed);
    return chart ? QRectF(pressed, at).normalized() & chart->state().frame.plot : QRectF();
}

void PlotNavigator::zoomToBox(const QPointF& pressed, const QPointF& at) const
{
    const ScheduleChart* const chart = chartAt(pressed);
    const QRectF part = box(pressed, at);
    if (chart && part.width() > smallestBox && part.height() > smallestBox)
        m_view.look(
            zoomedTo(m_view.snapshot().view, chart->state().quantity, chart->state().frame, m_view.axisEnd(), part),
            true);
}

void PlotNavigator::fit() const
{
    m_view.look(fitted(m_view.snapshot().view), true);
}

}  // namespace onecycle::ui
