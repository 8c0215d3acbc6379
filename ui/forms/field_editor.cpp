// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include <QSignalBlocker>

#include <utility>

namespace onecycle::ui {

FieldEditor::FieldEditor(const Parameter& parameter, QWidget* parent) : QWidget(parent), m_parameter(parameter) {}

void FieldEditor::setValue(const Value& value, Cause cause)
{
    const QSignalBlocker quiet(this);  // the only one of the program: what is shown is not reported back
    m_value = value;
    display(value, cause);
}

void FieldEditor::restore()
{
    setValue(Value(m_value), Cause::Open);
}

void FieldEditor::nameControls(const QString& base, const QString& name)
{
    for (const Control& control : m_controls) {
        control.widget->setObjectName(base + QLatin1Char('.') + control.suffix);
        control.widget->setAccessibleName(control.word.isEmpty() ? name : tr("%1: %2").arg(name, control.word));
    }
}

void FieldEditor::describe(const QString& toolTip, const QString& description)
{
    for (const Control& control : m_controls) {
        control.widget->setToolTip(toolTip);
        control.widget->setAccessibleDescription(description);
    }
}

void FieldEditor::addControl(QWidget* control, const QString& suffix, const QString& word)
{
    if (m_controls.empty())
        setFocusProxy(control);
    m_controls.push_back({control, suffix, word});
}

void FieldEditor::complain(const Complaint& complaint)
{
    if (complaint == m_complaint)
        return;
    m_complaint = complaint;
    Q_EMIT complained();
}

void FieldEditor::propose(const Value& value)
{
    Q_EMIT edited(value, 0);
}

void FieldEditor::proposeInGesture(const Value& value)
{
    if (m_gesture == 0)
        m_gesture = newGesture();
    Q_EMIT edited(value, m_gesture);
}

void FieldEditor::endGesture(bool keep)
{
    if (std::exchange(m_gesture, 0) != 0)
        Q_EMIT gestureEnded(keep);
}

}  // namespace onecycle::ui
