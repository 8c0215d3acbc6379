// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"
#include "core/lessons/lesson.h"
#include "core/schedule/schedule_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// What a learner did on one page, raw: what is right is computed again by whoever reads it.
struct StepAnswer {
    std::string step;                           ///< id of the page
    std::optional<std::size_t> choice = {};     ///< of a question with choices, from 0; with a seed of drawnLesson()
    std::optional<std::string> number = {};     ///< of a question for a number, as typed
    std::optional<ScheduleConfig> config = {};  ///< of a goal or a prediction: what was handed in
    int tries = 0;                              ///< answers given up to this one
};

/// A student's answers to one lesson or worksheet, as a file.
struct HandIn {
    std::string lesson;  ///< its id
    std::string title;
    std::string fingerprint;  ///< of the lesson's text: fingerprintOf()
    std::string student;
    std::optional<std::uint64_t> seed;  ///< of the worksheet; none: the lesson itself
    std::vector<StepAnswer> answers;    ///< of the pages that were answered
};

/// A few letters and digits that another lesson does not share. The id is not looked at: a file may be renamed.
[[nodiscard]] std::string fingerprintOf(const Lesson& lesson);

/// The newest version of the format of hand-ins that this program writes and reads.
inline constexpr int handInVersion = 1;

/// \p handIn as JSON (`"format": "onecycle-hand-in"`, docs/lessons.md).
[[nodiscard]] std::string writeHandIn(const HandIn& handIn);

/// True if \p text calls itself a hand-in, also where it is damaged.
[[nodiscard]] bool looksLikeHandIn(std::string_view text);

/// Reads a hand-in. Whatever it does not know is an error with its line; what is right or wrong is not in the file.
[[nodiscard]] Result<HandIn, ReadError> readHandIn(std::string_view text);

/// What became of one page in a hand-in.
struct Mark {
    std::string step;
    bool answered = false;
    bool right = false;
};

/// One mark for every page of \p lesson that asks for something, made from the raw answers; of a hand-in with a seed
/// from those to the questions that were drawn for it. The fingerprint is not looked at.
[[nodiscard]] std::vector<Mark> gradeOf(const HandIn& handIn, const Lesson& lesson);

}  // namespace onecycle
