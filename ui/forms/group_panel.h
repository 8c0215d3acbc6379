// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QWidget>

#include <vector>

namespace onecycle::ui {

class CrossButton;
class FlowLayout;
class GroupChip;
class GroupTable;
class SwitchButton;

/// Several parameter groups: chips to select, rename, remove and add them, and a small table of their numbers.
/// With one group it is hidden.
class GroupPanel : public QWidget {
    Q_OBJECT

public:
    explicit GroupPanel(QWidget* parent = nullptr);

    void present(const ScheduleConfig& config, std::size_t selected, bool ratiosLocked);

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    /// A person selected \p group, or it is the one to go on with after an edit.
    void selected(int group);
    /// The peaks of all groups shall keep their ratios, or not.
    void lockAsked(bool on);

public Q_SLOTS:
    /// Adds a group that begins with the numbers of the last one, and selects it.
    void addGroup();

private:
    /// Made when there is a second group to show.
    GroupTable& table();
    void presentChips(const ScheduleConfig& config, std::size_t selected);
    GroupChip* makeChip();
    void select(int group);
    void rename(int group, const QString& name);
    void remove(int group);

    CrossButton* m_add;
    QWidget* m_chipArea;
    FlowLayout* m_flow;
    SwitchButton* m_lock;
    GroupTable* m_table = nullptr;
    std::vector<GroupChip*> m_chips;
    int m_count = 1;
    int m_selected = 0;
};

}  // namespace onecycle::ui
