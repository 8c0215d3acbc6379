// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/row_scroll.h"
#include "ui/table/step_painter.h"

#include <QAbstractScrollArea>

namespace onecycle::ui {

/// A cell by its row and the index of its column.
struct CellPlace {
    std::int64_t row = 0;
    int column = 0;
};

/// The table of every step. It keeps no row: a run of 10^9 steps opens as fast as one of ten, and a repaint costs the
/// rows that are seen.
class StepTable : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit StepTable(QWidget* parent = nullptr);

    void showRows(const StepRows& rows, bool dimmed);
    [[nodiscard]] const StepRows& rows() const { return m_rows; }
    [[nodiscard]] const StepLayout& layout() const { return m_layout; }

    /// Marks \p row as the current one and scrolls it into view; none: the mark goes.
    void mark(std::optional<std::int64_t> row);
    /// Scrolls \p row into view.
    void reveal(std::int64_t row);
    [[nodiscard]] std::optional<std::int64_t> currentRow() const { return m_current; }
    [[nodiscard]] std::optional<RowRange> selection() const;
    void selectAll();
    void clearSelection();
    /// Makes \p row the current one as a click does, or extends the selection to it as Shift and a click do.
    void choose(std::int64_t row, bool extend);
    [[nodiscard]] std::int64_t topRow() const { return m_scroll.top(); }
    /// How many rows are seen wholly.
    [[nodiscard]] std::int64_t page() const { return m_scroll.page(); }

    /// Where a cell is, within the viewport; empty where its column is not shown.
    [[nodiscard]] QRect cellRect(const CellPlace& cell) const;
    [[nodiscard]] std::optional<CellPlace> cellAt(const QPoint& position) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A hand went to \p row.
    void rowChosen(qint64 row);
    void copyAsked();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void scrollTo(std::int64_t top);
    void onBarAction(int action);
    void moveBar();
    [[nodiscard]] bool isSeen(std::int64_t row) const;
    [[nodiscard]] std::int64_t rowAt(int y) const;
    [[nodiscard]] std::optional<StepColumn> columnAt(int x) const;
    [[nodiscard]] QString toolTipAt(const QPoint& position) const;

    StepRows m_rows;
    StepLayout m_layout;
    RowScroll m_scroll;
    std::optional<std::int64_t> m_current;
    bool m_isMarked = false;               // the current row is where attention is, not only where the keys go on
    std::optional<std::int64_t> m_anchor;  // where the selection began; none: nothing is selected
    std::int64_t m_head = 0;               // where it ends
    int m_wheel = 0;                       // turned, but not yet a row
    bool m_dimmed = false;
};

}  // namespace onecycle::ui
