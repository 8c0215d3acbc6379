// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/call_values.h"

#include "core/document/groups.h"
#include "core/formats/argparse_defaults.h"
#include "core/formats/expression_text.h"
#include "core/formats/names.h"
#include "core/formats/python_names.h"
#include "core/formats/python_types.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {
namespace {

using Failure = std::optional<ReadError>;

/// The value of code, and the names that it has it from.
struct Resolved {
    std::optional<PythonLiteral> literal;
    std::set<std::string_view> names;
};

class ValueReader {
public:
    ValueReader(std::string_view source, ReadDocument& document)
        : m_source(source),
          m_document(document),
          m_entry(document.value.activeEntry()),
          m_config(std::get<ScheduleConfig>(m_entry.source))
    {}

    [[nodiscard]] Failure read(const BoundArgument& bound, const Parameter& parameter, const NamedValues& names);

private:
    [[nodiscard]] Failure takeLiteral(const PythonArgument& argument, const Parameter& parameter,
                                      const PythonLiteral& literal);
    [[nodiscard]] bool takeNames(const PythonArgument& argument, const Parameter& parameter, const NamedValues& names);
    void keep(const PythonArgument& argument, const Parameter& parameter, const Value& value);
    void remark(std::size_t offset, const std::string& sentence)
    {
        m_document.remarks.push_back("Line " + std::to_string(lineAt(m_source, offset)) + ": " + sentence);
    }

    std::string_view m_source;
    ReadDocument& m_document;
    ScheduleEntry& m_entry;
    ScheduleConfig& m_config;
};

Failure ValueReader::read(const BoundArgument& bound, const Parameter& parameter, const NamedValues& names)
{
    const PythonArgument& argument = bound.argument;
    if (parameter.key == "steps_per_epoch")
        m_document.view.codeLoaderLength = argument.tokens.front().is("None") || isLengthCall(argument.tokens);
    if (const auto literal = evaluateLiteral(argument.tokens))
        return takeLiteral(argument, parameter, *literal);
    if (takeNames(argument, parameter, names))
        return std::nullopt;
    const auto text = expressionText(argument);
    m_document.questions.push_back(
        {std::string(parameter.key), text.value_or(excerpt(argument.text)), lineAt(m_source, argument.offset())});
    keep(argument, parameter, {});
    return std::nullopt;
}

Failure ValueReader::takeLiteral(const PythonArgument& argument, const Parameter& parameter,
                                 const PythonLiteral& literal)
{
    const Value value = converted(parameter, literal.value);
    const std::string key = "\"" + std::string(parameter.key) + "\"";
    if (!accepts(parameter, value))
        return errorAt(m_source, argument.offset(),
                       key + " is " + excerpt(argument.text) + "; it must be " + wanted(parameter) + ".");
    if (const auto* const list = std::get_if<std::vector<double>>(&value); list && list->size() > mostGroups)
        return errorAt(m_source, argument.offset(), key + " has more than 10000 numbers.");
    if (const std::string sentence = typeRemark(parameter, literal); !sentence.empty())
        remark(argument.offset(), sentence);
    setValue(m_config, parameter, value);
    return std::nullopt;
}

/// False if \p argument has no value that \p parameter can hold.
bool ValueReader::takeNames(const PythonArgument& argument, const Parameter& parameter, const NamedValues& names)
{
    std::set<std::string_view> used;
    const auto lookUp = [&](std::string_view name) -> std::optional<PythonLiteral> {
        const auto known = names.find(name);
        if (known == names.end())
            return std::nullopt;
        used.insert(known->first);
        return known->second.literal;
    };
    const auto literal = evaluateLiteral(argument.tokens, lookUp);
    if (!literal || !accepts(parameter, converted(parameter, literal->value)) ||
        takeLiteral(argument, parameter, *literal))
        return false;
    keep(argument, parameter, valueOf(m_config, parameter));
    std::string sentence = "\"" + std::string(parameter.key) + "\" is " + excerpt(argument.text) + ", and line ";
    for (const std::string_view name : used) {
        const NamedValue& known = names.find(name)->second;
        sentence += (name == *used.begin() ? "" : ", line ") + std::to_string(lineAt(m_source, known.offset)) +
                    " has " + excerpt(name) + " = " + excerpt(known.text);
    }
    remark(argument.offset(), sentence + ".");
    return true;
}

void ValueReader::keep(const PythonArgument& argument, const Parameter& parameter, const Value& value)
{
    if (auto text = expressionText(argument))
        m_entry.expressions.push_back({std::string(parameter.key), std::move(*text), value});
}

/// The names in the arguments that are no literals.
std::set<std::string_view> namesIn(const CallBinding& binding)
{
    std::set<std::string_view> names;
    for (const BoundArgument& bound : binding.arguments)
        if (findParameter(bound.key) && bound.key != "optimizer" && !evaluateLiteral(bound.argument.tokens))
            for (const PythonToken& token : bound.argument.tokens)
                if (token.isName())
                    names.insert(token.text);
    return names;
}

/// The defaults of a command line for `args.lr`.
void suggestAnswers(std::string_view source, std::vector<Question>& questions)
{
    if (questions.empty())
        return;
    const auto defaults = argparseDefaults(source);
    for (Question& question : questions) {
        const auto dot = question.text.find('.');
        const std::string_view object = std::string_view(question.text).substr(0, dot);
        const bool plain = object.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
        const auto known = dot == std::string::npos || !plain ? defaults.end()
                                                              : defaults.find(question.text.substr(dot + 1));
        if (known != defaults.end())
            question.suggestion = known->second;
    }
}

}  // namespace

std::optional<ReadError> readValues(std::string_view source, std::size_t place, const CallBinding& binding,
                                    ReadDocument& document)
{
    const std::set<std::string_view> unknown = namesIn(binding);
    const NamedValues names = unknown.empty() ? NamedValues() : namedValues(source, place, unknown);
    ValueReader reader(source, document);
    for (const Parameter& parameter : parameters()) {
        const BoundArgument* const bound = parameter.python.empty() ? nullptr : binding.find(parameter.key);
        if (!bound)
            continue;
        if (auto error = reader.read(*bound, parameter, names))
            return error;
    }
    suggestAnswers(source, document.questions);
    return std::nullopt;
}

}  // namespace onecycle
