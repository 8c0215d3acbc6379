// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parameter_options.h"

#include "app/help_text.h"
#include "core/document/groups.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace onecycle::app {
namespace {

/// `0.1` or `0.1,0.2`, with or without brackets.
std::optional<Value> numbersFrom(std::string_view text)
{
    const bool bracketed = text.size() >= 2 &&
                           ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')'));
    if (bracketed)
        text = text.substr(1, text.size() - 2);
    std::vector<double> numbers;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const auto number = parseNumber(text.substr(begin, comma - begin));
        if (!number || numbers.size() == mostGroups)
            return std::nullopt;
        numbers.push_back(*number);
        begin = comma + 1;
    }
    return numbers.size() == 1 && !bracketed ? Value(numbers.front()) : Value(numbers);
}

std::optional<Value> valueFrom(std::string_view text, const Parameter& parameter)
{
    if (parameter.key == "optimizer")
        return optimizerKey(text);
    if (parameter.kind == Kind::Choice)
        return std::string(text);
    if (parameter.kind == Kind::Count && (text == "none" || text == "None"))
        return Value();
    const auto value = numbersFrom(text);
    return value && accepts(parameter, *value) ? value : std::nullopt;
}

std::string typeName(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Count:
    case Kind::Integer: return "N";
    case Kind::Real: return parameter.perGroup() ? "X[,X...]" : "X";
    case Kind::Choice: return "WORD";
    case Kind::Flag: break;
    }
    return {};
}

std::string description(const Parameter& parameter)
{
    std::string text(parameter.help.view());
    std::vector<std::string> words;
    for (const Option& option : optionsOf(parameter))
        words.emplace_back(option.key);
    if (!words.empty())
        text += " One of " + joined(words, ", ") + ".";
    const std::string standard = valueText(defaultValue(parameter));
    return wrapped(standard.empty() ? text : text + " Default: " + standard + ".");
}

}  // namespace

std::string optionName(std::string_view key)
{
    std::string name(key);
    std::ranges::replace(name, '_', '-');
    return name;
}

void ParameterOptions::addTo(CLI::App& command)
{
    m_config = command.add_option(
        "--config", m_configFile,
        wrapped("Start from FILE: an .onecycle document, JSON or YAML with OneCycleLR's "
                "arguments, a Hydra or LightningCLI configuration, Python with a "
                "OneCycleLR(...) call, another framework's call or configuration, a "
                "state_dict as JSON, a table (CSV); - is standard input. A share string (onecycle:...) "
                "may stand in its place."));
    m_config->type_name("FILE")->take_last();
    m_presetOption = command.add_option(
        "--preset", m_preset,
        wrapped("Put the values of a preset into the schedule; options given beside it win, and so does the length of "
                "--config. onecycle presets lists them."));
    m_presetOption->type_name("NAME")->take_last();
    command
        .add_option(
            "--call", m_call,
            wrapped("Which OneCycleLR(...) call of the Python text in --config is meant, from 1 on. Default: the "
                    "first."))
        ->type_name("N")
        ->take_last();
    command
        .add_option("--groups", m_groups,
                    wrapped("How many parameter groups the optimiser has. Default: as many as "
                            "the longest list has numbers."))
        ->type_name("N")
        ->take_last();
    for (const Parameter& parameter : parameters())
        addParameter(command, parameter);
}

std::optional<std::string> ParameterOptions::configFile() const
{
    return m_config->count() > 0 ? std::optional(m_configFile) : std::nullopt;
}

std::optional<std::string> ParameterOptions::preset() const
{
    return m_presetOption->count() > 0 ? std::optional(m_preset) : std::nullopt;
}

std::optional<std::size_t> ParameterOptions::call() const
{
    const auto number = parseNumber(m_call);
    const bool whole = number && isWhole(*number) && *number >= 1;
    return whole ? std::optional(static_cast<std::size_t>(*number) - 1) : std::nullopt;
}

bool ParameterOptions::gives(std::string_view key) const
{
    return std::ranges::any_of(
        m_given, [key](const Given& given) { return given.parameter->key == key && given.option->count() > 0; });
}

void ParameterOptions::checkCall(std::vector<Misreading>& misread) const
{
    if (!m_call.empty() && !call())
        misread.push_back({"call", "\"" + m_call + "\" is no number of a call; write a whole number from 1 on."});
}

void ParameterOptions::addParameter(CLI::App& command, const Parameter& parameter)
{
    Given& given = m_given.emplace_back(Given{&parameter, {}});
    const std::string name = optionName(parameter.key);
    if (parameter.kind == Kind::Flag)
        given.option = command.add_flag("--" + name + ",!--no-" + name, given.flag, description(parameter));
    else
        given.option =
            command.add_option("--" + name, given.text, description(parameter))->type_name(typeName(parameter));
    given.option->take_last()->group(std::string(sectionTitle(parameter.section).view()));
}

void ParameterOptions::applyGroups(ScheduleConfig& config, std::vector<Misreading>& misread) const
{
    std::size_t count = config.groupCount();
    for (const Given& given : m_given)
        if (given.parameter->perGroup())
            count = std::max(count, static_cast<std::size_t>(std::ranges::count(given.text, ',')) + 1);
    if (!m_groups.empty()) {
        const auto number = parseNumber(m_groups);
        if (number && isWhole(*number) && *number >= 1 && *number <= static_cast<double>(mostGroups)) {
            count = static_cast<std::size_t>(*number);
        } else {
            misread.push_back(
                {"groups", "\"" + m_groups + "\" is no number of groups; write a whole number from 1 to 10000."});
        }
    }
    setGroupCount(config, std::min(count, mostGroups));
}

std::vector<Misreading> ParameterOptions::apply(ScheduleConfig& config) const
{
    std::vector<Misreading> misread;
    checkCall(misread);
    applyGroups(config, misread);
    for (const Given& given : m_given) {
        if (given.option->count() == 0)
            continue;
        const Parameter& parameter = *given.parameter;
        const auto value = parameter.kind == Kind::Flag ? Value(given.flag) : valueFrom(given.text, parameter);
        if (value)
            setValue(config, parameter, *value);
        else
            misread.push_back({std::string(parameter.key),
                               "\"" + given.text + "\" cannot be read; write " + wanted(parameter) + "."});
    }
    return misread;
}

}  // namespace onecycle::app
