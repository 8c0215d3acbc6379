// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/check.h"
#include "core/lessons/hand_in.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/worksheet.h"
#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

/// FNV-1a, 64 bits: it need not withstand anybody, the answers are checked anyhow.
std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t prime = 1099511628211ULL;
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return hash;
}

/// A number as somebody types it, where a comma may be the decimal mark.
std::optional<double> typedNumber(std::string text)
{
    if (std::ranges::count(text, ',') == 1 && text.find('.') == std::string::npos)
        std::ranges::replace(text, ',', '.');
    return parseNumber(text);
}

/// \p handedIn where the page lets it be changed, that of the page elsewhere: a file can say anything.
ScheduleConfig openPart(const Lesson& lesson, std::size_t step, const ScheduleConfig& handedIn)
{
    const LessonRules rules = rulesOf(lesson.steps[step]);
    ScheduleConfig config = stepDocument(lesson, step).config();
    if (rules.allows("groups"))
        config.groups = handedIn.groups;
    for (const Parameter& parameter : parameters()) {
        const bool ofBudget = parameter.section == Section::Length && rules.allows("budget");
        if (rules.allows(parameter.key) || ofBudget)
            setValue(config, parameter, valueOf(handedIn, parameter));
    }
    return config;
}

DocumentValue handedIn(const Lesson& lesson, std::size_t step, const ScheduleConfig& config)
{
    DocumentValue document = stepDocument(lesson, step);
    document.activeEntry().source = openPart(lesson, step, config);
    return document;
}

bool isGuessRight(const Lesson& lesson, std::size_t step, const ScheduleConfig& config)
{
    const auto guess = Schedule::build(openPart(lesson, step, config));
    const auto truth = Schedule::build(predictedConfig(lesson, step));
    return guess && truth && predictionError(*guess, *truth, lesson.steps[step].prediction->tolerance).right;
}

bool isAnswerRight(const Lesson& lesson, std::size_t step, const StepAnswer& answer)
{
    const LessonStep& page = lesson.steps[step];
    if (page.goal)
        return isMet(*page.goal, handedIn(lesson, step, *answer.config));
    if (page.prediction)
        return isGuessRight(lesson, step, *answer.config);
    if (!page.question->choices.empty())
        return checkChoice(*page.question, *answer.choice).right;
    const auto number = typedNumber(*answer.number);
    return number && checkNumber(*page.question, *number, questionDocument(lesson, step)).right;
}

/// True if \p answer has what \p page asks for.
bool isAnswered(const LessonStep& page, const StepAnswer& answer)
{
    if (page.goal || page.prediction)
        return answer.config.has_value();
    return page.question->choices.empty() ? answer.number.has_value() : answer.choice.has_value();
}

}  // namespace

std::string fingerprintOf(const Lesson& lesson)
{
    constexpr std::string_view digits = "0123456789abcdef";
    Lesson withoutId = lesson;
    withoutId.id.clear();
    std::string text;
    for (std::uint64_t hash = hashOf(writeLesson(withoutId)), place = 0; place < 16; ++place, hash >>= 4U)
        text.insert(text.begin(), digits[hash & 15U]);
    return text;
}

std::vector<Mark> gradeOf(const HandIn& handIn, const Lesson& lesson)
{
    const Lesson asked = handIn.seed ? drawnLesson(lesson, *handIn.seed) : lesson;
    std::vector<Mark> marks;
    for (std::size_t step = 0; step < asked.steps.size(); ++step) {
        const LessonStep& page = asked.steps[step];
        if (!page.goal && !page.prediction && !page.question)
            continue;
        const auto answer = std::ranges::find(handIn.answers, page.id, &StepAnswer::step);
        const bool answered = answer != handIn.answers.end() && isAnswered(page, *answer);
        marks.push_back({page.id, answered, answered && isAnswerRight(asked, step, *answer)});
    }
    return marks;
}

}  // namespace onecycle
