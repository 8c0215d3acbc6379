// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_call.h"

#include "core/document/groups.h"
#include "core/formats/answers.h"
#include "core/formats/call_values.h"
#include "core/formats/names.h"
#include "core/formats/python_binding.h"
#include "core/formats/python_calls.h"
#include "core/formats/python_literal.h"
#include "core/formats/script.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::string_view function = "OneCycleLR";

using Failure = std::optional<ReadError>;

/// Reads the arguments of one call into a document.
class CallReader {
public:
    CallReader(std::string_view source, const CallPlace& place) : m_source(source), m_place(place) {}

    Result<ReadDocument, ReadError> read();

private:
    [[nodiscard]] Failure readArgument(const BoundArgument& bound);
    [[nodiscard]] Failure readOptimizer(const PythonArgument& argument);
    void remarkOnArgument(const BoundArgument& bound);
    void askForUnread(const CallBinding& binding);
    void remarkOnLightning();
    void remark(std::size_t offset, const std::string& sentence)
    {
        m_result.remarks.push_back("Line " + std::to_string(lineAt(m_source, offset)) + ": " + sentence);
    }
    [[nodiscard]] Failure failed(const PythonArgument& argument, std::string message) const
    {
        return errorAt(m_source, argument.offset(), std::move(message));
    }

    std::string_view m_source;
    CallPlace m_place;
    ReadDocument m_result{makeDocument({}), {}};
};

Result<ReadDocument, ReadError> CallReader::read()
{
    const auto binding = bindArguments(m_source, m_place.arguments);
    if (!binding)
        return Unexpected(binding.error());
    for (const BoundArgument& bound : binding->arguments)
        if (auto error = readArgument(bound))
            return Unexpected(std::move(*error));
    if (auto error = readValues(m_source, m_place.begin, *binding, m_result))
        return Unexpected(std::move(*error));
    if (!binding->find("optimizer") && binding->unread.empty())
        m_result.remarks.emplace_back("The call has no optimizer, which PyTorch needs as the first argument.");
    askForUnread(*binding);
    remarkOnLightning();
    auto& config = std::get<ScheduleConfig>(m_result.value.activeEntry().source);
    config.groups = groupNames(longestList(config));
    if (binding->unread.empty() && m_place.inCode)
        m_result.script = std::make_shared<Script>(
            Script{std::string(m_source), m_place.begin, m_place.arguments, binding->end, config});
    return std::move(m_result);
}

/// What is to be said about an argument before its value is looked at.
void CallReader::remarkOnArgument(const BoundArgument& bound)
{
    const PythonArgument& argument = bound.argument;
    if (bound.key == "verbose")
        remark(argument.offset(), ignoredArgument("verbose"));
    const bool third = bound.key == "total_steps" && bound.form == BoundArgument::Form::Positional;
    if (third && !argument.tokens.front().is("None"))
        remark(argument.offset(),
               "The third argument, " + excerpt(argument.text) + ", is total_steps in PyTorch, not epochs.");
}

Failure CallReader::readArgument(const BoundArgument& bound)
{
    remarkOnArgument(bound);
    return bound.key == "optimizer" ? readOptimizer(bound.argument) : std::nullopt;
}

Failure CallReader::readOptimizer(const PythonArgument& argument)
{
    if (evaluateLiteral(argument.tokens))
        return failed(argument, "The first argument is " + excerpt(argument.text) +
                                    ", but PyTorch wants the optimizer there: PyTorch raises TypeError.");
    std::string_view called = calledName(argument.tokens);
    if (called.empty() && argument.tokens.size() == 1)
        called = lastAssignedCall(m_source.substr(0, m_place.arguments), argument.text);
    const std::string key = optimizerKey(called);
    if (findOptimizer(key))
        std::get<ScheduleConfig>(m_result.value.activeEntry().source).optimizer = key;
    else if (!called.empty())
        m_result.remarks.push_back("The optimizer " + excerpt(called) + " is not one of torch.optim; SGD is assumed.");
    return std::nullopt;
}

/// Lightning steps a scheduler once per epoch unless the dictionary beside it says otherwise.
void CallReader::remarkOnLightning()
{
    const bool lightning = m_source.find("def configure_optimizers") != std::string_view::npos;
    if (lightning && m_source.find("interval") == std::string_view::npos)
        m_result.remarks.emplace_back(
            "Lightning steps this scheduler once per epoch, and the learning rate would hardly move: return "
            "{\"optimizer\": optimizer, \"lr_scheduler\": {\"scheduler\": scheduler, \"interval\": \"step\"}}.");
}

/// What PyTorch needs may be in `**config`, which only the person can look into.
void CallReader::askForUnread(const CallBinding& binding)
{
    if (binding.unread.empty())
        return;
    const PythonArgument& argument = binding.unread.front();
    const std::string text = excerpt(argument.text);
    remark(argument.offset(), text + " is not read, since code is never executed: what it gives is not in the "
                                     "schedule, and the call cannot be changed in its place.");
    const int line = lineAt(m_source, argument.offset());
    const bool length = binding.find("total_steps") || (binding.find("epochs") && binding.find("steps_per_epoch"));
    if (!length)
        m_result.questions.insert(m_result.questions.begin(), Question{"total_steps", text, line});
    if (!binding.find("max_lr"))
        m_result.questions.push_back({"max_lr", text, line});
}

}  // namespace

Result<ReadDocument, ReadError> readPythonCall(std::string_view text, const ReadRequest& request)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    const std::vector<CallPlace> places = findCalls(text, function);
    if (places.empty())
        return Unexpected(ReadError{"There is no OneCycleLR(...) call in this text."});
    std::size_t chosen = std::min(request.call, places.size() - 1);
    auto read = CallReader(text, places[chosen]).read();
    const auto failure = read ? std::nullopt : std::optional(read.error());
    if (request.call == 0)  // nobody has chosen: the first one that can be read
        while (!read && chosen + 1 < places.size())
            read = CallReader(text, places[++chosen]).read();
    if (!read)
        return Unexpected(*failure);
    ReadDocument document = answered(std::move(read).value(), request.answers);
    if (places.size() == 1)
        return document;
    document.calls = foundCalls(text, places);
    document.call = chosen;
    if (failure)
        document.remarks.push_back("The call in line " + std::to_string(failure->line) +
                                   " cannot be read: " + failure->message);
    if (places.size() == mostCalls)
        document.remarks.push_back("Only the first " + std::to_string(mostCalls) +
                                   " calls of OneCycleLR are looked at.");
    return document;
}

bool hasPythonCall(std::string_view text)
{
    const auto places = findCalls(text, function, 1);
    return !places.empty() && places.front().inCode;
}

bool looksLikePythonCall(std::string_view text)
{
    return findCall(text, function) != std::string_view::npos;
}

}  // namespace onecycle
