// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_writer.h"
#include "core/lessons/assignment_value.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_words.h"

namespace onecycle {
namespace {

void writeOptional(JsonWriter& writer, const char* key, const std::string& text)
{
    if (!text.empty())
        writer.key(key).text(text);
}

template <class List, class Write>
void writeList(JsonWriter& writer, const char* key, const List& list, Write write)
{
    if (list.empty())
        return;
    writer.key(key).beginArray();
    for (const auto& item : list)
        write(item);
    writer.endArray();
}

template <class List, class Write>
void writeObjects(JsonWriter& writer, const char* key, const List& list, Write write)
{
    writeList(writer, key, list, [&](const auto& item) {
        writer.beginObject();
        write(item);
        writer.endObject();
    });
}

void writeGoal(JsonWriter& writer, const Goal& goal)
{
    writer.key("goal").beginObject().key("text").text(goal.text);
    writeObjects(writer, "conditions", goal.conditions, [&](const Condition& condition) {
        writer.key("measure").text(condition.measure).key("is").text(relationKey(condition.relation));
        if (condition.other.empty())
            writer.key("value").value(condition.value);
        else
            writer.key("other").text(condition.other);
        if (condition.tolerance != 0)
            writer.key("tolerance").number(condition.tolerance);
    });
    writeOptional(writer, "hint", goal.hint);
    writeAssignments(writer, "right", goal.right);
    writeAssignments(writer, "wrong", goal.wrong);
    writer.key("because").text(goal.because).endObject();
}

void writePrediction(JsonWriter& writer, const Prediction& prediction)
{
    writer.key("prediction").beginObject().key("text").text(prediction.text);
    writeAssignments(writer, "truth", prediction.truth);
    writer.key("tolerance").number(prediction.tolerance).key("because").text(prediction.because).endObject();
}

void writeVaried(JsonWriter& writer, const std::vector<Variation>& varied)
{
    if (varied.empty())
        return;
    writer.key("varied").beginObject();
    for (const Variation& variation : varied)
        writeList(writer, variation.key.c_str(), variation.values,
                  [&](const Value& value) { writeAssignmentValue(writer, variation.key, value); });
    writer.endObject();
}

void writeQuestion(JsonWriter& writer, const LessonQuestion& question)
{
    writer.key("question").beginObject().key("text").text(question.text);
    writeObjects(writer, "choices", question.choices, [&](const Choice& choice) {
        writer.key("text").text(choice.text);
        if (choice.right)
            writer.key("right").flag(true);
        writer.key("because").text(choice.because);
    });
    writeAssignments(writer, "state", question.state);
    writeOptional(writer, "measure", question.measure);
    if (!question.measure.empty())
        writer.key("tolerance").number(question.tolerance);
    writeVaried(writer, question.varied);
    writeOptional(writer, "because", question.because);
    writer.endObject();
}

void writePage(JsonWriter& writer, const LessonStep& page)
{
    writer.key("id").text(page.id).key("title").text(page.title);
    writeList(writer, "text", page.text, [&](const std::string& paragraph) { writer.text(paragraph); });
    writeAssignments(writer, "set", page.set);
    if (!page.open.empty())
        writer.key("open").words(page.open);
    writeOptional(writer, "panel", page.panel);
    if (page.cursor)
        writer.key("cursor").number(*page.cursor);
    if (page.playhead)
        writer.key("playhead").number(*page.playhead);
    writeObjects(writer, "beside", page.beside, [&](const LessonVariant& variant) {
        writer.key("name").text(variant.name);
        writeAssignments(writer, "values", variant.values);
        writeOptional(writer, "policy", variant.policy);
        if (variant.numbers.empty())
            return;
        writer.key("numbers").beginObject();
        for (const PolicyValue& number : variant.numbers)
            writer.key(number.key).oneOrMore(number.values);
        writer.endObject();
    });
    if (page.goal)
        writeGoal(writer, *page.goal);
    if (page.prediction)
        writePrediction(writer, *page.prediction);
    if (page.question)
        writeQuestion(writer, *page.question);
    writeObjects(writer, "sources", page.sources, [&](const LessonSource& source) {
        writer.key("text").text(source.text);
        writeOptional(writer, "url", source.url);
    });
}

}  // namespace

std::string writeLesson(const Lesson& lesson)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("format").text("onecycle-lesson").key("version").number(lessonVersion);
    writeOptional(writer, "id", lesson.id);
    writer.key("title").text(lesson.title);
    writeOptional(writer, "sentence", lesson.sentence);
    writeAssignments(writer, "start", lesson.start);
    writeObjects(writer, "pages", lesson.steps, [&](const LessonStep& page) { writePage(writer, page); });
    writer.endObject();
    return writer.take() + "\n";
}

}  // namespace onecycle
