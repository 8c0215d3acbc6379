// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/presets/preset.h"

#include "core/document/edit.h"
#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {
namespace {

bool isLength(std::string_view key)
{
    return key == "total_steps" || key == "epochs" || key == "steps_per_epoch";
}

}  // namespace

bool isPolicy(const Preset& preset)
{
    return std::holds_alternative<ReferencePolicy>(preset.settings);
}

bool statesLength(const Preset& preset)
{
    if (const auto* const policy = std::get_if<ReferencePolicy>(&preset.settings))
        return policy->totalSteps.has_value();
    return std::ranges::any_of(std::get<PresetValues>(preset.settings),
                               [](const PresetValue& stated) { return isLength(stated.key); });
}

std::optional<Value> statedValue(const Preset& preset, std::string_view key)
{
    const auto* const values = std::get_if<PresetValues>(&preset.settings);
    if (!values)
        return std::nullopt;
    const auto stated = std::ranges::find(*values, key, &PresetValue::key);
    return stated == values->end() ? std::nullopt : std::optional(stated->value);
}

TextMark obstacleOf(const Preset& preset)
{
    return isPolicy(preset)
               ? mark("This preset is no 1cycle, so it cannot be put into one; pin it beside the schedule.")
               : TextMark{};
}

std::vector<Assignment> assignmentsOf(const Preset& preset, const ScheduleConfig& config, bool keepLength)
{
    std::vector<Assignment> assignments;
    const auto* const values = std::get_if<PresetValues>(&preset.settings);
    if (!values)
        return assignments;
    if (!keepLength && statesLength(preset)) {
        if (config.totalSteps)
            assignments.push_back({"total_steps", {}, {}});
        if (config.epochs)
            assignments.push_back({"epochs", {}, {}});
    }
    for (const PresetValue& stated : *values)
        if (!keepLength || !isLength(stated.key))
            assignments.push_back({stated.key, stated.value, {}});
    return assignments;
}

ScheduleConfig applied(const ScheduleConfig& config, const Preset& preset, bool keepLength)
{
    return applied(config, assignmentsOf(preset, config, keepLength));
}

ScheduleEntry entryOf(const Preset& preset, const ScheduleConfig& config, bool keepLength)
{
    ScheduleEntry entry;
    entry.name = preset.name;
    if (const auto* const policy = std::get_if<ReferencePolicy>(&preset.settings)) {
        ReferencePolicy copy = *policy;
        if (keepLength)
            copy.totalSteps.reset();
        entry.source = std::move(copy);
    } else {
        entry.source = applied(config, preset, keepLength);
    }
    return entry;
}

Preset presetOf(const std::string& name, const ScheduleConfig& config, bool withLength)
{
    Preset preset;
    preset.name = name;
    preset.unit = !withLength ? PresetUnit::Any : config.totalSteps ? PresetUnit::Steps : PresetUnit::Epochs;
    PresetValues values;
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        const bool open = std::holds_alternative<std::monostate>(value) || parameter.key == "last_epoch";
        if (!open && (withLength || !isLength(parameter.key)))
            values.push_back({std::string(parameter.key), value});
    }
    preset.settings = std::move(values);
    return preset;
}

}  // namespace onecycle
