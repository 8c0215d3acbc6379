// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_panel.h"

#include "ui/forms/field_frame.h"
#include "ui/table/go_to_line.h"
#include "ui/table/phase_table.h"
#include "ui/table/step_table.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace onecycle::ui {
namespace {

constexpr int panelMargin = 16;
constexpr int gap = 8;

/// Why there is nothing to show.
QString reason(const Snapshot& snapshot)
{
    for (const Issue& issue : snapshot.issues)
        if (issue.severity == Severity::Error)
            return TablePanel::tr("There is no step to show yet.") + QLatin1Char(' ') + issueText(issue);
    return TablePanel::tr("There is no step to show yet.");
}

QLabel* newText(const char* name, const char* role, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

}  // namespace

TablePanel::TablePanel(QWidget* parent)
    : View(parent),
      m_content(new QWidget(this)),
      m_none(newText("table.none", "muted", this)),
      m_phases(new PhaseTable(m_content)),
      m_goTo(new GoToLine(m_content)),
      m_steps(new StepTable(m_content)),
      m_copyPhases(addButton("table.copyPhases", tr("Copy"), tr("Copies the numbers of the phases in full."))),
      m_copyRows(addButton("table.copyRows", tr("Copy rows"),
                           tr("Copies the selected rows with their numbers in full. Shift and a click or the arrow "
                              "keys select more than one."))),
      m_note(newText("table.note", "note", m_content))
{
    setObjectName(QStringLiteral("table"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_phases->setObjectName(QStringLiteral("table.phases"));
    m_steps->setObjectName(QStringLiteral("table.steps"));
    m_steps->setAccessibleName(tr("Every step"));
    layOut();
    connect(m_goTo, &GoToLine::stepTyped, this, &TablePanel::proposeStep);
    connect(m_steps, &StepTable::rowChosen, this, [this](qint64 row) { proposeStep(m_steps->rows().stepOf(row)); });
    connect(m_steps, &StepTable::copyAsked, this, &TablePanel::copyRows);
    connect(m_copyRows, &QPushButton::clicked, this, &TablePanel::copyRows);
    connect(m_copyPhases, &QPushButton::clicked, this, &TablePanel::copyPhases);
}

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
    auto* const heading = new QLabel(tr("PHASES"), m_content);
    heading->setProperty("role", QStringLiteral("section"));
    auto* const title = new QHBoxLayout;
    title->addWidget(heading);
    title->addStretch(1);
    title->addWidget(m_copyPhases);
    auto* const controls = new QHBoxLayout;
    controls->setSpacing(gap);
    controls->addWidget(m_goTo, 1);
    m_copyRows->setFixedHeight(fieldHeight(*m_goTo));
    controls->addWidget(m_copyRows, 0, Qt::AlignTop);
    auto* const upper = new QVBoxLayout;
    upper->setContentsMargins(panelMargin, panelMargin - gap, panelMargin, gap);
    upper->setSpacing(gap);
    upper->addLayout(title);
    upper->addWidget(m_phases);
    upper->addSpacing(gap);
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
    outer->addWidget(m_content, 1);
    m_none->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    outer->addWidget(m_none, 0, Qt::AlignTop);
}

QSize TablePanel::sizeHint() const
{
    constexpr int width = 320;
    return {width, View::sizeHint().height()};
}

void TablePanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void TablePanel::attend(const Attention& attention)
{
    const bool otherGroup = attention.group != m_attention.group;
    m_attention = attention;
    if (!isVisible())
        m_stale = true;
    else if (otherGroup)
        refresh();
    else
        markAttention();
}

void TablePanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    catchUp();
}

void TablePanel::catchUp()
{
    if (std::exchange(m_stale, false))
        refresh();
}

void TablePanel::refresh()
{
    const StepRows rows(m_snapshot.schedule, m_snapshot.scheduleConfig, m_attention.group);
    m_content->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_none->setText(rows.isEmpty() ? reason(m_snapshot) : QString());
    const bool dimmed = !m_snapshot.buildable;
    m_steps->showRows(rows, dimmed);
    m_copyRows->setEnabled(!dimmed);
    m_copyPhases->setEnabled(!dimmed);
    note(dimmed && !rows.isEmpty() ? tr("These are the numbers of the last configuration that could be built.")
                                   : QString());
    if (rows.isEmpty())
        return;
    const Schedule& schedule = rows.schedule();
    m_phases->showPhases({summarizePhases(schedule, rows.group()), schedule.cyclesMomentum(), rows.isBeta1()}, dimmed);
    m_goTo->setRange({schedule.firstStep(), schedule.totalSteps(), rows.stepsPerEpoch()});
    markAttention();
}

void TablePanel::markAttention()
{
    if (m_steps->rows().isEmpty())
        return;
    m_steps->mark(m_attention.step ? std::optional(m_steps->rows().rowOf(*m_attention.step)) : std::nullopt);
}

void TablePanel::proposeStep(std::int64_t step)
{
    Attention attention = m_attention;
    attention.step = static_cast<double>(step);
    Q_EMIT attentionProposed(attention);
}

void TablePanel::note(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

}  // namespace onecycle::ui
