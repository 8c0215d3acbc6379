// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/edit.h"
#include "core/formats/text_guard.h"
#include "core/lessons/check.h"
#include "core/lessons/lesson_faults.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

using Assignments = std::vector<Assignment>;

DocumentValue after(const DocumentValue& document, const Assignments& assignments)
{
    return applied(document, Edit{assignments, {}});
}

bool isBuildable(const DocumentValue& document)
{
    return Schedule::build(document.config()).has_value();
}

/// The first thing that \p assignments change although the learner cannot.
std::string lockedKey(const LessonStep& page, const Assignments& assignments)
{
    const LessonRules rules = rulesOf(page);
    const auto locked = std::ranges::find_if(assignments,
                                             [&](const Assignment& one) { return !rules.allows(one.key); });
    return locked == assignments.end() ? std::string() : locked->key;
}

FirstFault conditionFault(const Condition& condition, const DocumentValue& document, const std::string& path)
{
    const bool hasValue = !std::holds_alternative<std::monostate>(condition.value);
    if (hasValue != condition.other.empty())
        return LessonFault{path,
                           "A condition compares with a \"value\" or with another measure, \"other\"; this one has " +
                               std::string(hasValue ? "both." : "neither.")};
    if (condition.measure.starts_with("budget."))
        return LessonFault{path + "/measure", "A goal is about the schedule, not the budget; ask for \"total_steps\"."};
    if (std::string fault = measureFault(condition.measure, document); !fault.empty())
        return LessonFault{path + "/measure", std::move(fault)};
    if (std::string fault = hasValue ? std::string() : measureFault(condition.other, document); !fault.empty())
        return LessonFault{path + "/other", std::move(fault)};
    if (condition.tolerance < 0 || condition.tolerance >= 1)
        return LessonFault{path + "/tolerance", "\"tolerance\" is a share of the number, from 0 to below 1."};
    return std::nullopt;
}

/// A text, the place of it, and what its placeholders are filled from.
struct Filled {
    const std::string& text;
    std::string path;
    const DocumentValue& document;
};

FirstFault placeholderFault(const std::vector<Filled>& texts)
{
    for (const Filled& one : texts)
        if (std::string fault = textFault(one.text, one.document); !fault.empty())
            return LessonFault{one.path, std::move(fault)};
    return std::nullopt;
}

FirstFault goalFault(const LessonStep& page, const DocumentValue& document, const std::string& path)
{
    const Goal& goal = *page.goal;
    if (goal.conditions.empty())
        return LessonFault{path, R"(A goal has at least one condition, in "conditions".)"};
    const DocumentValue right = after(document, goal.right);
    const DocumentValue wrong = after(document, goal.wrong);
    if (!isBuildable(right))
        return LessonFault{path + "/right", "The right state makes no schedule; PyTorch would raise an error."};
    for (std::size_t i = 0; i < goal.conditions.size(); ++i)
        if (auto fault = conditionFault(goal.conditions[i], right, path + "/conditions/" + std::to_string(i)))
            return fault;
    if (const std::string key = lockedKey(page, goal.right); !key.empty())
        return LessonFault{path + "/right/" + key, "The right state changes \"" + key + "\", which is not open here."};
    if (!isMet(goal, right))
        return LessonFault{path + "/right", "The right state does not meet the goal."};
    if (isMet(goal, document))
        return LessonFault{path, "The goal is met before anything is done."};
    if (!isBuildable(wrong))
        return LessonFault{path + "/wrong", "The wrong state makes no schedule; PyTorch would raise an error."};
    if (auto fault = placeholderFault({{goal.text, path + "/text", document},
                                       {goal.hint, path + "/hint", document},
                                       {goal.because, path + "/because", right}}))
        return fault;
    if (goal.wrong.empty())
        return LessonFault{path, R"(A goal has a state that must fail it, in "wrong".)"};
    return isMet(goal, wrong) ? LessonFault{path + "/wrong", "The wrong state meets the goal."} : FirstFault();
}

