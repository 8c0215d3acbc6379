// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/document/lesson_rules.h"
#include "core/lessons/lesson.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onecycle {

/// What the scratch is when the page \p step of \p lesson is opened: `start` and every `set` up to this page, and
/// what stands beside it. It depends on nothing that was done on other pages.
[[nodiscard]] DocumentValue stepDocument(const Lesson& lesson, std::size_t step);

/// What may be changed on that page.
[[nodiscard]] LessonRules rulesOf(const LessonStep& step);

/// The configuration that the prediction of that page is about.
[[nodiscard]] ScheduleConfig predictedConfig(const Lesson& lesson, std::size_t step);

/// \p text with every `{measure}` replaced by the number that \p document has, in the spelling of the window.
[[nodiscard]] std::string filledText(std::string_view text, const DocumentValue& document);

}  // namespace onecycle
