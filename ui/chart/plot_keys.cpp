// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_keys.h"

#include "ui/chart/chart_handles.h"
#include "ui/chart/handle_dragger.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/plot_pointer.h"
#include "ui/chart/plot_zoom.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onecycle::ui {
namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up:
    case Qt::Key_PageUp: return Direction::Up;
    case Qt::Key_Down:
    case Qt::Key_PageDown: return Direction::Down;
    default: return std::nullopt;
    }
}

Qt::KeyboardModifiers modifierOf(int key)
{
    switch (key) {
    case Qt::Key_Shift: return Qt::ShiftModifier;
    case Qt::Key_Control: return Qt::ControlModifier;
    case Qt::Key_Alt: return Qt::AltModifier;
    default: return Qt::NoModifier;
    }
}

/// Rates and factors go by their digits, shares and momenta by hundredths.
StepSize sizeOf(bool linear, bool page, bool fine)
{
    if (linear)
        return page ? StepSize::Large : fine ? StepSize::Fine : StepSize::Normal;
    return page ? StepSize::Normal : fine ? StepSize::Finest : StepSize::Fine;
}

}  // namespace

PlotKeys::PlotKeys(ScheduleView& view, PlotPointer& pointer, HandleDragger& dragger)
    : QObject(&view), m_view(view), m_pointer(pointer), m_dragger(dragger)
{}

bool PlotKeys::press(const QKeyEvent& event)
{
    if (m_dragger.isActive() && duringDrag(event))
        return true;
    if (event.key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    if (!directionOf(event.key()) && modifierOf(event.key()) == Qt::NoModifier)
        end();  // another command: Escape does not reach back over it
    if (event.key() == Qt::Key_Space) {
        m_pointer.setPanning(true);
        return true;
    }
    const auto focused = m_view.handles().focused();
    if (focused && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2)) {
        m_view.handles().type(*focused);
        return true;
    }
    return focused ? nudge(event) : moveCursor(event);
}

bool PlotKeys::release(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Space)
        m_pointer.setPanning(false);
    if (m_dragger.isActive())
        m_dragger.reconsider(event.modifiers() & ~modifierOf(event.key()));
    return false;
}

bool PlotKeys::duringDrag(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_X: m_dragger.bind(DragAxis::OnlyX); return true;
    case Qt::Key_Y: m_dragger.bind(DragAxis::OnlyY); return true;
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt: m_dragger.reconsider(event.modifiers() | modifierOf(event.key())); return true;
    case Qt::Key_Escape: return false;
    default: return true;  // nothing else happens while a button is held
    }
}

void PlotKeys::escape()
{
    if (m_pointer.cancel())
        return;
    if (m_gesture != 0) {
        m_gesture = 0;
        Q_EMIT m_view.gestureEnded(false);
        return;
    }
    if (m_view.handles().focused())
        return m_view.handles().setFocused(std::nullopt, true);
    Attention attention = m_view.attention();
    if (attention.reference)
        attention.reference.reset();
    else
        attention.step.reset();
    m_pointer.pin(attention.step);
    m_view.point(attention);
}

bool PlotKeys::nudge(const QKeyEvent& event)
{
    const auto direction = directionOf(event.key());
    const auto handle = m_view.handles().handle(*m_view.handles().focused());
    if (!direction || !handle)
        return false;
    const bool alongX = *direction == Direction::Left || *direction == Direction::Right;
    const bool linear = alongX || handle->quantity == Quantity::Momentum;
    const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    const StepSize size = sizeOf(linear, page, event.modifiers().testFlag(Qt::ShiftModifier));
    const HandleMove moved = nudgeHandle(m_view.snapshot().config(), m_view.group(), *handle, *direction, size);
    if (m_gesture == 0)
        m_gesture = newGesture();
    m_view.finishAnimation();
    Q_EMIT m_view.proposed({moved.assignments, toUtf8(tr("move the %1").arg(handleName(handle->kind))), m_gesture});
    Attention attention = m_view.attention();
    attention.obstacle = moved.obstacle;
    m_view.point(attention);
    m_view.handles().reveal(handle->kind);
    m_view.handles().announce(handle->kind);
    return true;
}

bool PlotKeys::moveCursor(const QKeyEvent& event)
{
    const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    const bool back = event.key() == Qt::Key_Left || event.key() == Qt::Key_PageUp;
    const bool moves = page || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!moves || !m_view.snapshot().schedule)
        return false;
    const Schedule& schedule = *m_view.snapshot().schedule;
    const double end = static_cast<double>(schedule.totalSteps());
    const double first = std::min(static_cast<double>(schedule.firstStep()), end - 1);
    const double by = page ? std::max(1.0, std::floor(end / 20)) : event.modifiers() & Qt::ShiftModifier ? 10 : 1;
    Attention attention = m_view.attention();
    attention.step = !attention.step ? (back ? end - 1 : first)
                                     : std::clamp(*attention.step + (back ? -by : by), first, end);
    m_pointer.pin(attention.step);
    m_view.point(attention);
    m_view.look(showingStep(m_view.snapshot().view, *attention.step, m_view.axisEnd()), true);
    return true;
}

bool PlotKeys::nextHandle(bool forward)
{
    end();
    const std::vector<HandleKind> kinds = m_view.handles().kinds();
    const auto focused = m_view.handles().focused();
    const auto at = focused ? std::ranges::find(kinds, *focused) : kinds.end();
    if (kinds.empty() || (at == kinds.end() && !forward))
        return false;
    if (at == kinds.end()) {
        m_view.handles().setFocused(kinds.front(), true);
        return true;
    }
    const bool last = forward ? at + 1 == kinds.end() : at == kinds.begin();
    m_view.handles().setFocused(last ? std::nullopt : std::optional(forward ? *(at + 1) : *(at - 1)), true);
    return !last || !forward;  // backwards the chart itself is a stop before its handles
}

void PlotKeys::end()
{
    if (std::exchange(m_gesture, 0) != 0)
        Q_EMIT m_view.gestureEnded(true);
}

}  // namespace onecycle::ui