FirstFault predictionFault(const Lesson& lesson, std::size_t step, const std::string& path)
{
    const Prediction& prediction = *lesson.steps[step].prediction;
    const ScheduleConfig truth = predictedConfig(lesson, step);
    if (!Schedule::build(truth))
        return LessonFault{path + "/truth", "The true curve makes no schedule; PyTorch would raise an error."};
    if (truth == stepDocument(lesson, step).config())
        return LessonFault{path + "/truth", "The true curve is the one that is seen before anything is done."};
    if (const std::string key = lockedKey(lesson.steps[step], prediction.truth); !key.empty())
        return LessonFault{path + "/truth/" + key, "The true curve changes \"" + key + "\", which is not open here."};
    if (!(prediction.tolerance > 0 && prediction.tolerance < 1))
        return LessonFault{path + "/tolerance", "\"tolerance\" is a share of the peak, between 0 and 1."};
    const auto seen = Schedule::build(stepDocument(lesson, step).config());
    if (predictionError(*seen, *Schedule::build(truth), prediction.tolerance).right)
        return LessonFault{path, "The curve that is seen before anything is done counts as right; it is too near."};
    const DocumentValue before = stepDocument(lesson, step);
    const DocumentValue revealed = makeDocument(truth);
    return placeholderFault(
        {{prediction.text, path + "/text", before}, {prediction.because, path + "/because", revealed}});
}

FirstFault choicesFault(const LessonQuestion& question, const DocumentValue& document, const std::string& path)
{
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Choice& choice = question.choices[i];
        const std::string here = path + "/choices/" + std::to_string(i);
        if (auto fault = placeholderFault(
                {{choice.text, here + "/text", document}, {choice.because, here + "/because", document}}))
            return fault;
    }
    const auto right = std::ranges::count(question.choices, true, &Choice::right);
    if (question.choices.size() < 2)
        return LessonFault{path + "/choices", "There is nothing to choose; a question has at least two choices."};
    if (right != 1)
        return LessonFault{path + "/choices", std::to_string(right) + " choices are right; exactly one must be."};
    return question.varied.empty() ? FirstFault()
                                   : LessonFault{path + "/varied", "Only the number of a measure can be varied."};
}

std::string numberFault(const LessonQuestion& question, const DocumentValue& document)
{
    if (std::string fault = measureFault(question.measure, document); !fault.empty())
        return fault;
    return std::holds_alternative<double>(*measured(document, question.measure))
               ? std::string()
               : "\"" + excerpt(question.measure) + "\" is no number.";
}

FirstFault variedFault(const LessonQuestion& question, const DocumentValue& document, const std::string& path)
{
    for (const Variation& variation : question.varied)
        for (std::size_t i = 0; i < variation.values.size(); ++i) {
            const DocumentValue other = after(document, {{variation.key, variation.values[i], {}}});
            if (std::string fault = numberFault(question, other); !fault.empty())
                return LessonFault{path + "/varied/" + variation.key + '/' + std::to_string(i), std::move(fault)};
        }
    return std::nullopt;
}

FirstFault questionFault(const Lesson& lesson, std::size_t step, const std::string& path)
{
    const LessonQuestion& question = *lesson.steps[step].question;
    const DocumentValue document = questionDocument(lesson, step);
    if (question.choices.empty() == question.measure.empty())
        return LessonFault{path, "A question has either \"choices\" or a \"measure\" whose number is asked for."};
    if (!isBuildable(document))
        return LessonFault{path + "/state", "This state makes no schedule; PyTorch would raise an error."};
    if (auto fault = placeholderFault(
            {{question.text, path + "/text", document}, {question.because, path + "/because", document}}))
        return fault;
    if (!question.choices.empty())
        return choicesFault(question, document, path);
    if (std::string fault = numberFault(question, document); !fault.empty())
        return LessonFault{path + "/measure", std::move(fault)};
    if (question.tolerance < 0 || question.tolerance >= 1)
        return LessonFault{path + "/tolerance", "\"tolerance\" is a share of the number, from 0 to below 1."};
    if (question.because.empty())
        return LessonFault{path, R"(The answer is not explained; write it to "because".)"};
    return variedFault(question, document, path);
}

}  // namespace

FirstFault taskFault(const Lesson& lesson, std::size_t step, const std::string& path)
{
    const LessonStep& page = lesson.steps[step];
    const int tasks = int{page.goal.has_value()} + int{page.prediction.has_value()} + int{page.question.has_value()};
    if (tasks > 1)
        return LessonFault{path, "A page has one goal, one prediction or one question, not several of them."};
    if (page.goal)
        return goalFault(page, stepDocument(lesson, step), path + "/goal");
    if (page.prediction)
        return predictionFault(lesson, step, path + "/prediction");
    return page.question ? questionFault(lesson, step, path + "/question") : FirstFault();
}

}  // namespace onecycle
