// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_table.h"

#include <QAccessibleWidget>

#include <deque>

namespace onecycle::ui {

/// What a screen reader is told of the table of steps. Cells are made when they are asked for and only the last few
/// are kept, so that reading costs no memory per row. Rows past the largest int are beyond what can be asked for.
class StepTableAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit StepTableAccessible(StepTable* table);
    ~StepTableAccessible() override;

    /// Makes Qt use this class; once is enough, more does no harm.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;

    /// Of a long selection, the cells or rows that are seen.
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

    /// How many cells are kept.
    static constexpr std::size_t keptCells = 256;

private:
    struct Kept {
        CellPlace place;
        QAccessible::Id id = 0;
    };

    [[nodiscard]] StepTable* table() const { return static_cast<StepTable*>(widget()); }

    mutable std::deque<Kept> m_kept;
};

/// Tells screen readers, if any listens, which row is the current one.
void sendCurrentChanged(StepTable* table);

/// Tells screen readers, if any listens, that \p table has other rows or columns.
void sendRowsChanged(StepTable* table);

}  // namespace onecycle::ui
