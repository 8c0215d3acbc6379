// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/dialect_reading.h"

#include "core/dialects/python_tree.h"
#include "core/document/groups.h"
#include "core/formats/json_config.h"
#include "core/formats/text_guard.h"
#include "core/support/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

using nlohmann::json;

bool isCode(const json& tree)
{
    return tree.is_object() && tree.contains(codeMember) && tree[codeMember].is_string();
}

/// What is counted: a run has at least one of it, so that less is no answer.
bool isLength(std::string_view key)
{
    return key == "total_steps" || key == "epochs" || key == "steps_per_epoch";
}

/// A calculated NaN has a sign, which no text has.
void clean(double& value)
{
    if (std::isnan(value))
        value = std::numeric_limits<double>::quiet_NaN();
}

void clean(PerGroup& parameter)
{
    std::vector<double> values = parameter.values();
    for (double& value : values)
        clean(value);
    parameter = parameter.isList() ? PerGroup(std::move(values)) : PerGroup(values.front());
}

void clean(ScheduleConfig& config)
{
    if (config.maxLr)
        clean(*config.maxLr);
    for (double* const number : {&config.divFactor, &config.finalDivFactor, &config.pctStart, &config.lastEpoch})
        clean(*number);
    for (auto* const count : {&config.totalSteps, &config.epochs, &config.stepsPerEpoch})
        if (*count)
            clean(**count);
    clean(config.maxMomentum);
    clean(config.baseMomentum);
}

/// A number as JSON spells it, or the words for those that it has not.
std::optional<double> numberFrom(const json& tree)
{
    if (tree.is_number())
        return tree.get<double>();
    return tree.is_string() ? parseNumber(tree.get_ref<const std::string&>()) : std::nullopt;
}

}  // namespace

std::string spelled(double value)
{
    return isWhole(value) && std::abs(value) < 1e15 ? toWholeText(value) : toText(value, NumberStyle::Reader);
}

const json& DialectReading::take(const char* name)
{
    static const json nothing;
    m_taken.emplace_back(name);
    const auto member = m_arguments.find(name);
    return member == m_arguments.end() ? nothing : *member;
}

std::optional<double> DialectReading::number(const char* name, const char* key, std::optional<double> standard)
{
    const json& tree = take(name);
    if (tree.is_null())
        return standard;
    if (isCode(tree) || tree == "auto")
        return askCode(key, tree, name == std::string_view(key) ? std::string() : std::string(name) + "=");
    const auto value = numberFrom(tree);
    if (!value)
        fail("\"" + std::string(name) + "\" is " + jsonExcerpt(tree) + "; it must be a number.");
    return value;
}

double DialectReading::required(const char* name, const char* key, std::optional<double> standard)
{
    const auto value = number(name, key, standard);
    if (!value && !m_error && has(name))
        m_open = true;  // the question is asked; with its answer the text is read again
    else if (!value && !m_error)
        fail("\"" + std::string(name) + "\" is missing; write it as a number.");
    return value.value_or(0);
}

bool DialectReading::flag(const char* name, bool standard)
{
    const json& tree = take(name);
    if (tree.is_null())
        return standard;
    if (!tree.is_boolean())
        fail("\"" + std::string(name) + "\" is " + (isCode(tree) ? "code" : jsonExcerpt(tree)) +
             "; it must be true or false.");
    return tree.is_boolean() ? tree.get<bool>() : standard;
}

std::string DialectReading::word(const char* name, const std::string& standard)
{
    const json& tree = take(name);
    if (tree.is_null())
        return standard;
    if (!tree.is_string())
        fail("\"" + std::string(name) + "\" is " + (isCode(tree) ? "code" : jsonExcerpt(tree)) +
             "; it must be a word in quotes.");
    return tree.is_string() ? tree.get<std::string>() : standard;
}

std::vector<double> DialectReading::numbers(const char* name)
{
    const json& tree = take(name);
    if (tree.is_null())
        return {};
    std::vector<double> list;
    for (const json& item : tree.is_array() ? tree : json::array({tree}))
        if (const auto value = numberFrom(item))
            list.push_back(*value);
    if (list.empty() || list.size() > mostGroups || (tree.is_array() && list.size() != tree.size()))
        fail("\"" + std::string(name) + "\" is " + (isCode(tree) ? "code" : jsonExcerpt(tree)) +
             "; it must be a number or a list of numbers.");
    return list;
}

std::optional<double> DialectReading::ask(const char* key, std::string text, int line)
{
    for (const Assignment& answer : m_request.answers)
        if (const auto* const value = std::get_if<double>(&answer.value);
            value && answer.key == key && (*value >= 1 || !isLength(key)))
            return *value;
    m_questions.push_back({key, std::move(text), line});
    return std::nullopt;
}

std::optional<double> DialectReading::askCode(const char* key, const json& tree, const std::string& before)
{
    if (tree.is_string())
        return ask(key, before + excerpt(tree.get_ref<const std::string&>()));
    const auto line = tree.find(lineMember);
    return ask(key, before + excerpt(tree[codeMember].get_ref<const std::string&>()),
               line != tree.end() && line->is_number_integer() ? std::clamp(line->get<int>(), 0, 1'000'000'000) : 0);
}

void DialectReading::fail(std::string sentence)
{
    if (!m_error)
        m_error = ReadError{std::move(sentence)};
}

void DialectReading::remarkOnTheRest(std::vector<std::string>& remarks) const
{
    std::size_t more = 0;
    for (const auto& [name, value] : m_arguments.items()) {
        if (std::ranges::find(m_taken, name) != m_taken.end())
            continue;
        if (remarks.size() < mostRemarks)
            remarks.push_back("\"" + excerpt(name) + "\" does not belong to the schedule and is left out.");
        else
            ++more;
    }
    if (more > 0)
        remarks.push_back(std::to_string(more) + " more arguments are left out.");
}

/// The questions alone: what the text says depends on the answers.
ReadDocument DialectReading::openDocument() const
{
    ReadDocument document{makeDocument({}), {}};
    for (const Question& question : m_questions)
        document.remarks.push_back("Code stands where a number is needed: " + question.text +
                                   ". Once it is given, the rest is read.");
    document.questions = m_questions;
    return document;
}

Result<ReadDocument, ReadError> DialectReading::finish(ScheduleConfig config, std::string understood)
{
    if (m_open)
        return openDocument();
    if (m_error)
        return Unexpected(*m_error);
    clean(config);
    if (config.groups.size() < longestList(config))
        config.groups = groupNames(longestList(config));
    ReadDocument document{makeDocument(config), {}, {std::move(understood)}};
    document.remarks.insert(document.remarks.end(), m_remarks.begin(), m_remarks.end());
    remarkOnTheRest(document.remarks);
    document.questions = m_questions;
    return document;
}

}  // namespace onecycle
