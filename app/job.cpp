// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job.h"

#include "app/complaints.h"
#include "app/input.h"
#include "app/preset_choice.h"
#include "app/script_call.h"
#include "core/formats/read.h"
#include "core/formats/share_string.h"
#include "core/parameters/parameters.h"
#include "core/parameters/validation.h"

#include <algorithm>
#include <iterator>

namespace onecycle::app {
namespace {

struct Start {
    DocumentValue document;
    ViewState view;
    std::vector<Question> questions = {};
    std::vector<Assignment> answers = {};  ///< what the options have answered
};

std::string placed(const std::string& file, const ReadError& error)
{
    if (looksLikeShareString(file))
        return error.message;
    std::string place = file == "-" ? "standard input" : file;
    if (error.line > 0)
        place += ":" + std::to_string(error.line) + ":" + std::to_string(error.column);
    return place + ": " + error.message;
}

/// What the options answer of \p questions. Whatever they say wrongly is reported later.
std::vector<Assignment> answersOf(const ParameterOptions& options, const std::vector<Question>& questions)
{
    ScheduleConfig config;
    (void)options.apply(config);
    std::vector<Assignment> answers;
    for (const Question& question : questions)
        if (options.gives(question.key))
            answers.push_back({question.key, valueOf(config, *findParameter(question.key)), {}});
    return answers;
}

/// Reads \p text, and once more with what the options answer: some frameworks' numbers mean something else in PyTorch.
Result<ReadDocument, ReadError> readAnswered(const std::string& text, std::size_t call, const ParameterOptions& options,
                                             std::vector<Assignment>& answers)
{
    auto document = readDocument(text, {call, {}});
    if (!document)
        return document;
    answers = answersOf(options, document->questions);
    return answers.empty() ? document : readDocument(text, {call, answers});
}

Result<Start, int> start(const ParameterOptions& options)
{
    const std::optional<std::string> file = options.configFile();
    if (!file)
        return Start{makeDocument({}), {}};
    const auto text = readInput(*file);
    if (!text) {
        printError("config", text.error());
        return Unexpected(exit_code::refused);
    }
    const std::size_t call = options.call().value_or(0);
    std::vector<Assignment> answers;
    const auto document = readAnswered(*text, call, options, answers);
    if (!document) {
        printError("config", placed(*file, document.error()));
        return Unexpected(exit_code::badUsage);
    }
    if (const std::string fault = callFault(*document, call); !fault.empty()) {
        printError("call", fault);
        return Unexpected(exit_code::badUsage);
    }
    if (const std::string note = callsNote(*document); !note.empty() && !options.call())
        printWarning("config", note);
    for (const std::string& remark : document->remarks)
        printWarning("config", remark);
    return Start{document->value, document->view, document->questions, std::move(answers)};
}

bool isLength(std::string_view key)
{
    return key == "total_steps" || key == "epochs" || key == "steps_per_epoch";
}

/// True if \p issue may only be there because something about its parameter could not be read.
bool isConsequence(const Issue& issue, const std::vector<Misreading>& misread)
{
    return std::ranges::any_of(misread, [&](const Misreading& reading) {
        return reading.key == issue.key || (isLength(reading.key) && isLength(issue.key)) ||
               (reading.key == "groups" && issue.code.ends_with("-count")) || reading.key == "preset";
    });
}

/// Without errors everything but the notes; with errors only those, since the rest is about a schedule that is not
/// there.
void print(const std::vector<Issue>& issues, const std::vector<Misreading>& misread)
{
    const bool failed = hasErrors(issues) || !misread.empty();
    for (const Issue& issue : issues)
        if (!isConsequence(issue, misread) && (!failed || issue.severity == Severity::Error))
            printIssue(issue);
    for (const Misreading& reading : misread)
        printError(reading.key, reading.sentence);
}

/// Makes the schedule called \p name the active one of \p document; else the sentence why not.
std::string activate(DocumentValue& document, const std::string& name)
{
    const auto found = std::ranges::find(document.schedules, name, &ScheduleEntry::name);
    if (found == document.schedules.end()) {
        std::string names;
        for (const ScheduleEntry& entry : document.schedules)
            names += (names.empty() ? "\"" : ", \"") + entry.name + '"';
        return "There is no schedule \"" + name + "\"; the document has " + names + ".";
    }
    if (!isEditable(*found))
        return "\"" + name + "\" is no 1cycle schedule; it is written with --to csv --all-variants.";
    document.active = found->id;
    return {};
}

/// Puts the preset that \p options name into \p config; gives what is wrong with it. A length that a file or an option
/// gives stays.
std::string applyPreset(ScheduleConfig& config, const ParameterOptions& options)
{
    if (!options.preset())
        return {};
    const auto stored = presetFor(*options.preset());
    if (!stored)
        return stored.error();
    const bool keepLength = stepCount(config) || options.gives("total_steps") || options.gives("epochs");
    config = applied(config, stored->preset, keepLength);
    return {};
}

}  // namespace

Result<Job, int> prepare(const ParameterOptions& options, std::vector<Misreading> misused, const std::string& variant)
{
    auto begun = start(options);
    if (!begun)
        return Unexpected(begun.error());
    auto [document, view, questions, answers] = std::move(begun).value();
    if (const std::string fault = variant.empty() ? std::string() : activate(document, variant); !fault.empty())
        misused.push_back({"variant", fault});
    auto& config = std::get<ScheduleConfig>(document.activeEntry().source);
    const ScheduleConfig read = config;
    if (const std::string fault = applyPreset(config, options); !fault.empty())
        misused.push_back({"preset", fault});
    std::ranges::move(options.apply(config), std::back_inserter(misused));
    for (const Assignment& answer : answers)  // the reader has put it where it belongs
        setValue(config, *findParameter(answer.key), valueOf(read, *findParameter(answer.key)));
    std::ranges::move(unanswered(questions, config, options), std::back_inserter(misused));
    answerExpressions(document.activeEntry(), options);
    std::vector<Issue> issues = validate(config);
    print(issues, misused);
    auto schedule = Schedule::build(config);
    if (!misused.empty() || !schedule || hasErrors(issues))
        return Unexpected(exit_code::badUsage);
    return Job{std::move(document), view, std::move(schedule).value(), std::move(issues)};
}

}  // namespace onecycle::app
