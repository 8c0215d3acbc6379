// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace onecycle::ui {

class NumberBox;
class TextButton;

/// The number that follows from a parameter ("starts at 0.0004"): a caption that becomes a field when it is clicked.
class DerivedNumber : public FieldEditor {
    Q_OBJECT

public:
    explicit DerivedNumber(const Parameter& parameter, QWidget* parent = nullptr);

    /// Shows \p caption; with \p editable it can be clicked.
    void setCaption(const QString& caption, bool editable);
    [[nodiscard]] bool isEditing() const;

    void nameControls(const QString& base, const QString& name) override;

protected:
    void display(const Value& value, Cause cause) override;

private:
    void beginEditing();
    void endEditing();
    void type(std::optional<double> number);
    void hearComplaint(const QString& sentence);
    void cancelEditing();
    void makeBox();

    TextButton* m_caption;
    NumberBox* m_box = nullptr;  // made when it is first needed
    std::optional<double> m_number;
    QString m_name;
};

}  // namespace onecycle::ui
