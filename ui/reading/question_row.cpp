// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/question_row.h"

#include "ui/controls/number_box.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace onecycle::ui {

QuestionRow::QuestionRow(const Question& question, QWidget* parent)
    : QWidget(parent), m_question(question), m_field(new NumberBox({true, {}}, this))
{
    constexpr int gap = 12;
    constexpr int keyWidth = 130;
    constexpr int fieldWidth = 120;
    const QString key = fromUtf8(question.key);
    auto* const name = new QLabel(key, this);
    name->setFixedWidth(keyWidth);
    auto* const code = new QLabel(fromUtf8(question.text), this);
    code->setObjectName(QStringLiteral("question.%1.code").arg(key));
    code->setTextFormat(Qt::PlainText);
    code->setFont(monoFont(12));
    code->setWordWrap(true);
    auto* const line = new QLabel(question.line > 0 ? tr("line %1").arg(question.line) : QString(), this);
    line->setProperty("role", QStringLiteral("note"));
    m_field->setObjectName(QStringLiteral("question.%1").arg(key));
    m_field->setAccessibleName(tr("%1, in the text %2").arg(key, fromUtf8(question.text)));
    m_field->setToolTip(tr("The number that stands for %1. Left empty it stays open.").arg(fromUtf8(question.text)));
    m_field->setFixedWidth(fieldWidth);
    setFocusProxy(m_field);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap);
    row->addWidget(name);
    row->addWidget(code, 1);
    row->addWidget(line);
    row->addWidget(m_field);
    if (question.suggestion)
        m_field->setNumber(*question.suggestion);
    connect(m_field, &NumberBox::numberEdited, this, &QuestionRow::edited);
    connect(m_field, &NumberBox::cancelled, this, &QuestionRow::edited);
    connect(m_field, &NumberBox::complained, this, &QuestionRow::edited);
}

std::optional<double> QuestionRow::answer() const
{
    return m_field->isReadable() ? m_field->number() : std::nullopt;
}

}  // namespace onecycle::ui
