// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/document/view.h"

class QLabel;
class QVBoxLayout;

namespace onecycle::ui {

class BudgetForm;
class BudgetRow;
class SwitchButton;

/// From the data and the loop to the number of steps: the fields, the derivation line by line, and what the loop makes
/// of the schedule.
class BudgetPanel : public View {
    Q_OBJECT

public:
    explicit BudgetPanel(QWidget* parent = nullptr);
    ~BudgetPanel() override;

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePage();
    void addOncePerEpoch(QVBoxLayout& column);
    void refresh(Cause cause);
    void showComplaint();
    void chooseOncePerEpoch(bool on);

    BudgetForm* m_form;
    QLabel* m_complaint = nullptr;
    QLabel* m_derivation = nullptr;
    QLabel* m_total = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_note = nullptr;
    BudgetRow* m_setsLength = nullptr;
    QLabel* m_reach = nullptr;
    SwitchButton* m_oncePerEpoch = nullptr;
    QLabel* m_once = nullptr;
    Snapshot m_snapshot;
    Cause m_missed = Cause::Open;  // of what was not shown while nobody could see it
    bool m_stale = true;
};

}  // namespace onecycle::ui
