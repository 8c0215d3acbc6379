// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/snapshot.h"

#include "core/parameters/validation.h"

namespace onecycle {
namespace {

std::shared_ptr<const Schedule> buildSchedule(const ScheduleConfig& config)
{
    auto built = Schedule::build(config);
    return built ? std::make_shared<const Schedule>(std::move(built).value()) : nullptr;
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
    return snapshot;
}

}  // namespace onecycle
