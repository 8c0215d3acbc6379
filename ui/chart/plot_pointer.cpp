// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_pointer.h"

#include "core/parameters/handle_nudge.h"
#include "ui/chart/chart_handles.h"
#include "ui/chart/curve_layer.h"
#include "ui/chart/handle_dragger.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/phase_ribbon.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>

#include <utility>

namespace onecycle::ui {
namespace {

constexpr double clickSlack = 4;  // pixels that a click may shake
constexpr double curveReach = 5;  // of a click on a curve

}  // namespace

PlotPointer::PlotPointer(ScheduleView& view, PictureCanvas& canvas, HandleDragger& dragger)
    : QObject(&view), m_view(view), m_canvas(canvas), m_dragger(dragger), m_navigator(view)
{
    canvas.viewport()->installEventFilter(this);
    canvas.viewport()->grabGesture(Qt::PinchGesture);
}

bool PlotPointer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        m_modifiers = mouse.modifiers();
        move(mouse.position(), mouse.buttons() != Qt::NoButton);
        return true;
    }
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick: doubleClick(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::Wheel:
        if (m_mode == Mode::None) {
            m_navigator.turn(*static_cast<QWheelEvent*>(event));
            hover(static_cast<QWheelEvent*>(event)->position());
        }
        return true;
    case QEvent::Leave: leave(); break;
    case QEvent::Gesture: return gesture(*static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture: {
        const auto& native = *static_cast<QNativeGestureEvent*>(event);
        if (native.gestureType() == Qt::ZoomNativeGesture)
            m_navigator.zoom(native.position(), 1 + native.value(), false);
        return true;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

ScheduleChart* PlotPointer::chartNear(const QPointF& position) const
{
    for (ScheduleChart* const chart : m_view.picture().charts())
        if (chart->isVisible() && (chart->handleLayer().spotAt(position) || chart->legendLayer().entryAt(position)))
            return chart;
    return m_view.picture().chartAt(position);
}

void PlotPointer::press(const QMouseEvent& event)
{
    if (m_mode != Mode::None)
        return;  // one button at a time
    m_button = event.button();
    m_view.endNudges();
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.finishAnimation();
    m_pressed = m_last = event.position();
    const bool pans = event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_space);
    if (pans && m_view.picture().chartAt(m_pressed)) {
        m_mode = Mode::Pan;
        m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event.button() == Qt::LeftButton) {
        m_mode = Mode::Click;
        m_modifiers = event.modifiers();
        grab(m_pressed);
        if (m_mode == Mode::Click && m_view.handles().focused())
            m_view.handles().setFocused(std::nullopt, false);
    }
}

void PlotPointer::grab(const QPointF& position)
{
    const ScheduleChart* const chart = chartNear(position);
    const auto* const spot = chart ? chart->handleLayer().spotAt(position) : nullptr;
    if (!spot || !m_view.snapshot().buildable)
        return;
    m_mode = Mode::Handle;
    m_dragger.begin(*spot, *chart, position);
    Attention attention = m_view.attention();
    attention.step = m_pinned;  // a cursor that is kept stays, the one that follows the pointer would be in the way
    m_view.point(attention);
}

void PlotPointer::move(const QPointF& position, bool buttonHeld)
{
    if (m_mode != Mode::None && !buttonHeld)
        finish();  // the release went elsewhere: to a menu, to a dialogue
    const bool far = (position - m_pressed).manhattanLength() > clickSlack;
    if (m_mode == Mode::Click && buttonHeld && far && m_view.picture().chartAt(m_pressed))
        m_mode = Mode::Box;
    switch (m_mode) {
    case Mode::Handle: m_dragger.move(position, m_modifiers); break;
    case Mode::Pan: m_navigator.pan(m_pressed, position - m_last); break;
    case Mode::Box: m_canvas.setBox(m_navigator.box(m_pressed, position)); break;
    default: hover(position); break;
    }
    m_last = position;
}

bool PlotPointer::cancel()
{
    const Mode mode = clear();
    if (mode != Mode::Handle)
        return mode == Mode::Box;
    m_dragger.end(false);
    hover(m_last);
    return true;
}

PlotPointer::Mode PlotPointer::clear()
{
    m_canvas.setBox({});
    m_canvas.viewport()->unsetCursor();
    return std::exchange(m_mode, Mode::None);
}

void PlotPointer::drop()
{
    if (clear() == Mode::Handle)
        m_dragger.drop();
}

void PlotPointer::finish()
{
    if (clear() == Mode::Handle)
        m_dragger.end(true);
}

void PlotPointer::release(const QMouseEvent& event)
{
    if (event.button() != m_button)
        return;
    const Mode mode = clear();
    if (mode == Mode::Handle) {
        m_dragger.end(true);
    } else if (mode == Mode::Box) {
        m_navigator.zoomToBox(m_pressed, event.position());
    } else if (mode == Mode::Click) {
        click(event);
    }
    hover(event.position());
}

void PlotPointer::click(const QMouseEvent& event)
{
    const QPointF position = event.position();
    const ScheduleChart* const chart = chartNear(position);
    if (!chart)
        return;
    if (const auto* const entry = chart->legendLayer().entryAt(position))
        return m_view.look(chart->legendLayer().toggled(*entry), false);
    Attention attention = m_view.attention();
    const auto step = m_view.stepAt(position);
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        attention.reference = step;
        return m_view.point(attention);
    }
    attention.step = m_pinned = step;
    if (const auto group = chart->curveLayer().groupAt(position, curveReach))
        attention.group = *group;
    m_view.point(attention);
}

void PlotPointer::doubleClick(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const ScheduleChart* const chart = chartNear(event.position());
    if (!chart)
        return;
    if (chart->legendLayer().entryAt(event.position()))
        return press(event);  // two quick presses put a curve away and bring it back
    if (const auto* const spot = chart->handleLayer().spotAt(event.position()))
        return m_view.handles().type(spot->handle.kind);
    m_navigator.fit();
}

bool PlotPointer::gesture(QGestureEvent& event)
{
    const auto* const pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    cancel();
    m_navigator.zoom(m_canvas.viewport()->mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor(), false);
    event.accept();
    return true;
}

void PlotPointer::hover(const QPointF& position)
{
    const ScheduleChart* const chart = chartNear(position);
    const auto* const spot = chart ? chart->handleLayer().spotAt(position) : nullptr;
    const bool onLegend = chart && chart->legendLayer().entryAt(position);
    m_canvas.viewport()->setCursor(spot || onLegend ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Attention attention = m_view.attention();
    attention.dragging = false;
    attention.obstacle = {};
    attention.phase = m_view.picture().ribbon().phaseAt(position);
    attention.step = onLegend ? std::nullopt : m_view.stepAt(position);
    if (!attention.step)
        attention.step = m_pinned;
    if (spot) {
        attention.handle = spot->handle.kind;
        attention.parameter = handleKey(spot->handle.kind, !spot->handle.movesY);
    } else if (attention.handle) {
        attention.handle = m_view.handles().focused();
        attention.parameter = m_view.handles().focusedParameter();
    }
    m_view.point(attention);
}

void PlotPointer::leave()
{
    if (m_mode != Mode::None)
        return;
    Attention attention = m_view.attention();
    attention.step = m_pinned;
    attention.phase.reset();
    if (attention.handle && attention.handle != m_view.handles().focused()) {
        attention.handle = m_view.handles().focused();
        attention.parameter = m_view.handles().focusedParameter();
    }
    m_view.point(attention);
}

}  // namespace onecycle::ui
