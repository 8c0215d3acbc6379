// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/choice_task.h"

#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "ui/lessons/card_button.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QVBoxLayout>

namespace onecycle::ui {

ChoiceTask::ChoiceTask(QWidget* parent) : LessonTask(parent), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_text = addLabel(*m_column, QStringLiteral("lesson.question"), "task");
    m_rows->setSpacing(6);
    m_column->addLayout(m_rows);
    m_verdict = addLabel(*m_column, QStringLiteral("lesson.verdict"), "open");
    m_because = addLabel(*m_column, QStringLiteral("lesson.because"), "body");
}

void ChoiceTask::makeChoices(std::size_t count)
{
    while (m_choices.size() < count) {
        const int index = static_cast<int>(m_choices.size());
        auto* const button = new CardButton(this);
        button->setObjectName(QStringLiteral("lesson.choice.%1").arg(index));
        button->setToolTip(tr("Gives this answer; another one can be given after it."));
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT choiceGiven(index); });
        m_rows->addWidget(button);
        m_choices.push_back(button);
    }
}

void ChoiceTask::present(const LessonRun& run, const Snapshot&)
{
    const LessonQuestion& question = *run.step().question;
    const DocumentValue document = questionDocument(*run.lesson, run.page);
    const auto filled = [&](const std::string& text) { return filledText(text, document); };
    setLabel(*m_text, lessonHtml({filled(question.text)}));
    makeChoices(question.choices.size());
    const auto given = run.record().answer.choice;
    const bool known = given && *given < question.choices.size();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QString text = fromUtf8(filled(question.choices[i].text)).remove(QLatin1Char('`'));
        const bool chosen = known && *given == i;
        const auto mark = !chosen                     ? CardButton::Mark::None
                          : question.choices[i].right ? CardButton::Mark::Done
                                                      : CardButton::Mark::Wrong;
        m_choices[i]->setContent({text, {}, {}, mark, chosen});
        m_choices[i]->setAccessibleName(text);
    }
    if (!known) {
        setLabel(*m_verdict, {});
        return setLabel(*m_because, {});
    }
    const Verdict verdict = checkChoice(question, *given);
    setLabelRole(*m_verdict, verdict.right ? "reached" : "wrong");
    setLabel(*m_verdict, verdict.right ? tr("✓ Right") : tr("× Not this one. Choose again."));
    setLabel(*m_because, lessonHtml({filled(verdict.because)}));
}

}  // namespace onecycle::ui
