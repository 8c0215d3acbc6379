// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/leftover.h"

#include "core/formats/json_document.h"
#include "ui/document/autosave_file.h"
#include "ui/document/document_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace onecycle::ui {
namespace {

/// The record at \p path, if the document in it can be read, too.
std::optional<AutosaveRecord> readableRecord(const QString& path)
{
    const auto bytes = bytesOf(path);
    auto record = bytes ? autosaveRecord(QByteArray::fromStdString(*bytes)) : std::nullopt;
    return record && readJsonDocument(record->document) ? record : std::nullopt;
}

/// The paths of everything kept, of which there may be no more than the lock.
QSet<QString> keptPaths()
{
    QSet<QString> paths;
    for (QString name : QDir(autosaveFolder()).entryList({QStringLiteral("*.json"), QStringLiteral("*.json.lock")}))
        paths.insert(autosaveFolder() + QLatin1Char('/') + name.remove(QStringLiteral(".lock")));
    return paths;
}

}  // namespace

Leftover::Leftover(QString path, FileLock lock)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_record(readableRecord(m_path))
{}

std::vector<Leftover> Leftover::all()
{
    std::vector<Leftover> found;
    for (const QString& path : keptPaths()) {
        auto lock = FileLock::take(autosaveLock(path));
        if (!lock)
            continue;  // somebody works on it
        Leftover leftover(path, std::move(*lock));
        if (leftover.isEmpty())
            leftover.discard();
        else
            found.push_back(std::move(leftover));
    }
    const auto time = [](const Leftover& leftover) {
        return leftover.m_record ? leftover.m_record->time : QDateTime();
    };
    std::ranges::sort(found, [&](const Leftover& a, const Leftover& b) { return time(a) > time(b); });
    return found;
}

/// True if nothing would be lost with it: the program died before it was written, or between saving and tidying up.
bool Leftover::isEmpty() const
{
    if (!QFileInfo::exists(m_path))
        return true;
    return m_record && !m_record->path.isEmpty() && bytesOf(m_record->path) == m_record->document;
}

Leftover::File Leftover::file() const
{
    if (!m_record || m_record->path.isEmpty())
        return File::None;
    const auto bytes = bytesOf(m_record->path);
    if (!bytes)
        return File::Gone;
    return hashOf(*bytes) == m_record->fileHash ? File::Same : File::Changed;
}

QDateTime Leftover::fileTime() const
{
    return m_record ? QFileInfo(m_record->path).lastModified() : QDateTime();
}

void Leftover::discard()
{
    QFile::remove(m_path);
    m_lock.remove();
}

}  // namespace onecycle::ui
