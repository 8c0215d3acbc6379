// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/formats/percent.h"
#include "core/formats/share_string.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t largestShareString = std::size_t{64} * 1024;
constexpr std::string_view space = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(space), text.size());
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

/// A number, or the text that is none; infinity only where it is spelled out.
json numberFrom(std::string_view text)
{
    const auto number = parseNumber(text);
    const bool tooLarge = number && std::isinf(*number) && text.find_first_of("0123456789") != std::string_view::npos;
    return number && !tooLarge ? json(*number) : json(text);
}

/// The parts of a list, whose last one may end in a separator: `a:` has one, as `a` has.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

json numbersFrom(std::string_view text)
{
    if (text.find(':') == std::string_view::npos)
        return numberFrom(text);
    json list = json::array();
    if (text != ":")
        for (const std::string_view part : split(text, ':'))
            list.push_back(numberFrom(part));
    return list;
}

/// A word without its percent signs; as it stands if they are wrong or stand for no text.
std::string wordFrom(std::string_view text)
{
    auto word = percentDecoded(text);
    return word && isUtf8(*word) ? std::move(*word) : std::string(text);
}

json wordsFrom(std::string_view text)
{
    json list = json::array();
    for (const std::string_view part : split(text, ':'))
        list.push_back(wordFrom(part));
    return list;
}

/// The value of \p key as it would stand in JSON.
json valueFrom(std::string_view key, std::string_view text)
{
    const Parameter* const parameter = findParameter(key);
    if (key == "groups")
        return text.find(':') == std::string_view::npos ? numberFrom(text) : wordsFrom(text);
    if (!parameter || parameter->kind == Kind::Choice)
        return wordFrom(text);
    if (parameter->kind == Kind::Flag && (text == "true" || text == "false"))
        return text == "true";
    return numbersFrom(text);
}

Result<json, ReadError> membersOf(std::string_view text, std::vector<std::string>& remarks)
{
    json members = json::object();
    for (const std::string_view argument : split(text, ',')) {
        const auto equals = argument.find('=');
        if (equals == std::string_view::npos)
            return Unexpected(ReadError{"\"" + excerpt(argument) +
                                        "\" in the share string is no argument; it must look like max_lr=0.01."});
        const std::string key(trimmed(argument.substr(0, equals)));
        if (members.contains(key) && remarks.size() < mostRemarks)
            remarks.push_back("\"" + excerpt(key) + "\" stands twice; the last one counts.");
        members[key] = valueFrom(key, trimmed(argument.substr(equals + 1)));
    }
    return members;
}

}  // namespace

Result<ReadDocument, ReadError> readShareString(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    text = trimmed(withoutByteOrderMark(text));
    if (text.size() > largestShareString)
        return Unexpected(ReadError{"The share string is longer than 64 KiB; it has been damaged."});
    std::vector<std::string> remarks;
    auto read = membersOf(text.substr(sharePrefix.size()), remarks);
    if (!read)
        return Unexpected(read.error());
    json members = std::move(read).value();
    std::string name = makeDocument({}).activeEntry().name;
    if (members.contains("name"))
        name = members["name"].get<std::string>();
    members.erase("name");
    ScheduleConfig config;
    if (auto error = takeConfig(members, config))
        return Unexpected(std::move(*error));
    remarkOnIgnored(members, remarks);
    return ReadDocument{makeDocument(config, std::move(name)), {}, std::move(remarks)};
}

bool looksLikeShareString(std::string_view text)
{
    text = trimmed(text);
    return text.starts_with(sharePrefix) &&
           (text.size() == sharePrefix.size() || space.find(text[sharePrefix.size()]) == std::string_view::npos);
}

}  // namespace onecycle
