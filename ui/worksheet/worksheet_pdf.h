// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace onecycle::ui {

/// What a teacher wants printed.
struct WorksheetOrder {
    std::uint64_t seed = 1;  ///< of the first student; the others have the numbers after it
    int students = 1;        ///< a sheet for each
    bool key = true;         ///< with the answers, on pages of their own behind all sheets
};

inline constexpr int mostStudents = 500;

/// The worksheets of \p lesson as a PDF on A4, its texts as text in the program's fonts, its pictures drawn as the
/// window draws them. The error is a sentence: nothing of the lesson can be asked on paper. Needs a QApplication, on
/// any platform.
[[nodiscard]] Result<QByteArray, QString> worksheetPdf(const Lesson& lesson, const WorksheetOrder& order);

}  // namespace onecycle::ui
