// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets_text.h"

#include "app/text_table.h"
#include "core/parameters/parameter.h"

namespace onecycle::app {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string kindOf(const Preset& preset)
{
    const auto* const policy = std::get_if<ReferencePolicy>(&preset.settings);
    return policy ? "policy " + policy->policy : "1cycle";
}

std::string presetTable(const std::vector<ui::StoredPreset>& presets)
{
    Rows rows;
    for (const ui::StoredPreset& stored : presets)
        rows.push_back({stored.key.toStdString(), kindOf(stored.preset), stored.preset.name});
    return textTable(rows);
}

Rows rowsOf(const ReferencePolicy& policy)
{
    Rows rows;
    if (policy.maxLr)
        rows.push_back({"max_lr", toText(*policy.maxLr, NumberStyle::Reader)});
    if (policy.totalSteps)
        rows.push_back({"total_steps", toText(*policy.totalSteps, NumberStyle::Reader)});
    for (const PolicyValue& stated : policy.numbers)
        rows.push_back(
            {stated.key, policyValueText(*findNumber(*findPolicy(policy.policy), stated.key), stated.values)});
    return rows;
}

Rows rowsOf(const PresetValues& values)
{
    Rows rows;
    for (const PresetValue& stated : values)
        rows.push_back({stated.key, valueText(stated.value, NumberStyle::Reader)});
    return rows;
}

std::string lengthOf(const Preset& preset)
{
    return preset.unit == PresetUnit::Any     ? "of any length"
           : preset.unit == PresetUnit::Steps ? "in steps"
                                              : "in epochs";
}

}  // namespace

std::string presetsText(const ui::PresetStore& store)
{
    std::string text = "Presets (--preset; those that are policies: --beside)\n" +
                       presetTable(ui::PresetStore::stock());
    if (const auto own = store.own(); !own.empty())
        text += "\nYour presets, in " + store.folder().toStdString() + "\n" + presetTable(own);
    Rows rows;
    for (const Policy& policy : policies())
        rows.push_back({std::string(policy.key), std::string(policy.name.view())});
    return text + "\nPolicies that are no 1cycle (--beside)\n" + textTable(rows) +
           "\nonecycle presets NAME says more about one of them.\n";
}

std::string presetText(const ui::StoredPreset& stored)
{
    const Preset& preset = stored.preset;
    std::string text = preset.name + "\n";
    if (!preset.sentence.empty())
        text += preset.sentence + "\n";
    text += "\n" + kindOf(preset) + ", " + lengthOf(preset) + (preset.contrast ? ", to compare with" : "") + "\n";
    text += std::visit([](const auto& settings) { return textTable(rowsOf(settings)); }, preset.settings);
    if (!preset.source.text.empty() || !preset.source.url.empty())
        text += "\nSource\n";
    for (const std::string& line : {preset.source.text, preset.source.url, stored.file.toStdString()})
        if (!line.empty())
            text += "  " + line + "\n";
    return text;
}

std::string policyText(const Policy& policy)
{
    std::string text = std::string(policy.name.view()) + "\n" + std::string(policy.difference.view()) + "\n" +
                       std::string(policy.momentum.view()) + "\n\nNumbers (--beside " + std::string(policy.key) +
                       ":NUMBER=VALUE...)\n";
    Rows rows;
    for (const PolicyNumber& number : policy.numbers)
        rows.push_back({std::string(number.key),
                        policyValueText(number, valuesOf({std::string(policy.key), {}, {}}, number)),
                        std::string(number.help.view())});
    rows.push_back({"max_lr", "", "The highest learning rate; without it that of the schedule."});
    rows.push_back({"total_steps", "", "Steps of the whole run; without it those of the schedule."});
    return text + textTable(rows);
}

}  // namespace onecycle::app
