// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"
#include "core/lessons/lesson.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// The newest version of the format of lessons that this program writes and reads.
inline constexpr int lessonVersion = 1;

/// True if \p text can be the id of a lesson or a page: small letters, digits and hyphens, 64 at most.
[[nodiscard]] bool isLessonId(std::string_view text);

/// True if \p text calls itself a lesson (`"format": "onecycle-lesson"`), also where it is damaged.
[[nodiscard]] bool looksLikeLesson(std::string_view text);

/// Reads a lesson (JSON, docs/lessons.md). Whatever it does not know, and whatever cannot work (a goal that its right
/// state does not meet, or that its wrong one does), is an error with its line.
[[nodiscard]] Result<Lesson, ReadError> readLesson(std::string_view text);

/// Why a lesson that was made here would not be read again.
struct LessonRefusal {
    std::optional<std::size_t> page;  ///< of which page, from 0; nothing of what stands before the pages
    std::string sentence;
};

/// Why \p lesson, written, could not be read; nothing where it can.
[[nodiscard]] std::optional<LessonRefusal> refusalOf(const Lesson& lesson);

/// \p lesson as JSON, two spaces indent, LF, final newline.
[[nodiscard]] std::string writeLesson(const Lesson& lesson);

}  // namespace onecycle
