// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/schedule/schedule_config.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace onecycle::ui {

/// What a page asks of the learner.
enum class TaskKind { None, Goal, Prediction, Choice, Number };

/// A page that is being made: every one has its whole state, so that pages can change places.
struct DraftPage {
    LessonStep step;       ///< its `set` is of no account
    ScheduleConfig state;  ///< what the learner starts from
    std::vector<Assignment> budget = {};
};

/// A lesson that is being made: a value, changed by the editor and written by lessonOf().
struct LessonDraft {
    std::string id;
    std::string title;
    std::string sentence;
    std::vector<DraftPage> pages;
};

[[nodiscard]] LessonDraft draftOf(const Lesson& lesson);
[[nodiscard]] Lesson lessonOf(const LessonDraft& draft);

/// What has to be set to get from \p from to \p to.
[[nodiscard]] std::vector<Assignment> differences(const ScheduleConfig& from, const ScheduleConfig& to);

/// A page with the state \p config, with an id and a title that no other page of \p draft has.
[[nodiscard]] DraftPage newPage(const LessonDraft& draft, const ScheduleConfig& config);

[[nodiscard]] TaskKind taskOf(const LessonStep& step);
/// Makes \p page ask for something else; what it asked for before goes.
void setTask(LessonStep& step, TaskKind kind);

/// The goal of \p page becomes \p config, as far as \p measures tell it: one condition for each. What is changed to get
/// there is opened.
void aimAt(DraftPage& page, const ScheduleConfig& config, const std::vector<std::string>& measures);
/// The true curve of the prediction of \p page becomes \p config; what is changed to get there is opened.
void setTruth(DraftPage& page, const ScheduleConfig& config);

/// An id made of \p text: small letters, digits and hyphens; \p otherwise where nothing is left.
[[nodiscard]] std::string idFrom(const QString& text, const std::string& otherwise);

}  // namespace onecycle::ui
