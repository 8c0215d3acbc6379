// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/group_table.h"

#include "ui/forms/group_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace onecycle::ui {
namespace {

/// Rows are selected softly, as segments are: the accent is for what can be moved.
class SoftSelection : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setBrush(QPalette::Highlight, option->palette.midlight());
        option->palette.setBrush(QPalette::HighlightedText, option->palette.text());
    }
};

}  // namespace

GroupTable::GroupTable(QWidget* parent) : QTableView(parent), m_model(new GroupModel(this))
{
    setModel(m_model);
    setItemDelegate(new SoftSelection(this));
    setObjectName(QStringLiteral("groups.table"));
    setAccessibleName(tr("Parameter groups"));
    setToolTip(tr("The numbers of every parameter group. The form edits the selected one."));
    setProperty("role", QStringLiteral("derived"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void GroupTable::present(const ScheduleConfig& config, std::size_t selected)
{
    const int rows = m_model->rowCount();
    m_model->setConfig(config);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_selected = static_cast<int>(selected);
    if (currentIndex().row() != m_selected)
        setCurrentIndex(m_model->index(m_selected, 0));
    if (rows != m_model->rowCount())
        updateGeometry();
}

QSize GroupTable::sizeHint() const
{
    constexpr int mostRows = 8;
    const int rows = std::min(m_model->rowCount(), mostRows);
    return {0, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

void GroupTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != m_selected)
        Q_EMIT selected(current.row());
}

}  // namespace onecycle::ui
