// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window system tells the view: size, look, focus, keys.
#include "ui/chart/chart_handles.h"
#include "ui/chart/plot_keys.h"
#include "ui/chart/plot_pointer.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"

#include <QFocusEvent>
#include <QGraphicsScene>
#include <QKeyEvent>

namespace onecycle::ui {

void ScheduleView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_undrawn)
        draw(m_snapshot);
}

void ScheduleView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    m_scene->setSceneRect(QRectF(QPointF(), QSizeF(size())));
    m_picture->resize(size());
}

void ScheduleView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw(m_snapshot);
}

void ScheduleView::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    showFocus(byKey);
}

void ScheduleView::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    m_keys->end();
    m_pointer->setPanning(false);
    const bool gone = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (gone && m_handles->focused())
        m_handles->setFocused(std::nullopt, false);
    showFocus(false);
}

bool ScheduleView::event(QEvent* event)
{
    // While a button is held no shortcut and no menu comes between: Ctrl is the key that snaps.
    const bool comesBetween = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::ContextMenu;
    if (comesBetween && m_pointer->isBusy()) {
        event->accept();
        return true;
    }
    return View::event(event);
}

bool ScheduleView::focusNextPrevChild(bool next)
{
    if (m_pointer->isBusy())
        return true;
    return (hasFocus() && m_keys->nextHandle(next)) || View::focusNextPrevChild(next);
}

void ScheduleView::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys->press(*event))
        View::keyPressEvent(event);
}

void ScheduleView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_keys->release(*event))
        View::keyReleaseEvent(event);
}

}  // namespace onecycle::ui
