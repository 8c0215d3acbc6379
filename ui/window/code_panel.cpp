// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_panel.h"

#include "core/export/exporter.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/switch_button.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"
#include "ui/window/code_view.h"
#include "ui/window/copy_button.h"

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

/// The texts to choose from; tables of every step are no text to read.
std::vector<const Exporter*> targets()
{
    std::vector<const Exporter*> rows;
    for (const Exporter& exporter : exporters())
        if (!exporter.table)
            rows.push_back(&exporter);
    std::ranges::stable_partition(rows, [](const Exporter* row) { return row->key == ViewState().codeTarget; });
    return rows;
}

/// What stands for the length of the loader.
QString noteOn(const Snapshot& snapshot, const Exporter& target)
{
    const ScheduleConfig& config = snapshot.config();
    if (!target.usesLoaderLength)
        return {};
    if (config.totalSteps)
        return CodePanel::tr("total_steps is given: the code needs no length of the loader.");
    if (!config.stepsPerEpoch)
        return {};
    const QString steps = exactText(*config.stepsPerEpoch);
    if (snapshot.view.codeLoaderLength)
        return CodePanel::tr("len(loader) is %1 here. Switch it off to write the number.").arg(steps);
    return CodePanel::tr("The code says %1 steps an epoch, whatever the length of your loader.").arg(steps);
}

}  // namespace

CodePanel::CodePanel(QWidget* parent)
    : View(parent),
      m_target(new ChoiceBox(this)),
      m_text(new CodeView(this)),
      m_allArguments(addSwitch("code.allArguments", tr("all arguments"),
                               tr("Writes every argument, not only those that differ from PyTorch’s defaults."))),
      m_loaderLength(addSwitch("code.loaderLength", tr("len(loader)"),
                               tr("Writes steps_per_epoch=len(loader) instead of the number."))),
      m_copy(new CopyButton(this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("code"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    for (const Exporter* const row : targets())
        m_target->addItem(translated(row->label), fromUtf8(row->key));
    m_target->setObjectName(QStringLiteral("code.target"));
    m_target->setAccessibleName(tr("What is written"));
    m_target->setToolTip(
        tr("Code or configuration: whatever is written here can be opened, dropped and pasted again."));
    m_text->setObjectName(QStringLiteral("code.text"));
    m_text->setAccessibleName(tr("Code"));
    m_text->setToolTip(tr("What makes this schedule elsewhere; it follows every change."));
    m_save->setObjectName(QStringLiteral("code.save"));
    m_save->setAccessibleName(tr("Save the code"));
    m_save->setToolTip(tr("Writes the code to a file as it stands here."));
    m_copy->setObjectName(QStringLiteral("code.copy"));
    m_copy->setToolTip(tr("Copies the code as it stands here."));
    m_note->setObjectName(QStringLiteral("code.note"));
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setWordWrap(true);
    layOut();
    connect(m_target, &QComboBox::activated, this, &CodePanel::chooseTarget);
    connect(m_copy, &QAbstractButton::clicked, this, &CodePanel::copy);
    connect(m_save, &QAbstractButton::clicked, this, &CodePanel::save);
    connect(m_allArguments, &QAbstractButton::toggled, this, &CodePanel::setAllArguments);
    connect(m_loaderLength, &QAbstractButton::toggled, this, &CodePanel::setLoaderLength);
}

SwitchButton* CodePanel::addSwitch(const char* name, const QString& text, const QString& toolTip)
{
    auto* const button = new SwitchButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void CodePanel::layOut()
{
    constexpr int gap = 8;
    auto* const switches = new QVBoxLayout;
    switches->setSpacing(gap);
    switches->addWidget(m_allArguments);
    switches->addWidget(m_loaderLength);
    auto* const controls = new QHBoxLayout;
    controls->addLayout(switches);
    controls->addStretch(1);
    controls->addWidget(m_save, 0, Qt::AlignTop);
    controls->addWidget(m_copy, 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    column->setSpacing(gap + gap / 2);
    column->addWidget(m_target);
    column->addWidget(m_text);
    column->addLayout(controls);
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

void CodePanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

const Exporter& CodePanel::exporter() const
{
    const Exporter* const chosen = findExporter(m_snapshot.view.codeTarget);
    return chosen && !chosen->table ? *chosen : *findExporter(ViewState().codeTarget);
}

void CodePanel::refresh()
{
    const bool builds = m_snapshot.buildable;
    const ViewState& view = m_snapshot.view;
    const Exporter& target = exporter();
    if (builds)
        m_text->showCode(fromUtf8(exportText(
            target, {m_snapshot.config(), *m_snapshot.schedule, view, WholeDocument{m_snapshot.value, view}})));
    else
        m_text->showSentence(reason(m_snapshot));
    m_target->setCurrentIndex(m_target->findData(fromUtf8(target.key)));
    m_copy->forget();
    m_copy->setEnabled(builds);
    m_save->setEnabled(builds);
    m_allArguments->setChecked(view.codeAllArguments);
    m_allArguments->setEnabled(target.usesAllArguments);
    m_loaderLength->setChecked(view.codeLoaderLength);
    m_loaderLength->setEnabled(target.usesLoaderLength && !m_snapshot.config().totalSteps);
    if (const QString note = noteOn(m_snapshot, target); note != m_note->text())
        m_note->setText(note);
}

void CodePanel::chooseTarget(int index)
{
    ViewState view = m_snapshot.view;
    view.codeTarget = toUtf8(m_target->itemData(index).toString());
    proposeView(view);
}

void CodePanel::save()
{
    Q_EMIT saveAsked(m_text->code(), fromUtf8(exporter().suffix));
}

void CodePanel::copy()
{
    if (std::exchange(m_stale, false))
        refresh();
    if (!m_snapshot.buildable)
        return;
    m_copy->copy(m_text->code());
}

void CodePanel::setAllArguments(bool on)
{
    ViewState view = m_snapshot.view;
    view.codeAllArguments = on;
    proposeView(view);
}

void CodePanel::setLoaderLength(bool on)
{
    ViewState view = m_snapshot.view;
    view.codeLoaderLength = on;
    proposeView(view);
}

void CodePanel::proposeView(const ViewState& view)
{
    if (view != m_snapshot.view)
        Q_EMIT viewProposed(view);
}

}  // namespace onecycle::ui
