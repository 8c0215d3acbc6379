// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/lessons/lesson_run.h"
#include "ui/window/presentation.h"

#include <optional>

namespace onecycle::ui {

/// The page of \p run for a hall: its text, what is to be done and, once it is shown, the answer.
[[nodiscard]] Presentation::Page presentedPage(const LessonRun& run, const Snapshot& snapshot);

/// The schedule itself for a hall, in the numbers of \p group: as a whole, or one of its phases in words.
[[nodiscard]] Presentation::Page presentedSchedule(const Snapshot& snapshot, std::optional<std::size_t> phase,
                                                   std::size_t group);

}  // namespace onecycle::ui
