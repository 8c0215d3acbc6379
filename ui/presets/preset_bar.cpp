// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_bar.h"

#include "ui/controls/switch_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;

}  // namespace

PresetBar::PresetBar(QWidget* parent) : QFrame(parent), m_length(new SwitchButton(this))
{
    setObjectName(QStringLiteral("presetBar"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->addWidget(m_saidRow = makeSaid());
    auto* const line = new QHBoxLayout;
    line->setSpacing(gap);
    column->addLayout(line);
    makeLength();
    auto* const label = new QLabel(m_length->accessibleName(), this);
    label->setBuddy(m_length);
    m_keep = addButton(this, tr("Keep it"), "keep", tr("Copies the preset of this file into the folder of yours."));
    m_pin = addButton(this, tr("&Pin beside it"), "pin",
                      tr("Draws the preset beside the active schedule, which stays as it is."));
    auto* const close = addButton(this, tr("Close"), "close", tr("Closes this dialog."));
    m_apply = addButton(this, tr("&Apply to the schedule"), "apply",
                        tr("Makes the active schedule what the preset says; it can be undone."));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_apply->setDefault(true);
    line->addWidget(m_length);
    line->addWidget(label);
    line->addStretch();
    for (QPushButton* const button : {m_keep, m_pin, close, m_apply})
        line->addWidget(button);
    connect(m_length, &QAbstractButton::toggled, this, &PresetBar::lengthToggled);
    connect(m_apply, &QPushButton::clicked, this, &PresetBar::applyRequested);
    connect(m_pin, &QPushButton::clicked, this, &PresetBar::pinRequested);
    connect(m_keep, &QPushButton::clicked, this, &PresetBar::keepRequested);
    connect(m_putBack, &QPushButton::clicked, this, &PresetBar::putBackRequested);
    connect(close, &QPushButton::clicked, this, &PresetBar::closeRequested);
    setCanPutBack(false);
    say({});
}

QWidget* PresetBar::makeSaid()
{
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_said = new QLabel(row);
    m_said->setObjectName(QStringLiteral("presets.said"));
    m_said->setWordWrap(true);
    m_putBack = addButton(row, tr("Put it back"), "putBack", tr("Writes the deleted preset again."));
    line->addWidget(m_said, 1);
    line->addWidget(m_putBack);
    return row;
}

void PresetBar::makeLength()
{
    m_length->setObjectName(QStringLiteral("presets.keepLength"));
    m_length->setAccessibleName(tr("Keep my length"));
    m_length->setToolTip(tr("The steps and epochs of the active schedule stay; otherwise the preset brings its own."));
}

QPushButton* PresetBar::addButton(QWidget* parent, const QString& text, const char* name, const QString& help)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("presets.") + QLatin1String(name));
    button->setToolTip(help);
    button->setAutoDefault(false);
    return button;
}

void PresetBar::allow(const Can& can)
{
    m_apply->setEnabled(can.apply);
    m_pin->setEnabled(can.pin);
    m_keep->setVisible(can.keep);
}

void PresetBar::setCanPutBack(bool can)
{
    m_putBack->setVisible(can);
}

void PresetBar::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_saidRow->setVisible(!sentence.isEmpty());
}

void PresetBar::setKeepLength(bool keep)
{
    m_length->setChecked(keep);
}

bool PresetBar::keepsLength() const
{
    return m_length->isChecked();
}

}  // namespace onecycle::ui
