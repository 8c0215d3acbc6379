// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_part.h"

#include "ui/controls/section_heading.h"
#include "ui/controls/switch_button.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace onecycle::ui {

ExportPart::ExportPart(const QString& heading, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    if (!heading.isEmpty())
        m_grid->addWidget(new SectionHeading(heading, this), 0, 0, 1, 2);
}

void ExportPart::display(const PictureSettings& settings)
{
    m_settings = settings;
    refresh();
}

void ExportPart::propose(const PictureSettings& changed)
{
    if (changed != m_settings)
        Q_EMIT proposed(changed);
}

QLabel* ExportPart::addRow(const QString& text, QWidget* control, const char* key, const QString& help)
{
    auto* const label = new QLabel(text, this);
    label->setBuddy(control);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(control, row, 1);
    name(control, text, key, help);
    return label;
}

void ExportPart::addWide(QWidget* control)
{
    m_grid->addWidget(control, m_grid->rowCount(), 0, 1, 2);
}

SwitchButton* ExportPart::addSwitch(const QString& text, const char* key, const QString& help, int columns)
{
    if (!m_switches) {
        auto* const page = new QWidget(this);
        m_switches = new QGridLayout(page);
        m_switches->setContentsMargins({});
        m_switches->setVerticalSpacing(8);
        addWide(page);
    }
    auto* const button = new SwitchButton(this);
    name(button, text, key, help);
    auto* const label = new QLabel(text, this);
    label->setBuddy(button);
    label->setToolTip(help);
    auto* const cell = new QHBoxLayout;
    cell->setSpacing(8);
    cell->addWidget(button);
    cell->addWidget(label, 1);
    const int count = m_switches->count();
    m_switches->addLayout(cell, count / columns, count % columns);
    m_switches->setColumnStretch(count % columns, 1);
    return button;
}

void ExportPart::name(QWidget* control, const QString& text, const char* key, const QString& help)
{
    control->setObjectName(QStringLiteral("export.") + QLatin1String(key));
    control->setAccessibleName(text);
    control->setToolTip(help);
}

}  // namespace onecycle::ui
