// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_line.h"

#include "ui/forms/field_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int pauseBeforeMessage = 700;  // ms: whoever is still typing "1e-3" is not told that "1e-" is no number
constexpr int messageMargin = 6;         // as in a row

}  // namespace

FieldLine::FieldLine(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout), m_message(new QLabel(this)), m_pause(new QTimer(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_message);
    m_row->setSpacing(0);
    m_message->setProperty("role", QStringLiteral("note"));
    m_message->setContentsMargins(messageMargin, 0, messageMargin, 0);
    m_message->setWordWrap(true);
    m_message->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeMessage);
    connect(m_pause, &QTimer::timeout, this, &FieldLine::showMessage);
}

void FieldLine::addRow(FieldRow* row)
{
    m_rows.push_back(row);
    m_row->addWidget(row, 1);
    connect(row, &FieldRow::messageChanged, this, &FieldLine::updateMessage);
}

/// The first sentence takes room and moves what stands below: it waits for a pause in the typing.
void FieldLine::updateMessage()
{
    bool unfinished = false;
    for (const FieldRow* const row : m_rows)
        unfinished = unfinished || row->complaintIsUnfinished();
    if (unfinished && m_message->isHidden())
        return m_pause->start();
    m_pause->stop();
    showMessage();
}

void FieldLine::showMessage()
{
    QString complaint;
    QString note;
    for (const FieldRow* const row : m_rows) {
        if (complaint.isEmpty())
            complaint = row->complaint();
        if (note.isEmpty())
            note = row->irrelevanceNote();
    }
    const QString text = complaint.isEmpty() ? note : complaint;
    if (text == m_message->text())
        return;
    m_message->setProperty("role", complaint.isEmpty() ? QStringLiteral("note") : QStringLiteral("error"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

}  // namespace onecycle::ui
