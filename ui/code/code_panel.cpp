// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_panel.h"

#include "core/formats/script.h"
#include "ui/code/code_switches.h"
#include "ui/code/code_view.h"
#include "ui/code/copy_button.h"
#include "ui/code/loop_lines.h"
#include "ui/code/target_badge.h"
#include "ui/code/target_choice.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int panelMargin = 16;

/// The first error in words.
QString reason(const Snapshot& snapshot)
{
    for (const Issue& issue : snapshot.issues)
        if (issue.severity == Severity::Error)
            return issueText(issue);
    return {};
}

/// What stands for the length of the loader.
QString loaderNote(const Snapshot& snapshot)
{
    const ScheduleConfig& config = snapshot.config();
    if (config.totalSteps)
        return CodePanel::tr("total_steps is given: the code needs no length of the loader.");
    if (!config.stepsPerEpoch)
        return {};
    const QString steps = exactText(*config.stepsPerEpoch);
    if (snapshot.view.codeLoaderLength)
        return CodePanel::tr("len(loader) is %1 here. Switch it off to write the number.").arg(steps);
    return CodePanel::tr("The code says %1 steps an epoch, whatever the length of your loader.").arg(steps);
}

QString noteOn(const Snapshot& snapshot)
{
    if (showsScript(snapshot))
        return CodePanel::tr("Your text as it was read. Only the arguments of the call change.");
    return chosenExporter(snapshot.view).usesLoaderLength ? loaderNote(snapshot) : QString();
}

/// The line of the call in the script.
int lineOfCall(const Script& script)
{
    return static_cast<int>(std::ranges::count(std::string_view(script.text).substr(0, script.callBegin), '\n'));
}

}  // namespace

CodePanel::CodePanel(QWidget* parent)
    : View(parent),
      m_target(new TargetChoice(this)),
      m_badge(new TargetBadge(this)),
      m_text(new CodeView(this)),
      m_switches(new CodeSwitches(this)),
      m_copy(new CopyButton(this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("code"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("code.text"));
    m_text->setAccessibleName(tr("Code"));
    m_text->setToolTip(tr("What makes this schedule elsewhere; it follows every change."));
    m_save->setObjectName(QStringLiteral("code.save"));
    m_save->setAccessibleName(tr("Save the code"));
    m_save->setToolTip(tr("Writes the code to a file."));
    m_copy->setObjectName(QStringLiteral("code.copy"));
    m_copy->setToolTip(tr("Copies the code, with the whole comment at its head."));
    m_note->setObjectName(QStringLiteral("code.note"));
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setWordWrap(true);
    layOut();
    connect(m_target, &TargetChoice::chosen, this, [this](const std::string& key) {
        ViewState view = m_snapshot.view;
        view.codeTarget = key;
        proposeView(view);
    });
    connect(m_badge, &TargetBadge::fixed, this, &CodePanel::takeFix);
    connect(m_copy, &QAbstractButton::clicked, this, &CodePanel::copy);
    connect(m_save, &QAbstractButton::clicked, this, &CodePanel::save);
    connect(m_switches, &CodeSwitches::viewProposed, this, &CodePanel::proposeView);
    connect(m_switches, &CodeSwitches::headFolded, m_text, &CodeView::setHeadFolded);
}

void CodePanel::layOut()
{
    constexpr int gap = 8;
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    column->setSpacing(gap + gap / 2);
    column->addWidget(m_target);
    column->addWidget(m_badge);
    column->addWidget(m_text);
    column->addWidget(m_switches);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addStretch();
}

QSize CodePanel::sizeHint() const
{
    constexpr int width = 304;
    return {width, View::sizeHint().height()};
}

void CodePanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

/// Where the playback stands, the line of the loop that it does there is marked, if the code has that loop.
void CodePanel::attend(const Attention& attention)
{
    const auto executed = attention.playhead ? std::optional(attention.playhead->stage) : std::nullopt;
    if (std::exchange(m_executed, executed) == executed || !isVisible())
        return;
    markExecuted();
}

void CodePanel::markExecuted()
{
    const bool shown = m_executed && m_snapshot.buildable;
    m_text->setExecuted(shown ? loopLines(m_text->toPlainText()).at(*m_executed) : std::nullopt);
}

void CodePanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
    else
        markExecuted();
}

void CodePanel::refresh()
{
    m_target->present(m_snapshot);
    m_copy->forget();
    m_copy->setEnabled(m_snapshot.buildable);
    m_save->setEnabled(m_snapshot.buildable);
    if (const QString note = noteOn(m_snapshot); note != m_note->text())
        m_note->setText(note);
    m_note->setVisible(!m_note->text().isEmpty());
    const bool script = showsScript(m_snapshot);
    m_save->setText(script && !m_snapshot.scriptName.empty() ? tr("Save to it…") : tr("Save…"));
    const CodeText code = m_snapshot.buildable ? codeText(m_snapshot) : CodeText{};
    if (m_snapshot.buildable)
        m_text->showCode(code.text, code.suffix);
    else
        m_text->showSentence(reason(m_snapshot));
    m_badge->setVisible(code.report.has_value());
    if (code.report)
        m_badge->present(*code.report, *m_snapshot.schedule);
    m_switches->present(m_snapshot, code);
    if (std::exchange(m_shownTarget, m_snapshot.view.codeTarget) != m_shownTarget && script)
        m_text->goTo(lineOfCall(*m_snapshot.script));
    markExecuted();
}

void CodePanel::save()
{
    if (showsScript(m_snapshot))
        Q_EMIT scriptSaveAsked();
    else
        Q_EMIT saveAsked(m_text->code(), fromUtf8(chosenExporter(m_snapshot.view).suffix));
}

void CodePanel::copy()
{
    if (std::exchange(m_stale, false))
        refresh();
    if (!m_snapshot.buildable)
        return;
    m_copy->copy(m_text->code());
}

void CodePanel::takeFix(const Fix& fix)
{
    Q_EMIT proposed({fix.assignments, toUtf8(fixText(fix)), 0});
}

void CodePanel::proposeView(const ViewState& view)
{
    if (view != m_snapshot.view)
        Q_EMIT viewProposed(view);
}

}  // namespace onecycle::ui
