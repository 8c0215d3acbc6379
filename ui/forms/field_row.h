// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "ui/document/view.h"
#include "ui/forms/pointed_row.h"
#include "ui/forms/row_remarks.h"
#include "ui/forms/row_shape.h"

class QLabel;

namespace onecycle::ui {

class DerivedNumber;
class FieldEditor;
class ResetButton;

/// One parameter in the form: label, caption, editor and reset button.
class FieldRow : public PointedRow {
    Q_OBJECT

public:
    FieldRow(const Parameter& parameter, RowShape shape, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }

    /// Shows the parameter's value in \p config, of \p group where the groups differ, and marks it where \p issues name
    /// it.
    void present(const ScheduleConfig& config, const std::vector<Issue>& issues, std::size_t group, Cause cause);
    /// Sets the row close to its neighbours.
    void setDensity(bool dense);

    /// The text in one of the fields is no number: what to say below; empty when all is well.
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] bool complaintIsUnfinished() const;
    /// Why the parameter does not matter at present, where the row itself has no room to say so.
    [[nodiscard]] QString irrelevanceNote() const;

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    void gestureEnded(bool keep);
    /// complaint() or irrelevanceNote() may have changed.
    void messageChanged();

private:
    void layOut(RowShape shape);
    void connectEditor(FieldEditor& editor);
    void name(const ScheduleConfig& config, std::size_t group);
    void presentCaption(const ScheduleConfig& config);
    void remark(const RowRemarks& remarks);
    void describe();
    void propose(const Value& value, Gesture gesture);
    void proposeDerived(const Value& value, Gesture gesture);
    void proposeAssignment(const Assignment& assignment, const QString& text, Gesture gesture);
    void reset();
    void hearComplaint();

    const Parameter& m_parameter;
    QLabel* m_label;
    FieldEditor* m_editor;
    ResetButton* m_reset;
    DerivedNumber* m_derived = nullptr;  // half rows have none
    RowRemarks m_remarks;
    QString m_name;  // of the controls, for people
    std::size_t m_group = 0;
    std::optional<double> m_total;  // steps: what an edit of the caption refers to
};

}  // namespace onecycle::ui
