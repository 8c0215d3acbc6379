// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/number_task.h"

#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "core/support/number.h"
#include "ui/controls/framed_edit.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {

NumberTask::NumberTask(QWidget* parent)
    : LessonTask(parent),
      m_field(new FramedEdit(this)),
      m_check(new QPushButton(tr("Check"), this)),
      m_help(new QPushButton(tr("Show the answer"), this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_text = addLabel(*column, QStringLiteral("lesson.question"), "task");
    m_field->setObjectName(QStringLiteral("lesson.number"));
    m_field->setAccessibleName(tr("Your answer"));
    m_field->setToolTip(tr("A number, as 0.0004 or 4e-4."));
    m_field->setPlaceholderText(tr("a number"));
    m_check->setObjectName(QStringLiteral("lesson.check"));
    m_check->setToolTip(tr("Says whether the number is right. One may try as often as one likes."));
    m_check->setAutoDefault(true);
    m_help->setObjectName(QStringLiteral("lesson.help"));
    m_help->setProperty("role", QStringLiteral("link"));
    m_help->setToolTip(tr("Shows the number and how it comes about."));
    m_help->setAutoDefault(true);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    m_verdict = addLabel(*column, QStringLiteral("lesson.verdict"), "open");
    m_verdict->setTextFormat(Qt::PlainText);
    m_because = addLabel(*column, QStringLiteral("lesson.because"), "body");
    column->addWidget(m_help, 0, Qt::AlignLeading);
    connect(m_field, &QLineEdit::returnPressed, this, &NumberTask::check);
    connect(m_check, &QPushButton::clicked, this, &NumberTask::check);
    connect(m_help, &QPushButton::clicked, this, &LessonTask::helpAsked);
}

bool NumberTask::accept()
{
    if (!m_field->hasFocus())
        return false;
    return true;  // returnPressed() has said it already
}

void NumberTask::check()
{
    const QString text = m_field->text().trimmed();
    if (readNumber(text))
        return Q_EMIT numberGiven(asCoreReads(text));
    m_field->setMark(Severity::Error);
    setLabelRole(*m_verdict, "wrong");
    setLabel(*m_verdict, text.isEmpty() ? tr("Type a number first.") : unreadableSentence(text));
    setLabel(*m_because, {});
}

void NumberTask::present(const LessonRun& run, const Snapshot&)
{
    const LessonQuestion& question = *run.step().question;
    const DocumentValue document = questionDocument(*run.lesson, run.page);
    setLabel(*m_text, lessonHtml({filledText(question.text, document)}));
    const PageRecord& record = run.record();
    const auto number = record.answer.number ? parseNumber(*record.answer.number) : std::nullopt;
    if (number && m_field->text().isEmpty())
        m_field->setText(fromUtf8(*record.answer.number));
    const Verdict verdict = checkNumber(question, number.value_or(0), document);
    const bool right = number && verdict.right;
    m_help->setVisible(!right && !record.revealed);
    m_field->setMark(number && !right ? std::optional(Severity::Error) : std::nullopt);
    if (!number && !record.revealed) {
        setLabel(*m_verdict, {});
        return setLabel(*m_because, {});
    }
    setLabelRole(*m_verdict, right ? "reached" : record.revealed ? "open" : "wrong");
    setLabel(*m_verdict, right             ? tr("✓ Right")
                         : record.revealed ? tr("It is %1.").arg(fromUtf8(verdict.wanted))
                                           : tr("× That is not the number. Try again."));
    setLabel(*m_because, right || record.revealed ? lessonHtml({filledText(verdict.because, document)}) : QString());
}

}  // namespace onecycle::ui
