// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_draft.h"

#include "core/document/edit.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"
#include "core/parameters/parameters.h"
#include "core/support/number.h"
#include "ui/text/translate.h"

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double tolerance = 0.02;  // of a number to be reached by hand

bool isBudget(const Assignment& assignment)
{
    return assignment.key.starts_with("budget.");
}

void keepBudget(DraftPage& page, const std::vector<Assignment>& assignments)
{
    std::ranges::copy_if(assignments, std::back_inserter(page.budget), isBudget);
}

/// Words, switches and counts have to be reached exactly.
double toleranceOf(const Value& value)
{
    const auto* const number = std::get_if<double>(&value);
    return !number || isWhole(*number) ? 0 : tolerance;
}

Assignment groupsOf(const ScheduleConfig& config)
{
    return {"groups", static_cast<double>(config.groupCount()), {}};
}

void open(LessonStep& step, const std::vector<Assignment>& assignments)
{
    for (const Assignment& assignment : assignments)
        if (std::ranges::find(step.open, assignment.key) == step.open.end())
            step.open.push_back(assignment.key);
}

}  // namespace

LessonDraft draftOf(const Lesson& lesson)
{
    // That of a file without one is the file's name, which may be none.
    const std::string id = isLessonId(lesson.id) ? lesson.id : idFrom(fromUtf8(lesson.id), {});
    LessonDraft draft{id, lesson.title, lesson.sentence, {}};
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        DraftPage page{lesson.steps[i], stepDocument(lesson, i).config(), {}};
        if (i == 0)
            keepBudget(page, lesson.start);
        keepBudget(page, lesson.steps[i].set);
        page.step.set.clear();
        draft.pages.push_back(page);
    }
    return draft;
}

Lesson lessonOf(const LessonDraft& draft)
{
    Lesson lesson{draft.id, draft.title, draft.sentence, {}, {}};
    ScheduleConfig before = startingConfig();
    for (const DraftPage& page : draft.pages) {
        LessonStep step = page.step;
        step.set = differences(before, page.state);
        step.set.insert(step.set.end(), page.budget.begin(), page.budget.end());
        before = page.state;
        lesson.steps.push_back(std::move(step));
    }
    return lesson;
}

std::vector<Assignment> differences(const ScheduleConfig& from, const ScheduleConfig& to)
{
    std::vector<Assignment> all;
    if (from.groupCount() != to.groupCount())
        all.push_back(groupsOf(to));  // first: lists are as long as there are groups
    const ScheduleConfig start = applied(from, all);
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(to, parameter);
        if (!sameValue(value, valueOf(start, parameter)))
            all.push_back({std::string(parameter.key), value, {}});
    }
    return all;
}

DraftPage newPage(const LessonDraft& draft, const ScheduleConfig& config)
{
    DraftPage page;
    page.state = config;
    std::size_t number = draft.pages.size() + 1;
    const auto taken = [&](const std::string& id) {
        return std::ranges::any_of(draft.pages, [&](const DraftPage& other) { return other.step.id == id; });
    };
    while (taken("page-" + std::to_string(number)))
        ++number;
    page.step.id = "page-" + std::to_string(number);
    return page;
}

TaskKind taskOf(const LessonStep& step)
{
    if (step.goal)
        return TaskKind::Goal;
    if (step.prediction)
        return TaskKind::Prediction;
    if (step.question)
        return step.question->measure.empty() ? TaskKind::Choice : TaskKind::Number;
    return TaskKind::None;
}

void setTask(LessonStep& step, TaskKind kind)
{
    if (taskOf(step) == kind)
        return;
    step.goal.reset();
    step.prediction.reset();
    step.question.reset();
    switch (kind) {
    case TaskKind::None: break;
    case TaskKind::Goal: step.goal.emplace(); break;
    case TaskKind::Prediction: step.prediction.emplace(); break;
    case TaskKind::Choice: step.question.emplace().choices.resize(2); break;
    case TaskKind::Number: step.question.emplace().measure = measures().front().key; break;
    }
}

void aimAt(DraftPage& page, const ScheduleConfig& config, const std::vector<std::string>& keys)
{
    Goal& goal = *page.step.goal;
    goal.right = differences(page.state, config);
    goal.wrong.clear();
    if (!goal.right.empty()) {  // the state that the learner starts from must not be enough
        const std::string& key = goal.right.front().key;
        const Parameter* const first = findParameter(key);
        goal.wrong.push_back(first ? Assignment{key, valueOf(page.state, *first), {}} : groupsOf(page.state));
    }
    goal.conditions.clear();
    const DocumentValue document = makeDocument(config);
    for (const std::string& key : keys)
        if (const auto value = measured(document, key))
            goal.conditions.push_back({key, Relation::Equal, *value, {}, toleranceOf(*value)});
    open(page.step, goal.right);
}

void setTruth(DraftPage& page, const ScheduleConfig& config)
{
    page.step.prediction->truth = differences(page.state, config);
    open(page.step, page.step.prediction->truth);
}

std::string idFrom(const QString& text, const std::string& otherwise)
{
    constexpr qsizetype longest = 48;
    std::string id;
    for (const QChar letter : text.toLower().left(longest))
        if ((letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) ||
            (letter >= QLatin1Char('0') && letter <= QLatin1Char('9')))
            id += static_cast<char>(letter.toLatin1());
        else if (!id.empty() && id.back() != '-')
            id += '-';
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? otherwise : id;
}

}  // namespace onecycle::ui
