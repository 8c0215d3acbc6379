// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_table_accessible.h"

#include "ui/table/step_cell_accessible.h"

#include <QAccessible>

#include <algorithm>
#include <limits>

namespace onecycle::ui {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const table = qobject_cast<StepTable*>(object);
    return table ? new StepTableAccessible(table) : nullptr;  // Qt's cache owns it
}

int clamped(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

}  // namespace

StepTableAccessible::StepTableAccessible(StepTable* table) : QAccessibleWidget(table, QAccessible::Table) {}

StepTableAccessible::~StepTableAccessible()
{
    for (const Kept& kept : m_kept)
        QAccessible::deleteAccessibleInterface(kept.id);
}

void StepTableAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

void* StepTableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString StepTableAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && table()->currentRow())
        return rowText(table()->rows(), *table()->currentRow());
    return QAccessibleWidget::text(kind);
}

int StepTableAccessible::rowCount() const
{
    return clamped(table()->rows().count());
}

int StepTableAccessible::columnCount() const
{
    return static_cast<int>(table()->rows().columns().size());
}

int StepTableAccessible::childCount() const
{
    return clamped(std::int64_t{rowCount()} * columnCount());
}

QAccessibleInterface* StepTableAccessible::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

int StepTableAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto kept = std::ranges::find_if(
        m_kept, [&](const Kept& known) { return QAccessible::accessibleInterface(known.id) == child; });
    if (kept == m_kept.end())
        return -1;
    const std::int64_t index = kept->place.row * columnCount() + kept->place.column;
    return index <= std::numeric_limits<int>::max() ? static_cast<int>(index) : -1;
}

QAccessibleInterface* StepTableAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const auto kept = std::ranges::find_if(
        m_kept, [&](const Kept& known) { return known.place.row == row && known.place.column == column; });
    if (kept != m_kept.end())
        return QAccessible::accessibleInterface(kept->id);
    if (m_kept.size() >= keptCells) {
        QAccessible::deleteAccessibleInterface(m_kept.front().id);
        m_kept.pop_front();
    }
    auto* const cell = new StepCellAccessible(table(), {row, column});
    m_kept.push_back({{row, column}, QAccessible::registerAccessibleInterface(cell)});  // Qt's cache owns it
    return cell;
}

QAccessibleInterface* StepTableAccessible::childAt(int x, int y) const
{
    const auto place = table()->cellAt(table()->viewport()->mapFromGlobal(QPoint(x, y)));
    return place && place->row < rowCount() ? cellAt(static_cast<int>(place->row), place->column) : nullptr;
}

QAccessibleInterface* StepTableAccessible::focusChild() const
{
    const auto row = table()->currentRow();
    return table()->hasFocus() && row && *row < rowCount() ? cellAt(static_cast<int>(*row), 0) : nullptr;
}

QString StepTableAccessible::columnDescription(int column) const
{
    const auto& columns = table()->rows().columns();
    if (column < 0 || column >= columnCount())
        return {};
    return columnMeaning(table()->rows(), columns[static_cast<std::size_t>(column)]);
}

QString StepTableAccessible::rowDescription(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : rowText(table()->rows(), row);
}

QList<int> StepTableAccessible::selectedRows() const
{
    QList<int> rows;
    const auto selected = table()->selection();
    const std::int64_t top = table()->topRow();
    for (std::int64_t row = top; selected && row < rowCount() && row <= top + table()->page(); ++row)
        if (selected->contains(row))
            rows.push_back(static_cast<int>(row));
    return rows;
}

QList<QAccessibleInterface*> StepTableAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows())
        for (int column = 0; column < columnCount(); ++column)
            cells.push_back(cellAt(row, column));
    return cells;
}

int StepTableAccessible::selectedRowCount() const
{
    const auto selected = table()->selection();
    return selected ? clamped(selected->count()) : 0;
}

int StepTableAccessible::selectedCellCount() const
{
    return clamped(std::int64_t{selectedRowCount()} * columnCount());
}

bool StepTableAccessible::isRowSelected(int row) const
{
    const auto selected = table()->selection();
    return selected && selected->contains(row);
}

bool StepTableAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table()->choose(row, false);
    table()->choose(row, true);
    return true;
}

void sendCurrentChanged(StepTable* table)
{
    const auto row = table->currentRow();
    if (!QAccessible::isActive() || !row || !table->hasFocus())
        return;
    const std::int64_t index = *row * static_cast<std::int64_t>(table->rows().columns().size());
    QAccessibleEvent event(table, QAccessible::Focus);
    if (index <= std::numeric_limits<int>::max())
        event.setChild(static_cast<int>(index));
    QAccessible::updateAccessibility(&event);
}

void sendRowsChanged(StepTable* table)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(table, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

}  // namespace onecycle::ui
