// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/script_call.h"

#include "core/parameters/parameters.h"

namespace onecycle::app {
namespace {

constexpr std::size_t mostNamed = 10;

/// True if the run has a length in spite of a question about it.
bool isMoot(const Question& question, const ScheduleConfig& config)
{
    const bool length = config.totalSteps || (config.epochs && config.stepsPerEpoch);
    return !irrelevance(config, *findParameter(question.key)).empty() || (question.key == "total_steps" && length);
}

std::string remedy(const Question& question)
{
    const std::string option = "--" + optionName(question.key);
    const std::string number = question.suggestion ? toText(*question.suggestion, NumberStyle::Reader) : "";
    const std::string standard = number.empty() ? "" : " (" + number + " is the default of its command line)";
    const bool flag = findParameter(question.key)->kind == Kind::Flag;
    return standard + "; give " + option + (flag ? " or --no-" + optionName(question.key) : " VALUE") + ".";
}

std::string placeOf(const Question& question)
{
    if (question.line == 0)
        return "The text does not have this number (" + question.text + ")";
    return "Line " + std::to_string(question.line) + " has code here, " + question.text + ", which is not executed";
}

}  // namespace

std::string callsNote(const ReadDocument& document)
{
    if (document.calls.empty())
        return {};
    std::string others;
    std::size_t named = 0;
    for (std::size_t i = 0; i < document.calls.size() && named <= mostNamed; ++i)
        if (i != document.call)
            others += ++named > mostNamed ? std::string(", ...")
                                          : (named > 1 ? ", " : "") + std::to_string(i + 1) + " in line " +
                                                std::to_string(document.calls[i].line);
    return "There are " + std::to_string(document.calls.size()) + " calls of OneCycleLR; number " +
           std::to_string(document.call + 1) + ", in line " + std::to_string(document.calls[document.call].line) +
           ", is read. The others, for --call: " + others + ".";
}

std::string callFault(const ReadDocument& document, std::size_t call)
{
    const std::size_t count = std::max<std::size_t>(document.calls.size(), 1);
    if (call < count)
        return {};
    return "There " + (count == 1 ? std::string("is 1 call") : "are " + std::to_string(count) + " calls") +
           " of OneCycleLR, and no number " + std::to_string(call + 1) + ".";
}

std::vector<Misreading> unanswered(const std::vector<Question>& questions, const ScheduleConfig& config,
                                   const ParameterOptions& options)
{
    std::vector<Misreading> misread;
    for (const Question& question : questions)
        if (!options.gives(question.key) && !isMoot(question, config))
            misread.push_back({question.key, placeOf(question) + remedy(question)});
    return misread;
}

void answerExpressions(ScheduleEntry& entry, const ParameterOptions& options)
{
    for (Expression& expression : entry.expressions)
        if (options.gives(expression.key) && std::holds_alternative<std::monostate>(expression.value))
            expression.value = valueOf(std::get<ScheduleConfig>(entry.source), *findParameter(expression.key));
}

}  // namespace onecycle::app
