// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_field.h"
#include "core/document/edit.h"
#include "core/support/issue.h"
#include "ui/document/view.h"

#include <optional>

class QLabel;

namespace onecycle::ui {

class ChoiceBox;
class NumberBox;
class SwitchButton;

/// One field of the budget: its name, and a box for a count, a list for the kind of loop or a switch.
class BudgetRow : public QWidget {
    Q_OBJECT

public:
    explicit BudgetRow(const BudgetField& field, QWidget* parent = nullptr);

    [[nodiscard]] const BudgetField& field() const { return m_field; }

    /// Shows the field of \p budget, marked where a finding names it.
    void present(const Budget& budget, std::optional<Severity> severity, Cause cause);
    /// What is wrong with the text in the box; empty when all is well.
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

Q_SIGNALS:
    /// A person chose \p value; \p gesture is 0 where it stands on its own.
    void edited(const onecycle::Value& value, onecycle::Gesture gesture);
    void gestureEnded(bool keep);
    /// complaint() is another one.
    void complained();

private:
    void addNumber();
    void addChoice();
    void addSwitch();
    void name(QWidget* control);
    void hearNumber(std::optional<double> number);
    void hearComplaint(const QString& sentence);
    void endGesture(bool keep);

    const BudgetField& m_field;
    QLabel* m_label;
    NumberBox* m_number = nullptr;
    ChoiceBox* m_choice = nullptr;
    SwitchButton* m_switch = nullptr;
    QString m_complaint;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
