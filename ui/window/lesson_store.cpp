// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_store.h"

#include "core/lessons/lesson_format.h"
#include "ui/document/document_file.h"
#include "ui/files/state_folder.h"
#include "ui/lessons/lesson_translation.h"
#include "ui/lessons/shipped_lessons.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr const char* filesKey = "files";
constexpr const char* studentKey = "student";

}  // namespace

LessonStore::LessonStore(QString folder)
    : m_folder(folder.isEmpty() ? stateFolder() + QStringLiteral("/lessons") : std::move(folder))
{}

Result<Lesson, QString> LessonStore::read(const QString& path)
{
    return readLessonFile(path);
}

ShelfEntry LessonStore::entryOf(const QString& path) const
{
    ShelfEntry entry;
    entry.path = path;
    entry.shipped = path.startsWith(QLatin1Char(':'));
    auto lesson = read(path);
    if (!lesson) {
        entry.problem = lesson.error();
        return entry;
    }
    entry.fingerprint = fingerprintOf(*lesson);
    entry.lesson = std::make_shared<const Lesson>(entry.shipped ? translatedLesson(*lesson) : *lesson);
    entry.done = donePages(resumed(entry));
    return entry;
}

std::vector<ShelfEntry> LessonStore::shelf() const
{
    std::vector<ShelfEntry> all;
    for (const QString& path : shippedLessonPaths() + files())
        all.push_back(entryOf(path));
    return all;
}

QString LessonStore::fileOf(const ShelfEntry& entry) const
{
    QString name = QString::fromStdString(entry.lesson->id);
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    constexpr int enough = 8;
    if (!entry.shipped) {
        const QByteArray hash = QCryptographicHash::hash(entry.path.toUtf8(), QCryptographicHash::Sha1);
        name += QLatin1Char('.') + QString::fromLatin1(hash.toHex().left(enough));
    }
    return m_folder + QLatin1Char('/') + name + QStringLiteral(".progress.json");
}

QStringList LessonStore::files() const
{
    QStringList paths;
    for (const QJsonValue path : shared()[QLatin1String(filesKey)].toArray())
        paths += path.toString();
    return paths;
}

std::optional<QString> LessonStore::addFile(const QString& path) const
{
    QStringList paths = files();
    if (paths.contains(path))
        return std::nullopt;
    paths += path;
    return setShared(filesKey, QJsonArray::fromStringList(paths));
}

std::optional<QString> LessonStore::removeFile(const QString& path) const
{
    QStringList paths = files();
    paths.removeAll(path);
    return setShared(filesKey, QJsonArray::fromStringList(paths));
}

QString LessonStore::student() const
{
    return shared()[QLatin1String(studentKey)].toString();
}

std::optional<QString> LessonStore::setStudent(const QString& name) const
{
    return setShared(studentKey, name);
}

}  // namespace onecycle::ui
