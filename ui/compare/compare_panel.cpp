// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_panel.h"

#include "ui/compare/compare_table.h"
#include "ui/controls/section_heading.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int edge = 16;
constexpr int gap = 8;

}  // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : View(parent),
      m_empty(new QWidget(this)),
      m_sentence(new QLabel(m_empty)),
      m_content(new QWidget),
      m_cursorHeading(new SectionHeading({}, m_content)),
      m_parametersHeading(new SectionHeading(tr("Parameters that differ"), m_content))
{
    setObjectName(QStringLiteral("compare"));
    setAccessibleName(tr("Compare the schedules"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(QStringLiteral("compare.sentence"));
    m_sentence->setWordWrap(true);
    auto* const pinButton = new QPushButton(tr("Pin the schedule"), m_empty);
    pinButton->setObjectName(QStringLiteral("compare.pin"));
    pinButton->setToolTip(tr("Puts a copy of the schedule beside it (P in the chart)."));
    connect(pinButton, &QPushButton::clicked, this, &ComparePanel::pin);
    auto* const emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(edge, edge, edge, edge);
    emptyColumn->setSpacing(edge);
    emptyColumn->addWidget(m_sentence);
    emptyColumn->addWidget(pinButton, 0, Qt::AlignLeft);
    emptyColumn->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("compare.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    makeTables();
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(scroll);
    scroll->hide();
}

void ComparePanel::makeTables()
{
    auto* const column = new QVBoxLayout(m_content);
    column->setContentsMargins(edge, gap, edge, edge);
    column->setSpacing(gap);
    m_cursor = addTable(m_cursorHeading, "compare.cursor", tr("Values at the cursor"));
    m_parameters = addTable(m_parametersHeading, "compare.parameters", tr("Parameters that differ"));
    m_runs = addTable(new SectionHeading(tr("The whole runs"), m_content), "compare.runs", tr("The whole runs"));
    auto* const copyButton = new QPushButton(tr("Copy the tables"), m_content);
    copyButton->setObjectName(QStringLiteral("compare.copy"));
    copyButton->setToolTip(tr("Copies the three tables, to be pasted into a text or a spreadsheet (Ctrl+C in one)."));
    connect(copyButton, &QPushButton::clicked, this, &ComparePanel::copy);
    column->addWidget(copyButton, 0, Qt::AlignLeft);
    column->addStretch();
}

CompareTable* ComparePanel::addTable(QLabel* heading, const char* name, const QString& accessibleName)
{
    auto* const table = new CompareTable(m_content);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessibleName);
    m_content->layout()->addWidget(heading);
    m_content->layout()->addWidget(table);
    connect(table, &CompareTable::chosen, this, &ComparePanel::activate);
    connect(table, &CompareTable::copyAsked, this, &ComparePanel::copy);
    return table;
}

void ComparePanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    if (isVisible())
        refresh();
}

void ComparePanel::attend(const Attention& attention)
{
    const bool groupChanged = attention.group != m_attention.group;
    const bool moved = attention.step != m_attention.step;
    m_attention = attention;
    if (isVisible() && groupChanged)
        refresh();
    else if (isVisible() && moved)
        refreshCursor(compared(m_snapshot));
}

void ComparePanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    refresh();
}

void ComparePanel::refresh()
{
    const std::vector<Compared> all = compared(m_snapshot);
    const bool several = all.size() > 1;
    m_empty->setVisible(!several);
    m_content->parentWidget()->parentWidget()->setVisible(several);
    m_sentence->setText(all.empty() ? tr("There is nothing to compare yet: the configuration has an error.")
                        : m_snapshot.value.schedules.size() > 1
                            ? tr("All other schedules are hidden. Show one in the strip above the chart, or pin the "
                                 "present one.")
                            : tr("Nothing stands beside the schedule. Pin it and change it then: both curves stay, "
                                 "and their numbers stand here side by side."));
    if (!several)
        return;
    refreshCursor(all);
    const CompareRows parameters = rowsOfParameters(all);
    const bool allEditable = std::ranges::all_of(all, [](const Compared& one) { return one.config != nullptr; });
    m_parametersHeading->setText(!parameters.columns.isEmpty() ? tr("Parameters that differ")
                                 : allEditable                 ? tr("No parameter differs")
                                                               : tr("No 1cycle beside it has other parameters"));
    m_parameters->setVisible(!parameters.columns.isEmpty());
    m_parameters->present(parameters);
    m_runs->present(rowsOfRuns(m_snapshot, all, m_attention.group));
}

void ComparePanel::refreshCursor(const std::vector<Compared>& all)
{
    if (all.size() < 2)
        return;
    const QString step = readableCount(cursorStep(m_snapshot, m_attention));
    m_cursorHeading->setText(m_attention.step ? tr("At step %1").arg(step) : tr("At the peak, step %1").arg(step));
    m_cursor->present(rowsAtCursor(m_snapshot, all, m_attention));
}

void ComparePanel::activate(const std::string& id)
{
    const ScheduleEntry* const entry = m_snapshot.value.find(id);
    if (!entry || entry == &m_snapshot.value.activeEntry())
        return;
    if (!isEditable(*entry))
        return Q_EMIT refused(tr("%1 has no parameters to edit, so it is only compared.").arg(fromUtf8(entry->name)));
    Q_EMIT proposed({{}, toUtf8(tr("make another schedule active")), 0, {entry_change::Activate{id}}});
}

void ComparePanel::pin()
{
    const std::string name = pinName(m_snapshot.value);
    Q_EMIT proposed({{}, toUtf8(tr("pin the schedule")), 0, {entry_change::Pin{name}}});
}

QString ComparePanel::text() const
{
    QString text = tabSeparated(m_cursorHeading->text(), m_cursor->table());
    if (!m_parameters->table().columns.isEmpty())
        text += QLatin1Char('\n') + tabSeparated(m_parametersHeading->text(), m_parameters->table());
    return text + QLatin1Char('\n') + tabSeparated(tr("The whole runs"), m_runs->table());
}

void ComparePanel::copy()
{
    QApplication::clipboard()->setText(text());
}

}  // namespace onecycle::ui
