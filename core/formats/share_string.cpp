// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/share_string.h"

#include "core/document/groups.h"
#include "core/formats/percent.h"
#include "core/parameters/parameters.h"

namespace onecycle {
namespace {

constexpr char separator = ':';  // a plus sign is part of 1e+05, a comma ends an argument

std::string listText(const std::vector<double>& list)
{
    std::string text;
    for (const double number : list)
        text += (text.empty() ? "" : ":") + toText(number, NumberStyle::Reader);
    return list.size() < 2 ? text + separator : text;
}

struct Speller {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(double number) const { return toText(number, NumberStyle::Reader); }
    std::string operator()(const std::string& word) const { return percentEncoded(word); }
    std::string operator()(const std::vector<double>& list) const { return listText(list); }
};

/// Nothing where the lists already say how many groups there are and nobody named them.
std::string groupsText(const ScheduleConfig& config)
{
    const std::size_t count = config.groupCount();
    if (config.groups == groupNames(count))
        return count == longestList(config) ? std::string() : std::to_string(count);
    std::string text;
    for (std::size_t group = 0; group < count; ++group)
        text += (group > 0 ? ":" : "") + percentEncoded(config.groups[group]);
    return count == 1 || config.groups.back().empty() ? text + separator : text;
}

}  // namespace

std::string writeShareString(const ScheduleConfig& config, std::string_view name)
{
    std::string text(sharePrefix);
    const auto add = [&text](std::string_view key, const std::string& value) {
        text += (text.size() > sharePrefix.size() ? "," : "") + std::string(key) + "=" + value;
    };
    for (const Parameter& parameter : parameters())
        if (const Value value = valueOf(config, parameter); !sameValue(value, defaultValue(parameter)))
            add(parameter.key, std::visit(Speller{}, value));
    if (const std::string groups = groupsText(config); !groups.empty())
        add("groups", groups);
    if (name != makeDocument(config).activeEntry().name)
        add("name", percentEncoded(name));
    return text;
}

}  // namespace onecycle
