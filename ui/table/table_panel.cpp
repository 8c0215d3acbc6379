// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_panel.h"

#include "ui/table/go_to_line.h"
#include "ui/table/phase_table.h"
#include "ui/table/step_table.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

namespace onecycle::ui {
namespace {

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
      m_summary(new QWidget(m_content)),
      m_phases(new PhaseTable(m_summary)),
      m_goTo(new GoToLine(m_content)),
      m_steps(new StepTable(m_content)),
      m_copyPhases(addButton("table.copyPhases", tr("Copy"), tr("Copies the numbers of the phases in full."))),
      m_copyRows(addButton("table.copyRows", tr("Copy rows"),
                           tr("Copies the selected rows with their numbers in full. Shift and a click or the arrow "
                              "keys select more than one."))),
      m_save(addButton("table.save", tr("Save…"), tr("Writes the steps to a file, CSV or JSON: all of them or some."))),
      m_note(newText("table.note", "note", m_content))
{
    setObjectName(QStringLiteral("table"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_phases->setObjectName(QStringLiteral("table.phases"));
    m_steps->setObjectName(QStringLiteral("table.steps"));
    m_steps->setAccessibleName(tr("Every step"));
    layOut();
    connect(m_goTo, &GoToLine::stepTyped, this, &TablePanel::goTo);
    connect(m_steps, &StepTable::rowChosen, this, [this](qint64 row) { proposeStep(m_steps->rows().stepOf(row)); });
    connect(m_steps, &StepTable::copyAsked, this, &TablePanel::copyRows);
    connect(m_copyRows, &QPushButton::clicked, this, &TablePanel::copyRows);
    connect(m_save, &QPushButton::clicked, this, &TablePanel::saveAsked);
    connect(m_copyPhases, &QPushButton::clicked, this, &TablePanel::copyPhases);
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
    // While a window is laid out for the first time panels behind other tabs are shown for a moment, too.
    const auto seen = [this] {
        if (isVisible())
            catchUp();
    };
    QMetaObject::invokeMethod(this, seen, Qt::QueuedConnection);
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
    fitHeight();
    m_goTo->setRange({schedule.firstStep(), schedule.totalSteps(), rows.stepsPerEpoch()});
    markAttention();
}

void TablePanel::markAttention()
{
    if (m_steps->rows().isEmpty())
        return;
    std::optional<double> step = m_attention.step;
    if (!step && m_attention.playhead)
        step = static_cast<double>(m_attention.playhead->step);
    m_steps->mark(step ? std::optional(m_steps->rows().rowOf(*step)) : std::nullopt);
}

/// Also when that is where attention is already, and the table was scrolled away from it.
void TablePanel::goTo(std::int64_t step)
{
    proposeStep(step);
    m_steps->reveal(m_steps->rows().rowOf(static_cast<double>(step)));
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
