// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/paste_dialog.h"

#include "ui/reading/reading_part.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
PasteDialog::PasteDialog(const QString& text, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_part(new ReadingPart(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste a schedule"));
    resize(560, 380);
    m_text->setObjectName(QStringLiteral("paste.text"));
    m_text->setAccessibleName(tr("Code or configuration"));
    m_text->setToolTip(tr("A script with a OneCycleLR call, what another framework writes, a configuration "
                          "as YAML or JSON, or a share string. It is read, never run."));
    m_text->setFont(monoFont(13));
    m_text->setPlaceholderText(
        QStringLiteral("scheduler = OneCycleLR(optimizer, max_lr=0.01, epochs=10, steps_per_epoch=100)"));
    m_text->setTabChangesFocus(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = new QPushButton(tr("Use it"), this);
    m_use->setObjectName(QStringLiteral("paste.use"));
    m_use->setProperty("role", QStringLiteral("primary"));  // before the box looks at it
    m_use->setToolTip(tr("Makes the schedule of this window what the text says; it can be undone."));
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    connect(m_part, &ReadingPart::changed, this, [this] { m_use->setEnabled(document().has_value()); });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_text, 1);
    column->addWidget(m_part);
    column->addWidget(buttons);
    m_text->setPlainText(text);
    read();
}

void PasteDialog::read()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        m_part->clear(
            tr("Paste the call that your script makes, a configuration, or a share string. Code is read, never run."));
    else
        m_part->read(text.toStdString());
}

const std::optional<ReadDocument>& PasteDialog::document() const
{
    return m_part->document();
}

}  // namespace onecycle::ui
