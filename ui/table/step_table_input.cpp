// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_keys.h"
#include "ui/table/step_table.h"
#include "ui/table/step_table_accessible.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace onecycle::ui {

/// The window's shortcuts for the same keys wait while the table has the keyboard.
bool StepTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll) || rowOfKey(key, 0, m_scroll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    if (m_rows.isEmpty())
        return event->ignore();
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const std::int64_t from = extend && m_anchor ? m_head : m_current.value_or(m_scroll.top());
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Escape && m_anchor)
        clearSelection();
    else if (const auto row = rowOfKey(*event, from, m_scroll))
        choose(*row, extend);
    else
        event->ignore();
}

void StepTable::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell)
        choose(cell->row, event->modifiers() & Qt::ShiftModifier);
}

/// Dragging selects; beyond the edge it scrolls by a row a move.
void StepTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_current || m_rows.isEmpty())
        return;
    const std::int64_t row = std::clamp<std::int64_t>(
        rowAt(event->position().toPoint().y()), std::max<std::int64_t>(m_scroll.top() - 1, 0),
        std::min<std::int64_t>(m_scroll.top() + m_scroll.page(), m_rows.count() - 1));
    if (row != m_head)
        choose(row, true);
}

void StepTable::wheelEvent(QWheelEvent* event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y() * QApplication::wheelScrollLines();
    const int rows = m_wheel / notch;
    m_wheel -= rows * notch;
    scrollTo(m_scroll.top() - rows);
    event->accept();
}

/// Over the bar the wheel turns rows too.
bool StepTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != verticalScrollBar() || event->type() != QEvent::Wheel)
        return QAbstractScrollArea::eventFilter(watched, event);
    wheelEvent(static_cast<QWheelEvent*>(event));
    return true;
}

bool StepTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), toolTipAt(help.pos()), viewport());
    return true;
}

QString StepTable::toolTipAt(const QPoint& position) const
{
    if (const auto cell = cellAt(position))
        return cellNote(m_rows, cell->row, m_rows.columns()[static_cast<std::size_t>(cell->column)]);
    const auto column = columnAt(position.x());
    return column && position.y() < stepHeaderHeight ? columnMeaning(m_rows, *column) : QString();
}

void StepTable::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool wasSeen = m_current && isSeen(*m_current);
    layOut();
    if (wasSeen)
        reveal(*m_current);
}

void StepTable::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    sendCurrentChanged(this);
}

void StepTable::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace onecycle::ui
