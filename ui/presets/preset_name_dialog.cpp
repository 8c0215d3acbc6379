// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_name_dialog.h"

#include "ui/controls/framed_edit.h"
#include "ui/controls/switch_button.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int leastWidth = 440;
constexpr int longestName = 120;
constexpr int longestSentence = 400;

}  // namespace

PresetNameDialog::PresetNameDialog(const QString& title, const PresetWords& words, Length length, Keep keep,
                                   QWidget* parent)
    : QDialog(parent), m_keep(std::move(keep)), m_remark(new QLabel(this)), m_ok(new QPushButton(tr("Keep it"), this))
{
    setObjectName(QStringLiteral("presetNameDialog"));
    setWindowTitle(title);
    setMinimumWidth(leastWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    m_name = addField(tr("Name"), "name", words.name, tr("What the preset is called in the list."));
    m_name->setMaxLength(longestName);
    m_sentence = addField(tr("Sentence"), "sentence", words.sentence, tr("What it is for; it can be left out."));
    m_sentence->setMaxLength(longestSentence);
    if (length == Length::Asked)
        addLength(words.withLength);
    m_remark->setObjectName(QStringLiteral("presetName.remark"));
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    column->addStretch(1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok->setObjectName(QStringLiteral("presetName.keep"));
    m_ok->setProperty("role", QStringLiteral("primary"));
    m_ok->setToolTip(tr("Writes the preset into the folder of your presets."));
    m_ok->setDefault(true);
    buttons->addButton(m_ok, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(m_ok, &QPushButton::clicked, this, &PresetNameDialog::tryToKeep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &PresetNameDialog::refresh);
    m_name->selectAll();
    m_name->setFocus();
    refresh();
}

QLineEdit* PresetNameDialog::addField(const QString& title, const char* name, const QString& text, const QString& help)
{
    auto* const label = new QLabel(title, this);
    auto* const field = new FramedEdit(this);
    field->setObjectName(QStringLiteral("presetName.") + QLatin1String(name));
    field->setAccessibleName(title);
    field->setToolTip(help);
    field->setText(text);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

void PresetNameDialog::addLength(bool withLength)
{
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* const label = new QLabel(tr("The length belongs to it"), row);
    m_length = new SwitchButton(row);
    m_length->setObjectName(QStringLiteral("presetName.length"));
    m_length->setAccessibleName(label->text());
    m_length->setToolTip(tr("On: it brings its steps or epochs. Off: it fits a run of any length."));
    m_length->setChecked(withLength);
    label->setBuddy(m_length);
    line->addWidget(m_length);
    line->addWidget(label);
    line->addStretch();
    layout()->addWidget(row);
}

PresetWords PresetNameDialog::words() const
{
    return {m_name->text().simplified(), m_sentence->text().simplified(), m_length && m_length->isChecked()};
}

void PresetNameDialog::refresh()
{
    m_ok->setEnabled(!words().name.isEmpty());
    m_remark->clear();
}

void PresetNameDialog::tryToKeep()
{
    const QString obstacle = m_keep(words());
    m_remark->setText(obstacle);
    if (obstacle.isEmpty())
        accept();
}

}  // namespace onecycle::ui
