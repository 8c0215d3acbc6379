// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/range_part.h"

#include "core/parameters/parameters.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/controls/segmented_control.h"
#include "ui/text/translate.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <limits>

namespace onecycle::ui {

RangePart::RangePart(const ScheduleConfig& config, const QString& name, QWidget* parent)
    : QWidget(parent), m_config(config), m_name(name), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    addParameters();
    addGroups();
    addEnds();
}

void RangePart::addParameters()
{
    m_parameter = new ChoiceBox(this);
    for (const Parameter& parameter : parameters())
        if (parameter.key != "optimizer")
            m_parameter->addItem(fromUtf8(parameter.key), fromUtf8(parameter.key));
    connect(m_parameter, &QComboBox::activated, this, &RangePart::chooseParameter);
    addRow(tr("Parameter"), m_parameter, "parameter", tr("Which parameter takes other values; the rest stays."));
}

void RangePart::addGroups()
{
    if (m_config.groupCount() < 2)
        return;
    m_group = new ChoiceBox(this);
    m_group->addItem(tr("all groups"));
    for (const std::string& group : m_config.groups)
        m_group->addItem(fromUtf8(group));
    connect(m_group, &QComboBox::activated, this, &RangePart::chooseGroup);
    addRow(tr("Group"), m_group, "group", tr("Whose number changes, where every parameter group has its own."));
}

void RangePart::addEnds()
{
    m_from = addNumber(SweepField::From, tr("From"), "from", tr("The first value."), false);
    m_to = addNumber(SweepField::To, tr("To"), "to", tr("The last value."), false);
    connect(m_from, &NumberBox::numberEdited, this, [this](std::optional<double> number) {
        SweepRange range = m_range;
        range.from = number.value_or(std::numeric_limits<double>::quiet_NaN());
        propose(range);
    });
    connect(m_to, &NumberBox::numberEdited, this, [this](std::optional<double> number) {
        SweepRange range = m_range;
        range.to = number.value_or(std::numeric_limits<double>::quiet_NaN());
        propose(range);
    });
    m_spacing = new SegmentedControl(this);
    name(m_spacing->addSegment(tr("Linear")), tr("Linear"), "linear", tr("Equal differences between the values."));
    name(m_spacing->addSegment(tr("Log")), tr("Logarithmic"), "log", tr("Equal ratios between the values."));
    connect(m_spacing, &SegmentedControl::chosen, this, [this](int index) {
        SweepRange range = m_range;
        range.spacing = index == 1 ? Scale::Logarithmic : Scale::Linear;
        propose(range);
    });
    addRow(tr("Spacing"), m_spacing, "spacing", tr("How the values lie between the ends."));
    for (int row = m_grid->rowCount() - 3; row < m_grid->rowCount(); ++row)
        for (const int column : {0, 1})
            m_endRows.push_back(m_grid->itemAtPosition(row, column)->widget());
}

NumberBox* RangePart::addNumber(SweepField field, const QString& text, const char* key, const QString& help, bool whole)
{
    NumberBox::Rules rules;
    rules.step.whole = whole;
    if (field != SweepField::From && field != SweepField::To)
        rules.step.stops = {1, std::numeric_limits<double>::max()};
    auto* const box = new NumberBox(rules, this);
    m_numbers[field] = box;
    connect(box, &NumberBox::complained, this, [this, box](const QString& sentence) {
        m_complaints[box] = sentence;
        Q_EMIT complained();
    });
    addRow(text, box, key, help);
    return box;
}

void RangePart::addRow(const QString& text, QWidget* control, const char* key, const QString& help)
{
    auto* const label = new QLabel(text, this);
    label->setBuddy(control);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(control, row, 1);
    name(control, text, key, help);
}

void RangePart::addWide(QWidget* control)
{
    m_grid->addWidget(control, m_grid->rowCount(), 0, 1, 2);
}

void RangePart::name(QWidget* control, const QString& text, const char* key, const QString& help) const
{
    control->setObjectName(m_name + QLatin1Char('.') + QLatin1String(key));
    control->setAccessibleName(text);
    control->setToolTip(help);
}

void RangePart::display(const SweepRange& range)
{
    m_range = range;
    m_parameter->setCurrentIndex(m_parameter->findData(fromUtf8(range.key)));
    const Parameter& parameter = *findParameter(range.key);
    if (m_group) {
        m_group->setCurrentIndex(range.group ? static_cast<int>(*range.group) + 1 : 0);
        m_group->setEnabled(parameter.perGroup());
    }
    for (QWidget* const widget : m_endRows)
        widget->setEnabled(!hasWords(parameter));
    m_from->setNumber(range.from);
    m_to->setNumber(range.to);
    m_spacing->setCurrent(range.spacing == Scale::Logarithmic ? 1 : 0);
}

void RangePart::setFault(const std::optional<SweepFault>& fault)
{
    for (const auto& [field, box] : m_numbers)
        box->setSeverity(fault && fault->field == field ? std::optional(Severity::Error) : std::nullopt);
}

QString RangePart::complaint() const
{
    for (const auto& [box, sentence] : m_complaints)
        if (!sentence.isEmpty() && box->isEnabled())
            return sentence;
    return {};
}

void RangePart::chooseParameter(int index)
{
    const std::string key = toUtf8(m_parameter->itemData(index).toString());
    const SweepRange range = proposedRange(*findParameter(key), m_config);
    m_from->setNumber(range.from, true);
    m_to->setNumber(range.to, true);
    propose(range);
}

void RangePart::chooseGroup(int index)
{
    SweepRange range = m_range;
    range.group = index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt;
    propose(range);
}

void RangePart::propose(const SweepRange& range)
{
    if (range != m_range)
        Q_EMIT edited(range);
}

}  // namespace onecycle::ui
