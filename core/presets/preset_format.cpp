// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/presets/preset_format.h"

#include "core/formats/json_config.h"
#include "core/formats/json_members.h"
#include "core/formats/json_policy.h"
#include "core/formats/json_tree.h"
#include "core/formats/names.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

#include <array>

namespace onecycle {
namespace {

using nlohmann::json;
using Failure = std::optional<ReadError>;

constexpr std::array units{PresetUnit::Any, PresetUnit::Steps, PresetUnit::Epochs};

Failure unknownMember(const json& object, const std::string& hint = {})
{
    if (object.empty())
        return std::nullopt;
    const std::string name = excerpt(object.begin().key());
    return ReadError{"\"" + name + "\" is nothing that a preset has; leave it out." + hint};
}

Failure takeHead(json& tree)
{
    if (!tree.contains("format") || tree["format"] != "onecycle-preset")
        return memberError("format", tree, R"(it must be "onecycle-preset".)");
    tree.erase("format");
    const auto version = tree.find("version");
    if (version == tree.end() || !version->is_number_integer() || version->get<double>() < 1)
        return memberError("version", tree, "it must be a whole number from 1 on.");
    if (version->get<double>() > presetVersion)
        return memberError("version", tree, "this onecycle reads version 1; open it with a newer one.");
    tree.erase(version);
    return std::nullopt;
}

/// An optional text.
Failure takeOptionalText(json& object, const char* key, std::string& target)
{
    if (object.contains(key) && !object[key].is_string())
        return memberError(key, object, "it must be a text.");
    target = takeText(object, key).value_or("");
    return std::nullopt;
}

Failure takeUnit(json& tree, PresetUnit& unit)
{
    if (!tree.contains("unit"))
        return std::nullopt;
    for (const PresetUnit candidate : units)
        if (tree["unit"] == std::string(unitKey(candidate))) {
            unit = candidate;
            tree.erase("unit");
            return std::nullopt;
        }
    return memberError("unit", tree, R"(it must be "any", "steps" or "epochs".)");
}

Failure takeSource(json& tree, PresetSource& source)
{
    if (!tree.contains("source"))
        return std::nullopt;
    json object = std::move(tree["source"]);
    tree.erase("source");
    if (!object.is_object())
        return ReadError{"\"source\" is " + jsonExcerpt(object) + R"(; it must be an object with "text" and "url".)"};
    if (auto error = takeOptionalText(object, "text", source.text))
        return error;
    if (auto error = takeOptionalText(object, "url", source.url))
        return error;
    return unknownMember(object);
}

Failure takeValues(json& object, PresetValues& values)
{
    ScheduleConfig config;
    PresetValues stated;
    for (const Parameter& parameter : parameters())
        if (parameter.key != "last_epoch" && object.contains(std::string(parameter.key)))
            stated.push_back({std::string(parameter.key), {}});
    json taken = json::object();
    for (const PresetValue& value : stated) {
        taken[value.key] = std::move(object[value.key]);
        object.erase(value.key);
    }
    if (auto error = takeConfig(taken, config))
        return error;
    for (PresetValue& value : stated)
        value.value = valueOf(config, *findParameter(value.key));
    values = std::move(stated);
    return object.empty() ? std::nullopt : unknownMember(object, suggestion(object.begin().key()));
}

Failure takeSettings(json& tree, Preset& preset)
{
    const auto member = tree.find("settings");
    if (member == tree.end() || !member->is_object())
        return memberError("settings", tree, R"(it must be an object such as {"kind": "onecycle", "pct_start": 0.3}.)");
    json object = std::move(*member);
    tree.erase(member);
    const json kind = object.value("kind", json());
    if (kind != "policy" && kind != "onecycle")
        return memberError("kind", object, R"(it must be "onecycle" or "policy".)");
    object.erase("kind");
    if (kind == "policy") {
        auto policy = takePolicy(object);
        if (!policy)
            return policy.error();
        preset.settings = std::move(policy).value();
        return unknownMember(object);
    }
    return takeValues(object, preset.settings.emplace<PresetValues>());
}

Failure takeAll(json& tree, Preset& preset)
{
    if (auto error = takeHead(tree))
        return error;
    if (!tree.contains("name") || !tree["name"].is_string() || tree["name"].get_ref<const std::string&>().empty())
        return memberError("name", tree, "it must be a text that is not empty.");
    preset.name = *takeText(tree, "name");
    if (auto error = takeOptionalText(tree, "sentence", preset.sentence))
        return error;
    if (auto error = takeUnit(tree, preset.unit))
        return error;
    if (auto error = takeSource(tree, preset.source))
        return error;
    if (tree.contains("contrast") && !tree["contrast"].is_boolean())
        return memberError("contrast", tree, "it must be true or false.");
    preset.contrast = tree.value("contrast", false);
    tree.erase("contrast");
    if (auto error = takeSettings(tree, preset))
        return error;
    return unknownMember(tree);
}

void writeValues(JsonWriter& writer, const PresetValues& values)
{
    writer.key("kind").text("onecycle");
    for (const PresetValue& stated : values) {
        writer.key(stated.key);
        const Parameter* const parameter = findParameter(stated.key);
        parameter && parameter->kind == Kind::Real ? writer.realValue(stated.value) : writer.value(stated.value);
    }
}

}  // namespace

std::string_view unitKey(PresetUnit unit)
{
    switch (unit) {
    case PresetUnit::Any: return "any";
    case PresetUnit::Steps: return "steps";
    case PresetUnit::Epochs: return "epochs";
    }
    return {};
}

Result<Preset, ReadError> readPreset(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    std::vector<std::string> remarks;
    auto tree = parseJson(withoutByteOrderMark(text), remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (!tree->is_object())
        return Unexpected(ReadError{R"(A preset is a JSON object with "format": "onecycle-preset".)"});
    json object = std::move(tree).value();
    Preset preset;
    if (auto error = takeAll(object, preset))
        return Unexpected(std::move(*error));
    return preset;
}

void writePreset(JsonWriter& writer, const Preset& preset)
{
    writer.key("name").text(preset.name).key("sentence").text(preset.sentence);
    writer.key("unit").text(unitKey(preset.unit));
    writer.key("source").beginObject();
    writer.key("text").text(preset.source.text).key("url").text(preset.source.url);
    writer.endObject();
    writer.key("contrast").flag(preset.contrast);
    writer.key("settings").beginObject();
    if (const auto* const policy = std::get_if<ReferencePolicy>(&preset.settings))
        writePolicy(writer, *policy);
    else
        writeValues(writer, std::get<PresetValues>(preset.settings));
    writer.endObject();
}

std::string writePreset(const Preset& preset)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("format").text("onecycle-preset").key("version").number(presetVersion);
    writePreset(writer, preset);
    writer.endObject();
    return writer.take() + "\n";
}

}  // namespace onecycle
