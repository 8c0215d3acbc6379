// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace onecycle::ui {

class SegmentedControl;
class SwitchButton;

/// Edits an on-off parameter: a switch, or the words "off" and "on" side by side where it stands beside another field.
class FlagEditor : public FieldEditor {
    Q_OBJECT

public:
    enum class Look { Switch, Words };

    FlagEditor(const Parameter& parameter, Look look, QWidget* parent = nullptr);

protected:
    void display(const Value& value, Cause cause) override;

private:
    void choose(int index) { propose(index == 1); }
    void turn(bool on) { propose(on); }

    SwitchButton* m_switch = nullptr;
    SegmentedControl* m_words = nullptr;
};

}  // namespace onecycle::ui
