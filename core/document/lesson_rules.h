// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// What a lesson lets a learner change. Keys are those of an Edit: a parameter's, `groups`, `budget`, `schedules` (the
/// list of schedules). Whatever changes nothing of the schedule (looking, zooming, playing) is always free.
struct LessonRules {
    std::vector<std::string> open = {};  ///< what may be changed; all else is locked
    bool handlesOnly = false;            ///< the open parameters are changed on the chart, their fields are hidden

    /// True if \p key, also one that stands for another (`initial_lr`, `groups.add`, `budget.samples`), may be changed.
    [[nodiscard]] bool allows(std::string_view key) const;
    friend bool operator==(const LessonRules&, const LessonRules&) = default;
};

/// \p edit without what \p rules lock.
[[nodiscard]] Edit allowed(Edit edit, const LessonRules& rules);

}  // namespace onecycle
