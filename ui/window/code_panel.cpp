// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_panel.h"

#include "core/export/exporter.h"
#include "ui/forms/switch_button.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"
#include "ui/window/code_view.h"
#include "ui/window/copy_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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
QString noteOn(const Snapshot& snapshot)
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

}  // namespace

CodePanel::CodePanel(QWidget* parent)
    : View(parent),
      m_text(new CodeView(this)),
      m_allArguments(addSwitch("code.allArguments", tr("all arguments"),
                               tr("Writes every argument, not only those that differ from PyTorch’s defaults."))),
      m_loaderLength(addSwitch("code.loaderLength", tr("len(loader)"),
                               tr("Writes steps_per_epoch=len(loader) instead of the number."))),
      m_copy(new CopyButton(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("code"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("code.text"));
    m_text->setAccessibleName(tr("Python code"));
    m_text->setToolTip(tr("The code that makes this schedule; it follows every change."));
    m_copy->setObjectName(QStringLiteral("code.copy"));
    m_copy->setToolTip(tr("Copies the code as it stands here."));
    m_note->setObjectName(QStringLiteral("code.note"));
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setWordWrap(true);
    layOut();
    connect(m_copy, &QAbstractButton::clicked, this, &CodePanel::copy);
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
    controls->addWidget(m_copy, 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    column->setSpacing(gap + gap / 2);
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

void CodePanel::refresh()
{
    const bool builds = m_snapshot.buildable;
    const Exporter* const exporter = findExporter("pytorch");
    if (builds && exporter)
        m_text->showCode(fromUtf8(exportText(*exporter, {m_snapshot.config(), *m_snapshot.schedule, m_snapshot.view})));
    else
        m_text->showSentence(reason(m_snapshot));
    m_copy->forget();
    m_copy->setEnabled(builds);
    m_allArguments->setChecked(m_snapshot.view.codeAllArguments);
    m_loaderLength->setChecked(m_snapshot.view.codeLoaderLength);
    m_loaderLength->setEnabled(!m_snapshot.config().totalSteps);
    if (const QString note = noteOn(m_snapshot); note != m_note->text())
        m_note->setText(note);
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
