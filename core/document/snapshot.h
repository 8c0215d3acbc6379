// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/document/lesson_rules.h"
#include "core/schedule/schedule.h"
#include "core/support/issue.h"

#include <memory>
#include <optional>
#include <vector>

namespace onecycle {

struct Script;

/// All that views are a function of: the value, what is to be said about it, and the schedule it makes.
struct Snapshot {
    DocumentValue value;
    ViewState view;
    std::vector<Issue> issues;
    std::shared_ptr<const Schedule>
        schedule;                   ///< of the active entry; else the last one that could be built; may be null
    ScheduleConfig scheduleConfig;  ///< the configuration that `schedule` was built from
    std::vector<std::shared_ptr<const Schedule>> schedules =
        {};  ///< of every entry of `value`, in its order; null for a table and for what cannot be built
    std::shared_ptr<const Script> script = {};   ///< that the schedule was read from; null: none
    std::string scriptName = {};                 ///< of its file; empty for a pasted one
    std::optional<LessonRules> rules = {};       ///< of the lesson that is worked on; none: everything is free
    std::shared_ptr<const Schedule> truth = {};  ///< what a prediction is compared with, once it is revealed
    bool buildable = false;                      ///< false: `schedule` is the last valid one and is drawn dimmed

    [[nodiscard]] const ScheduleConfig& config() const { return value.config(); }
};

/// Validates and builds \p value. \p previous gives the last buildable schedule, and its schedule again where the
/// configuration has not changed.
[[nodiscard]] Snapshot makeSnapshot(const DocumentValue& value, const ViewState& view,
                                    const Snapshot* previous = nullptr);

}  // namespace onecycle
