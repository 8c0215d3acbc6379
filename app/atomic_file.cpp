// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace onecycle::app {
namespace {

constexpr unsigned permissions = 07777;

std::string resolved(const std::string& path)
{
    std::error_code error;
    const auto target = std::filesystem::weakly_canonical(path, error);
    return error ? path : target.string();
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path)
    : m_path(resolved(path)), m_folder(std::filesystem::path(m_path).parent_path().string())
{
    if (m_folder.empty())
        m_folder = ".";
    m_temporary = m_folder + "/.onecycle." + std::to_string(::getpid()) + ".tmp";
}

AtomicFile::~AtomicFile()
{
    if (m_file.isOpen() && !m_direct && !m_nameless)
        ::unlink(m_temporary.c_str());
}

bool AtomicFile::check(bool success)
{
    if (!success)
        m_error = errno;
    return success;
}

bool AtomicFile::open()
{
    struct stat status {};
    const bool exists = ::stat(m_path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        m_error = EISDIR;
        return false;
    }
    m_direct = exists && !S_ISREG(status.st_mode);
    if (m_direct) {
        m_file = Descriptor(::open(m_path.c_str(), O_WRONLY | O_CLOEXEC));
        return check(m_file.isOpen());
    }
    // Replacing needs the folder's permission only, but a file that may not be written to is meant to stay as it is.
    if (exists && !check(::access(m_path.c_str(), W_OK) == 0))
        return false;
    m_mode = exists ? status.st_mode & permissions : 0;
    return openBeside();
}

bool AtomicFile::openBeside()
{
    constexpr mode_t beforeUmask = 0666;
    m_file = Descriptor(::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, beforeUmask));
    m_nameless = m_file.isOpen();
    if (!m_nameless)
        m_file = Descriptor(::open(m_temporary.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, beforeUmask));
    return check(m_file.isOpen());
}

bool AtomicFile::write(std::string_view text)
{
    m_error = writeAll(m_file.number(), text);
    return m_error == 0;
}

/// Gives the nameless file its temporary name: a link cannot replace a file, only a rename can.
bool AtomicFile::named()
{
    if (!m_nameless)
        return true;
    const std::string self = "/proc/self/fd/" + std::to_string(m_file.number());
    ::unlink(m_temporary.c_str());
    m_nameless = ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, m_temporary.c_str(), AT_SYMLINK_FOLLOW) != 0;
    return check(!m_nameless);
}

bool AtomicFile::commit()
{
    if (m_direct) {
        m_error = m_file.close();
        return m_error == 0;
    }
    if (m_mode != 0 && !check(::fchmod(m_file.number(), m_mode) == 0))
        return false;
    if (!check(::fsync(m_file.number()) == 0) || !named())
        return false;
    if (!check(std::rename(m_temporary.c_str(), m_path.c_str()) == 0))
        return false;
    m_file.close();
    // The rename itself reaches the disk with the folder; there is nothing to do about a file system that cannot.
    const Descriptor folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.number());
    return true;
}

}  // namespace onecycle::app
