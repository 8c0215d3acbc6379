// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_files.h"

#include "core/lessons/lesson_format.h"

#include <QDir>
#include <QFile>
#include <QtTest>

namespace onecycle {
namespace {

const QString folder = QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/lessons/");

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

}  // namespace

QStringList stockLessons()
{
    QStringList ids;
    for (const QString& name : QDir(folder).entryList({"*.json"}, QDir::Files))
        ids << name.chopped(5);
    return ids;
}

QByteArray stockBytes(const QString& id)
{
    QFile file(folder + id + ".json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Lesson stockLesson(const QString& id)
{
    return readLesson(stockBytes(id).toStdString()).value_or(Lesson());
}

void addLessonRows()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : stockLessons())
        QTest::newRow(qPrintable(id)) << id;
}

std::size_t pageOf(const Lesson& lesson, const QString& id)
{
    const auto page = std::ranges::find(lesson.steps, id.toStdString(), &LessonStep::id);
    return static_cast<std::size_t>(page - lesson.steps.begin());
}

QStringList textsOf(const LessonStep& page)
{
    QStringList texts{text(page.title)};
    for (const std::string& paragraph : page.text)
        texts << text(paragraph);
    if (page.goal)
        texts << text(page.goal->text) << text(page.goal->hint) << text(page.goal->because);
    if (page.prediction)
        texts << text(page.prediction->text) << text(page.prediction->because);
    if (page.question) {
        texts << text(page.question->text) << text(page.question->because);
        for (const Choice& choice : page.question->choices)
            texts << text(choice.text) << text(choice.because);
    }
    return texts;
}

}  // namespace onecycle
