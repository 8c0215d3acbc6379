// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson_members.h"

#include "core/formats/json_config.h"
#include "core/formats/text_guard.h"
#include "core/lessons/assignment_value.h"
#include "core/lessons/lesson_words.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {

using nlohmann::json;

LessonMembers::LessonMembers(json& object, std::string path, FirstFault& fault)
    : m_object(object), m_path(std::move(path)), m_fault(fault)
{}

json* LessonMembers::asked(const char* key)
{
    m_asked.emplace_back(key);
    const auto member = m_object.find(key);
    return m_fault || member == m_object.end() ? nullptr : &*member;
}

void LessonMembers::fail(const std::string& key, std::string sentence)
{
    if (!m_fault)
        m_fault = LessonFault{key.empty() ? m_path : m_path + '/' + key, std::move(sentence)};
}

void LessonMembers::failMember(const char* key, const json& found, const std::string& remedy)
{
    fail(key, "\"" + std::string(key) + "\" is " + jsonExcerpt(found) + "; it must be " + remedy + ".");
}

std::string LessonMembers::text(const char* key, bool needed)
{
    const json* const member = asked(key);
    if (!member) {
        if (needed)
            fail({}, "\"" + std::string(key) + "\" is missing; it must be a text.");
        return {};
    }
    if (!member->is_string() || (needed && member->get_ref<const std::string&>().empty()))
        failMember(key, *member, needed ? "a text that is not empty" : "a text");
    return member->is_string() ? member->get<std::string>() : std::string();
}

std::vector<std::string> LessonMembers::texts(const char* key)
{
    std::vector<std::string> list;
    const json* const member = container(key, true);
    if (!member)
        return list;
    for (std::size_t i = 0; i < member->size(); ++i) {
        const json& item = (*member)[i];
        if (!item.is_string())
            fail(key + ("/" + std::to_string(i)), jsonExcerpt(item) + " stands in \"" + key + "\"; it must be a text.");
        else
            list.push_back(item.get<std::string>());
    }
    return list;
}

std::optional<double> LessonMembers::number(const char* key)
{
    const json* const member = asked(key);
    if (member && !member->is_number())
        failMember(key, *member, "a number");
    return member && member->is_number() ? std::optional(member->get<double>()) : std::nullopt;
}

std::vector<double> LessonMembers::numbers(std::string_view key)
{
    const std::string name(key);
    const json* const member = asked(name.c_str());
    if (!member)
        return {};
    const json list = member->is_array() ? *member : json::array({*member});
    std::vector<double> found;
    for (const json& item : list)
        if (item.is_number())
            found.push_back(item.get<double>());
    if (found.size() != list.size())
        failMember(name.c_str(), *member, "a number or a list of them");
    return found;
}

bool LessonMembers::flag(const char* key)
{
    const json* const member = asked(key);
    if (member && !member->is_boolean())
        failMember(key, *member, "true or false");
    return member && member->is_boolean() && member->get<bool>();
}

std::optional<std::size_t> LessonMembers::count(const char* key)
{
    const json* const member = asked(key);
    if (!member)
        return std::nullopt;
    const double number = member->is_number() ? member->get<double>() : -1;
    if (!isWhole(number) || number < 0) {
        failMember(key, *member, "a whole number from 0 on");
        return std::nullopt;
    }
    return static_cast<std::size_t>(number);
}

std::optional<ScheduleConfig> LessonMembers::config(const char* key)
{
    json* const member = container(key, false);
    if (!member)
        return std::nullopt;
    ScheduleConfig config;
    if (auto error = takeConfig(*member, config))
        fail(key, std::move(error->message));
    else if (!member->empty())
        fail(key, "\"" + excerpt(member->begin().key()) + "\" is no parameter; leave it out.");
    return config;
}

Value LessonMembers::value(const char* key)
{
    const json* const member = asked(key);
    if (!member)
        return {};
    if (member->is_number())
        return member->get<double>();
    if (member->is_boolean())
        return member->get<bool>();
    if (member->is_string())
        return member->get<std::string>();
    failMember(key, *member, "a number, a word, true or false");
    return {};
}

std::vector<Assignment> LessonMembers::assignments(const char* key)
{
    std::vector<Assignment> list;
    object(key, [&](LessonMembers& members) {
        for (const std::string& name : assignableKeys()) {
            const json* const member = members.asked(name.c_str());
            if (!member)
                continue;
            if (auto value = assignmentValue(name, *member))
                list.push_back({name, std::move(*value), {}});
            else
                members.failMember(name.c_str(), *member, wantedFor(name));
        }
    });
    return list;
}

std::vector<Value> LessonMembers::valuesOf(const std::string& parameter)
{
    std::vector<Value> list;
    const json* const member = container(parameter.c_str(), true);
    for (std::size_t i = 0; member && i < member->size(); ++i) {
        if (auto value = assignmentValue(parameter, (*member)[i]))
            list.push_back(std::move(*value));
        else
            fail(parameter + '/' + std::to_string(i),
                 jsonExcerpt((*member)[i]) + " is no value of \"" + excerpt(parameter) + "\".");
    }
    return list;
}

json* LessonMembers::container(const char* key, bool isList)
{
    json* const member = asked(key);
    if (!member)
        return nullptr;
    if (isList ? member->is_array() : member->is_object())
        return member;
    failMember(key, *member, isList ? "a list in [ ]" : "an object in { }");
    return nullptr;
}

std::size_t LessonMembers::countOf(const json& list, const char* key, std::size_t most)
{
    if (list.size() > most)
        fail(key, "\"" + std::string(key) + "\" has " + std::to_string(list.size()) + " items; it may have " +
                      std::to_string(most) + ".");
    return list.size();
}

json* LessonMembers::objectAt(json& list, const char* key, std::size_t place)
{
    json& item = list[place];
    if (item.is_object())
        return &item;
    fail(key + ("/" + std::to_string(place)),
         jsonExcerpt(item) + " stands in \"" + key + "\"; it must be an object in { }.");
    return nullptr;
}

void LessonMembers::done()
{
    if (m_fault)
        return;
    const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
    for (const auto& [name, member] : m_object.items())
        if (std::ranges::find(m_asked, name) == m_asked.end())
            return fail(name, "\"" + excerpt(name) + "\" is nothing that is known here; leave it out." +
                                  nearHint(name, known));
}

}  // namespace onecycle
