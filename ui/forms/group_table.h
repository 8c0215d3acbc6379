// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"

#include <QTableView>

namespace onecycle::ui {

class GroupModel;

/// The small table of the parameter groups; the selected row is the group that the form edits.
class GroupTable : public QTableView {
    Q_OBJECT

public:
    explicit GroupTable(QWidget* parent = nullptr);

    void present(const ScheduleConfig& config, std::size_t selected);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person selected the row of \p group.
    void selected(int group);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    GroupModel* m_model;
    int m_selected = 0;
};

}  // namespace onecycle::ui
