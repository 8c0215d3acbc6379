// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"
#include "lesson_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QJsonObject golden()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/lessons.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Value valueFrom(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    return value.isString() ? Value(value.toString().toStdString()) : Value(value.toDouble());
}

std::vector<Assignment> assignmentsFrom(const QJsonObject& object)
{
    std::vector<Assignment> list;
    for (auto it = object.begin(); it != object.end(); ++it)
        list.push_back({it.key().toStdString(), valueFrom(*it), {}});
    return list;
}

}  // namespace

/// What lessons state and ask is what PyTorch 1.13 computes (tests/oracle/make_lessons.py).
class LessonNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void everyNumberIsPyTorchs_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = golden()["rows"].toArray();
        QVERIFY(rows.size() > 300);
        for (const QJsonValue row : rows)
            QTest::addRow("%s: %s: %s", qPrintable(row["lesson"].toString()), qPrintable(row["page"].toString()),
                          qPrintable(row["measure"].toString()))
                << row.toObject();
    }

    void everyNumberIsPyTorchs()
    {
        QFETCH(QJsonObject, row);
        const Lesson lesson = stockLesson(row["lesson"].toString());
        const std::size_t step = pageOf(lesson, row["page"].toString());
        QVERIFY(step < lesson.steps.size());
        const DocumentValue document = applied(stepDocument(lesson, step),
                                               Edit{assignmentsFrom(row["state"].toObject()), {}});
        const auto found = measured(document, row["measure"].toString().toStdString());
        QVERIFY(found);
        const double wanted = row["number"].toDouble();
        QVERIFY2(std::abs(std::get<double>(*found) - wanted) <= 1e-12 * std::abs(wanted) + 1e-15,
                 qPrintable(text(measureText(*found, 17))));
    }

    void everyMeasureIsPyTorchs_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QSet<QString> known;
        for (const QJsonValue row : golden()["measures"].toArray()) {
            known << row["measure"].toString();
            QTest::addRow("%s of %g steps", qPrintable(row["measure"].toString()),
                          row["state"]["total_steps"].toDouble())
                << row.toObject();
        }
        for (const Measure& measure : measures())
            QVERIFY2(known.contains(QLatin1String(measure.key.data(), qsizetype(measure.key.size()))),
                     measure.key.data());
    }

    void everyMeasureIsPyTorchs()
    {
        QFETCH(QJsonObject, row);
        const DocumentValue document = applied(startingDocument(), Edit{assignmentsFrom(row["state"].toObject()), {}});
        const auto found = measured(document, row["measure"].toString().toStdString());
        QVERIFY(found);
        const double wanted = row["number"].toDouble();
        QVERIFY2(std::abs(std::get<double>(*found) - wanted) <= 1e-12 * std::abs(wanted) + 1e-13,
                 qPrintable(text(measureText(*found, 17))));
    }

    /// No placeholder and no answer is left out of the file of PyTorch's numbers.
    void everyNumberIsThere_data() { addLessonRows(); }

    void everyNumberIsThere()
    {
        QFETCH(QString, id);
        QStringList known;
        for (const QJsonValue row : golden()["rows"].toArray())
            if (row["lesson"] == id)
                known << row["page"].toString() + ' ' + row["measure"].toString();
        static const QRegularExpression placeholder(R"(\{([^{}:]+)(:\d+)?\})");
        for (const LessonStep& page : stockLesson(id).steps) {
            QStringList measures;
            for (const QString& one : textsOf(page))
                for (auto it = placeholder.globalMatch(one); it.hasNext();)
                    measures << it.next().captured(1);
            if (page.question && !page.question->measure.empty())
                measures << text(page.question->measure);
            for (const QString& measure : measures)
                QVERIFY2(known.contains(text(page.id) + ' ' + measure), qPrintable(measure));
        }
    }

    /// What tests/oracle/lesson_facts.py has checked still stands on its page.
    void everyFactIsThere()
    {
        const QJsonArray facts = golden()["facts"].toArray();
        QVERIFY(facts.size() > 30);
        for (const QJsonValue fact : facts) {
            const Lesson lesson = stockLesson(fact["lesson"].toString());
            const std::size_t step = pageOf(lesson, fact["page"].toString());
            QVERIFY(step < lesson.steps.size());
            QVERIFY2(textsOf(lesson.steps[step]).join('\n').contains(fact["says"].toString()),
                     qPrintable(fact["says"].toString()));
        }
    }
};

QTEST_APPLESS_MAIN(LessonNumbersTest)
#include "tst_lesson_numbers.moc"
