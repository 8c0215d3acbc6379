// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/hand_in.h"

#include <string>
#include <vector>

namespace onecycle {

/// One file that was to be graded.
struct GradeRow {
    std::string file;
    HandIn handIn;                 ///< empty where the file cannot be read
    std::vector<Mark> marks = {};  ///< empty where there is an error
    std::string error = {};        ///< why it is not graded, a sentence
    std::string remark = {};       ///< what is to be known about the grading, a sentence
};

/// CSV (RFC 4180, with a head): file, student, lesson, seed, a column `LESSON/PAGE` for every page that asks for
/// something with `right`, `wrong` or nothing, points, out of, remark. A text that a spreadsheet would take for a
/// formula has an apostrophe before it.
[[nodiscard]] std::string gradeTable(const std::vector<GradeRow>& rows);

}  // namespace onecycle
