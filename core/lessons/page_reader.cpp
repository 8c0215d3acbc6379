// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/page_reader.h"

#include "core/formats/text_guard.h"
#include "core/lessons/lesson_words.h"
#include "core/policies/policies.h"

#include <algorithm>

namespace onecycle {
namespace {

Relation readRelation(LessonMembers& members)
{
    const std::string word = members.text("is", true);
    std::vector<std::string_view> words;
    for (const Relation relation : relations) {
        if (word == relationKey(relation))
            return relation;
        words.push_back(relationKey(relation));
    }
    members.fail("is", "\"" + excerpt(word) +
                           "\" is no relation; it must be equal, not equal, below, at most, at least or above." +
                           nearHint(word, words));
    return Relation::Equal;
}

Condition readCondition(LessonMembers& members)
{
    Condition condition;
    condition.measure = members.text("measure", true);
    condition.relation = readRelation(members);
    condition.value = members.value("value");
    condition.other = members.text("other");
    condition.tolerance = members.number("tolerance").value_or(0);
    return condition;
}

Goal readGoal(LessonMembers& members)
{
    Goal goal;
    goal.text = members.text("text", true);
    members.objects("conditions", mostLessonParts,
                    [&](LessonMembers& one) { goal.conditions.push_back(readCondition(one)); });
    goal.hint = members.text("hint");
    goal.right = members.assignments("right");
    goal.wrong = members.assignments("wrong");
    goal.because = members.text("because", true);
    return goal;
}

Prediction readPrediction(LessonMembers& members)
{
    Prediction prediction;
    prediction.text = members.text("text", true);
    prediction.truth = members.assignments("truth");
    prediction.tolerance = members.number("tolerance").value_or(prediction.tolerance);
    prediction.because = members.text("because", true);
    return prediction;
}

Choice readChoice(LessonMembers& members)
{
    Choice choice;
    choice.text = members.text("text", true);
    choice.right = members.flag("right");
    choice.because = members.text("because", true);
    return choice;
}

std::vector<Variation> readVariations(LessonMembers& members)
{
    std::vector<Variation> list;
    members.object("varied", [&](LessonMembers& varied) {
        for (const std::string& key : assignableKeys())
            if (auto values = varied.valuesOf(key); !values.empty())
                list.push_back({key, std::move(values)});
    });
    return list;
}

LessonQuestion readQuestion(LessonMembers& members)
{
    LessonQuestion question;
    question.text = members.text("text", true);
    members.objects("choices", mostLessonParts,
                    [&](LessonMembers& one) { question.choices.push_back(readChoice(one)); });
    question.state = members.assignments("state");
    question.measure = members.text("measure");
    question.tolerance = members.number("tolerance").value_or(question.tolerance);
    question.varied = readVariations(members);
    question.because = members.text("because");
    return question;
}

std::string unknownPolicy(const std::string& word)
{
    std::vector<std::string_view> keys;
    for (const Policy& policy : policies())
        keys.push_back(policy.key);
    return "\"" + excerpt(word) + "\" is no policy." + nearHint(word, keys);
}

LessonVariant readVariant(LessonMembers& members)
{
    LessonVariant variant;
    variant.name = members.text("name", true);
    variant.values = members.assignments("values");
    variant.policy = members.text("policy");
    const Policy* const policy = findPolicy(variant.policy);
    if (!policy) {
        if (!variant.policy.empty())
            members.fail("policy", unknownPolicy(variant.policy));
        return variant;
    }
    members.object("numbers", [&](LessonMembers& numbers) {
        for (const PolicyNumber& number : policy->numbers)
            if (auto values = numbers.numbers(number.key); !values.empty())
                variant.numbers.push_back({std::string(number.key), std::move(values)});
    });
    return variant;
}

/// A link of a lesson leads to the web; another scheme could open a file or start a program.
bool isWebAddress(const std::string& url)
{
    const std::size_t host = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : url.size();
    return host < url.size() && url.find_first_of(" \t\r\n\"<>") == std::string::npos;
}

LessonSource readSource(LessonMembers& members)
{
    LessonSource source;
    source.text = members.text("text", true);
    source.url = members.text("url");
    if (!source.url.empty() && !isWebAddress(source.url))
        members.fail("url", "\"" + excerpt(source.url) + "\" is no address that starts with https:// or http://.");
    return source;
}

}  // namespace

LessonStep readLessonPage(LessonMembers& members)
{
    LessonStep page;
    page.id = members.text("id", true);
    page.title = members.text("title", true);
    page.text = members.texts("text");
    page.set = members.assignments("set");
    page.open = members.texts("open");
    page.panel = members.text("panel");
    page.cursor = members.number("cursor");
    page.playhead = members.number("playhead");
    members.objects("beside", mostLessonParts, [&](LessonMembers& one) { page.beside.push_back(readVariant(one)); });
    members.objects("sources", mostLessonParts, [&](LessonMembers& one) { page.sources.push_back(readSource(one)); });
    members.object("goal", [&](LessonMembers& one) { page.goal = readGoal(one); });
    members.object("prediction", [&](LessonMembers& one) { page.prediction = readPrediction(one); });
    members.object("question", [&](LessonMembers& one) { page.question = readQuestion(one); });
    return page;
}

}  // namespace onecycle
