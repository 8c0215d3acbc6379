// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"
#include "ui/document/view.h"

#include <QString>

#include <optional>
#include <vector>

namespace onecycle::ui {

/// Why the text in a field says nothing; the sentence is empty when all is well.
struct Complaint {
    QString sentence;
    bool unfinished = false;  ///< it may become a number when it is typed on

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// The base of all editors of one parameter. It shows a value without reporting it back, and reports what a person
/// does: values, and which of them belong to one gesture.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }

    /// Shows \p value. What was typed is rewritten only where it does not mean \p value, or where another document
    /// opens.
    void setValue(const Value& value, Cause cause);
    /// Forgets what was typed and shows the value again.
    void restore();
    /// What is wrong with the text in the field.
    [[nodiscard]] const Complaint& complaint() const { return m_complaint; }
    /// Names the controls: objects `max_lr.number`, `max_lr.slider` for \p base `max_lr`, and \p name for people.
    virtual void nameControls(const QString& base, const QString& name);
    /// What a tooltip and a screen reader say about the controls.
    void describe(const QString& toolTip, const QString& description);
    /// Marks the controls where the issues name the parameter.
    virtual void setSeverity(std::optional<Severity> severity) { Q_UNUSED(severity) }
    /// What an empty field says in muted text.
    virtual void setHint(const QString& hint) { Q_UNUSED(hint) }

Q_SIGNALS:
    /// A person chose \p value; \p gesture is 0 where it stands on its own.
    void edited(const onecycle::Value& value, onecycle::Gesture gesture);
    /// The gesture of the last edits is over, and kept or taken back.
    void gestureEnded(bool keep);
    /// complaint() is another one.
    void complained();

protected:
    virtual void display(const Value& value, Cause cause) = 0;

    /// Adds \p control, called \p suffix, to those that are named and described; the first one takes the focus. For
    /// people it has the parameter's name, and \p word where it stands for one of its values.
    void addControl(QWidget* control, const QString& suffix, const QString& word = {});
    void complain(const Complaint& complaint);
    void propose(const Value& value);
    /// Proposes \p value as part of the gesture under way, which begins here if there is none.
    void proposeInGesture(const Value& value);
    void commitGesture() { endGesture(true); }
    void cancelGesture() { endGesture(false); }

private:
    struct Control {
        QWidget* widget;
        QString suffix;
        QString word;
    };

    void endGesture(bool keep);

    const Parameter& m_parameter;
    Value m_value;
    Complaint m_complaint;
    std::vector<Control> m_controls;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
