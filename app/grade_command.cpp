// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaints.h"
#include "app/grade_line.h"
#include "app/input.h"
#include "app/output.h"
#include "app/overwriting.h"
#include "core/lessons/grade_table.h"
#include "core/lessons/lesson_format.h"
#include "ui/lessons/shipped_lessons.h"

#include <algorithm>

namespace onecycle::app {
namespace {

std::string sentenceOf(const ReadError& error)
{
    return error.line > 0 ? "Line " + std::to_string(error.line) + ": " + error.message : error.message;
}

/// What hand-ins are graded by.
struct Lessons {
    std::vector<Lesson> shipped;
    std::optional<Lesson> named;  ///< by --lesson

    /// The lesson of \p handIn, or nullptr.
    [[nodiscard]] const Lesson* find(const HandIn& handIn) const
    {
        if (named)
            return &*named;
        const auto lesson = std::ranges::find(shipped, handIn.lesson, &Lesson::id);
        return lesson == shipped.end() ? nullptr : &*lesson;
    }
};

Result<Lesson, std::string> lessonFile(const std::string& path)
{
    if (const std::string fault = readingFault(path); !fault.empty())
        return Unexpected(path + ": " + fault);
    const auto text = readInput(path);
    if (!text)
        return Unexpected(text.error());
    auto lesson = readLesson(*text);
    if (!lesson)
        return Unexpected(path + ": " + sentenceOf(lesson.error()));
    return std::move(lesson).value();
}

/// A hand-in is graded by what the lesson says now; if that is not what the student had, somebody should look at it.
std::string remarkOn(const HandIn& handIn, const Lesson& lesson)
{
    return handIn.fingerprint == fingerprintOf(lesson)
               ? std::string()
               : "The student had another version of this lesson; look at the answers yourself.";
}

/// With --lesson all are graded by one lesson: a hand-in of another one would be wrong on every page.
std::string otherLesson(const HandIn& handIn, const Lesson& lesson)
{
    return handIn.lesson.empty() || lesson.id.empty() || handIn.lesson == lesson.id
               ? std::string()
               : "The answers are to the lesson \"" + handIn.lesson + "\", not to \"" + lesson.id + "\".";
}

GradeRow graded(const std::string& file, const Lessons& lessons)
{
    GradeRow row{file, {}};
    row.error = readingFault(file);
    if (!row.error.empty())
        return row;
    const auto text = readInput(file);
    if (!text) {
        row.error = text.error();
        return row;
    }
    auto handIn = readHandIn(*text);
    if (!handIn) {
        row.error = sentenceOf(handIn.error());
        return row;
    }
    row.handIn = std::move(handIn).value();
    const Lesson* const lesson = lessons.find(row.handIn);
    row.error = lesson ? otherLesson(row.handIn, *lesson) : std::string();
    if (!row.error.empty())
        return row;
    if (!lesson) {
        row.error = "There is no lesson \"" + row.handIn.lesson + "\" in the program; name its file with --lesson.";
        return row;
    }
    row.marks = gradeOf(row.handIn, *lesson);
    row.remark = remarkOn(row.handIn, *lesson);
    return row;
}

}  // namespace

int runGrade(const GradeRequest& request)
{
    std::vector<std::string> inputs = request.files;
    inputs.push_back(request.lesson);
    if (const std::string fault = overwritingFault(request.output, inputs); !fault.empty()) {
        printError("output", fault);
        return exit_code::badUsage;
    }
    Lessons lessons{ui::shippedLessons(), {}};
    if (!request.lesson.empty()) {
        auto lesson = lessonFile(request.lesson);
        if (!lesson) {
            printError("lesson", lesson.error());
            return exit_code::badUsage;
        }
        lessons.named = std::move(lesson).value();
    }
    std::vector<GradeRow> rows;
    for (const std::string& file : request.files)
        rows.push_back(graded(file, lessons));
    const std::string table = gradeTable(rows);
    const int written = writeOutput(request.output, [&table](const Sink& sink) { return sink(table); });
    bool allGraded = true;
    for (const GradeRow& row : rows) {
        if (!row.error.empty())
            printError(row.error.starts_with(row.file) ? "" : row.file, row.error);
        else if (!row.remark.empty())
            printWarning(row.file, row.remark);
        allGraded = allGraded && row.error.empty();
    }
    return written != exit_code::done ? written : allGraded ? exit_code::done : exit_code::refused;
}

}  // namespace onecycle::app
