// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace onecycle::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* const item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    std::size_t next = 0;
    while (next < m_items.size()) {
        const Line line = lineFrom(next, room.width());
        if (move)
            place(next, line, QRect(room.left(), y, room.width(), line.height));
        next = line.end;
        y += line.height + (next < m_items.size() ? spacing() : 0);
    }
    return y - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int width) const
{
    Line line{first, 0};
    int used = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem* const item = m_items[line.end];
        if (item->isEmpty())
            continue;
        if (used > 0 && used + item->sizeHint().width() > width)
            break;
        used += item->sizeHint().width() + spacing();
        line.height = std::max(line.height, item->sizeHint().height());
    }
    return line;
}

/// Items of a line are centred on it.
void FlowLayout::place(std::size_t first, const Line& line, const QRect& room) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    for (std::size_t i = first; i < line.end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size(std::min(m_items[i]->sizeHint().width(), room.width()), m_items[i]->sizeHint().height());
        const QRect place(QPoint(x, room.top() + (line.height - size.height()) / 2), size);
        m_items[i]->setGeometry(QStyle::visualRect(direction, room, place));
        x += size.width() + spacing();
    }
}

}  // namespace onecycle::ui
