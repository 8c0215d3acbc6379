// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace onecycle::ui {

class ChoiceBox;
class SegmentedControl;

/// Edits one of a list of words: two stand side by side, more stand in a list that opens.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const Parameter& parameter, QWidget* parent = nullptr);

    void setSeverity(std::optional<Severity> severity) override;

protected:
    void display(const Value& value, Cause cause) override;

private:
    void addSegments();
    void addList();
    void choose(int index);

    SegmentedControl* m_segments = nullptr;
    ChoiceBox* m_list = nullptr;
};

}  // namespace onecycle::ui
