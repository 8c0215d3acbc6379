// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/groups.h"

#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {
namespace {

template <class Change>
void changeLists(ScheduleConfig& config, Change change)
{
    for (const Parameter& parameter : parameters()) {
        Value value = valueOf(config, parameter);
        if (auto* const list = std::get_if<std::vector<double>>(&value)) {
            change(*list);
            setValue(config, parameter, value);
        }
    }
}

std::string freshName(const std::vector<std::string>& names)
{
    std::size_t number = names.size();
    const auto name = [&] { return "group " + std::to_string(number); };
    while (std::ranges::find(names, name()) != names.end())
        ++number;
    return name();
}

void addGroup(ScheduleConfig& config, std::string name)
{
    const std::size_t count = config.groupCount();
    changeLists(config, [count](std::vector<double>& list) {
        if (list.size() == count && count > 0)
            list.push_back(list.back());
    });
    config.groups.push_back(name.empty() ? freshName(config.groups) : std::move(name));
}

void removeGroup(ScheduleConfig& config, std::size_t group)
{
    if (group >= config.groupCount() || config.groupCount() == 1)
        return;
    changeLists(config, [group](std::vector<double>& list) {
        if (group < list.size() && list.size() > 1)
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(group));
    });
    config.groups.erase(config.groups.begin() + static_cast<std::ptrdiff_t>(group));
}

std::optional<std::size_t> wholeNumber(const Value& value)
{
    const auto* const number = std::get_if<double>(&value);
    if (!number || !isWhole(*number) || *number < 0)
        return std::nullopt;
    return static_cast<std::size_t>(*number);
}

}  // namespace

std::vector<std::string> groupNames(std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back("group " + std::to_string(i));
    return names;
}

void setGroupCount(ScheduleConfig& config, std::size_t count)
{
    while (config.groupCount() < count)
        addGroup(config, {});
    while (config.groupCount() > std::max<std::size_t>(count, 1))
        removeGroup(config, config.groupCount() - 1);
}

std::size_t longestList(const ScheduleConfig& config)
{
    std::size_t longest = 1;
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (const auto* const list = std::get_if<std::vector<double>>(&value))
            longest = std::max(longest, list->size());
    }
    return longest;
}

bool changeGroups(ScheduleConfig& config, const Assignment& assignment)
{
    const auto number = wholeNumber(assignment.value);
    const auto* const text = std::get_if<std::string>(&assignment.value);
    if (assignment.key == "groups.add") {
        addGroup(config, text ? *text : std::string());
    } else if (assignment.key == "groups.remove") {
        if (number)
            removeGroup(config, *number);
    } else if (assignment.key == "groups.name") {
        if (text && assignment.group && *assignment.group < config.groupCount())
            config.groups[*assignment.group] = *text;
    } else if (assignment.key == "groups") {
        if (number && *number >= 1 && *number <= mostGroups)
            setGroupCount(config, *number);
    } else {
        return false;
    }
    return true;
}

}  // namespace onecycle
