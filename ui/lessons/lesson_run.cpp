// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_run.h"

#include <algorithm>

namespace onecycle::ui {

LessonRun freshRun(std::shared_ptr<const Lesson> lesson)
{
    LessonRun run;
    run.lesson = std::move(lesson);
    run.fingerprint = fingerprintOf(*run.lesson);
    for (const LessonStep& step : run.lesson->steps) {
        PageRecord record;
        record.answer.step = step.id;
        run.records.push_back(record);
    }
    return run;
}

int donePages(const LessonRun& run)
{
    return static_cast<int>(std::ranges::count_if(run.records, &PageRecord::done));
}

HandIn handInOf(const LessonRun& run, const QString& student)
{
    HandIn handIn;
    handIn.lesson = run.lesson->id;
    handIn.title = run.lesson->title;
    handIn.fingerprint = run.fingerprint;
    handIn.student = student.toStdString();
    for (const PageRecord& record : run.records)
        if (record.answered)
            handIn.answers.push_back(record.answer);
    return handIn;
}

}  // namespace onecycle::ui
