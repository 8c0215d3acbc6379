// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_panel.h"

#include "core/document/budget_edit.h"
#include "ui/budget/budget_form.h"
#include "ui/budget/budget_words.h"
#include "ui/controls/panel_text.h"
#include "ui/controls/section_heading.h"
#include "ui/controls/switch_button.h"

#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int sectionGap = 16;

/// A label without a text takes no room.
void say(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
    label.setVisible(!text.isEmpty());
}

void setRole(QLabel& label, const QString& role)
{
    if (label.property("role") == role)
        return;
    label.setProperty("role", role);
    label.style()->polish(&label);
}

}  // namespace

BudgetPanel::BudgetPanel(QWidget* parent) : View(parent), m_form(new BudgetForm(this))
{
    setObjectName(QStringLiteral("budget"));
    setAccessibleName(tr("Budget: from the data to the number of steps"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("budget.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makePage());
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    connect(m_form, &BudgetForm::proposed, this, &BudgetPanel::proposed);
    connect(m_form, &BudgetForm::gestureEnded, this, &BudgetPanel::gestureEnded);
    connect(m_form, &BudgetForm::complained, this, &BudgetPanel::showComplaint);
}

BudgetPanel::~BudgetPanel()
{
    endTyping();
}

QSize BudgetPanel::sizeHint() const
{
    constexpr QSize comfortable(304, 560);
    return comfortable;
}

QWidget* BudgetPanel::makePage()
{
    auto* const page = new QWidget(this);
    page->setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_form);
    m_complaint = addPanelText(*column, "budget.complaint", tr("What cannot be read"), "error");
    column->addSpacing(sectionGap - gap);
    column->addWidget(new SectionHeading(tr("Derivation"), page));
    m_derivation = addPanelText(*column, "budget.derivation", tr("Derivation"), "muted");
    m_total = addPanelText(*column, "budget.total", tr("Steps"), "total");
    m_warning = addPanelText(*column, "budget.warning", tr("Warning"), "trap");
    m_note = addPanelText(*column, "budget.note", tr("Note"), "note");
    column->addSpacing(sectionGap - gap);
    column->addWidget(new SectionHeading(tr("Schedule"), page));
    const BudgetField& setsLength = *findBudgetField("sets_length");
    m_setsLength = new BudgetRow(setsLength, page);
    connect(m_setsLength, &BudgetRow::edited, this,
            [this, &setsLength](const Value& on) { Q_EMIT proposed(editOf(setsLength, on, 0)); });
    column->addWidget(m_setsLength);
    m_reach = addPanelText(*column, "budget.reach", tr("What the loop makes of the schedule"), "note");
    addOncePerEpoch(*column);
    column->addStretch(1);
    return page;
}

void BudgetPanel::addOncePerEpoch(QVBoxLayout& column)
{
    auto* const row = new QHBoxLayout;
    auto* const label = new QLabel(tr("Draw one step per epoch"), column.parentWidget());
    m_oncePerEpoch = new SwitchButton(column.parentWidget());
    m_oncePerEpoch->setObjectName(QStringLiteral("budget.oncePerEpoch"));
    m_oncePerEpoch->setAccessibleName(label->text());
    m_oncePerEpoch->setToolTip(tr(
        "Draws the part of the curve that is travelled where scheduler.step() is called once per epoch by mistake."));
    label->setToolTip(m_oncePerEpoch->toolTip());
    label->setBuddy(m_oncePerEpoch);
    row->addWidget(label, 1);
    row->addWidget(m_oncePerEpoch);
    column.addLayout(row);
    m_once = addPanelText(column, "budget.once", tr("One step per epoch"), "note");
    connect(m_oncePerEpoch, &QAbstractButton::clicked, this, &BudgetPanel::chooseOncePerEpoch);
}

void BudgetPanel::show(const Snapshot& snapshot, Cause cause)
{
    m_snapshot = snapshot;
    m_missed = m_stale && m_missed == Cause::Open ? Cause::Open : cause;
    m_stale = true;
    if (isVisible())
        refresh(m_missed);
}

void BudgetPanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_stale)
        refresh(m_missed);
}

void BudgetPanel::refresh(Cause cause)
{
    m_stale = false;
    const Budget budget = budgetOf(m_snapshot.value);
    const BudgetReport report = countBudget(budget);
    const bool open = !m_snapshot.rules || m_snapshot.rules->allows("budget");
    m_form->setEnabled(open);
    m_setsLength->setEnabled(open);
    m_form->present(budget, report, cause);
    showComplaint();
    say(*m_derivation, derivationText(report));
    say(*m_total, totalText(report));
    const QString error = findingsText(report, Severity::Error);
    setRole(*m_warning, error.isEmpty() ? QStringLiteral("trap") : QStringLiteral("error"));
    say(*m_warning, error.isEmpty() ? findingsText(report, Severity::Warning) : error);
    say(*m_note, findingsText(report, Severity::Note));
    m_setsLength->present(budget, std::nullopt, cause);
    setRole(*m_reach, isTrap(report, m_snapshot) ? QStringLiteral("trap") : QStringLiteral("note"));
    say(*m_reach, reachText(report, m_snapshot));
    m_oncePerEpoch->setChecked(m_snapshot.view.oncePerEpoch);
    say(*m_once, m_snapshot.view.oncePerEpoch ? oncePerEpochText(m_snapshot) : QString());
}

void BudgetPanel::showComplaint()
{
    say(*m_complaint, m_form->complaint());
}

void BudgetPanel::chooseOncePerEpoch(bool on)
{
    ViewState view = m_snapshot.view;
    view.oncePerEpoch = on;
    Q_EMIT viewProposed(view);
}

}  // namespace onecycle::ui
