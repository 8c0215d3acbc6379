// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/task_editor.h"

#include "core/lessons/measure.h"
#include "core/parameters/parameter.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/framed_edit.h"
#include "ui/text/translate.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int keyRole = Qt::UserRole;

QString keyOf(const QListWidgetItem& item)
{
    return item.data(keyRole).toString();
}

QString valueIn(const ScheduleConfig& config, std::string_view key)
{
    const auto value = measured(makeDocument(config), key);
    return value ? fromUtf8(measureText(*value)) : QString();
}

QString textOf(const QPlainTextEdit* edit)
{
    return edit->toPlainText().trimmed();
}

}  // namespace

void TaskEditor::chooseKind()
{
    m_pages->setCurrentIndex(m_kind->currentIndex());
    setTask(m_page.step, static_cast<TaskKind>(m_kind->currentIndex()));
    Q_EMIT edited();
    present(m_page, m_present);
}

void TaskEditor::present(const DraftPage& page, const ScheduleConfig& present)
{
    m_showing = true;
    m_page = page;
    m_present = present;
    const LessonStep& step = page.step;
    m_kind->setCurrentIndex(static_cast<int>(taskOf(step)));
    m_pages->setCurrentIndex(m_kind->currentIndex());
    const auto put = [](QPlainTextEdit* edit, const std::string& text) {
        if (textOf(edit) != fromUtf8(text))
            edit->setPlainText(fromUtf8(text));
    };
    fillMeasures(step.goal ? &*step.goal : nullptr);
    put(m_goalText, step.goal ? step.goal->text : std::string());
    put(m_hint, step.goal ? step.goal->hint : std::string());
    put(m_goalBecause, step.goal ? step.goal->because : std::string());
    put(m_predictionText, step.prediction ? step.prediction->text : std::string());
    put(m_predictionBecause, step.prediction ? step.prediction->because : std::string());
    put(m_choiceText, step.question ? step.question->text : std::string());
    put(m_numberText, step.question ? step.question->text : std::string());
    put(m_numberBecause, step.question ? step.question->because : std::string());
    const std::vector<Choice> choices = step.question ? step.question->choices : std::vector<Choice>();
    constexpr std::size_t leastRows = 6;
    m_right->setExclusive(false);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const Choice choice = i < choices.size() ? choices[i] : Choice();
        m_right->button(static_cast<int>(i))->setChecked(choice.right);
        m_choices[i].line->setVisible(i < std::max(leastRows, choices.size() + 1));
        m_choices[i].text->setText(fromUtf8(choice.text));
        m_choices[i].because->setText(fromUtf8(choice.because));
    }
    m_right->setExclusive(true);
    if (step.question && !step.question->measure.empty()) {
        const QString key = fromUtf8(step.question->measure);
        if (m_measure->findData(key) < 0)
            m_measure->addItem(key, key);  // a parameter, or a number at a step
        m_measure->setCurrentIndex(m_measure->findData(key));
    }
    showAim();
    m_showing = false;
}

void TaskEditor::setPresent(const ScheduleConfig& present)
{
    m_present = present;
    for (int i = 0; i < m_measures->count(); ++i) {
        QListWidgetItem& item = *m_measures->item(i);
        const Measure& measure = measures()[static_cast<std::size_t>(i)];
        const QString value = valueIn(present, measure.key);
        item.setText(QStringLiteral("%1: %2").arg(translated(measure.label), value.isEmpty() ? tr("none") : value));
    }
}

void TaskEditor::fillMeasures(const Goal* goal)
{
    const std::vector<std::string> before = chosenMeasures();
    m_measures->clear();
    for (const Measure& measure : measures()) {
        auto* const item = new QListWidgetItem(m_measures);
        item->setData(keyRole, fromUtf8(measure.key));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setHidden(measure.key.starts_with("budget."));  // a goal is about the schedule
        const std::string key(measure.key);
        const bool wanted = goal &&
                            (std::ranges::find(goal->conditions, key, &Condition::measure) != goal->conditions.end() ||
                             (goal->conditions.empty() && std::ranges::find(before, key) != before.end()));
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    setPresent(m_present);
}

std::vector<std::string> TaskEditor::chosenMeasures() const
{
    std::vector<std::string> keys;
    for (int i = 0; i < m_measures->count(); ++i)
        if (m_measures->item(i)->checkState() == Qt::Checked)
            keys.push_back(toUtf8(keyOf(*m_measures->item(i))));
    return keys;
}

void TaskEditor::showAim()
{
    const auto list = [](const std::vector<Assignment>& assignments) {
        QStringList parts;
        for (const Assignment& one : assignments)
            parts += QStringLiteral("%1 = %2").arg(fromUtf8(one.key), fromUtf8(valueText(one.value)));
        return parts.join(QStringLiteral(", "));
    };
    const auto& goal = m_page.step.goal;
    m_goalState->setText(!goal || goal->right.empty() ? tr("No state has been taken yet.")
                                                      : tr("Solution: %1").arg(list(goal->right)));
    const auto& prediction = m_page.step.prediction;
    m_truthState->setText(!prediction || prediction->truth.empty() ? tr("No state has been taken yet.")
                                                                   : tr("True curve: %1").arg(list(prediction->truth)));
    const QString value = valueIn(m_page.state, toUtf8(m_measure->currentData().toString()));
    m_numberValue->setText(value.isEmpty() ? tr("This state has no such number.") : tr("In this state: %1").arg(value));
}

void TaskEditor::write(DraftPage& page) const
{
    LessonStep& step = page.step;
    setTask(step, static_cast<TaskKind>(m_kind->currentIndex()));
    if (step.goal) {
        step.goal->text = toUtf8(textOf(m_goalText));
        step.goal->hint = toUtf8(textOf(m_hint));
        step.goal->because = toUtf8(textOf(m_goalBecause));
    } else if (step.prediction) {
        step.prediction->text = toUtf8(textOf(m_predictionText));
        step.prediction->because = toUtf8(textOf(m_predictionBecause));
    } else if (taskOf(step) == TaskKind::Number) {
        step.question->text = toUtf8(textOf(m_numberText));
        step.question->because = toUtf8(textOf(m_numberBecause));
        step.question->measure = toUtf8(m_measure->currentData().toString());
    } else if (step.question) {
        step.question->text = toUtf8(textOf(m_choiceText));
        step.question->choices.clear();
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            if (const QString text = m_choices[i].text->text().trimmed(); !text.isEmpty())
                step.question->choices.push_back({toUtf8(text), m_right->checkedId() == static_cast<int>(i),
                                                  toUtf8(m_choices[i].because->text().trimmed())});
    }
}

}  // namespace onecycle::ui
