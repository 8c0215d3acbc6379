// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/worksheet.h"

#include "core/document/edit.h"
#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"
#include "core/parameters/parameters.h"

#include <algorithm>
#include <utility>

namespace onecycle {
namespace {

/// Steele, Lea and Flood's splitmix64 (2014): the same numbers on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    /// From 0 to below \p count.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

void draw(LessonQuestion& question, Chance& chance)
{
    for (std::size_t i = question.choices.size(); i > 1; --i)
        std::swap(question.choices[i - 1], question.choices[chance.below(i)]);
    for (const Variation& variation : question.varied) {
        if (variation.values.empty())
            continue;
        const Value& value = variation.values[chance.below(variation.values.size())];
        std::erase_if(question.state, [&](const Assignment& one) { return one.key == variation.key; });
        question.state.push_back({variation.key, value, {}});
    }
}

/// The number that a question asks for, where the values drawn give one.
std::optional<Value> numberOf(const Lesson& lesson, std::size_t step)
{
    return measured(questionDocument(lesson, step), lesson.steps[step].question->measure);
}

WorksheetItem itemOf(const LessonStep& page, const std::string& text, const DocumentValue& document)
{
    WorksheetItem item;
    item.step = page.id;
    item.title = page.title;
    item.text = filledText(text, document);
    item.document = document;
    return item;
}

WorksheetItem questionItem(const Lesson& lesson, std::size_t step)
{
    const LessonStep& page = lesson.steps[step];
    const LessonQuestion& question = *page.question;
    WorksheetItem item = itemOf(page, question.text, questionDocument(lesson, step));
    for (const Choice& choice : question.choices) {
        item.choices.push_back(filledText(choice.text, item.document));
        if (choice.right) {
            item.answer = item.choices.back();
            item.because = filledText(choice.because, item.document);
        }
    }
    if (question.choices.empty()) {
        const auto value = measured(item.document, question.measure);
        item.answer = value ? measureText(*value) : std::string();
        item.because = filledText(question.because, item.document);
    }
    return item;
}

WorksheetItem drawingItem(const Lesson& lesson, std::size_t step)
{
    const LessonStep& page = lesson.steps[step];
    WorksheetItem item = itemOf(page, page.prediction->text, stepDocument(lesson, step));
    item.drawing = true;
    item.document.activeEntry().source = predictedConfig(lesson, step);
    item.because = filledText(page.prediction->because, item.document);
    return item;
}

/// A goal can be asked on paper where one number of the right state is the answer: only one value of it gives what is
/// wanted.
bool hasOneNumber(const Goal& goal)
{
    const bool exact = std::ranges::all_of(goal.conditions, [](const Condition& condition) {
        return condition.relation == Relation::Equal && std::holds_alternative<double>(condition.value);
    });
    return exact && goal.right.size() == 1 && std::holds_alternative<double>(goal.right.front().value);
}

WorksheetItem goalItem(const Lesson& lesson, std::size_t step)
{
    const LessonStep& page = lesson.steps[step];
    const Assignment& right = page.goal->right.front();
    WorksheetItem item = itemOf(page, page.goal->text, stepDocument(lesson, step));
    item.asked = mark("Which value of %1 does that?");
    item.key = right.key;
    item.answer = right.key + " = " + measureText(right.value, 6);
    item.because = filledText(page.goal->because, applied(item.document, Edit{page.goal->right, {}}));
    return item;
}

}  // namespace

Lesson drawnLesson(const Lesson& lesson, std::uint64_t seed)
{
    Lesson drawn = lesson;
    Chance chance(seed);
    for (std::size_t step = 0; step < drawn.steps.size(); ++step) {
        if (!drawn.steps[step].question)
            continue;
        draw(*drawn.steps[step].question, chance);
        // Values that make a number one by one need not do so together.
        if (drawn.steps[step].question->choices.empty() && !numberOf(drawn, step))
            drawn.steps[step].question = lesson.steps[step].question;
    }
    return drawn;
}

Worksheet makeWorksheet(const Lesson& lesson, std::uint64_t seed)
{
    const Lesson drawn = drawnLesson(lesson, seed);
    Worksheet sheet{drawn.title, seed, {}};
    for (std::size_t step = 0; step < drawn.steps.size(); ++step) {
        const LessonStep& page = drawn.steps[step];
        if (page.question)
            sheet.items.push_back(questionItem(drawn, step));
        else if (page.prediction)
            sheet.items.push_back(drawingItem(drawn, step));
        else if (page.goal && hasOneNumber(*page.goal))
            sheet.items.push_back(goalItem(drawn, step));
        else if (page.goal)
            sheet.leftOut.push_back({page.title, mark("Several settings reach it, so it is left to the window.")});
    }
    return sheet;
}

}  // namespace onecycle
