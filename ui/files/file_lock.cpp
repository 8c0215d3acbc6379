// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onecycle::ui {
namespace {

/// False if the file that was opened is no longer the one of that name: its holder has taken it away meanwhile.
bool isStillThere(int file, const std::string& path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(file, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

}  // namespace

std::optional<FileLock> FileLock::take(const std::string& path)
{
    constexpr mode_t mine = 0600;
    Descriptor file(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, mine));
    if (!file.isOpen() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    if (!isStillThere(file.number(), path)) {
        errno = EWOULDBLOCK;
        return std::nullopt;
    }
    return FileLock(path, std::move(file));
}

void FileLock::remove()
{
    if (m_file.isOpen())
        ::unlink(m_path.c_str());
    m_file.close();
}

}  // namespace onecycle::ui
