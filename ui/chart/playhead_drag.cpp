// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/playhead_drag.h"

#include "ui/chart/handle_layer.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/playhead_layer.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onecycle::ui {

PlayheadDrag::PlayheadDrag(ScheduleView& view, PictureCanvas& canvas) : QObject(&view), m_view(view), m_canvas(canvas)
{
    view.installEventFilter(this);
    canvas.viewport()->installEventFilter(this);
}

bool PlayheadDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick: return isAt(static_cast<QMouseEvent*>(event)->position());
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease: return std::exchange(m_dragging, false);
    case QEvent::KeyPress: return watched == &m_view && isFocused() && key(*static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return isFocused() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;  // it has not begun to pan
    case QEvent::FocusOut:
        if (watched == &m_view)
            setFocused(false);
        return false;
    default: return QObject::eventFilter(watched, event);
    }
}

/// A playhead that has gone takes its focus with it.
bool PlayheadDrag::isFocused() const
{
    return m_focused && m_view.attention().playhead;
}

/// Handles and the legend lie above the line.
bool PlayheadDrag::isAt(const QPointF& position) const
{
    bool found = false;
    if (!m_view.attention().playhead)
        return false;
    for (const ScheduleChart* const chart : m_view.picture().charts()) {
        if (!chart->isVisible())
            continue;
        if (chart->handleLayer().spotAt(position) || chart->legendLayer().entryAt(position))
            return false;
        found = found || chart->playheadLayer().isAt(position);
    }
    return found;
}

double PlayheadDrag::lineX() const
{
    const ChartFrame& frame = m_view.picture().learningRateChart().state().frame;
    return frame.toX(static_cast<double>(m_view.attention().playhead->step));
}

bool PlayheadDrag::press(const QMouseEvent& event)
{
    const bool taken = event.button() == Qt::LeftButton && isAt(event.position());
    if (taken) {
        m_view.endNudges();
        m_view.setFocus(Qt::MouseFocusReason);
        m_view.finishAnimation();
        m_beside = event.position().x() - lineX();
    }
    m_dragging = taken;
    setFocused(taken);
    return taken;
}

bool PlayheadDrag::move(const QMouseEvent& event)
{
    m_dragging = m_dragging && m_view.attention().playhead && event.buttons().testFlag(Qt::LeftButton);
    if (m_dragging) {
        goTo(m_view.picture().learningRateChart().state().frame.stepAt(event.position().x() - m_beside));
        return true;
    }
    if (event.buttons() != Qt::NoButton || !isAt(event.position()))
        return false;
    m_canvas.viewport()->setCursor(Qt::SizeHorCursor);
    Attention attention = m_view.attention();
    attention.step = static_cast<double>(attention.playhead->step);
    m_view.point(attention);
    return true;
}

bool PlayheadDrag::key(const QKeyEvent& event)
{
    constexpr int many = 10;
    const int by = event.modifiers().testFlag(Qt::ShiftModifier) ? many : 1;
    const auto step = static_cast<double>(m_view.attention().playhead->step);
    switch (event.key()) {
    case Qt::Key_Left: goTo(step - by); return true;
    case Qt::Key_Right: goTo(step + by); return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            Q_EMIT playAsked();
        return true;
    case Qt::Key_Escape: setFocused(false); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: setFocused(false); return false;
    default: return false;
    }
}

void PlayheadDrag::goTo(double step)
{
    const Snapshot& snapshot = m_view.snapshot();
    if (!snapshot.schedule || !snapshot.buildable)
        return;
    const auto first = static_cast<double>(snapshot.schedule->firstStep());
    const auto last = static_cast<double>(snapshot.schedule->totalSteps());
    Attention attention = m_view.attention();
    attention.step = std::clamp(std::round(step), std::min(first, last), last);
    attention.playhead->step = static_cast<std::int64_t>(*attention.step);
    m_view.point(attention);
}

void PlayheadDrag::setFocused(bool focused)
{
    if (focused == m_focused)
        return;
    m_focused = focused;
    for (ScheduleChart* const chart : m_view.picture().charts())
        chart->playheadLayer().setFocused(focused);
}

}  // namespace onecycle::ui
