// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preset_choice.h"

#include "app/policy_words.h"
#include "core/policies/policies.h"
#include "core/support/near_word.h"

#include <algorithm>

namespace onecycle::app {

std::string unknownPreset(const std::string& name, bool policiesToo)
{
    std::vector<std::string> words;
    for (const ui::StoredPreset& stored : ui::PresetStore().all())
        for (const std::string& word : {stored.key.toStdString(), stored.preset.name})
            words.push_back(word);
    if (policiesToo)
        for (const Policy& policy : policies())
            words.emplace_back(policy.key);
    const std::vector<std::string_view> candidates(words.begin(), words.end());
    const std::string near(nearWord(name, candidates));
    return "There is no preset " + std::string(policiesToo ? "and no policy " : "") + "\"" + name + "\"" +
           (near.empty() ? "; onecycle presets lists them." : ". Did you mean \"" + near + "\"?");
}

Result<ui::StoredPreset, std::string> presetFor(const std::string& name)
{
    const auto stored = ui::PresetStore().find(QString::fromStdString(name));
    if (!stored && findPolicy(name))
        return Unexpected("\"" + name + "\" is a policy that is no 1cycle, so it cannot be put into one; --beside " +
                          name + " draws it beside the schedule.");
    if (!stored)
        return Unexpected(unknownPreset(name, false));
    if (const TextMark obstacle = obstacleOf(stored->preset); !obstacle.empty())
        return Unexpected("\"" + stored->preset.name + "\" is no 1cycle, so it cannot be put into one; --beside " +
                          stored->key.toStdString() + " draws it beside the schedule.");
    return *stored;
}

Result<ScheduleEntry, std::string> entryBeside(const std::string& text, const ScheduleConfig& config)
{
    if (const auto stored = ui::PresetStore().find(QString::fromStdString(text)))
        return entryOf(stored->preset, config);
    const auto policy = policyFrom(text);
    if (!policy)
        return Unexpected(policy.error());
    ScheduleEntry entry;
    entry.name = findPolicy(policy->policy)->name.view();
    entry.source = *policy;
    return entry;
}

std::vector<std::string> besideFaults(const std::vector<std::string>& names)
{
    std::vector<std::string> faults;
    for (const std::string& name : names)
        if (const auto entry = entryBeside(name, {}); !entry)
            faults.push_back(entry.error());
    return faults;
}

void addBeside(DocumentValue& document, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (auto entry = entryBeside(name, document.config()))
            addEntry(document, std::move(entry).value());
}

}  // namespace onecycle::app
