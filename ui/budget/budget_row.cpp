// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_row.h"

#include "core/budget/training_loop.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/controls/switch_button.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>

#include <limits>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int gap = 2;

NumberBox::Rules rulesOfCounts()
{
    NumberBox::Rules rules;
    rules.step.scale = Scale::Logarithmic;
    rules.step.whole = true;
    rules.step.stops = {1, std::numeric_limits<double>::infinity()};
    return rules;
}

}  // namespace

BudgetRow::BudgetRow(const BudgetField& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(translated(field.label), this))
{
    setObjectName(QStringLiteral("budget.") + fromUtf8(field.key) + QStringLiteral(".row"));
    if (field.isFlag())
        addSwitch();
    else if (field.isCount())
        addNumber();
    else
        addChoice();
}

void BudgetRow::name(QWidget* control)
{
    const QString label = translated(m_field.label);
    const QString help = translated(m_field.help);
    control->setObjectName(QStringLiteral("budget.") + fromUtf8(m_field.key));
    control->setAccessibleName(label);
    control->setAccessibleDescription(help);
    for (QWidget* const widget : {control, static_cast<QWidget*>(m_label)})
        widget->setToolTip(
            QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
    m_label->setBuddy(control);
    setFocusProxy(control);
}

void BudgetRow::addNumber()
{
    m_number = new NumberBox(rulesOfCounts(), this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_label);
    column->addWidget(m_number);
    name(m_number);
    connect(m_number, &NumberBox::numberEdited, this, &BudgetRow::hearNumber);
    connect(m_number, &NumberBox::complained, this, &BudgetRow::hearComplaint);
    connect(m_number, &NumberBox::committed, this, [this] { endGesture(true); });
    connect(m_number, &NumberBox::cancelled, this, [this] { endGesture(false); });
}

void BudgetRow::addChoice()
{
    m_choice = new ChoiceBox(this);
    for (const TrainingLoop& loop : trainingLoops()) {
        m_choice->addItem(fromUtf8(loop.name), fromUtf8(loop.key));
        m_choice->setItemData(m_choice->count() - 1, translated(loop.help), Qt::ToolTipRole);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_label);
    column->addWidget(m_choice);
    name(m_choice);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT edited(toUtf8(m_choice->itemData(index).toString()), 0); });
}

void BudgetRow::addSwitch()
{
    m_switch = new SwitchButton(this);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label, 1);
    row->addWidget(m_switch);
    name(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) { Q_EMIT edited(on, 0); });
}

void BudgetRow::present(const Budget& budget, std::optional<Severity> severity, Cause cause)
{
    const Value value = valueOf(budget, m_field);
    if (m_number) {
        m_number->setNumber(std::get<double>(value), cause == Cause::Open);
        m_number->setSeverity(severity);
    } else if (m_switch) {
        m_switch->setChecked(std::get<bool>(value));
    } else {
        m_choice->setPlaceholderText(fromUtf8(std::get<std::string>(value)));
        m_choice->setCurrentIndex(m_choice->findData(fromUtf8(std::get<std::string>(value))));
        m_choice->setSeverity(severity);
    }
}

void BudgetRow::hearNumber(std::optional<double> number)
{
    if (!number)
        return;
    if (m_gesture == 0)
        m_gesture = newGesture();
    Q_EMIT edited(*number, m_gesture);
}

void BudgetRow::hearComplaint(const QString& sentence)
{
    m_complaint = sentence;
    Q_EMIT complained();
}

void BudgetRow::endGesture(bool keep)
{
    if (std::exchange(m_gesture, 0) != 0)
        Q_EMIT gestureEnded(keep);
}

}  // namespace onecycle::ui
