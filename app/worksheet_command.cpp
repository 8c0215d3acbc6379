// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaints.h"
#include "app/offscreen.h"
#include "app/output.h"
#include "app/overwriting.h"
#include "app/text_table.h"
#include "app/worksheet_line.h"
#include "core/formats/json_writer.h"
#include "ui/lessons/lesson_translation.h"
#include "ui/lessons/shipped_lessons.h"

#include <algorithm>

namespace onecycle::app {
namespace {

bool complain(const std::vector<Misreading>& misused)
{
    for (const Misreading& reading : misused)
        printError(reading.key, reading.sentence);
    return !misused.empty();
}

std::vector<Lesson> shipped()
{
    std::vector<Lesson> lessons = ui::shippedLessons();
    for (Lesson& lesson : lessons)
        lesson = ui::translatedLesson(lesson);
    return lessons;
}

Result<Lesson, QString> find(const std::string& name)
{
    for (Lesson& lesson : shipped())
        if (lesson.id == name)
            return std::move(lesson);
    return ui::readLessonFile(QString::fromStdString(name));
}

std::string json(const std::vector<Lesson>& lessons)
{
    JsonWriter writer;
    writer.beginObject().key("lessons").beginArray();
    for (const Lesson& lesson : lessons) {
        writer.beginObject();
        writer.key("id").text(lesson.id).key("title").text(lesson.title);
        writer.key("sentence").text(lesson.sentence);
        writer.key("pages").number(static_cast<double>(lesson.steps.size())).endObject();
    }
    writer.endArray().endObject();
    return writer.take() + "\n";
}

std::string text(const std::vector<Lesson>& lessons)
{
    std::vector<std::vector<std::string>> rows;
    for (const Lesson& lesson : lessons)
        rows.push_back({lesson.id, std::to_string(lesson.steps.size()) + " pages", lesson.title});
    return "Lessons of the window, in the workspace Learn:\n" + textTable(rows);
}

}  // namespace

int runWorksheet(const WorksheetRequest& request, const std::vector<Misreading>& misused)
{
    if (complain(misused))
        return exit_code::badUsage;
    if (const std::string fault = overwritingFault(request.file, {request.lesson}); !fault.empty()) {
        printError("output", fault);
        return exit_code::badUsage;
    }
    const auto lesson = find(request.lesson);
    if (!lesson) {
        printError("lesson", request.lesson + ": " + lesson.error().toStdString());
        return exit_code::badUsage;
    }
    const Offscreen offscreen;
    const auto pdf = ui::worksheetPdf(*lesson, request.order);
    if (!pdf) {
        printError("lesson", pdf.error().toStdString());
        return exit_code::badUsage;
    }
    return writeOutput(request.file, [&pdf](const Sink& sink) {
        return sink({pdf->constData(), static_cast<std::size_t>(pdf->size())});
    });
}

int runLessons(const std::vector<Misreading>& misused, bool asJson)
{
    if (complain(misused))
        return exit_code::badUsage;
    const auto lessons = shipped();
    return writeOutput(standardOutput, [&](const Sink& sink) { return sink(asJson ? json(lessons) : text(lessons)); });
}

}  // namespace onecycle::app
