// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/field_frame.h"
#include "ui/controls/section_heading.h"
#include "ui/table/go_to_line.h"
#include "ui/table/phase_table.h"
#include "ui/table/step_table.h"
#include "ui/table/table_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int panelMargin = 16;
constexpr int gap = 8;

}  // namespace

QPushButton* TablePanel::addButton(const char* name, const QString& text, const QString& toolTip)
{
    auto* const button = new QPushButton(text, m_content);
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", QStringLiteral("link"));
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void TablePanel::layOut()
{
    auto* const title = new QHBoxLayout;
    title->addWidget(new SectionHeading(tr("Phases"), m_summary));
    title->addStretch(1);
    title->addWidget(m_copyPhases);
    auto* const summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(0, 0, 0, gap);
    summary->setSpacing(gap);
    summary->addLayout(title);
    summary->addWidget(m_phases);
    auto* const controls = new QHBoxLayout;
    controls->setSpacing(gap);
    controls->addWidget(m_goTo, 1);
    m_copyRows->setFixedHeight(fieldHeight(*m_goTo));
    controls->addWidget(m_copyRows, 0, Qt::AlignTop);
    m_save->setFixedHeight(fieldHeight(*m_goTo));
    controls->addWidget(m_save, 0, Qt::AlignTop);
    auto* const upper = new QVBoxLayout;
    upper->setContentsMargins(panelMargin, panelMargin - gap, panelMargin, gap);
    upper->setSpacing(gap);
    upper->addWidget(m_summary);
    upper->addLayout(controls);
    auto* const column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper);
    column->addWidget(m_steps, 1);
    m_note->setContentsMargins(panelMargin, gap, panelMargin, gap);
    column->addWidget(m_note);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetNoConstraint);  // the summary gives way
    outer->addWidget(m_content, 1);
    m_none->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    outer->addWidget(m_none, 0, Qt::AlignTop);
}

QSize TablePanel::sizeHint() const
{
    constexpr int width = 320;
    return {width, View::sizeHint().height()};
}

QSize TablePanel::minimumSizeHint() const
{
    constexpr int few = 7;  // fields' heights: the line to go to a step, and the fewest rows
    return {m_steps->minimumSizeHint().width(), few * fieldHeight(*m_goTo)};
}

void TablePanel::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    fitHeight();
}

/// Where there is little height the table has it.
void TablePanel::fitHeight()
{
    const int summary = m_phases->heightForWidth(width() - 2 * panelMargin);
    m_summary->setVisible(height() >= minimumSizeHint().height() + summary);
}

}  // namespace onecycle::ui
