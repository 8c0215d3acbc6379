// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/document/entry_change.h"
#include "core/support/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onecycle {

/// A run of edits that one hand movement makes (a drag, a slider, typing in one field); 0 means "none, on its own".
/// Edits with the same gesture become one undo entry.
using Gesture = std::uint64_t;

/// What a view proposes: assignments, the text for the undo menu, and the gesture they belong to.
///
/// Keys beside the parameters' own:
/// - `groups.add` (value: a name, or nothing for "group N"), `groups.remove` (value: index), `groups` (value: how
///   many), `groups.name` (with a group; value: a name). A new group takes the last one's numbers; the last one stays.
/// - `initial_lr` and `final_lr`, the absolute numbers of `group` (the first one if none is given): they change
///   div_factor and final_div_factor so that the division gives exactly that number wherever a double does.
/// - `budget.` and the key of a field of the budget: see changeBudget().
///
/// The changes of the list of schedules come first, the assignments are those of the schedule that is active then.
struct Edit {
    std::vector<Assignment> assignments;
    std::string text;
    Gesture gesture = 0;
    std::vector<EntryChange> entries = {};
};

/// \p value after \p edit: a pure function, applied to the present value. Assignments that do not fit (a key that
/// nobody knows, a value of the wrong type, a group that is not there) are skipped.
[[nodiscard]] DocumentValue applied(const DocumentValue& value, const Edit& edit);

/// \p config after \p assignments, in order: for fixes, readers and the command line.
[[nodiscard]] ScheduleConfig applied(ScheduleConfig config, const std::vector<Assignment>& assignments);

}  // namespace onecycle
