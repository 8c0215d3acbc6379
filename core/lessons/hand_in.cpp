// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/hand_in.h"

#include "core/formats/json_config.h"
#include "core/formats/json_writer.h"
#include "core/formats/text_guard.h"
#include "core/lessons/lesson_members.h"
#include "core/lessons/object_reader.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr const char* format = "onecycle-hand-in";
constexpr std::size_t mostAnswers = 100;
constexpr std::size_t mostTries = 1'000'000;

std::optional<std::uint64_t> seedFrom(const std::string& text)
{
    std::uint64_t seed = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    return read.ec == std::errc() && read.ptr == end ? std::optional(seed) : std::nullopt;
}

void readHead(LessonMembers& members)
{
    if (members.text("format", true) != format)
        members.fail("format", R"("format" must be "onecycle-hand-in".)");
    const auto version = members.number("version");
    if (!version || *version < 1)
        members.fail("version", R"("version" must be a whole number from 1 on.)");
    else if (*version > handInVersion)
        members.fail("version", "The hand-in was made by a newer onecycle; grade it with that one.");
}

StepAnswer readAnswer(LessonMembers& members)
{
    StepAnswer answer;
    answer.step = members.text("page", true);
    answer.choice = members.count("choice");
    if (std::string number = members.text("number"); !number.empty())
        answer.number = std::move(number);
    answer.config = members.config("config");
    answer.tries = static_cast<int>(std::min(members.count("tries").value_or(0), mostTries));
    return answer;
}

/// Which of two counts would be a guess, and the grade would depend on it.
void refuseSecondAnswers(const HandIn& handIn, LessonMembers& members)
{
    for (std::size_t i = 0; i < handIn.answers.size(); ++i)
        for (std::size_t before = 0; before < i; ++before)
            if (handIn.answers[before].step == handIn.answers[i].step)
                members.fail("answers/" + std::to_string(i) + "/page",
                             "The page \"" + excerpt(handIn.answers[i].step) + "\" is answered twice.");
}

HandIn readMembers(LessonMembers& members)
{
    readHead(members);
    HandIn handIn;
    handIn.lesson = members.text("lesson");
    handIn.title = members.text("title");
    handIn.fingerprint = members.text("fingerprint", true);
    handIn.student = members.text("student");
    if (const std::string seed = members.text("seed"); !seed.empty()) {
        handIn.seed = seedFrom(seed);
        if (!handIn.seed)
            members.fail("seed", "\"" + excerpt(seed) + "\" is no seed; it must be a whole number in quotes.");
    }
    members.objects("answers", mostAnswers, [&](LessonMembers& one) { handIn.answers.push_back(readAnswer(one)); });
    refuseSecondAnswers(handIn, members);
    members.done();
    return handIn;
}

}  // namespace

std::string writeHandIn(const HandIn& handIn)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("format").text(format).key("version").number(handInVersion);
    writer.key("lesson").text(handIn.lesson).key("title").text(handIn.title);
    writer.key("fingerprint").text(handIn.fingerprint).key("student").text(handIn.student);
    if (handIn.seed)
        writer.key("seed").text(std::to_string(*handIn.seed));
    writer.key("answers").beginArray();
    for (const StepAnswer& answer : handIn.answers) {
        writer.beginObject().key("page").text(answer.step);
        if (answer.choice)
            writer.key("choice").number(static_cast<double>(*answer.choice));
        if (answer.number)
            writer.key("number").text(*answer.number);
        if (answer.config) {
            writer.key("config");
            writeConfig(writer, *answer.config);
        }
        writer.key("tries").number(answer.tries).endObject();
    }
    writer.endArray().endObject();
    return writer.take() + "\n";
}

bool looksLikeHandIn(std::string_view text)
{
    return statedFormat(text) == format;
}

Result<HandIn, ReadError> readHandIn(std::string_view text)
{
    auto found = readObject(text, "a hand-in", format);
    if (!found)
        return Unexpected(found.error());
    json object = std::move(found).value();
    FirstFault fault;
    LessonMembers members(object, {}, fault);
    HandIn handIn = readMembers(members);
    if (fault)
        return Unexpected(errorOf(text, *fault));
    return handIn;
}

}  // namespace onecycle
