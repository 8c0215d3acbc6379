// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/atomic_file.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace onecycle::ui {
namespace {

constexpr unsigned permissions = 07777;
constexpr std::string_view prefix = ".onecycle.";
constexpr std::string_view suffix = ".tmp";

std::string resolved(const std::string& path)
{
    std::error_code error;
    const auto target = std::filesystem::weakly_canonical(path, error);
    return error ? path : target.string();
}

/// The process that a temporary file called \p name belongs to; 0 if it is none of ours.
pid_t ownerOf(std::string_view name)
{
    if (!name.starts_with(prefix) || !name.ends_with(suffix))
        return 0;
    pid_t owner = 0;
    const char* const end = name.data() + name.size() - suffix.size();
    const auto read = std::from_chars(name.data() + prefix.size(), end, owner);
    return read.ec == std::errc() && read.ptr == end ? owner : 0;
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path)
    : m_path(resolved(path)), m_folder(std::filesystem::path(m_path).parent_path().string())
{
    if (m_folder.empty())
        m_folder = ".";
    m_temporary = m_folder + '/' + std::string(prefix) + std::to_string(::getpid()) + std::string(suffix);
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
    sweep();
    m_file = Descriptor(::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, beforeUmask));
    m_nameless = m_file.isOpen();
    if (!m_nameless)
        m_file = Descriptor(::open(m_temporary.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, beforeUmask));
    return check(m_file.isOpen());
}

/// Takes away what processes that are dead have left in the folder.
void AtomicFile::sweep() const
{
    std::error_code error;
    for (std::filesystem::directory_iterator file(m_folder, error), end; !error && file != end; file.increment(error)) {
        const pid_t owner = ownerOf(file->path().filename().string());
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            ::unlink(file->path().c_str());
    }
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

bool AtomicFile::commit(bool onDisk)
{
    if (m_direct) {
        m_error = m_file.close();
        return m_error == 0;
    }
    if (m_mode != 0 && !check(::fchmod(m_file.number(), m_mode) == 0))
        return false;
    if ((onDisk && !check(::fsync(m_file.number()) == 0)) || !named())
        return false;
    if (!check(std::rename(m_temporary.c_str(), m_path.c_str()) == 0))
        return false;
    m_file.close();
    if (!onDisk)
        return true;
    // The rename itself reaches the disk with the folder; there is nothing to do about a file system that cannot.
    const Descriptor folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.number());
    return true;
}

}  // namespace onecycle::ui
