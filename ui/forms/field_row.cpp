// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include "ui/forms/derived_number.h"
#include "ui/forms/derived_text.h"
#include "ui/forms/editors.h"
#include "ui/forms/field_facts.h"
#include "ui/forms/reset_button.h"
#include "ui/text/translate.h"

#include <QGridLayout>
#include <QLabel>

namespace onecycle::ui {
namespace {

constexpr int sideMargin = 6;      // two rows on a line stand twice this apart
constexpr int verticalMargin = 4;  // two lines stand twice this apart
constexpr int denseMargin = 1;
constexpr int captionGap = 5;

}  // namespace

FieldRow::FieldRow(const Parameter& parameter, RowShape shape, QWidget* parent)
    : PointedRow(parent),
      m_parameter(parameter),
      m_label(new QLabel(fromUtf8(parameter.key), this)),
      m_editor(makeEditor(parameter, shape, this)),
      m_reset(new ResetButton(this))
{
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setBuddy(m_editor->focusProxy());
    m_reset->hide();
    connectEditor(*m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::propose);
    connect(m_reset, &QAbstractButton::clicked, this, &FieldRow::reset);
    if (shape != RowShape::Half) {
        m_derived = new DerivedNumber(parameter, this);
        connectEditor(*m_derived);
        connect(m_derived, &FieldEditor::edited, this, &FieldRow::proposeDerived);
    }
    layOut(shape);
}

void FieldRow::connectEditor(FieldEditor& editor)
{
    connect(&editor, &FieldEditor::gestureEnded, this, &FieldRow::gestureEnded);
    connect(&editor, &FieldEditor::complained, this, &FieldRow::hearComplaint);
}

void FieldRow::layOut(RowShape shape)
{
    auto* const grid = new QGridLayout(this);
    grid->setHorizontalSpacing(shape == RowShape::Line ? captionGap : 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    if (shape == RowShape::Half) {
        grid->addWidget(m_reset, 0, 2);
        grid->addWidget(m_editor, 1, 0, 1, 3);
    } else if (shape == RowShape::Line) {
        grid->addWidget(m_derived, 0, 2);
        grid->addWidget(m_reset, 0, 3);
        grid->addWidget(m_editor, 0, 4);
    } else {
        grid->addWidget(m_derived, 0, 2, 1, 2);
        grid->addWidget(m_editor, 1, 0, 1, 3);
        grid->addWidget(m_reset, 1, 3);
    }
    setDensity(false);
}

void FieldRow::setDensity(bool dense)
{
    const int margin = dense ? denseMargin : verticalMargin;
    layout()->setContentsMargins(sideMargin, margin, sideMargin, margin);
}

void FieldRow::present(const ScheduleConfig& config, const std::vector<Issue>& issues, std::size_t group, Cause cause)
{
    m_group = group;
    m_total = stepCount(config);
    name(config, group);
    const Value value = valueOf(config, m_parameter, group);
    m_editor->setValue(value, cause);
    m_editor->setHint(hintOf(config, m_parameter));
    remark(remarksOn(m_parameter, config, issues));
    if (m_derived)
        presentCaption(config);
    const bool standard = sameValue(value, resetValue(m_parameter)) && m_editor->complaint().sentence.isEmpty();
    m_reset->setVisible(!standard && m_remarks.irrelevance.isEmpty());
    Q_EMIT messageChanged();
}

void FieldRow::name(const ScheduleConfig& config, std::size_t group)
{
    const bool several = m_parameter.perGroup() && config.groupCount() > 1;
    const QString key = fromUtf8(m_parameter.key);
    const QString base = several ? QStringLiteral("%1[%2]").arg(key).arg(group) : key;
    const QString people = several ? tr("%1 of %2").arg(accessibleNameOf(m_parameter), fromUtf8(config.groups[group]))
                                   : accessibleNameOf(m_parameter);
    if (base == objectName() && people == m_name)
        return;
    setObjectName(base);
    m_name = people;
    m_editor->nameControls(base, people);
    m_reset->setObjectName(base + QStringLiteral(".reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(people));
    if (m_derived)
        m_derived->nameControls(base, people);
    describe();
}

void FieldRow::presentCaption(const ScheduleConfig& config)
{
    const Derived derived = derivedOf(config, m_parameter, m_group);
    const bool relevant = m_remarks.irrelevance.isEmpty();
    m_derived->setValue(derived.number ? Value(*derived.number) : Value(), Cause::Gesture);
    m_derived->setCaption(relevant ? derived.caption : m_remarks.irrelevance, relevant && derived.number.has_value());
}

void FieldRow::remark(const RowRemarks& remarks)
{
    RowRemarks all = remarks;
    all.complaint = complaint();
    if (all == m_remarks)
        return;
    m_remarks = all;
    m_editor->setEnabled(all.irrelevance.isEmpty());
    m_label->setEnabled(all.irrelevance.isEmpty());
    m_editor->setSeverity(all.severity);
    describe();
}

void FieldRow::describe()
{
    const QString toolTip = m_remarks.toolTip(m_parameter);
    const QString description = m_remarks.description(m_parameter);
    m_label->setToolTip(toolTip);
    m_editor->describe(toolTip, description);
    m_reset->setToolTip(tr("Set %1 to %2").arg(fromUtf8(m_parameter.key), resetText(m_parameter)));
    if (m_derived)
        m_derived->describe(toolTip, description);
}

QString FieldRow::complaint() const
{
    const QString typed = m_editor->complaint().sentence;
    return typed.isEmpty() && m_derived ? m_derived->complaint().sentence : typed;
}

bool FieldRow::complaintIsUnfinished() const
{
    return m_editor->complaint().unfinished || (m_derived && m_derived->complaint().unfinished);
}

QString FieldRow::irrelevanceNote() const
{
    return m_derived ? QString() : m_remarks.irrelevance;
}

void FieldRow::propose(const Value& value, Gesture gesture)
{
    const auto group = m_parameter.perGroup() ? std::optional(m_group) : std::nullopt;
    proposeAssignment({std::string(m_parameter.key), value, group}, tr("Change %1"), gesture);
}

void FieldRow::proposeDerived(const Value& value, Gesture gesture)
{
    proposeAssignment(derivedAssignment(m_parameter, std::get<double>(value), m_group, m_total), tr("Change %1"),
                      gesture);
}

void FieldRow::proposeAssignment(const Assignment& assignment, const QString& text, Gesture gesture)
{
    Q_EMIT proposed({{assignment}, toUtf8(text.arg(fromUtf8(m_parameter.key))), gesture});
}

void FieldRow::reset()
{
    m_editor->setFocus(Qt::OtherFocusReason);  // the button is about to disappear
    m_editor->restore();
    hearComplaint();
    const auto group = m_parameter.perGroup() ? std::optional(m_group) : std::nullopt;
    proposeAssignment({std::string(m_parameter.key), resetValue(m_parameter), group}, tr("Reset %1"), 0);
}

void FieldRow::hearComplaint()
{
    remark(m_remarks);
    Q_EMIT messageChanged();
}

}  // namespace onecycle::ui
