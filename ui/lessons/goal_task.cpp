// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/goal_task.h"

#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

QPushButton* linkButton(const QString& name, const QString& text, const QString& tip, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("link"));
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    return button;
}

}  // namespace

GoalTask::GoalTask(QWidget* parent) : LessonTask(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_text = addLabel(*column, QStringLiteral("lesson.goal"), "task");
    m_state = addLabel(*column, QStringLiteral("lesson.state"), "open");
    m_because = addLabel(*column, QStringLiteral("lesson.because"), "body");
    m_hint = addLabel(*column, QStringLiteral("lesson.hint"), "muted");
    m_hintButton = linkButton(QStringLiteral("lesson.hintButton"), tr("Hint"), tr("Says a little more."), this);
    m_help = linkButton(QStringLiteral("lesson.help"), tr("Show me"),
                        tr("Sets a state that reaches the goal. It can be undone."), this);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_hintButton);
    row->addWidget(m_help);
    row->addStretch();
    column->addLayout(row);
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        m_hint->setVisible(m_hint->isHidden());
        m_hintButton->setText(m_hint->isHidden() ? tr("Hint") : tr("Hide the hint"));
    });
    connect(m_help, &QPushButton::clicked, this, &LessonTask::helpAsked);
}

void GoalTask::present(const LessonRun& run, const Snapshot& snapshot)
{
    const Goal& goal = *run.step().goal;
    const bool met = isMet(goal, snapshot.value);
    const auto filled = [&](const std::string& text) { return lessonHtml({filledText(text, snapshot.value)}); };
    setLabel(*m_text, filled(goal.text));
    setLabelRole(*m_state, met ? "reached" : "open");
    setLabel(*m_state, met                 ? tr("✓ Reached")
                       : run.record().done ? tr("○ Not yet in this state; it has been reached before")
                                           : tr("○ Not yet"));
    setLabel(*m_because, met ? filled(goal.because) : QString());
    if (m_hint->text().isEmpty()) {
        m_hint->setText(filled(goal.hint));
        m_hintButton->setVisible(!goal.hint.empty());
    }
    m_help->setVisible(!met && !goal.right.empty());
}

}  // namespace onecycle::ui
