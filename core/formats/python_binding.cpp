// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_binding.h"

#include "core/formats/names.h"
#include "core/formats/star_arguments.h"
#include "core/formats/text_guard.h"

#include <algorithm>

namespace onecycle {
namespace {

using Failure = std::optional<ReadError>;
using Form = BoundArgument::Form;

class Binder {
public:
    explicit Binder(std::string_view source) : m_source(source) {}

    [[nodiscard]] Failure add(const PythonArgument& argument);
    [[nodiscard]] CallBinding take() { return std::move(m_binding); }

private:
    [[nodiscard]] Failure addStars(const PythonArgument& argument);
    [[nodiscard]] Failure addPositional(const PythonArgument& argument);
    [[nodiscard]] Failure bind(const PythonArgument& argument, std::string_view key, Form form);
    [[nodiscard]] Failure failed(const PythonArgument& argument, std::string message) const
    {
        return errorAt(m_source, argument.offset(), std::move(message));
    }

    std::string_view m_source;
    CallBinding m_binding;
    std::size_t m_positions = 0;
    bool m_positionUnknown = false;  ///< behind `*values` nobody knows which one it is
    bool m_keywords = false;
};

Failure Binder::add(const PythonArgument& argument)
{
    if (argument.tokens.front().is("*") || argument.tokens.front().is("**"))
        return addStars(argument);
    if (argument.keyword.empty())
        return addPositional(argument);
    m_keywords = true;
    return bind(argument, argument.keyword, Form::Keyword);
}

Failure Binder::addStars(const PythonArgument& argument)
{
    const bool keywords = argument.tokens.front().is("**");
    const auto inside = keywords ? starArguments(m_source, argument) : std::nullopt;
    m_keywords = m_keywords || keywords;
    m_positionUnknown = m_positionUnknown || !keywords;
    if (!inside)
        m_binding.unread.push_back(argument);
    else
        for (const PythonArgument& member : *inside)
            if (auto error = bind(member, member.keyword, Form::InStars))
                return error;
    return std::nullopt;
}

Failure Binder::addPositional(const PythonArgument& argument)
{
    if (m_keywords)
        return failed(argument, "Python raises SyntaxError: positional argument follows keyword argument.");
    const std::size_t position = m_positions++;
    if (m_positionUnknown) {
        m_binding.unread.push_back(argument);
        return std::nullopt;
    }
    if (position == 0)
        return bind(argument, "optimizer", Form::Positional);
    if (position == signature().size() + 1)
        return bind(argument, "verbose", Form::Positional);
    if (position > signature().size())
        return failed(argument,
                      "PyTorch raises TypeError: the call has more positional arguments than OneCycleLR takes.");
    return bind(argument, signature()[position - 1], Form::Positional);
}

Failure Binder::bind(const PythonArgument& argument, std::string_view key, Form form)
{
    const std::string name = excerpt(key);
    if (m_binding.find(key))
        return failed(argument, "The argument \"" + name + "\" stands twice; Python refuses that.");
    const bool known = key == "optimizer" || key == "verbose" ||
                       std::ranges::find(signature(), key) != signature().end();
    if (!known)
        return failed(argument, "PyTorch raises TypeError: OneCycleLR.__init__() got an unexpected keyword argument '" +
                                    name + "'." + suggestion(key));
    m_binding.arguments.push_back({std::string(key), form, argument});
    return std::nullopt;
}

}  // namespace

const BoundArgument* CallBinding::find(std::string_view key) const
{
    const auto argument = std::ranges::find(arguments, key, &BoundArgument::key);
    return argument == arguments.end() ? nullptr : &*argument;
}

Result<CallBinding, ReadError> bindArguments(std::string_view source, std::size_t offset)
{
    const auto arguments = readArguments(source, offset);
    if (!arguments)
        return Unexpected(arguments.error());
    Binder binder(source);
    for (const PythonArgument& argument : *arguments)
        if (auto error = binder.add(argument))
            return Unexpected(std::move(*error));
    CallBinding binding = binder.take();
    binding.end = endOfCall(source, offset, *arguments);
    return binding;
}

}  // namespace onecycle
