// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/preset_row.h"

#include <QAbstractListModel>

namespace onecycle::ui {

/// The presets that a search leaves, one a row.
class PresetModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PresetRow> rows);
    void setSearch(const QString& search);

    /// All rows, whatever is searched.
    [[nodiscard]] const std::vector<PresetRow>& rows() const { return m_rows; }
    [[nodiscard]] const PresetRow& at(const QModelIndex& index) const;
    /// Where the row of the file \p path is, or the one of the stock called \p title; invalid where the search hides
    /// it.
    [[nodiscard]] QModelIndex indexOf(const QString& path, const QString& title) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    std::vector<PresetRow> m_rows;
    std::vector<std::size_t> m_shown;
    QString m_search;
};

}  // namespace onecycle::ui
