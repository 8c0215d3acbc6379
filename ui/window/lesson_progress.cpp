// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the store: read, joined with what another window has kept, written whole, and put aside where they
// cannot be read.
#include "ui/document/document_file.h"
#include "ui/window/lesson_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::LessonStore)
};

QJsonArray stepsWhere(const LessonRun& run, bool PageRecord::*member)
{
    QJsonArray steps;
    for (const PageRecord& record : run.records)
        if (record.*member)
            steps.append(QString::fromStdString(record.answer.step));
    return steps;
}

void mark(LessonRun& run, const QJsonArray& steps, bool PageRecord::*member)
{
    for (PageRecord& record : run.records)
        record.*member = steps.contains(QString::fromStdString(record.answer.step));
}

/// \p own with what \p other, from another window, has more. The page that is open is this window's alone.
LessonRun joined(LessonRun own, const LessonRun& other)
{
    for (std::size_t i = 0; i < own.records.size(); ++i) {
        PageRecord& mine = own.records[i];
        const PageRecord& theirs = other.records[i];
        if (theirs.answered && (!mine.answered || theirs.answer.tries > mine.answer.tries)) {
            mine.answer = theirs.answer;
            mine.answered = true;
        }
        mine.done = mine.done || theirs.done;
        mine.revealed = mine.revealed || (theirs.revealed && i != own.page);
    }
    return own;
}

}  // namespace

QJsonObject LessonStore::objectIn(const QString& path) const
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadOnly)) {
        QJsonParseError error;
        const auto read = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error == QJsonParseError::NoError && read.isObject())
            return read.object();
        file.close();
    }
    putAside(path);
    return {};
}

/// What cannot be read is not written over: somebody may still make something of it.
void LessonStore::putAside(const QString& path) const
{
    QString aside = path + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = path + QStringLiteral(".damaged.%1").arg(i);
    const bool moved = QFile::rename(path, aside);
    if (m_say)
        m_say(moved ? Sentences::tr("%1 could not be read. It is kept as %2, and a new one is begun.")
                          .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(aside))
                    : Sentences::tr("%1 could not be read.").arg(QDir::toNativeSeparators(path)));
}

LessonRun LessonStore::resumed(const ShelfEntry& entry) const
{
    LessonRun run = freshRun(entry.lesson);
    run.fingerprint = entry.fingerprint;
    const QJsonObject kept = objectIn(fileOf(entry));
    const auto page = kept[QLatin1String("page")].toInt();
    run.page = static_cast<std::size_t>(std::clamp(page, 0, static_cast<int>(run.records.size()) - 1));
    const auto answers = readHandIn(kept[QLatin1String("answers")].toString().toStdString());
    if (answers)
        for (const StepAnswer& answer : answers->answers)
            for (PageRecord& record : run.records)
                if (record.answer.step == answer.step) {
                    record.answer = answer;
                    record.answered = true;
                }
    if (answers && answers->fingerprint != entry.fingerprint)
        return run;  // done was what another lesson asked for
    mark(run, kept[QLatin1String("done")].toArray(), &PageRecord::done);
    mark(run, kept[QLatin1String("revealed")].toArray(), &PageRecord::revealed);
    return run;
}

std::optional<QString> LessonStore::keep(const ShelfEntry& entry, const LessonRun& run) const
{
    QDir().mkpath(m_folder);
    const LessonRun all = joined(run, resumed(entry));
    const QJsonObject kept{{QLatin1String("page"), static_cast<int>(all.page)},
                           {QLatin1String("done"), stepsWhere(all, &PageRecord::done)},
                           {QLatin1String("revealed"), stepsWhere(all, &PageRecord::revealed)},
                           {QLatin1String("answers"), QString::fromStdString(writeHandIn(handInOf(all, student())))}};
    return writeFile(fileOf(entry), QJsonDocument(kept).toJson());
}

std::function<std::optional<QString>()> LessonStore::forget(const ShelfEntry& entry) const
{
    const QString path = fileOf(entry);
    const auto bytes = bytesOf(path);
    QFile::remove(path);
    if (!bytes)
        return {};
    return [path, kept = QByteArray::fromStdString(*bytes)] { return writeFile(path, kept); };
}

QJsonObject LessonStore::shared() const
{
    return objectIn(m_folder + QStringLiteral("/shelf.json"));
}

std::optional<QString> LessonStore::setShared(const char* key, const QJsonValue& value) const
{
    QJsonObject all = shared();
    all[QLatin1String(key)] = value;
    QDir().mkpath(m_folder);
    return writeFile(m_folder + QStringLiteral("/shelf.json"), QJsonDocument(all).toJson());
}

}  // namespace onecycle::ui
