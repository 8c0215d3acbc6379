// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_members.h"

#include "core/formats/json_config.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

namespace onecycle {

using nlohmann::json;

std::optional<std::string> takeText(json& object, const char* key)
{
    const auto member = object.find(key);
    if (member == object.end() || !member->is_string())
        return std::nullopt;
    std::string text = member->get<std::string>();
    object.erase(member);
    return text;
}

ReadError memberError(const char* key, const json& object, const char* remedy)
{
    const auto member = object.find(key);
    const std::string found = member == object.end() ? "is missing" : "is " + jsonExcerpt(*member);
    return {"\"" + std::string(key) + "\" " + found + "; " + remedy};
}

std::string unknownMembers(const json& object, const std::string& where, std::vector<std::string>& remarks)
{
    if (object.empty())
        return {};
    constexpr std::size_t most = 8;
    std::string names;
    std::size_t count = 0;
    for (const auto& [name, member] : object.items())
        if (++count <= most)
            names += (count > 1 ? ", " : "") + where + excerpt(name);
    if (count > most)
        names += " and " + std::to_string(count - most) + " more";
    remarks.push_back("Not known to this version, kept as it is: " + names + ".");
    return object.dump();
}

}  // namespace onecycle
