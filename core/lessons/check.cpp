// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/check.h"

#include "core/document/edit.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

bool isNear(double number, double wanted, double tolerance)
{
    return std::abs(number - wanted) <= tolerance * std::abs(wanted);
}

bool holds(Relation relation, double number, double wanted, double tolerance)
{
    switch (relation) {
    case Relation::Equal: return isNear(number, wanted, tolerance);
    case Relation::NotEqual: return !isNear(number, wanted, tolerance);
    case Relation::Below: return number < wanted;
    case Relation::AtMost: return number <= wanted;
    case Relation::AtLeast: return number >= wanted;
    case Relation::Above: return number > wanted;
    }
    return false;
}

/// Of words and switches: they can be equal or not, and nothing else.
bool holds(Relation relation, const Value& found, const Value& wanted)
{
    return relation == Relation::Equal      ? sameValue(found, wanted)
           : relation == Relation::NotEqual ? !sameValue(found, wanted)
                                            : false;
}

bool holds(const Condition& condition, const DocumentValue& document)
{
    const auto found = measured(document, condition.measure);
    const auto wanted = condition.other.empty() ? std::optional(condition.value) : measured(document, condition.other);
    if (!found || !wanted)
        return false;
    const auto* const number = std::get_if<double>(&*found);
    const auto* const goal = std::get_if<double>(&*wanted);
    return number && goal ? holds(condition.relation, *number, *goal, condition.tolerance)
                          : holds(condition.relation, *found, *wanted);
}

}  // namespace

bool isMet(const Goal& goal, const DocumentValue& document)
{
    return Schedule::build(document.config()).has_value() &&
           std::ranges::all_of(goal.conditions, [&](const Condition& one) { return holds(one, document); });
}

Verdict checkChoice(const LessonQuestion& question, std::size_t index)
{
    if (index >= question.choices.size())
        return {};
    const auto right = std::ranges::find(question.choices, true, &Choice::right);
    const Choice& choice = question.choices[index];
    return {choice.right, choice.because, right == question.choices.end() ? std::string() : right->text};
}

DocumentValue questionDocument(const Lesson& lesson, std::size_t step)
{
    const DocumentValue document = stepDocument(lesson, step);
    const auto& question = lesson.steps[step].question;
    return question ? applied(document, Edit{question->state, {}}) : document;
}

Verdict checkNumber(const LessonQuestion& question, double number, const DocumentValue& document)
{
    Verdict verdict{false, filledText(question.because, document), {}};
    const auto value = measured(document, question.measure);
    const auto* const wanted = value ? std::get_if<double>(&*value) : nullptr;
    if (!wanted)
        return verdict;
    verdict.right = isNear(number, *wanted, question.tolerance);
    verdict.wanted = measureText(*value);
    return verdict;
}

}  // namespace onecycle
