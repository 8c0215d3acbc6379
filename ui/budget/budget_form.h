// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_count.h"
#include "ui/budget/budget_row.h"

#include <vector>

class QGridLayout;

namespace onecycle::ui {

/// The fields of the budget that the kind of loop asks for: the loop, the counts two a line, the switches.
class BudgetForm : public QWidget {
    Q_OBJECT

public:
    explicit BudgetForm(QWidget* parent = nullptr);

    /// Shows \p budget, which was counted to \p report.
    void present(const Budget& budget, const BudgetReport& report, Cause cause);
    /// What is wrong with a text in one of the boxes; empty when all is well.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    void gestureEnded(bool keep);
    void complained();

private:
    void arrange(const std::string& loop);

    QGridLayout* m_grid;
    std::vector<BudgetRow*> m_rows;
    std::string m_loop;
};

/// "Change batch_size" and the assignment: what an edit of \p field is.
[[nodiscard]] Edit editOf(const BudgetField& field, const Value& value, Gesture gesture);

}  // namespace onecycle::ui
