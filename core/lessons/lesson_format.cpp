// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson_format.h"

#include "core/formats/json_config.h"
#include "core/lessons/lesson_faults.h"
#include "core/lessons/lesson_members.h"
#include "core/lessons/object_reader.h"
#include "core/lessons/page_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr const char* format = "onecycle-lesson";
constexpr std::size_t mostPages = 100;

void readHead(LessonMembers& members)
{
    if (members.text("format", true) != format)
        members.fail("format", R"("format" must be "onecycle-lesson".)");
    const auto version = members.number("version");
    if (!version || *version < 1)
        members.fail("version", R"("version" must be a whole number from 1 on.)");
    else if (*version > lessonVersion)
        members.fail("version", "The lesson has version " + toText(*version) + "; this onecycle reads version " +
                                    std::to_string(lessonVersion) + ". Open it with a newer one.");
}

Lesson readMembers(LessonMembers& members)
{
    readHead(members);
    Lesson lesson;
    lesson.id = members.text("id");
    lesson.title = members.text("title", true);
    lesson.sentence = members.text("sentence");
    lesson.start = members.assignments("start");
    members.objects("pages", mostPages, [&](LessonMembers& page) { lesson.steps.push_back(readLessonPage(page)); });
    members.done();
    return lesson;
}

Result<Lesson, LessonFault> readFrom(json object)
{
    FirstFault fault;
    LessonMembers members(object, {}, fault);
    Lesson lesson = readMembers(members);
    if (!fault)
        fault = faultOf(lesson);
    if (fault)
        return Unexpected(std::move(*fault));
    return lesson;
}

/// The page that \p path leads to; nothing of the head.
std::optional<std::size_t> pageOf(std::string_view path)
{
    constexpr std::string_view pages = "/pages/";
    std::size_t page = 0;
    if (!path.starts_with(pages))
        return std::nullopt;
    const auto read = std::from_chars(path.data() + pages.size(), path.data() + path.size(), page);
    return read.ec == std::errc() ? std::optional(page) : std::nullopt;
}

}  // namespace

bool isLessonId(std::string_view text)
{
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool looksLikeLesson(std::string_view text)
{
    return statedFormat(text) == format;
}

Result<Lesson, ReadError> readLesson(std::string_view text)
{
    auto object = readObject(text, "a lesson", format);
    if (!object)
        return Unexpected(object.error());
    const auto lesson = readFrom(std::move(object).value());
    if (!lesson)
        return Unexpected(errorOf(text, lesson.error()));
    return *lesson;
}

std::optional<LessonRefusal> refusalOf(const Lesson& lesson)
{
    auto object = readObject(writeLesson(lesson), "a lesson", format);
    if (!object)
        return LessonRefusal{{}, object.error().message};
    const auto read = readFrom(std::move(object).value());
    if (read)
        return std::nullopt;
    return LessonRefusal{pageOf(read.error().path), read.error().sentence};
}

}  // namespace onecycle
