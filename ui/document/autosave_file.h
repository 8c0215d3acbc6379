// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave_record.h"
#include "ui/files/file_lock.h"

#include <optional>

namespace onecycle::ui {

/// The folder where unsaved work is kept.
[[nodiscard]] QString autosaveFolder();

/// The name of the lock that the owner of the file \p path holds.
[[nodiscard]] std::string autosaveLock(const QString& path);

/// Where the unsaved work of one window is kept: a file of its own, and a lock that says that somebody is at it.
/// There is nothing on the disk while there is nothing to keep.
class AutosaveFile {
public:
    /// Keeps \p record in place of what was kept before. Empty, or the sentence why not.
    [[nodiscard]] std::optional<QString> write(const AutosaveRecord& record, bool onDisk);
    void remove();

private:
    [[nodiscard]] bool own();

    QString m_path;
    std::optional<FileLock> m_lock;
};

}  // namespace onecycle::ui
