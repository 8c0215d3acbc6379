// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/lesson_rules.h"

#include <algorithm>

namespace onecycle {
namespace {

/// The key that \p key changes in the end.
std::string_view lockedBy(std::string_view key)
{
    if (key == "initial_lr")
        return "div_factor";
    if (key == "final_lr")
        return "final_div_factor";
    return key.substr(0, key.find('.'));
}

}  // namespace

bool LessonRules::allows(std::string_view key) const
{
    return std::ranges::find(open, lockedBy(key)) != open.end();
}

Edit allowed(Edit edit, const LessonRules& rules)
{
    std::erase_if(edit.assignments, [&rules](const Assignment& one) { return !rules.allows(one.key); });
    if (!rules.allows("schedules"))
        edit.entries.clear();
    return edit;
}

}  // namespace onecycle
