// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave_file.h"
#include "ui/document/document_file.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onecycle::ui {

/// A state folder that no other test has ever used, and what is kept in it.
class StateHome {
public:
    StateHome() { qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.path())); }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] static QStringList files()
    {
        return QDir(autosaveFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// All that is kept.
    [[nodiscard]] static std::vector<AutosaveRecord> records()
    {
        std::vector<AutosaveRecord> records;
        for (const QString& name : QDir(autosaveFolder()).entryList({QStringLiteral("*.json")}))
            if (const auto bytes = bytesOf(autosaveFolder() + QLatin1Char('/') + name))
                if (auto record = autosaveRecord(QByteArray::fromStdString(*bytes)))
                    records.push_back(std::move(*record));
        return records;
    }

private:
    QTemporaryDir m_folder;
};

/// While it lives no file can grow beyond \p bytes: to a program that is what a full disk is.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes = 0)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

/// While it lives the process is not root, whom no permission stops.
class Nobody {
public:
    Nobody()
    {
        constexpr uid_t nobody = 65534;
        if (m_root && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("root stays root");
    }
    ~Nobody()
    {
        if (m_root && ::setresuid(0, 0, 0) != 0)
            qFatal("root does not come back");
    }
    Nobody(const Nobody&) = delete;

private:
    bool m_root = ::geteuid() == 0;
};

}  // namespace onecycle::ui
