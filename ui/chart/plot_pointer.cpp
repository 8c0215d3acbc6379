// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_pointer.h"

#include "core/parameters/handle_nudge.h"
#include "ui/chart/after_end_layer.h"
#include "ui/chart/curve_layer.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/plot_zoom.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double clickSlack = 4;      // pixels that a click may shake
constexpr double wheelFactor = 1.25;  // of one notch
constexpr double notch = 120;         // eighths of a degree
constexpr double curveReach = 5;      // of a click on a curve

DragKeys keysOf(Qt::KeyboardModifiers modifiers)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::ControlModifier),
            modifiers.testFlag(Qt::AltModifier)};
}

}  // namespace

PlotPointer::PlotPointer(ScheduleView& view, PictureCanvas& canvas) : QObject(&view), m_view(view), m_canvas(canvas)
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
    case QEvent::Wheel: wheel(*static_cast<QWheelEvent*>(event)); return true;
    case QEvent::Leave: leave(); break;
    case QEvent::Gesture: return gesture(*static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture: {
        const auto& native = *static_cast<QNativeGestureEvent*>(event);
        if (native.gestureType() == Qt::ZoomNativeGesture)
            zoom(native.position(), 1 + native.value(), false);
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
        if (m_mode == Mode::Click && m_view.focusedHandle())
            m_view.focusHandle(std::nullopt, false);
    }
}

void PlotPointer::grab(const QPointF& position)
{
    const ScheduleChart* const chart = chartNear(position);
    const auto* const spot = chart ? chart->handleLayer().spotAt(position) : nullptr;
    if (!spot || !m_view.snapshot().buildable)
        return;
    m_mode = Mode::Handle;
    m_grip = std::make_unique<HandleGrip>(spot->handle, chart->state().frame, position);
    m_origin = m_view.snapshot().config();
    m_gesture = newGesture();
    m_view.picture().hold();
    m_view.focusHandle(spot->handle.kind, true);
    Attention attention = m_view.attention();
    attention.dragging = true;
    attention.step = m_pinned;
    m_view.point(attention);
}

void PlotPointer::move(const QPointF& position, bool buttonHeld)
{
    const bool far = (position - m_pressed).manhattanLength() > clickSlack;
    if (m_mode == Mode::Click && buttonHeld && far && m_view.picture().chartAt(m_pressed))
        m_mode = Mode::Box;
    switch (m_mode) {
    case Mode::Handle: drag(position); break;
    case Mode::Pan: pan(position); break;
    case Mode::Box: m_canvas.setBox(box(position)); break;
    default: hover(position); break;
    }
    m_last = position;
}

void PlotPointer::drag(const QPointF& position)
{
    const HandleDrag wanted = m_grip->move(position, keysOf(m_modifiers));
    const std::size_t group = m_view.group();
    const HandleMove moved = moveHandle(m_origin, group, m_grip->handle(), wanted);
    const QString text = tr("drag the %1").arg(handleName(m_grip->handle().kind));
    Q_EMIT m_view.proposed({moved.assignments, toUtf8(text), m_gesture});
    m_view.followHandle(m_grip->handle().kind);
    Attention attention = m_view.attention();
    attention.obstacle = moved.obstacle;
    m_view.point(attention);
}

void PlotPointer::reconsider(Qt::KeyboardModifiers modifiers)
{
    m_modifiers = modifiers;
    if (m_grip)
        drag(m_last);
}

void PlotPointer::bind(DragAxis axis)
{
    if (!m_grip)
        return;
    m_grip->bind(m_grip->axis() == axis ? DragAxis::Both : axis);
    drag(m_last);
}

bool PlotPointer::cancel()
{
    const Mode mode = std::exchange(m_mode, Mode::None);
    m_canvas.setBox({});
    m_canvas.viewport()->unsetCursor();
    if (mode != Mode::Handle)
        return mode == Mode::Box;
    m_grip.reset();
    Q_EMIT m_view.gestureEnded(false);
    m_view.letGo();
    hover(m_last);
    return true;
}

void PlotPointer::release(const QMouseEvent& event)
{
    const Mode mode = std::exchange(m_mode, Mode::None);
    m_canvas.viewport()->unsetCursor();
    m_canvas.setBox({});
    if (mode == Mode::Handle) {
        m_grip.reset();
        Q_EMIT m_view.gestureEnded(true);
        m_view.letGo();
    } else if (mode == Mode::Box) {
        const ScheduleChart* const chart = m_view.picture().chartAt(m_pressed);
        const QRectF part = box(event.position());
        if (chart && part.width() > clickSlack && part.height() > clickSlack)
            m_view.look(zoomedTo(m_view.snapshot().view, chart->state().quantity, chart->state().frame,
                                 m_view.totalSteps(), part),
                        true);
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
    m_pinned = step;
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
        return m_view.typeHandle(spot->handle.kind);
    m_view.look(fitted(m_view.snapshot().view), true);
}

void PlotPointer::wheel(const QWheelEvent& event)
{
    if (m_mode != Mode::None)
        return;
    const double turned = event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x();
    zoom(event.position(), std::pow(wheelFactor, turned / notch), event.modifiers().testFlag(Qt::ControlModifier));
}

void PlotPointer::zoom(const QPointF& position, double factor, bool onlySteps)
{
    const ScheduleChart* const chart = m_view.picture().chartAt(position);
    if (!chart || !(factor > 0) || factor == 1)
        return;
    m_view.look(zoomed(m_view.snapshot().view, chart->state().quantity, chart->state().frame, m_view.totalSteps(),
                       position, factor, onlySteps ? ZoomAxes::OnlySteps : ZoomAxes::Both),
                false);
    if (m_mode == Mode::None)
        hover(position);
}

bool PlotPointer::gesture(QGestureEvent& event)
{
    const auto* const pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    cancel();
    zoom(m_canvas.viewport()->mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor(), false);
    event.accept();
    return true;
}

void PlotPointer::pan(const QPointF& position)
{
    const ScheduleChart* const chart = m_view.picture().chartAt(m_pressed);
    if (chart)
        m_view.look(panned(m_view.snapshot().view, chart->state().quantity, chart->state().frame, m_view.totalSteps(),
                           position - m_last),
                    false);
}

QRectF PlotPointer::box(const QPointF& position) const
{
    const ScheduleChart* const chart = m_view.picture().chartAt(m_pressed);
    return chart ? QRectF(m_pressed, position).normalized() & chart->state().frame.plot : QRectF();
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
    attention.step = onLegend ? std::nullopt : m_view.stepAt(position);
    if (!attention.step)
        attention.step = m_pinned;
    const bool pointedHere = attention.handle.has_value() && attention.handle != m_view.focusedHandle();
    if (spot) {
        attention.handle = spot->handle.kind;
        attention.parameter = handleKey(spot->handle.kind, !spot->handle.movesY);
    } else if (pointedHere || attention.handle) {
        attention.handle = m_view.focusedHandle();
        attention.parameter = m_view.focusedHandle() ? attention.parameter : std::string();
    }
    m_view.point(attention);
}

void PlotPointer::leave()
{
    if (m_mode != Mode::None)
        return;
    Attention attention = m_view.attention();
    attention.step = m_pinned;
    if (attention.handle && attention.handle != m_view.focusedHandle()) {
        attention.handle = m_view.focusedHandle();
        attention.parameter.clear();
    }
    m_view.point(attention);
}

}  // namespace onecycle::ui
