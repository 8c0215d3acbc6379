// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_switches.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/switch_button.h"

namespace onecycle::ui {
namespace {

bool differs(const CodeText& code)
{
    return code.report && code.report->fidelity.exactness == Exactness::Approximate;
}

}  // namespace

CodeSwitches::CodeSwitches(QWidget* parent)
    : QWidget(parent),
      m_allArguments(add("code.allArguments", tr("all arguments"),
                         tr("Writes every argument, not only those that differ from PyTorch’s defaults."))),
      m_loaderLength(
          add("code.loaderLength", tr("len(loader)"), tr("Writes steps_per_epoch=len(loader) instead of the number."))),
      m_itsCurve(add("code.itsCurve", tr("its curve in the chart"),
                     tr("Draws what the framework makes of the schedule, where it differs."))),
      m_head(add("code.head", tr("whole comment"),
                 tr("Unfolds the comment at the head. Copied and saved it is whole in any case.")))
{
    constexpr int gap = 12;
    auto* const row = new FlowLayout(this, gap);
    for (SwitchButton* const button : {m_allArguments, m_loaderLength, m_itsCurve, m_head})
        row->addWidget(button);
    follow(m_allArguments, &ViewState::codeAllArguments);
    follow(m_loaderLength, &ViewState::codeLoaderLength);
    follow(m_itsCurve, &ViewState::codeHideTarget, true);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool on) { Q_EMIT headFolded(!on); });
}

SwitchButton* CodeSwitches::add(const char* name, const QString& text, const QString& toolTip)
{
    auto* const button = new SwitchButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void CodeSwitches::follow(SwitchButton* button, bool ViewState::*member, bool inverted)
{
    connect(button, &QAbstractButton::toggled, this, [this, member, inverted](bool on) {
        ViewState view = m_view;
        view.*member = on != inverted;
        if (view != m_view)
            Q_EMIT viewProposed(view);
    });
}

void CodeSwitches::present(const Snapshot& snapshot, const CodeText& code)
{
    m_view = snapshot.view;
    const Exporter& target = chosenExporter(m_view);
    const bool script = showsScript(snapshot);
    m_allArguments->setChecked(m_view.codeAllArguments);
    m_allArguments->setVisible(!script && target.usesAllArguments);
    m_loaderLength->setChecked(m_view.codeLoaderLength);
    m_loaderLength->setVisible(!script && target.usesLoaderLength);
    m_loaderLength->setEnabled(!snapshot.config().totalSteps);
    m_itsCurve->setChecked(!m_view.codeHideTarget);
    m_itsCurve->setVisible(differs(code));
    m_head->setVisible(code.report.has_value());
}

}  // namespace onecycle::ui
