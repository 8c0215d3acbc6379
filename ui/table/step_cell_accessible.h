// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_table.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace onecycle::ui {

/// One cell of the table of steps for a screen reader. It holds only its place: what it says is that of the moment it
/// is asked, and it is invalid where the table has become shorter.
class StepCellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    StepCellAccessible(StepTable* table, const CellPlace& place) : m_table(table), m_place(place) {}

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_place.column; }
    [[nodiscard]] int rowIndex() const override { return static_cast<int>(m_place.row); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    QPointer<StepTable> m_table;
    CellPlace m_place;
};

/// A whole row in words: what each column holds, one after the other.
[[nodiscard]] QString rowText(const StepRows& rows, std::int64_t row);

}  // namespace onecycle::ui
