// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_task.h"

#include "ui/lessons/choice_task.h"
#include "ui/lessons/goal_task.h"
#include "ui/lessons/number_task.h"
#include "ui/lessons/prediction_task.h"

namespace onecycle::ui {

LessonTask* makeTask(const LessonRun& run, QWidget* parent)
{
    const LessonStep& step = run.step();
    if (step.goal)
        return new GoalTask(parent);
    if (step.prediction)
        return new PredictionTask(parent);
    if (!step.question)
        return nullptr;
    if (step.question->choices.empty())
        return new NumberTask(parent);
    return new ChoiceTask(parent);
}

}  // namespace onecycle::ui
