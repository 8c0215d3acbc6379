// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/handle_dragger.h"

#include "ui/chart/chart_handles.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"

namespace onecycle::ui {
namespace {

DragKeys keysOf(Qt::KeyboardModifiers modifiers)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::ControlModifier),
            modifiers.testFlag(Qt::AltModifier)};
}

}  // namespace

HandleDragger::HandleDragger(ScheduleView& view) : QObject(&view), m_view(view) {}

void HandleDragger::begin(const HandleLayer::Spot& spot, const ScheduleChart& chart, const QPointF& pressed)
{
    m_grip = std::make_unique<HandleGrip>(spot.handle, chart.state().frame, pressed);
    m_origin = m_view.snapshot().config();
    m_gesture = newGesture();
    m_last = pressed;
    m_view.picture().hold();
    m_view.handles().setFocused(m_grip->handle().kind, true);
    Attention attention = m_view.attention();
    attention.dragging = true;
    m_view.point(attention);
}

void HandleDragger::move(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    m_last = position;
    m_modifiers = modifiers;
    propose();
}

void HandleDragger::propose()
{
    const Handle& handle = m_grip->handle();
    const HandleMove moved = moveHandle(m_origin, m_view.group(), handle, m_grip->move(m_last, keysOf(m_modifiers)));
    const QString text = tr("drag the %1").arg(handleName(handle.kind));
    Q_EMIT m_view.proposed({moved.assignments, toUtf8(text), m_gesture});
    m_view.handles().follow(handle.kind);
    Attention attention = m_view.attention();
    attention.obstacle = moved.obstacle;
    m_view.point(attention);
}

void HandleDragger::reconsider(Qt::KeyboardModifiers modifiers)
{
    m_modifiers = modifiers;
    if (m_grip)
        propose();
}

void HandleDragger::bind(DragAxis axis)
{
    if (!m_grip)
        return;
    m_grip->bind(m_grip->axis() == axis ? DragAxis::Both : axis);
    propose();
}

void HandleDragger::end(bool keep)
{
    m_grip.reset();
    const ViewState seen = m_view.picture().viewHeld(m_view.snapshot().view);
    Q_EMIT m_view.gestureEnded(keep);
    m_view.letGo();
    if (keep)
        m_view.look(seen, false);  // where the handle has scrolled the view to
}

void HandleDragger::drop()
{
    m_grip.reset();
    m_view.picture().letGo();
}

}  // namespace onecycle::ui
