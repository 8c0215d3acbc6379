// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson_members.h"

namespace onecycle {

/// The page of a lesson that \p members are of.
[[nodiscard]] LessonStep readLessonPage(LessonMembers& members);

}  // namespace onecycle
