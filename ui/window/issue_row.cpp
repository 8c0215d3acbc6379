// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/issue_row.h"

#include "ui/text/translate.h"
#include "ui/theme/sheet_property.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace onecycle::ui {
IssueRow::IssueRow(QWidget* parent) : QFrame(parent), m_layout(new QHBoxLayout(this)), m_text(new QLabel(this))
{
    constexpr int side = 16;
    constexpr int top = 6;
    constexpr int gap = 8;
    m_layout->setContentsMargins(side, top, side, top);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void IssueRow::present(const Issue& issue, int index)
{
    const bool error = issue.severity == Severity::Error;
    const QString text = error ? tr("Error: %1").arg(issueText(issue)) : tr("Warning: %1").arg(issueText(issue));
    setObjectName(QStringLiteral("issue[%1]").arg(index));
    m_text->setObjectName(objectName() + QStringLiteral(".text"));
    if (m_text->text() != text)
        m_text->setText(text);
    setAccessibleName(text);
    setSeverity(issue.severity);
    m_fixes = issue.fixes;
    presentFixes();
}

void IssueRow::setSeverity(Severity severity)
{
    const QString name = severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    setSheetProperty(this, "severity", name);
    setSheetProperty(m_text, "severity", name);
}

void IssueRow::presentFixes()
{
    while (m_buttons.size() < m_fixes.size())
        m_buttons.push_back(makeButton());
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton* const button = m_buttons[i];
        button->setVisible(i < m_fixes.size());
        if (i >= m_fixes.size())
            continue;
        button->setText(fixText(m_fixes[i]));
        button->setObjectName(objectName() + QStringLiteral(".fix[%1]").arg(i));
        button->setToolTip(tr("Mends this; Undo takes it back."));
        button->setAccessibleDescription(m_text->text());
    }
}

QPushButton* IssueRow::makeButton()
{
    auto* const button = new QPushButton(this);
    button->setProperty("role", QStringLiteral("fix"));
    m_layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QAbstractButton::clicked, this, &IssueRow::choose);
    return button;
}

void IssueRow::choose()
{
    const auto button = std::ranges::find(m_buttons, sender());
    const Fix fix = m_fixes[static_cast<std::size_t>(button - m_buttons.begin())];
    Q_EMIT fixChosen(fix);
}

}  // namespace onecycle::ui
