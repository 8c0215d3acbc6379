// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/descriptor.h"

#include <string>
#include <string_view>

namespace onecycle::ui {

/// A file that appears whole or not at all: the text goes to a nameless file beside the target (a named one where the
/// file system has none), which takes the target's place on commit(), with the permissions of the file that was there.
/// Symbolic links are followed. What is no regular file (a device, a pipe) is written to as it is. A process that is
/// killed leaves a named temporary file at most; the next one that writes into the folder takes it away.
class AtomicFile {
public:
    explicit AtomicFile(const std::string& path);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    /// All three give false where the system refuses; error() says why.
    [[nodiscard]] bool open();
    [[nodiscard]] bool write(std::string_view text);
    /// \p onDisk: the bytes have reached the disk when it returns, and survive a loss of power, too.
    [[nodiscard]] bool commit(bool onDisk = true);
    [[nodiscard]] int error() const { return m_error; }

private:
    [[nodiscard]] bool openBeside();
    void sweep() const;
    [[nodiscard]] bool named();
    bool check(bool success);

    std::string m_path;
    std::string m_folder;
    std::string m_temporary;  ///< the path of the named temporary file
    Descriptor m_file;
    bool m_nameless = false;
    bool m_direct = false;  ///< no regular file
    unsigned m_mode = 0;    ///< permissions of the file that is replaced; 0: a new one
    int m_error = 0;
};

}  // namespace onecycle::ui
