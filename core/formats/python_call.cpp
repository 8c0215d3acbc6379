// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_call.h"

#include "core/document/groups.h"
#include "core/formats/names.h"
#include "core/formats/python_arguments.h"
#include "core/formats/python_types.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::string_view function = "OneCycleLR";

using Failure = std::optional<ReadError>;

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

/// Binds the arguments of one call to the parameters, in PyTorch's order and with Python's rules.
class CallReader {
public:
    explicit CallReader(std::string_view source) : m_source(source) {}

    Result<ReadDocument, ReadError> read();

private:
    [[nodiscard]] Failure bind(const std::vector<PythonArgument>& arguments);
    [[nodiscard]] Failure bindPositional(const PythonArgument& argument, std::size_t position);
    [[nodiscard]] Failure bindKeyword(const PythonArgument& argument, std::string_view keyword);
    [[nodiscard]] Failure bindParameter(const PythonArgument& argument, const Parameter& parameter);
    [[nodiscard]] Failure bindStepsPerEpoch(const PythonArgument& argument);
    [[nodiscard]] Failure bindOptimizer(const PythonArgument& argument);
    [[nodiscard]] Failure failed(const PythonArgument& argument, std::string message) const
    {
        return errorAt(m_source, argument.offset(), std::move(message));
    }

    std::string_view m_source;
    std::size_t m_callOffset = 0;
    ScheduleConfig m_config;
    ReadDocument m_result;
    std::vector<std::string_view> m_bound;
};

Result<ReadDocument, ReadError> CallReader::read()
{
    m_callOffset = findCall(m_source, function);
    if (m_callOffset == std::string_view::npos)
        return Unexpected(ReadError{"There is no OneCycleLR(...) call in this text."});
    const auto arguments = readArguments(m_source, m_callOffset);
    if (!arguments)
        return Unexpected(arguments.error());
    if (auto error = bind(*arguments))
        return Unexpected(std::move(*error));
    m_config.groups = groupNames(longestList(m_config));
    m_result.value = makeDocument(m_config);
    return std::move(m_result);
}

Failure CallReader::bind(const std::vector<PythonArgument>& arguments)
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const PythonArgument& argument = arguments[i];
        const bool afterKeyword = i > 0 && !arguments[i - 1].keyword.empty();
        if (argument.tokens.front().is("*") || argument.tokens.front().is("**"))
            return failed(argument,
                          excerpt(argument.text) + " is not read: write its values as arguments in its place.");
        if (argument.keyword.empty() && afterKeyword)
            return failed(argument, "Python raises SyntaxError: positional argument follows keyword argument.");
        auto error = argument.keyword.empty() ? bindPositional(argument, i) : bindKeyword(argument, argument.keyword);
        if (error)
            return error;
    }
    if (std::ranges::find(m_bound, "optimizer") == m_bound.end())
        m_result.remarks.emplace_back("The call has no optimizer, which PyTorch needs as the first argument.");
    return std::nullopt;
}

Failure CallReader::bindPositional(const PythonArgument& argument, std::size_t position)
{
    if (position == 0)
        return bindKeyword(argument, "optimizer");
    if (position == signature().size() + 1)
        return bindKeyword(argument, "verbose");
    if (position > signature().size())
        return failed(argument,
                      "PyTorch raises TypeError: the call has more positional arguments than OneCycleLR takes.");
    const std::string_view keyword = signature()[position - 1];
    if (keyword == "total_steps" && !argument.tokens.front().is("None"))
        m_result.remarks.push_back("The third argument, " + excerpt(argument.text) +
                                   ", is total_steps in PyTorch, not epochs.");
    return bindKeyword(argument, keyword);
}

Failure CallReader::bindKeyword(const PythonArgument& argument, std::string_view keyword)
{
    const std::string name = excerpt(keyword);
    if (std::ranges::find(m_bound, keyword) != m_bound.end())
        return failed(argument, "The argument " + quoted(name) + " stands twice; Python refuses that.");
    m_bound.push_back(keyword);
    if (keyword == "optimizer")
        return bindOptimizer(argument);
    if (keyword == "verbose") {
        m_result.remarks.push_back(ignoredArgument(keyword));
        return std::nullopt;
    }
    if (std::ranges::find(signature(), keyword) == signature().end())
        return failed(argument, "PyTorch raises TypeError: OneCycleLR.__init__() got an unexpected keyword argument '" +
                                    name + "'." + suggestion(keyword));
    const Parameter& parameter = *findParameter(keyword);
    return keyword == "steps_per_epoch" ? bindStepsPerEpoch(argument) : bindParameter(argument, parameter);
}

Failure CallReader::bindParameter(const PythonArgument& argument, const Parameter& parameter)
{
    const auto literal = evaluateLiteral(argument.tokens);
    if (!literal)
        return failed(argument, quoted(parameter.key) + " is " + excerpt(argument.text) +
                                    ", which is code and not a value; write " + wanted(parameter) + " in its place.");
    const Value value = converted(parameter, literal->value);
    if (!accepts(parameter, value))
        return failed(argument, quoted(parameter.key) + " is " + excerpt(argument.text) + "; it must be " +
                                    wanted(parameter) + ".");
    if (const auto* const list = std::get_if<std::vector<double>>(&value); list && list->size() > mostGroups)
        return failed(argument, quoted(parameter.key) + " has more than 10000 numbers.");
    if (std::string remark = typeRemark(parameter, *literal); !remark.empty())
        m_result.remarks.push_back(std::move(remark));
    setValue(m_config, parameter, value);
    return std::nullopt;
}

/// `len(loader)` is what the documentation writes: only the person knows the number.
Failure CallReader::bindStepsPerEpoch(const PythonArgument& argument)
{
    const auto& tokens = argument.tokens;
    const bool hasLength = std::ranges::any_of(tokens, [](const PythonToken& token) { return token.is("len"); });
    if (!hasLength || evaluateLiteral(tokens)) {
        m_result.view.codeLoaderLength = tokens.front().is("None");
        return bindParameter(argument, *findParameter("steps_per_epoch"));
    }
    m_result.view.codeLoaderLength = isLengthCall(tokens);
    m_result.remarks.push_back("\"steps_per_epoch\" is " + excerpt(argument.text) +
                               ": the number of batches is not in the text. Enter it.");
    return std::nullopt;
}

Failure CallReader::bindOptimizer(const PythonArgument& argument)
{
    if (evaluateLiteral(argument.tokens))
        return failed(argument, "The first argument is " + excerpt(argument.text) +
                                    ", but PyTorch wants the optimizer there: PyTorch raises TypeError.");
    std::string_view called = calledName(argument.tokens);
    if (called.empty() && argument.tokens.size() == 1)
        called = lastAssignedCall(m_source.substr(0, m_callOffset), argument.text);
    const std::string key = optimizerKey(called);
    if (findOptimizer(key))
        m_config.optimizer = key;
    else if (!called.empty())
        m_result.remarks.push_back("The optimizer " + excerpt(called) + " is not one of torch.optim; SGD is assumed.");
    return std::nullopt;
}

}  // namespace

Result<ReadDocument, ReadError> readPythonCall(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    return CallReader(withoutByteOrderMark(text)).read();
}

bool looksLikePythonCall(std::string_view text)
{
    return findCall(text, function) != std::string_view::npos;
}

}  // namespace onecycle
