// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_cell_accessible.h"

#include <QWindow>

namespace onecycle::ui {

QString rowText(const StepRows& rows, std::int64_t row)
{
    QStringList parts;
    for (const StepColumn column : rows.columns()) {
        const QString title = columnTitle(rows, column, {}).replace(QLatin1Char('\n'), QLatin1Char(' '));
        parts += title + QLatin1Char(' ') + stepCell(rows, row, column, {}).text;
    }
    return parts.join(QStringLiteral(", "));
}

void* StepCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
}

bool StepCellAccessible::isValid() const
{
    return m_table && m_place.row < m_table->rows().count() &&
           static_cast<std::size_t>(m_place.column) < m_table->rows().columns().size();
}

QWindow* StepCellAccessible::window() const
{
    return m_table ? m_table->window()->windowHandle() : nullptr;
}

QAccessibleInterface* StepCellAccessible::parent() const
{
    return m_table ? QAccessible::queryAccessibleInterface(m_table) : nullptr;
}

QString StepCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const StepRows& rows = m_table->rows();
    const StepColumn column = rows.columns()[static_cast<std::size_t>(m_place.column)];
    switch (kind) {
    case QAccessible::Name: return stepCell(rows, m_place.row, column, {}).text;
    case QAccessible::Description: return cellNote(rows, m_place.row, column);
    default: return {};
    }
}

QRect StepCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_table->cellRect(m_place);
    return inside.isEmpty() ? QRect() : QRect(m_table->viewport()->mapToGlobal(inside.topLeft()), inside.size());
}

bool StepCellAccessible::isSelected() const
{
    const auto selected = isValid() ? m_table->selection() : std::nullopt;
    return selected && selected->contains(m_place.row);
}

QAccessible::State StepCellAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = isSelected();
    state.invalid = !isValid();
    state.offscreen = rect().isEmpty();
    state.focused = isValid() && m_table->hasFocus() && m_table->currentRow() == m_place.row;
    return state;
}

}  // namespace onecycle::ui
