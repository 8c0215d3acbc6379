// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_model.h"

#include "ui/text/translate.h"

namespace onecycle::ui {

void PresetModel::setRows(std::vector<PresetRow> rows)
{
    m_rows = std::move(rows);
    filter();
}

void PresetModel::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    filter();
}

void PresetModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].matches(m_search))
            m_shown.push_back(i);
    endResetModel();
}

const PresetRow& PresetModel::at(const QModelIndex& index) const
{
    return m_rows[m_shown[static_cast<std::size_t>(index.row())]];
}

QModelIndex PresetModel::indexOf(const QString& path, const QString& title) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const PresetRow& row = at(index(i)); row.path == path && (!path.isEmpty() || row.title() == title))
            return index(i);
    return {};
}

int PresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PresetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PresetRow& row = at(index);
    const QString sentence = row.isReadable() ? fromUtf8(row.preset.sentence) : row.problem;
    switch (role) {
    case Qt::DisplayRole: return row.title();
    case Qt::ToolTipRole: return sentence;
    case Qt::AccessibleTextRole:
        return row.tag().isEmpty() ? row.title() : QStringLiteral("%1, %2").arg(row.title(), row.tag());
    case Qt::AccessibleDescriptionRole: return sentence;
    default: return {};
    }
}

}  // namespace onecycle::ui
