// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "core/schedule/schedule_config.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// What is wrong with a lesson, and where: the path of jsonOffsetOf().
struct LessonFault {
    std::string path;
    std::string sentence;
};

/// The first fault of a reading.
using FirstFault = std::optional<LessonFault>;

/// Reads the members of one JSON object. Each of them can be asked for once; done() names what nobody has asked for.
/// After a fault everything reads as empty. The object and the place for the fault must outlive it.
class LessonMembers {
public:
    LessonMembers(nlohmann::json& object, std::string path, FirstFault& fault);

    /// A text; a missing one is a fault where it is needed, an empty one too.
    [[nodiscard]] std::string text(const char* key, bool needed = false);
    [[nodiscard]] std::vector<std::string> texts(const char* key);
    [[nodiscard]] std::optional<double> number(const char* key);
    /// One number, or several in a list.
    [[nodiscard]] std::vector<double> numbers(std::string_view key);
    [[nodiscard]] bool flag(const char* key);
    /// What the object \p key sets: assignableKeys() and their values, in an order of its own.
    [[nodiscard]] std::vector<Assignment> assignments(const char* key);
    /// A whole configuration; nothing without one.
    [[nodiscard]] std::optional<ScheduleConfig> config(const char* key);
    /// A whole number from 0 on; nothing without one.
    [[nodiscard]] std::optional<std::size_t> count(const char* key);
    /// A number, a switch or a word.
    [[nodiscard]] Value value(const char* key);
    /// Of the parameter \p parameter, a list of values.
    [[nodiscard]] std::vector<Value> valuesOf(const std::string& parameter);

    /// Calls \p read(LessonMembers&) with the object \p key; false if there is none.
    template <class Read>
    bool object(const char* key, Read read)
    {
        nlohmann::json* const member = container(key, false);
        if (member)
            within(*member, m_path + '/' + key, read);
        return member != nullptr;
    }

    /// Calls \p read(LessonMembers&) with every object of the list \p key, which has at most \p most.
    template <class Read>
    void objects(const char* key, std::size_t most, Read read)
    {
        nlohmann::json* const member = container(key, true);
        const std::size_t count = member ? countOf(*member, key, most) : 0;
        for (std::size_t i = 0; i < count && !m_fault; ++i)
            if (nlohmann::json* const item = objectAt(*member, key, i))
                within(*item, m_path + '/' + key + '/' + std::to_string(i), read);
    }

    /// Names a member that nobody has asked for.
    void done();
    void fail(const std::string& key, std::string sentence);

private:
    template <class Read>
    void within(nlohmann::json& object, std::string path, Read read)
    {
        LessonMembers members(object, std::move(path), m_fault);
        read(members);
        members.done();
    }

    nlohmann::json* asked(const char* key);
    nlohmann::json* container(const char* key, bool isList);
    std::size_t countOf(const nlohmann::json& list, const char* key, std::size_t most);
    nlohmann::json* objectAt(nlohmann::json& list, const char* key, std::size_t place);
    void failMember(const char* key, const nlohmann::json& found, const std::string& remedy);

    nlohmann::json& m_object;
    std::string m_path;
    FirstFault& m_fault;
    std::vector<std::string> m_asked;
};

}  // namespace onecycle
