// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_table.h"

#include "ui/table/step_table_accessible.h"

#include <QAction>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace onecycle::ui {

StepTable::StepTable(QWidget* parent) : QAbstractScrollArea(parent)
{
    StepTableAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // one width for all lengths
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(addAction(tr("Copy the selected rows")), &QAction::triggered, this, &StepTable::copyAsked);
    connect(addAction(tr("Select all rows")), &QAction::triggered, this, &StepTable::selectAll);
    verticalScrollBar()->installEventFilter(this);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &StepTable::onBarAction);
}

void StepTable::showRows(const StepRows& rows, bool dimmed)
{
    const bool sameSteps = !rows.isEmpty() && !m_rows.isEmpty() && rows.count() == m_rows.count() &&
                           rows.stepOf(0) == m_rows.stepOf(0);
    const bool sameColumns = rows.columns() == m_rows.columns();
    m_rows = rows;
    m_dimmed = dimmed;
    if (!sameSteps)
        m_anchor.reset();
    if (m_current && *m_current >= rows.count())
        m_current.reset();
    layOut();
    if (!sameSteps || !sameColumns)
        sendRowsChanged(this);
}

void StepTable::layOut()
{
    m_layout = m_rows.isEmpty() ? StepLayout() : layOutSteps(m_rows, viewport()->width());
    m_scroll.setExtent(m_rows.count(), (viewport()->height() - stepHeaderHeight) / stepRowHeight);
    moveBar();
    viewport()->update();
}

void StepTable::moveBar()
{
    QScrollBar& bar = *verticalScrollBar();
    bar.setRange(0, m_scroll.barMaximum());
    bar.setPageStep(static_cast<int>(m_scroll.page()));
    bar.setValue(m_scroll.barValue());
}

bool StepTable::isSeen(std::int64_t row) const
{
    return row >= m_scroll.top() && row < m_scroll.top() + m_scroll.page();
}

void StepTable::reveal(std::int64_t row)
{
    m_scroll.reveal(row);
    moveBar();
    viewport()->update();
}

void StepTable::scrollTo(std::int64_t top)
{
    m_scroll.scrollTo(top);
    moveBar();
    viewport()->update();
}

/// Only a hand on the bar moves it to where the rows are not already.
void StepTable::scrollContentsBy(int, int)
{
    const int value = verticalScrollBar()->value();
    if (value == m_scroll.barValue())
        return;
    m_scroll.scrollTo(m_scroll.topAt(value));
    viewport()->update();
}

/// A step or a page of the bar is one of the table, also where the bar is too short to count rows.
void StepTable::onBarAction(int action)
{
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd: scrollTo(m_scroll.top() + 1); break;
    case QAbstractSlider::SliderSingleStepSub: scrollTo(m_scroll.top() - 1); break;
    case QAbstractSlider::SliderPageStepAdd: scrollTo(m_scroll.top() + m_scroll.page()); break;
    case QAbstractSlider::SliderPageStepSub: scrollTo(m_scroll.top() - m_scroll.page()); break;
    default: return;
    }
    verticalScrollBar()->setSliderPosition(m_scroll.barValue());
}

void StepTable::mark(std::optional<std::int64_t> row)
{
    const bool moved = row && row != m_current;
    m_isMarked = row.has_value();
    if (moved) {
        m_current = row;
        reveal(*row);
        sendCurrentChanged(this);
    }
    viewport()->update();
}

std::optional<RowRange> StepTable::selection() const
{
    if (!m_anchor)
        return {};
    return RowRange{std::min(*m_anchor, m_head), std::max(*m_anchor, m_head)};
}

void StepTable::selectAll()
{
    if (m_rows.isEmpty())
        return;
    m_anchor = 0;
    m_head = m_rows.count() - 1;
    viewport()->update();
}

void StepTable::clearSelection()
{
    m_anchor.reset();
    viewport()->update();
}

void StepTable::choose(std::int64_t row, bool extend)
{
    if (!extend)
        m_anchor.reset();
    else if (!m_anchor)
        m_anchor = m_current.value_or(row);
    m_head = row;
    mark(row);
    reveal(row);
    Q_EMIT rowChosen(row);
}

QRect StepTable::cellRect(const CellPlace& cell) const
{
    const StepColumn column = m_rows.columns().at(static_cast<std::size_t>(cell.column));
    const auto place = std::ranges::find(m_layout.columns, column, &ColumnPlace::column);
    const std::int64_t below = cell.row - m_scroll.top();
    if (place == m_layout.columns.end() || below < 0 || below > m_scroll.page())
        return {};
    const int y = stepHeaderHeight + static_cast<int>(below) * stepRowHeight;
    return QRectF(place->left, y, place->width, stepRowHeight).toAlignedRect();
}

std::optional<CellPlace> StepTable::cellAt(const QPoint& position) const
{
    const std::int64_t row = rowAt(position.y());
    if (position.y() < stepHeaderHeight || row >= m_rows.count() || m_layout.columns.empty())
        return {};
    return CellPlace{row, m_rows.indexOf(*columnAt(position.x()))};
}

std::optional<StepColumn> StepTable::columnAt(int x) const
{
    std::optional<StepColumn> column;
    for (const ColumnPlace& place : m_layout.columns) {
        column = place.column;
        if (x <= place.left + place.width)
            break;
    }
    return column;
}

std::int64_t StepTable::rowAt(int y) const
{
    const int below = y - stepHeaderHeight;
    return m_scroll.top() + (below < 0 ? -1 : below / stepRowHeight);
}

QSize StepTable::minimumSizeHint() const
{
    constexpr int width = 280;
    constexpr int fewRows = 3;
    return {width, stepHeaderHeight + fewRows * stepRowHeight};
}

void StepTable::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const bool shown = m_isMarked || hasFocus();
    paintSteps(painter, palette(), viewport()->size(),
               {m_rows, m_layout, m_scroll.top(), shown ? m_current : std::nullopt, selection(), hasFocus(), m_dimmed});
}

}  // namespace onecycle::ui
