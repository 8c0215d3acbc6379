// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_config.h"

#include "core/document/groups.h"
#include "core/formats/json_document.h"
#include "core/formats/json_tree.h"
#include "core/formats/names.h"
#include "core/formats/python_types.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace onecycle {
namespace {

using nlohmann::json;

/// A number, or one of the words that stand for what JSON has no number for.
std::optional<double> numberFrom(const json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const auto number = parseNumber(value.get_ref<const std::string&>());
    const bool spelledOut = value.get_ref<const std::string&>().find_first_of("0123456789") == std::string::npos;
    return number && spelledOut ? number : std::nullopt;
}

std::optional<Value> listFrom(const json& array)
{
    std::vector<double> numbers;
    for (const json& item : array) {
        const auto number = numberFrom(item);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<Value> valueFrom(const json& value, const Parameter& parameter)
{
    if (value.is_null())
        return Value();
    if (value.is_boolean())
        return Value(value.get<bool>());
    if (value.is_array())
        return listFrom(value);
    if (value.is_string() && parameter.kind == Kind::Choice)
        return Value(value.get<std::string>());
    if (const auto number = numberFrom(value))
        return Value(*number);
    return std::nullopt;
}

ReadError wrongType(const Parameter& parameter, const json& value)
{
    return {"\"" + std::string(parameter.key) + "\" is " + jsonExcerpt(value) + "; it must be " + wanted(parameter) +
            "."};
}

std::optional<ReadError> takeParameter(json& object, ScheduleConfig& config, const Parameter& parameter)
{
    const auto member = object.find(std::string(parameter.key));
    if (member == object.end())
        return std::nullopt;
    auto value = parameterValue(*member, parameter);
    if (!value)
        return wrongType(parameter, *member);
    if (member->is_array() && member->size() > mostGroups)
        return ReadError{"\"" + std::string(parameter.key) + "\" has " + std::to_string(member->size()) +
                         " numbers; at most 10000 parameter groups are read."};
    if (parameter.key == "optimizer")
        value = optimizerKey(std::get<std::string>(*value));
    setValue(config, parameter, *value);
    object.erase(member);
    return std::nullopt;
}

/// "groups" is the list of their names, or how many there are.
std::optional<ReadError> takeGroups(json& object, ScheduleConfig& config)
{
    const auto member = object.find("groups");
    if (member == object.end()) {
        config.groups = groupNames(longestList(config));
        return std::nullopt;
    }
    std::vector<std::string> names;
    if (member->is_array())
        for (const json& name : *member)
            if (name.is_string())
                names.push_back(name.get<std::string>());
    const bool allNames = member->is_array() && names.size() == member->size();
    const double count = member->is_number() ? member->get<double>() : static_cast<double>(names.size());
    if (!(member->is_number() || allNames) || !isWhole(count) || count < 1 || count > static_cast<double>(mostGroups))
        return ReadError{"\"groups\" is " + jsonExcerpt(*member) +
                         "; it must be a list of the groups' names, 1 to 10000 of them."};
    config.groups = allNames ? std::move(names) : groupNames(static_cast<std::size_t>(count));
    object.erase(member);
    return std::nullopt;
}

}  // namespace

std::string jsonExcerpt(const json& value)
{
    if (value.is_object())
        return "an object";
    if (value.is_array() && value.size() > 8)
        return "a list of " + std::to_string(value.size());
    if (value.is_number_float())
        return toText(value.get<double>());
    return excerpt(value.dump());
}

std::optional<ReadError> takeConfig(json& object, ScheduleConfig& config)
{
    for (const Parameter& parameter : parameters())
        if (auto error = takeParameter(object, config, parameter))
            return error;
    return takeGroups(object, config);
}

std::optional<Value> parameterValue(const json& value, const Parameter& parameter)
{
    auto read = valueFrom(value, parameter);
    return read && accepts(parameter, *read) ? std::move(read) : std::nullopt;
}

std::vector<std::string> torchTypeRemarks(const json& object)
{
    std::vector<std::string> remarks;
    for (const Parameter& parameter : parameters()) {
        const auto member = object.find(std::string(parameter.key));
        if (member == object.end() || !member->is_number())
            continue;
        std::string remark = typeRemark(parameter, {member->get<double>(), member->is_number_integer()});
        if (!remark.empty())
            remarks.push_back(std::move(remark));
    }
    return remarks;
}

void writeArguments(JsonWriter& writer, const ScheduleConfig& config)
{
    for (const Parameter& parameter : parameters()) {
        if (parameter.python.empty())
            continue;
        const Value value = valueOf(config, parameter);
        writer.key(parameter.key);
        parameter.kind == Kind::Real ? writer.realValue(value) : writer.value(value);
    }
}

void writeConfig(JsonWriter& writer, const ScheduleConfig& config)
{
    writer.beginObject();
    writeArguments(writer, config);
    writer.key("optimizer").text(config.optimizer).key("groups").words(config.groups);
    writer.endObject();
}

std::string writeJsonConfig(const ScheduleConfig& config)
{
    JsonWriter writer;
    writeConfig(writer, config);
    return writer.take();
}

void remarkOnIgnored(const json& object, std::vector<std::string>& remarks)
{
    std::size_t left = object.size();
    for (const auto& [name, value] : object.items()) {
        if (remarks.size() >= mostRemarks) {
            remarks.push_back(std::to_string(left) + " more arguments are ignored.");
            break;
        }
        remarks.push_back(ignoredArgument(name));
        --left;
    }
}

Result<ReadDocument, ReadError> configFrom(json tree, std::vector<std::string> remarks)
{
    json object = tree.contains("config") && tree["config"].is_object() ? std::move(tree["config"]) : std::move(tree);
    const std::size_t before = object.size();
    std::ranges::move(torchTypeRemarks(object), std::back_inserter(remarks));
    ScheduleConfig config;
    if (auto error = takeConfig(object, config))
        return Unexpected(std::move(*error));
    if (object.size() == before)
        return Unexpected(ReadError{"This has none of OneCycleLR's arguments; it should look like "
                                    R"({"max_lr": 0.01, "total_steps": 1000}.)"});
    remarkOnIgnored(object, remarks);
    return ReadDocument{makeDocument(config), {}, std::move(remarks)};
}

Result<ReadDocument, ReadError> readJsonConfig(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    std::vector<std::string> remarks;
    auto tree = parseJson(withoutByteOrderMark(text), remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (!tree->is_object())
        return Unexpected(ReadError{"This JSON is not an object of OneCycleLR's arguments."});
    return configFrom(std::move(tree).value(), std::move(remarks));
}

}  // namespace onecycle
