// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/reading_dialog.h"

#include "ui/reading/reading_part.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {

ReadingDialog::ReadingDialog(const std::string& text, const QString& name, QWidget* parent)
    : QDialog(parent), m_part(new ReadingPart(this))
{
    constexpr int width = 560;
    constexpr int margin = 16;
    setObjectName(QStringLiteral("readingDialog"));
    setWindowTitle(name.isEmpty() ? tr("Read a schedule") : tr("Read %1").arg(name));
    setMinimumWidth(width);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const use = new QPushButton(tr("Use it"), this);
    use->setObjectName(QStringLiteral("read.use"));
    use->setProperty("role", QStringLiteral("primary"));
    use->setToolTip(tr("Takes the schedule as it is understood here."));
    use->setDefault(true);
    buttons->addButton(use, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_part, &ReadingPart::changed, use, [this, use] { use->setEnabled(m_part->document().has_value()); });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_part);
    column->addStretch(1);
    column->addWidget(buttons);
    m_part->read(text);
}

const std::optional<ReadDocument>& ReadingDialog::document() const
{
    return m_part->document();
}

std::optional<ReadDocument> askAbout(const ReadDocument& document, const std::string& text, const QString& name,
                                     QWidget& parent)
{
    if (!hasChoices(document))
        return document;
    ReadingDialog dialog(text, name, &parent);
    return dialog.exec() == QDialog::Accepted ? dialog.document() : std::nullopt;
}

}  // namespace onecycle::ui
