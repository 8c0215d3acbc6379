// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// The word for \p relation in lesson files: "equal", "not equal", "below", "at most", "at least", "above".
[[nodiscard]] std::string_view relationKey(Relation relation);

/// Every relation, in the order of the words above.
inline constexpr std::array relations{Relation::Equal,  Relation::NotEqual, Relation::Below,
                                      Relation::AtMost, Relation::AtLeast,  Relation::Above};

/// The panels that a page can bring to the front.
[[nodiscard]] std::span<const std::string_view> lessonPanels();

/// What LessonStep::open may name: the parameters' keys, `groups`, `budget`, `schedules`.
[[nodiscard]] std::vector<std::string_view> lessonControls();

/// What an assignment of a lesson may set: the parameters' keys, `groups`, `initial_lr`, `final_lr`, and `budget.` with
/// a field of the budget.
[[nodiscard]] std::vector<std::string> assignableKeys();

/// ` Did you mean "NEAR"?`, or nothing.
[[nodiscard]] std::string nearHint(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace onecycle
