// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editor.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/segmented_control.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>

#include <algorithm>

namespace onecycle::ui {

ChoiceEditor::ChoiceEditor(const Parameter& parameter, QWidget* parent) : FieldEditor(parameter, parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    constexpr std::size_t mostSegments = 2;
    if (optionsOf(parameter).size() <= mostSegments)
        addSegments();
    else
        addList();
}

void ChoiceEditor::addSegments()
{
    m_segments = new SegmentedControl(this);
    layout()->addWidget(m_segments);
    addControl(m_segments, QStringLiteral("choice"));
    for (const Option& option : optionsOf(parameter())) {
        const QString name = fromUtf8(option.name);
        addControl(m_segments->addSegment(name), fromUtf8(option.key), name);
    }
    connect(m_segments, &SegmentedControl::chosen, this, &ChoiceEditor::choose);
}

void ChoiceEditor::addList()
{
    m_list = new ChoiceBox(this);
    layout()->addWidget(m_list);
    addControl(m_list, QStringLiteral("choice"));
    for (const Option& option : optionsOf(parameter()))
        m_list->addItem(fromUtf8(option.name));
    connect(m_list, &QComboBox::activated, this, &ChoiceEditor::choose);
}

void ChoiceEditor::display(const Value& value, Cause)
{
    const auto* const word = std::get_if<std::string>(&value);
    const auto options = optionsOf(parameter());
    const auto option = std::ranges::find(options, word ? std::string_view(*word) : std::string_view(), &Option::key);
    const int index = option == options.end() ? -1 : static_cast<int>(option - options.begin());
    if (m_segments)
        m_segments->setCurrent(index);
    if (m_list && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    if (m_list && index < 0 && word)
        m_list->setPlaceholderText(fromUtf8(*word));  // a word that nobody knows is shown all the same
}

void ChoiceEditor::setSeverity(std::optional<Severity> severity)
{
    if (m_list)
        m_list->setSeverity(severity);
}

void ChoiceEditor::choose(int index)
{
    propose(std::string(optionsOf(parameter())[static_cast<std::size_t>(index)].key));
}

}  // namespace onecycle::ui
