// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/reading_part.h"

#include "core/parameters/parameters.h"
#include "ui/controls/choice_box.h"
#include "ui/document/document_file.h"
#include "ui/reading/question_row.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

QString understood(const ReadDocument& document)
{
    QStringList parts;
    const ScheduleConfig& config = document.value.config();
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (!sameValue(value, defaultValue(parameter)))
            parts += fromUtf8(parameter.key) + QStringLiteral(" = ") + fromUtf8(valueText(value));
    }
    return parts.isEmpty() ? ReadingPart::tr("nothing but PyTorch’s defaults") : parts.join(QStringLiteral(", "));
}

QLabel* addTitle(QWidget* parent, const QString& text)
{
    auto* const title = new QLabel(text, parent);
    title->setWordWrap(true);
    title->hide();
    return title;
}

}  // namespace

bool hasChoices(const ReadDocument& document)
{
    return document.calls.size() > 1 || !document.questions.empty();
}

ReadingPart::ReadingPart(QWidget* parent)
    : QWidget(parent),
      m_callTitle(addTitle(this, {})),
      m_calls(new ChoiceBox(this)),
      m_questionTitle(
          addTitle(this, tr("Code stands where these numbers belong. It is not run: enter what it gives."))),
      m_questions(new QVBoxLayout),
      m_answer(new QLabel(this))
{
    constexpr int gap = 8;
    m_calls->setObjectName(QStringLiteral("read.call"));
    m_calls->setAccessibleName(tr("Which call"));
    m_calls->setToolTip(tr("The text makes several schedules; one of them is read."));
    m_calls->hide();
    m_answer->setObjectName(QStringLiteral("paste.answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_questions->setSpacing(gap);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_callTitle);
    column->addWidget(m_calls);
    column->addWidget(m_questionTitle);
    column->addLayout(m_questions);
    column->addWidget(m_answer);
    connect(m_calls, &QComboBox::activated, this, [this](int index) { readCall(static_cast<std::size_t>(index)); });
}

void ReadingPart::clear(const QString& sentence)
{
    m_document.reset();
    showCalls();
    askQuestions({});
    m_answer->setText(sentence);
    Q_EMIT changed();
}

void ReadingPart::read(std::string text)
{
    m_text = std::move(text);
    readCall(0);
}

void ReadingPart::readCall(std::size_t call)
{
    auto result = readDocument(m_text, {call, {}});
    if (!result && call == 0)
        return clear(readErrorText(result.error()));
    if (!result) {  // the other calls are still to choose from
        m_document.reset();
        askQuestions({});
        m_answer->setText(readErrorText(result.error()));
        Q_EMIT changed();
        return;
    }
    m_document = std::move(result).value();
    m_call = m_document->call;
    showCalls();
    askQuestions(m_document->questions);
    readAnswers();
}

/// Reads once more, with the answers: what they change is the reader's to say.
void ReadingPart::readAnswers()
{
    ReadRequest request{m_call, {}};
    for (const QuestionRow* const row : m_rows)
        if (const auto number = row->answer())
            request.answers.push_back({row->question().key, *number, {}});
    auto result = readDocument(m_text, request);
    if (!result) {
        m_document.reset();
        m_answer->setText(readErrorText(result.error()));
        Q_EMIT changed();
        return;
    }
    m_document = std::move(result).value();
    for (const Question& question : m_document->questions)
        if (!rowOf(question))
            addRow(question);
    speak();
    Q_EMIT changed();
}

void ReadingPart::showCalls()
{
    const bool several = m_document && m_document->calls.size() > 1;
    m_callTitle->setVisible(several);
    m_calls->setVisible(several);
    m_calls->clear();
    if (!several)
        return;
    m_callTitle->setText(tr("The text has %1 calls. Which one?").arg(m_document->calls.size()));
    for (const FoundCall& call : m_document->calls)
        m_calls->addItem(tr("Line %1: %2").arg(call.line).arg(fromUtf8(call.text)));
    m_calls->setCurrentIndex(static_cast<int>(m_document->call));
}

QuestionRow* ReadingPart::rowOf(const Question& question) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const QuestionRow* row) {
        return row->question().key == question.key && row->question().text == question.text;
    });
    return found == m_rows.end() ? nullptr : *found;
}

void ReadingPart::addRow(const Question& question)
{
    auto* const row = new QuestionRow(question, this);
    m_questions->addWidget(row);
    setTabOrder(m_rows.empty() ? static_cast<QWidget*>(m_calls) : m_rows.back(), row);
    connect(row, &QuestionRow::edited, this, &ReadingPart::readAnswers);
    m_rows.push_back(row);
}

/// What was answered before stays answered.
void ReadingPart::askQuestions(const std::vector<Question>& questions)
{
    std::vector<QuestionRow*> gone;
    for (QuestionRow* const row : std::exchange(m_rows, {}))
        (std::ranges::any_of(questions,
                             [row](const Question& question) {
                                 return question.key == row->question().key && question.text == row->question().text;
                             })
             ? m_rows
             : gone)
            .push_back(row);
    for (QuestionRow* const row : gone) {
        row->hide();
        row->deleteLater();
    }
    for (const Question& question : questions)
        if (!rowOf(question))
            addRow(question);
    m_questionTitle->setVisible(!questions.empty());
}

void ReadingPart::speak()
{
    QStringList lines{tr("Understood: %1.").arg(understood(*m_document))};
    for (const std::string& remark : m_document->remarks)
        lines += QString::fromStdString(remark);
    if (const std::size_t open = m_document->questions.size(); open > 0)
        lines += open == 1 ? tr("One number is still open.") : tr("%1 numbers are still open.").arg(open);
    m_answer->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace onecycle::ui
