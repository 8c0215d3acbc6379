// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"
#include "ui/presets/preset_row.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace onecycle::ui {

class PresetModel;
class PresetThumbnails;

/// Every preset as a card, with a field to search in: the arrow keys go through the cards from there, too.
class PresetList : public QWidget {
    Q_OBJECT

public:
    /// What presets leave open is drawn as in \p config.
    PresetList(const ScheduleConfig& config, QWidget* parent);

    /// Shows \p rows; the same one stays chosen where it is still there.
    void setRows(std::vector<PresetRow> rows);
    /// Chooses the row of the file \p path, or the one of the stock called \p title.
    void choose(const QString& path, const QString& title);
    /// The row that is chosen; null where a search leaves none.
    [[nodiscard]] const PresetRow* chosen() const;
    /// All of them.
    [[nodiscard]] const std::vector<PresetRow>& rows() const;

Q_SIGNALS:
    void chosenChanged();
    /// The chosen one was double-clicked.
    void doubleClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void makeList();
    void chooseIndex(const QModelIndex& index);

    PresetModel* m_model;
    PresetThumbnails* m_thumbnails;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
};

}  // namespace onecycle::ui
