// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/lessons/lesson.h"
#include "core/support/text_mark.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onecycle {

/// One thing to do on paper.
struct WorksheetItem {
    std::string step;  ///< id of the page that it comes from
    std::string title;
    std::string text;     ///< numbers filled in
    TextMark asked = {};  ///< a sentence behind it, with %1 for `key`; may be empty
    std::string key = {};
    std::vector<std::string> choices;  ///< in the order of this sheet; empty: a number or a drawing
    bool drawing = false;              ///< a curve is to be drawn into blank axes
    DocumentValue document;            ///< what the numbers are computed of; for a drawing the true curve
    std::string answer;                ///< for the key
    std::string because;               ///< for the key
};

/// A page of the lesson that is not on paper, and why.
struct LeftOut {
    std::string title;
    TextMark reason;
};

/// A lesson on paper.
struct Worksheet {
    std::string title;
    std::uint64_t seed = 0;
    std::vector<WorksheetItem> items;
    std::vector<LeftOut> leftOut = {};
};

/// \p lesson as it is asked on the sheet of \p seed: varied values drawn into the questions, choices shuffled. A
/// hand-in with that seed answers this one.
[[nodiscard]] Lesson drawnLesson(const Lesson& lesson, std::uint64_t seed);

/// The worksheet of \p lesson for \p seed: the same seed gives the same sheet on every machine. Varied values and the
/// order of choices are drawn.
[[nodiscard]] Worksheet makeWorksheet(const Lesson& lesson, std::uint64_t seed);

}  // namespace onecycle
