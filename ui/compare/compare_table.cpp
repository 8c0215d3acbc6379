// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_table.h"

#include "ui/theme/variant_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int lineHeight = 24;
constexpr int widestName = 118;      // of the 320 pixels of a panel
constexpr QSize sampleSize(24, 12);  // with the room between sample and name

QIcon sampleOf(const CompareRow& row, const QWidget& widget)
{
    QPixmap pixmap(sampleSize * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSample(painter, QRectF(0, 0, sampleSize.width() - 6, sampleSize.height()), themeOf(widget.palette()),
                row.colour);
    return pixmap;
}

}  // namespace

CompareTable::CompareTable(QWidget* parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setIconSize(sampleSize);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("A click, or Enter, makes the schedule of a row the one that is edited. Ctrl+C copies the numbers."));
    setProperty("role", QStringLiteral("compare"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(true);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) { choose(row); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &CompareTable::choose);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CompareTable::fitHeight);
}

void CompareTable::present(const CompareRows& table)
{
    if (table == m_table)
        return;
    m_table = table;
    fill();
}

void CompareTable::fill()
{
    const int chosen = currentRow();
    setRowCount(static_cast<int>(m_table.rows.size()));
    setColumnCount(static_cast<int>(m_table.columns.size()));
    setHorizontalHeaderLabels(m_table.columns);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int i = 0; i < rowCount(); ++i) {
        const CompareRow& row = m_table.rows[static_cast<std::size_t>(i)];
        const QFont& own = row.colour ? font() : strong;
        const QString name = QFontMetrics(own).elidedText(row.name, Qt::ElideRight, widestName - sampleSize.width());
        auto* const header = new QTableWidgetItem(sampleOf(row, *this), name);
        header->setFont(own);
        header->setToolTip(row.name);
        widest = std::max(widest, QFontMetrics(own).horizontalAdvance(name));
        setVerticalHeaderItem(i, header);
        for (int column = 0; column < columnCount(); ++column) {
            auto* const cell = new QTableWidgetItem(row.cells.value(column));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setFont(own);
            setItem(i, column, cell);
        }
    }
    verticalHeader()->setFixedWidth(widest + sampleSize.width() + 22);
    setCurrentCell(std::min(chosen, rowCount() - 1), 0);
    fitHeight();
}

void CompareTable::fitHeight()
{
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + lineHeight * rowCount() +
                   (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

void CompareTable::choose(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT chosen(m_table.rows[static_cast<std::size_t>(row)].id);
}

void CompareTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentRow());
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyAsked();
    QTableWidget::keyPressEvent(event);
}

void CompareTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0)
        fill();
}

}  // namespace onecycle::ui
