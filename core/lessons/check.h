// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/lessons/lesson.h"
#include "core/schedule/schedule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// True if \p document meets \p goal; false also for one that makes no schedule.
[[nodiscard]] bool isMet(const Goal& goal, const DocumentValue& document);

/// What became of an answer.
struct Verdict {
    bool right = false;
    std::string because;  ///< the sentence of the choice, or of the question; numbers filled in
    std::string wanted;   ///< the right answer in words
};

/// The verdict on choice \p index of \p question.
[[nodiscard]] Verdict checkChoice(const LessonQuestion& question, std::size_t index);

/// The state that the number of the question on page \p step is computed of: that of the page and the question's own.
[[nodiscard]] DocumentValue questionDocument(const Lesson& lesson, std::size_t step);

/// The verdict on \p number as the answer to \p question about \p document.
[[nodiscard]] Verdict checkNumber(const LessonQuestion& question, double number, const DocumentValue& document);

/// How far a guessed curve is from the true one; infinitely far where a difference is not finite.
struct PredictionError {
    double largest = 0;  ///< of the learning rate, share of the true peak
    double step = 0;     ///< where
    double mean = 0;     ///< mean absolute error over the run, share of the true peak
    bool right = false;  ///< `largest` is within the prediction's tolerance
};

[[nodiscard]] PredictionError predictionError(const Schedule& guess, const Schedule& truth, double tolerance);

}  // namespace onecycle
