// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/group_model.h"

#include "ui/text/number_text.h"
#include "ui/text/translate.h"

namespace onecycle::ui {
namespace {

enum Column { Name, MaxLr, Momenta, ColumnCount };

}  // namespace

void GroupModel::setConfig(const ScheduleConfig& config)
{
    if (config == m_config)
        return;
    const bool resized = config.groupCount() != m_config.groupCount();
    if (resized)
        beginResetModel();
    m_config = config;
    if (resized)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_config.groupCount());
}

int GroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupModel::cell(std::size_t group, int column) const
{
    if (column == Name)
        return fromUtf8(m_config.groups[group]);
    if (column == MaxLr)
        return m_config.maxLr ? readable(m_config.maxLr->at(group)) : QString();
    if (!m_config.cycleMomentum)
        return tr("off");
    return tr("%1 – %2").arg(readable(m_config.baseMomentum.at(group)), readable(m_config.maxMomentum.at(group)));
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(static_cast<std::size_t>(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("group");
    case MaxLr: return QStringLiteral("max_lr");
    default: return tr("momentum");
    }
}

}  // namespace onecycle::ui
