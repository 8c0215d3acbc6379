// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_editor.h"

#include "ui/controls/number_box.h"
#include "ui/forms/field_facts.h"
#include "ui/forms/range_slider.h"
#include "ui/text/typed_number.h"

#include <QHBoxLayout>

namespace onecycle::ui {
namespace {

std::optional<double> numberIn(const Value& value)
{
    const auto* const number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

NumberBox::Rules rulesOf(const Parameter& parameter)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    NumberBox::Rules rules;
    rules.optional = parameter.kind == Kind::Count;
    rules.step.scale = parameter.scale;
    rules.step.whole = parameter.kind != Kind::Real;
    if (parameter.kind == Kind::Count)
        rules.step.stops = {1, infinity};
    else if (parameter.kind == Kind::Integer)
        rules.step.stops = {numberIn(defaultValue(parameter)).value_or(-infinity), infinity};
    else if (parameter.hasSlider() && parameter.scale == Scale::Linear)
        rules.step.stops = parameter.slider;
    return rules;
}

}  // namespace

NumberEditor::NumberEditor(const Parameter& parameter, QWidget* parent)
    : FieldEditor(parameter, parent), m_box(new NumberBox(rulesOf(parameter), this))
{
    constexpr int gap = 10;
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap);
    if (parameter.hasSlider())
        addSlider();
    row->addWidget(m_box);
    addControl(m_box, QStringLiteral("number"));
    connect(m_box, &NumberBox::numberEdited, this, &NumberEditor::type);
    connect(m_box, &NumberBox::complained, this, &NumberEditor::hearComplaint);
    connect(m_box, &NumberBox::committed, this, &NumberEditor::finish);
    connect(m_box, &NumberBox::cancelled, this, &NumberEditor::cancelGesture);
}

void NumberEditor::addSlider()
{
    m_slider = new RangeSlider(SliderScale(parameter().slider, parameter().scale), this);
    m_slider->setUsual(parameter().usual);
    m_slider->setDefault(numberIn(resetValue(parameter())));
    static_cast<QHBoxLayout*>(layout())->addWidget(m_slider, 1);
    setTabOrder(m_slider, m_box);
    m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addControl(m_slider, QStringLiteral("slider"));
    connect(m_slider, &RangeSlider::moved, this, &NumberEditor::slide);
    connect(m_slider, &RangeSlider::released, this, &NumberEditor::commitGesture);
    connect(m_slider, &RangeSlider::cancelled, this, &NumberEditor::cancelGesture);
}

void NumberEditor::display(const Value& value, Cause cause)
{
    const auto number = numberIn(value);
    m_box->setNumber(number, cause == Cause::Open);
    if (m_slider)
        m_slider->setNumber(number);
}

void NumberEditor::setSeverity(std::optional<Severity> severity)
{
    m_box->setSeverity(severity);
}

void NumberEditor::setHint(const QString& hint)
{
    if (m_box->placeholderText() != hint)
        m_box->setPlaceholderText(hint);
}

void NumberEditor::type(std::optional<double> number)
{
    if (m_slider)
        m_slider->setNumber(number);
    proposeInGesture(number ? Value(*number) : Value());
}

void NumberEditor::finish()
{
    complain({complaint().sentence, false});  // nobody types on: what was unfinished is wrong now
    commitGesture();
}

void NumberEditor::slide(double number)
{
    m_box->setNumber(number, true);
    proposeInGesture(number);
}

void NumberEditor::hearComplaint(const QString& sentence)
{
    complain({sentence, !sentence.isEmpty() && isUnfinishedNumber(m_box->text(), locale())});
}

}  // namespace onecycle::ui
