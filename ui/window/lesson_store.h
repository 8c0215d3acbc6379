// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/lessons/lesson_run.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace onecycle::ui {

/// Lessons and what a learner has done in them, kept between two runs of the program: one small file for each lesson,
/// written whole or not at all whenever something has been done.
class LessonStore {
public:
    explicit LessonStore(QString folder = {});

    /// \p say is told what the user has to know: a file of the store that could not be read was put aside.
    using Listener = std::function<void(const QString& sentence)>;
    void setListener(Listener say) { m_say = std::move(say); }

    /// The lessons of the program, and the files that were opened, with how far one is.
    [[nodiscard]] std::vector<ShelfEntry> shelf() const;
    /// The lesson in the file or resource \p path; the error is a sentence with the line.
    [[nodiscard]] static Result<Lesson, QString> read(const QString& path);
    [[nodiscard]] ShelfEntry entryOf(const QString& path) const;

    /// \p entry's lesson with what was done in it. Where the lesson has changed since, the answers stay and no page is
    /// done.
    [[nodiscard]] LessonRun resumed(const ShelfEntry& entry) const;
    /// Keeps what was done, beside what another window has kept of other pages meanwhile. Empty, or why it could not be
    /// kept.
    std::optional<QString> keep(const ShelfEntry& entry, const LessonRun& run) const;
    /// Forgets what was done, and gives what undoes that: the same sentence as keep(), or nothing.
    std::function<std::optional<QString>()> forget(const ShelfEntry& entry) const;

    /// Empty, or why the list could not be kept.
    std::optional<QString> addFile(const QString& path) const;
    std::optional<QString> removeFile(const QString& path) const;

    /// The name that answers were handed in under last.
    [[nodiscard]] QString student() const;
    std::optional<QString> setStudent(const QString& name) const;

private:
    [[nodiscard]] QString fileOf(const ShelfEntry& entry) const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QJsonObject objectIn(const QString& path) const;
    void putAside(const QString& path) const;
    std::optional<QString> setShared(const char* key, const QJsonValue& value) const;
    [[nodiscard]] QJsonObject shared() const;

    QString m_folder;
    Listener m_say;
};

}  // namespace onecycle::ui
