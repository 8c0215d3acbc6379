// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/worksheet.h"
#include "core/support/number.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Lesson stockLesson(const QString& id)
{
    return readLesson(bytesOf("resources/lessons/" + id + ".json").toStdString()).value_or(Lesson());
}

const WorksheetItem* itemOf(const Worksheet& sheet, const QString& page)
{
    const auto item = std::ranges::find(sheet.items, page.toStdString(), &WorksheetItem::step);
    return item == sheet.items.end() ? nullptr : &*item;
}

}  // namespace

class WorksheetTest : public QObject {
    Q_OBJECT

private slots:
    void drawsAsTheReferenceDoes_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows =
            QJsonDocument::fromJson(bytesOf("tests/golden/worksheets.json")).object()["rows"].toArray();
        QVERIFY(rows.size() > 100);
        for (const QJsonValue row : rows)
            QTest::addRow("%s, seed %s: %s", qPrintable(row["lesson"].toString()), qPrintable(row["seed"].toString()),
                          qPrintable(row["page"].toString()))
                << row.toObject();
    }

    /// splitmix64 by its authors' code; the answers of the drawn values by PyTorch (tests/oracle/make_worksheets.py).
    void drawsAsTheReferenceDoes()
    {
        QFETCH(QJsonObject, row);
        const Worksheet sheet = makeWorksheet(stockLesson(row["lesson"].toString()),
                                              row["seed"].toString().toULongLong());
        const WorksheetItem* const item = itemOf(sheet, row["page"].toString());
        QVERIFY(item);
        if (row.contains("number")) {
            const double wanted = row["number"].toDouble();
            const auto answer = parseNumber(item->answer);
            QVERIFY2(answer && std::abs(*answer - wanted) <= 6e-4 * std::abs(wanted), item->answer.c_str());
            QVERIFY(item->choices.empty() && !item->text.empty() && item->text.find('{') == std::string::npos);
            QVERIFY(item->because.find(item->answer) != std::string::npos);
            return;
        }
        const QJsonArray choices = row["choices"].toArray();
        QCOMPARE(item->choices.size(), std::size_t(choices.size()));
        for (qsizetype i = 0; i < choices.size(); ++i)
            QCOMPARE(QString::fromStdString(item->choices[std::size_t(i)]), choices[i].toString());
        QVERIFY(choices.contains(QString::fromStdString(item->answer)));
    }

    void sheetsDiffer()
    {
        const Lesson lesson = stockLesson("reading-the-shape");
        QStringList texts;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::string text = itemOf(makeWorksheet(lesson, seed), "the-end")->text;
            if (!texts.contains(QString::fromStdString(text)))
                texts << QString::fromStdString(text);
            QCOMPARE(itemOf(makeWorksheet(lesson, seed), "the-end")->text, text);
        }
        QVERIFY(texts.size() > 10);
    }

    /// A prediction is drawn, a goal that one number reaches is asked for, another one is named with the reason.
    void whatIsNoQuestion()
    {
        const Worksheet sheet = makeWorksheet(stockLesson("two-or-three-phases"), 1);
        const WorksheetItem* const drawing = itemOf(sheet, "draw-it");
        QVERIFY(drawing && drawing->drawing);
        QCOMPARE(drawing->document.config().pctStart, 0.4);
        QVERIFY(!itemOf(sheet, "lost-phase"));
        QCOMPARE(sheet.leftOut.size(), std::size_t{2});
        QVERIFY(!sheet.leftOut.front().reason.empty());
        const Worksheet other = makeWorksheet(stockLesson("reading-the-shape"), 1);
        const WorksheetItem* const asked = itemOf(other, "the-start");
        QVERIFY(asked && asked->asked.view() == "Which value of %1 does that?" && asked->key == "div_factor");
        QCOMPARE(asked->answer, std::string("div_factor = 10"));
    }

    /// Torch 1.13.1: max_lr 0.1 starts at 0.004, max_lr 0.2 at 0.008.
    void everyTextIsFilled()
    {
        Lesson lesson;
        lesson.title = "T";
        lesson.start = {{"total_steps", 1000.0, {}}, {"max_lr", 0.1, {}}};
        lesson.steps.resize(3);
        Goal goal;
        goal.text = "From {initial_lr} to 0.008.";
        goal.conditions = {{"initial_lr", Relation::Equal, 0.008}};
        goal.right = {{"max_lr", 0.2, {}}};
        goal.because = "It is {initial_lr}.";
        lesson.steps[0].goal = goal;
        lesson.steps[1].prediction = Prediction{"Now {initial_lr}.", {{"max_lr", 0.2, {}}}, 0.1, "Then {initial_lr}."};
        LessonQuestion question;
        question.text = "?";
        question.choices = {{"{initial_lr}", true, "Yes, {initial_lr}."}, {"{max_lr}", false, "No."}};
        lesson.steps[2].question = question;
        const Worksheet sheet = makeWorksheet(lesson, 1);
        QCOMPARE(sheet.items[0].text, std::string("From 0.004 to 0.008."));
        QCOMPARE(sheet.items[0].because, std::string("It is 0.008."));
        QCOMPARE(sheet.items[1].text, std::string("Now 0.004."));
        QCOMPARE(sheet.items[1].because, std::string("Then 0.008."));
        QVERIFY(std::ranges::find(sheet.items[2].choices, std::string("0.1")) != sheet.items[2].choices.end());
        QCOMPARE(sheet.items[2].answer, std::string("0.004"));
        QCOMPARE(sheet.items[2].because, std::string("Yes, 0.004."));
    }

    /// What was drawn together makes no schedule: the question is asked as it is.
    void whatCannotBeDrawn()
    {
        Lesson lesson;
        lesson.title = "T";
        lesson.steps.resize(1);
        LessonQuestion question;
        question.text = "{total_steps}?";
        question.measure = "peak_position";
        question.state = {{"total_steps", 30.0, {}}, {"pct_start", 0.3, {}}};
        question.varied = {{"total_steps", {10.0}}, {"pct_start", {0.1}}};  // ZeroDivisionError in PyTorch
        lesson.steps[0].question = question;
        QCOMPARE(makeWorksheet(lesson, 1).items.front().text, std::string("30?"));
        QCOMPARE(makeWorksheet(lesson, 1).items.front().answer, std::string("8"));
    }
};

QTEST_APPLESS_MAIN(WorksheetTest)
#include "tst_worksheet.moc"
