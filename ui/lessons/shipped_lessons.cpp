// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/shipped_lessons.h"

#include "core/lessons/lesson_format.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace onecycle::ui {
namespace {

/// The lessons of the program, in the order in which one follows from the other.
constexpr std::array order{"reading-the-shape",   "peak-no-step-reaches", "ends-and-dialects",
                           "two-or-three-phases", "steps-batches-epochs", "momentum",
                           "off-by-one"};

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::LessonStore)
};

QString sentenceOf(const ReadError& error)
{
    const QString message = fromUtf8(error.message);
    return error.line > 0 ? Sentences::tr("Line %1: %2").arg(QString::number(error.line), message) : message;
}

}  // namespace

QStringList shippedLessonPaths()
{
    QStringList paths;
    for (const char* const name : order)
        paths += QStringLiteral(":/lessons/%1.json").arg(QLatin1String(name));
    return paths;
}

std::vector<Lesson> shippedLessons()
{
    std::vector<Lesson> lessons;
    for (const QString& path : shippedLessonPaths())
        if (auto lesson = readLessonFile(path))
            lessons.push_back(std::move(lesson).value());
    return lessons;
}

Result<Lesson, QString> readLessonFile(const QString& path)
{
    QFile file(path);
    constexpr qint64 most = 4 << 20;
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Sentences::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (file.size() > most)
        return Unexpected(Sentences::tr("The file is larger than a lesson can be."));
    auto lesson = readLesson(file.readAll().toStdString());
    if (!lesson)
        return Unexpected(sentenceOf(lesson.error()));
    if (lesson->steps.empty())
        return Unexpected(Sentences::tr("The lesson has no page."));
    Lesson read = std::move(lesson).value();
    if (read.id.empty())
        read.id = QFileInfo(path).completeBaseName().toStdString();
    return read;
}

}  // namespace onecycle::ui
