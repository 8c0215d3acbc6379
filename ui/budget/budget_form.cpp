// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_form.h"

#include "core/budget/training_loop.h"
#include "ui/text/translate.h"

#include <QGridLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int columnGap = 12;
constexpr int lineGap = 8;

std::optional<Severity> severityOf(const BudgetReport& report, const BudgetField& field)
{
    for (const BudgetFinding& finding : report.findings)
        if (finding.key == field.key && finding.severity != Severity::Note)
            return finding.severity;
    return std::nullopt;
}

}  // namespace

Edit editOf(const BudgetField& field, const Value& value, Gesture gesture)
{
    return {{{"budget." + std::string(field.key), value, {}}},
            toUtf8(BudgetForm::tr("Change %1").arg(fromUtf8(field.key))),
            gesture};
}

BudgetForm::BudgetForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (const BudgetField& field : budgetFields()) {
        if (field.ofDocument)
            continue;
        auto* const row = new BudgetRow(field, this);
        m_rows.push_back(row);
        connect(row, &BudgetRow::edited, this, [this, &field](const Value& value, Gesture gesture) {
            Q_EMIT proposed(editOf(field, value, gesture));
        });
        connect(row, &BudgetRow::gestureEnded, this, &BudgetForm::gestureEnded);
        connect(row, &BudgetRow::complained, this, &BudgetForm::complained);
    }
}

void BudgetForm::arrange(const std::string& loop)
{
    const TrainingLoop* const row = findTrainingLoop(loop);
    if (loop == m_loop)
        return;
    m_loop = loop;
    int line = 0;
    int column = 0;
    for (BudgetRow* const field : m_rows) {
        m_grid->removeWidget(field);
        field->setVisible(!row || field->field().isAsked(*row));
        if (field->isHidden())
            continue;
        const bool half = field->field().isCount();
        if (!half && column == 1)
            ++line;
        m_grid->addWidget(field, line, half ? column : 0, 1, half ? 1 : 2);
        column = half ? 1 - column : 0;
        line += column == 0 ? 1 : 0;
    }
}

void BudgetForm::present(const Budget& budget, const BudgetReport& report, Cause cause)
{
    arrange(budget.loop);
    for (BudgetRow* const row : m_rows)
        row->present(budget, severityOf(report, row->field()), cause);
}

QString BudgetForm::complaint() const
{
    for (const BudgetRow* const row : m_rows)
        if (!row->isHidden() && !row->complaint().isEmpty())
            return row->complaint();
    return {};
}

}  // namespace onecycle::ui
