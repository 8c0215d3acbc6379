// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace onecycle {

/// The files of resources/lessons, without their ending.
[[nodiscard]] QStringList stockLessons();
[[nodiscard]] QByteArray stockBytes(const QString& id);
/// The lesson of that file; one without pages if it cannot be read, which is a failure for the caller to report.
[[nodiscard]] Lesson stockLesson(const QString& id);
/// A row for every one of them, in a column "id".
void addLessonRows();

/// The place of the page \p id; one past the last if there is none.
[[nodiscard]] std::size_t pageOf(const Lesson& lesson, const QString& id);
/// All that a learner can read on a page.
[[nodiscard]] QStringList textsOf(const LessonStep& page);

}  // namespace onecycle
