// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave_record.h"
#include "ui/files/file_lock.h"

#include <optional>
#include <vector>

namespace onecycle::ui {

/// Unsaved work of a program that is no more. Whoever has it has it alone: other programs do not see it until it is
/// let go. Nothing goes from the disk before discard().
class Leftover {
public:
    /// The file of the document, as it is now.
    enum class File {
        None,     ///< it has none
        Same,     ///< it says what it said when the document was opened or saved
        Changed,  ///< it says something else
        Gone,     ///< it is not there
    };

    /// All there are, the newest first. What is in its file already is no unsaved work and is taken away.
    [[nodiscard]] static std::vector<Leftover> all();

    /// What was kept; nothing if it cannot be read.
    [[nodiscard]] const std::optional<AutosaveRecord>& record() const { return m_record; }
    [[nodiscard]] File file() const;
    /// When the file of the document was written last.
    [[nodiscard]] QDateTime fileTime() const;
    /// Where it is kept.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Takes it away for ever: it is open and kept elsewhere, or nobody wants it.
    void discard();

private:
    Leftover(QString path, FileLock lock);
    [[nodiscard]] bool isEmpty() const;

    QString m_path;
    FileLock m_lock;
    std::optional<AutosaveRecord> m_record;
};

}  // namespace onecycle::ui
