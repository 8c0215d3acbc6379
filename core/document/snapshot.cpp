// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/snapshot.h"

#include "core/parameters/validation.h"
#include "core/policies/policies.h"

namespace onecycle {
namespace {

std::shared_ptr<const Schedule> buildSchedule(const ScheduleConfig& config)
{
    auto built = Schedule::build(config);
    return built ? std::make_shared<const Schedule>(std::move(built).value()) : nullptr;
}

/// What \p previous built of the entry \p id from the same source, if it did.
std::shared_ptr<const Schedule> builtBefore(const Snapshot* previous, const ScheduleEntry& entry)
{
    if (!previous)
        return nullptr;
    const auto& entries = previous->value.schedules;
    for (std::size_t i = 0; i < entries.size() && i < previous->schedules.size(); ++i)
        if (entries[i].id == entry.id && entries[i].source == entry.source)
            return previous->schedules[i];
    return nullptr;
}

/// The schedule of an entry beside the active one, of which \p snapshot has its own.
std::shared_ptr<const Schedule> scheduleBeside(const ScheduleEntry& entry, const Snapshot& snapshot,
                                               const Snapshot* previous)
{
    if (const auto* const policy = std::get_if<ReferencePolicy>(&entry.source)) {
        auto built = snapshot.schedule ? policySchedule(*policy, snapshot.scheduleConfig) : std::nullopt;
        return built ? std::make_shared<const Schedule>(std::move(*built)) : nullptr;
    }
    const auto* const config = std::get_if<ScheduleConfig>(&entry.source);
    if (!config)
        return nullptr;
    auto before = builtBefore(previous, entry);
    return before ? before : buildSchedule(*config);
}

}  // namespace

Snapshot makeSnapshot(const DocumentValue& value, const ViewState& view, const Snapshot* previous)
{
    Snapshot snapshot;
    snapshot.value = value;
    snapshot.view = view;
    const ScheduleConfig& config = snapshot.config();
    snapshot.issues = validate(config);

    if (previous) {
        snapshot.script = previous->script;
        snapshot.scriptName = previous->scriptName;
        snapshot.rules = previous->rules;
        snapshot.truth = previous->truth;
    }
    const bool unchanged = previous && previous->schedule && previous->scheduleConfig == config;
    auto schedule = unchanged ? previous->schedule : buildSchedule(config);
    snapshot.buildable = schedule != nullptr;
    if (snapshot.buildable) {
        snapshot.schedule = std::move(schedule);
        snapshot.scheduleConfig = config;
    } else if (previous) {
        snapshot.schedule = previous->schedule;
        snapshot.scheduleConfig = previous->scheduleConfig;
    }
    const std::string& active = value.activeEntry().id;
    for (const ScheduleEntry& entry : value.schedules)
        snapshot.schedules.push_back(entry.id == active ? snapshot.buildable ? snapshot.schedule : nullptr
                                                        : scheduleBeside(entry, snapshot, previous));
    return snapshot;
}

}  // namespace onecycle
