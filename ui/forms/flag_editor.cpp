// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/flag_editor.h"

#include "ui/controls/segmented_control.h"
#include "ui/controls/switch_button.h"

#include <QHBoxLayout>

namespace onecycle::ui {

FlagEditor::FlagEditor(const Parameter& parameter, Look look, QWidget* parent) : FieldEditor(parameter, parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    if (look == Look::Switch) {
        m_switch = new SwitchButton(this);
        row->addWidget(m_switch);
        addControl(m_switch, QStringLiteral("switch"));
        connect(m_switch, &QAbstractButton::toggled, this, &FlagEditor::turn);
        return;
    }
    m_words = new SegmentedControl(this);
    row->addWidget(m_words);
    addControl(m_words, QStringLiteral("choice"));
    addControl(m_words->addSegment(tr("off")), QStringLiteral("off"), tr("off"));
    addControl(m_words->addSegment(tr("on")), QStringLiteral("on"), tr("on"));
    connect(m_words, &SegmentedControl::chosen, this, &FlagEditor::choose);
}

void FlagEditor::display(const Value& value, Cause)
{
    const auto* const flag = std::get_if<bool>(&value);
    const bool on = flag && *flag;
    if (m_switch)
        m_switch->setChecked(on);
    else
        m_words->setCurrent(on ? 1 : 0);
}

}  // namespace onecycle::ui
