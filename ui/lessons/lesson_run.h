// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/hand_in.h"
#include "core/lessons/lesson.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace onecycle::ui {

/// What a learner has done on one page.
struct PageRecord {
    StepAnswer answer;      ///< the last one, or of a prediction the first
    bool answered = false;  ///< `answer` has something
    bool done = false;      ///< right, reached, revealed or read; with help, too
    bool revealed = false;  ///< the truth of a prediction, or the answer to a question, has been shown
};

/// A lesson that is worked on, and how far one has come: a value. The panel shows it; what a learner does in the panel
/// comes back as another one.
struct LessonRun {
    std::shared_ptr<const Lesson> lesson;
    std::string fingerprint;  ///< of the lesson before it was translated
    std::size_t page = 0;
    std::vector<PageRecord> records;  ///< one for each page

    [[nodiscard]] const LessonStep& step() const { return lesson->steps[page]; }
    [[nodiscard]] const PageRecord& record() const { return records[page]; }
    [[nodiscard]] PageRecord& record() { return records[page]; }
    [[nodiscard]] bool isLast() const { return page + 1 == lesson->steps.size(); }
};

/// A run of \p lesson in which nothing is done yet.
[[nodiscard]] LessonRun freshRun(std::shared_ptr<const Lesson> lesson);

/// How many pages of \p run are done.
[[nodiscard]] int donePages(const LessonRun& run);

/// The answers of \p run as \p student hands them in.
[[nodiscard]] HandIn handInOf(const LessonRun& run, const QString& student);

/// A lesson that can be chosen, or a file that cannot be read as one.
struct ShelfEntry {
    QString path;                          ///< a resource's or a file's
    bool shipped = false;                  ///< it is part of the program
    std::shared_ptr<const Lesson> lesson;  ///< null: `problem` says why
    std::string fingerprint;               ///< of the lesson before it was translated
    QString problem;
    int done = 0;  ///< pages

    [[nodiscard]] int pages() const { return lesson ? static_cast<int>(lesson->steps.size()) : 0; }
    [[nodiscard]] bool isDone() const { return lesson && done == pages(); }
};

}  // namespace onecycle::ui
