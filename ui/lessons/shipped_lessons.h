// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/support/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace onecycle::ui {

/// The resources with the lessons of the program, in the order in which one follows from the other.
[[nodiscard]] QStringList shippedLessonPaths();

/// These lessons, in English.
[[nodiscard]] std::vector<Lesson> shippedLessons();

/// The lesson in the file or resource \p path; the error is a sentence with the line. One without an id is called
/// after its file.
[[nodiscard]] Result<Lesson, QString> readLessonFile(const QString& path);

}  // namespace onecycle::ui
