// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paste_dialog.h"

#include "core/parameters/parameters.h"
#include "ui/document/document_file.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    return parts.join(QStringLiteral(", "));
}

}  // namespace

PasteDialog::PasteDialog(const QString& text, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_answer(new QLabel(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste a schedule"));
    resize(560, 380);
    m_text->setObjectName(QStringLiteral("paste.text"));
    m_text->setAccessibleName(tr("Code or configuration"));
    m_text->setToolTip(tr("Python code with a OneCycleLR call, a configuration as YAML or JSON (Hydra and "
                          "LightningCLI, too), or a share string. It is read, never run."));
    m_text->setFont(monoFont(13));
    m_text->setPlaceholderText(
        QStringLiteral("scheduler = OneCycleLR(optimizer, max_lr=0.01, epochs=10, steps_per_epoch=100)"));
    m_text->setTabChangesFocus(true);
    m_answer->setObjectName(QStringLiteral("paste.answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = new QPushButton(tr("Use it"), this);
    m_use->setObjectName(QStringLiteral("paste.use"));
    m_use->setProperty("role", QStringLiteral("primary"));  // before the box looks at it
    m_use->setToolTip(tr("Makes the schedule of this window what the text says; it can be undone."));
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_text, 1);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    m_text->setPlainText(text);
    read();
}

void PasteDialog::read()
{
    m_document.reset();
    const std::string text = m_text->toPlainText().toStdString();
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_answer->setText(
            tr("Paste the call that your script makes, a configuration, or a share string. Code is read, never run."));
        m_use->setEnabled(false);
        return;
    }
    auto result = readDocument(text);
    m_use->setEnabled(result.has_value());
    if (!result) {
        m_answer->setText(readErrorText(result.error()));
        return;
    }
    m_document = std::move(result).value();
    QStringList lines{tr("Understood: %1.").arg(understood(*m_document))};
    for (const std::string& remark : m_document->remarks)
        lines += QString::fromStdString(remark);
    m_answer->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace onecycle::ui
