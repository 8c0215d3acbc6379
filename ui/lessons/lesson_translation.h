// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

namespace onecycle::ui {

/// \p lesson with every text that a learner reads in the user's language: those of the lessons that come with the
/// program are translated in the context "lessons", with their placeholders.
[[nodiscard]] Lesson translatedLesson(Lesson lesson);

}  // namespace onecycle::ui
