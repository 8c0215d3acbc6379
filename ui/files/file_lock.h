// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/descriptor.h"

#include <optional>
#include <string>

namespace onecycle::ui {

/// A lock that a process holds by a file, and that the system takes from it when it dies, however it dies.
class FileLock {
public:
    /// Takes the lock by the file \p path, which is made where it is not there; nothing if another holds it, or if the
    /// system refuses (errno says which: EWOULDBLOCK or another).
    [[nodiscard]] static std::optional<FileLock> take(const std::string& path);

    /// Takes the file away and lets go. Without it the file stays and the lock goes with this object.
    void remove();

private:
    FileLock(std::string path, Descriptor file) : m_path(std::move(path)), m_file(std::move(file)) {}

    std::string m_path;
    Descriptor m_file;
};

}  // namespace onecycle::ui
