// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/go_to_line.h"

#include "core/parameters/issue_text.h"
#include "ui/controls/framed_edit.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace onecycle::ui {

GoToLine::GoToLine(QWidget* parent) : QWidget(parent), m_edit(new FramedEdit(this)), m_sentence(new QLabel(this))
{
    constexpr int gap = 8;
    auto* const label = new QLabel(tr("Go to"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("table.goTo"));
    m_edit->setAccessibleName(tr("Go to a step or an epoch"));
    m_sentence->setObjectName(QStringLiteral("table.goTo.sentence"));
    m_sentence->setProperty("role", QStringLiteral("error"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto* const line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addLayout(line);
    column->addWidget(m_sentence);
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToLine::go);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { say({}); });
}

void GoToLine::setRange(const GoToRange& range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_edit->setPlaceholderText(range.stepsPerEpoch ? tr("step or e4.2") : tr("step"));
    const QString first = readableCount(static_cast<double>(range.first));
    const QString last = readableCount(static_cast<double>(range.last));
    const QString steps = tr("A step from %1 to %2").arg(first, last);
    m_edit->setToolTip(
        range.stepsPerEpoch
            ? tr("%1, or a place in epochs: “4.2 epochs”, “epoch 4”, “e4.2”. Enter goes there.").arg(steps)
            : tr("%1. Enter goes there.").arg(steps));
    say({});
}

void GoToLine::go()
{
    const auto step = parseGoTo(toUtf8(asCoreReads(m_edit->text(), m_edit->locale())), m_range);
    if (!step) {
        const GoToError& error = step.error();
        return say(fromUtf8(fill(toUtf8(translated(error.sentence)), error.arguments)));
    }
    say({});
    m_edit->selectAll();
    Q_EMIT stepTyped(*step);
}

void GoToLine::say(const QString& sentence)
{
    m_edit->setMark(sentence.isEmpty() ? std::nullopt : std::optional(Severity::Error));
    m_edit->setAccessibleDescription(sentence);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

}  // namespace onecycle::ui
