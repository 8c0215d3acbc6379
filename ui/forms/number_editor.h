// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace onecycle::ui {

class NumberBox;
class RangeSlider;

/// Edits a number, a whole number or an optional count: a box, and a slider where the parameter has a range for one.
class NumberEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const Parameter& parameter, QWidget* parent = nullptr);

    void setSeverity(std::optional<Severity> severity) override;
    void setHint(const QString& hint) override;

protected:
    void display(const Value& value, Cause cause) override;

private:
    void addSlider();
    void type(std::optional<double> number);
    void finish();
    void slide(double number);
    void hearComplaint(const QString& sentence);

    NumberBox* m_box;
    RangeSlider* m_slider = nullptr;
};

}  // namespace onecycle::ui
