// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/lessons/grade_table.h"
#include "core/lessons/hand_in.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/worksheet.h"

#include <QFile>
#include <QtTest>

using namespace onecycle;

namespace {

Lesson stockLesson()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/lessons/reading-the-shape.json"));
    return file.open(QIODevice::ReadOnly) ? readLesson(file.readAll().toStdString()).value_or(Lesson()) : Lesson();
}

ScheduleConfig pageConfig(std::size_t step, const std::vector<Assignment>& more)
{
    return applied(stepDocument(stockLesson(), step).config(), more);
}

/// All of it right: by the numbers of tests/golden/lessons.json and the texts of the pages.
HandIn good()
{
    HandIn handIn{"reading-the-shape", "Reading the shape", fingerprintOf(stockLesson()), "Ada", {}, {}};
    handIn.answers = {{"learning-rate", 1, {}, {}, 1},
                      {"once-up-once-down", {}, "299", {}, 2},
                      {"the-start", {}, {}, pageConfig(2, {{"div_factor", 10.0, {}}}), 1},
                      {"the-end", {}, "0.0000004", {}, 1},
                      {"the-peak", {}, {}, pageConfig(4, {{"pct_start", 0.25, {}}}), 1},
                      {"the-mirror", 1, {}, {}, 1},
                      {"draw-it",
                       {},
                       {},
                       pageConfig(6, {{"max_lr", 0.201, {}}, {"div_factor", 4.0, {}}, {"pct_start", 0.5, {}}}),
                       3}};
    return handIn;
}

std::optional<Mark> markOf(const HandIn& handIn, const char* page)
{
    const auto marks = gradeOf(handIn, stockLesson());
    const auto mark = std::ranges::find(marks, std::string(page), &Mark::step);
    return mark == marks.end() ? std::nullopt : std::optional(*mark);
}

StepAnswer& answerOf(HandIn& handIn, const char* page)
{
    return *std::ranges::find(handIn.answers, std::string(page), &StepAnswer::step);
}

}  // namespace

class HandInTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        HandIn handIn = good();
        handIn.seed = 18446744073709551615ULL;
        const std::string text = writeHandIn(handIn);
        const auto again = readHandIn(text);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(writeHandIn(*again), text);
        QCOMPARE(again->seed, handIn.seed);
        QCOMPARE(again->answers[2].config->divFactor, 10.0);
        QCOMPARE(again->answers[6].tries, 3);
    }

    void allRight()
    {
        const auto marks = gradeOf(good(), stockLesson());
        QCOMPARE(marks.size(), std::size_t{7});
        for (const Mark& mark : marks)
            QVERIFY2(mark.answered && mark.right, mark.step.c_str());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("exponent") << "4e-7" << true;
        QTest::newRow("decimal comma") << "0,0000004" << true;
        QTest::newRow("spaces") << " 4E-07 " << true;
        QTest::newRow("within one percent") << "3.97e-7" << true;
        QTest::newRow("not within") << "3.9e-7" << false;
        QTest::newRow("of the peak instead of the start") << "1e-5" << false;
        QTest::newRow("a word") << "small" << false;
        QTest::newRow("nan") << "nan" << false;
        QTest::newRow("infinite") << "inf" << false;
        QTest::newRow("two marks") << "0.000,0004" << false;
    }

    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(bool, right);
        HandIn handIn = good();
        answerOf(handIn, "the-end").number = typed.toStdString();
        QVERIFY(markOf(handIn, "the-end")->answered);
        QCOMPARE(markOf(handIn, "the-end")->right, right);
    }

    void wrongAnswers()
    {
        HandIn handIn = good();
        answerOf(handIn, "learning-rate").choice = 2;
        answerOf(handIn, "the-mirror").choice = 99;
        answerOf(handIn, "the-start").config = pageConfig(2, {{"div_factor", 20.0, {}}});
        answerOf(handIn, "draw-it").config = pageConfig(6, {});
        answerOf(handIn, "once-up-once-down").number = "300";
        for (const char* const page : {"learning-rate", "the-mirror", "the-start", "draw-it", "once-up-once-down"})
            QVERIFY2(markOf(handIn, page)->answered && !markOf(handIn, page)->right, page);
        QVERIFY(markOf(handIn, "the-end")->right);
    }

    void blanks()
    {
        HandIn handIn = good();
        handIn.answers.erase(handIn.answers.begin());
        answerOf(handIn, "the-end").number.reset();
        answerOf(handIn, "the-end").choice = 0;
        answerOf(handIn, "the-start").config.reset();
        for (const char* const page : {"learning-rate", "the-end", "the-start"})
            QVERIFY2(!markOf(handIn, page)->answered && !markOf(handIn, page)->right, page);
        QCOMPARE(gradeOf(handIn, stockLesson()).size(), std::size_t{7});
    }

    /// Only what the page leaves open is taken from the file: max_lr is locked there.
    void lockedParameters()
    {
        HandIn handIn = good();
        answerOf(handIn, "the-start").config = pageConfig(2, {{"max_lr", 0.25, {}}});
        QVERIFY(!markOf(handIn, "the-start")->right);
        answerOf(handIn, "the-start").config = pageConfig(2, {{"max_lr", 0.25, {}}, {"div_factor", 10.0, {}}});
        QVERIFY(markOf(handIn, "the-start")->right);
        ScheduleConfig broken = pageConfig(2, {});
        broken.divFactor = 0;
        answerOf(handIn, "the-start").config = broken;
        QVERIFY(!markOf(handIn, "the-start")->right);
    }

    /// On a sheet with a seed the questions are those that were drawn for it.
    void seeds()
    {
        HandIn handIn = good();
        handIn.seed = 7;
        const Worksheet sheet = makeWorksheet(stockLesson(), 7);
        for (const WorksheetItem& item : sheet.items) {
            const auto choice = std::ranges::find(item.choices, item.answer);
            if (!item.choices.empty())
                answerOf(handIn, item.step.c_str()).choice = static_cast<std::size_t>(choice - item.choices.begin());
            else if (item.step == "the-end")
                answerOf(handIn, "the-end").number = item.answer;
        }
        for (const Mark& mark : gradeOf(handIn, stockLesson()))
            QVERIFY2(mark.right, mark.step.c_str());
        answerOf(handIn, "the-end").number = "4e-7";
        QVERIFY(!markOf(handIn, "the-end")->right);
    }

    void fingerprints()
    {
        Lesson lesson = stockLesson();
        const std::string own = fingerprintOf(lesson);
        QCOMPARE(own.size(), std::size_t{16});
        lesson.id = "renamed";
        QCOMPARE(fingerprintOf(lesson), own);
        lesson.steps[3].question->tolerance = 0.02;
        QVERIFY(fingerprintOf(lesson) != own);
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("cut off") << "\"answers\": ["
                                 << "" << 9 << "This is not valid JSON";
        QTest::newRow("a lesson") << "onecycle-hand-in"
                                  << "onecycle-lesson" << 2 << R"("format" must be "onecycle-hand-in".)";
        QTest::newRow("newer") << "\"version\": 1"
                               << "\"version\": 9" << 3
                               << "The hand-in was made by a newer onecycle; grade it with that one.";
        QTest::newRow("no fingerprint") << "\"fingerprint\":"
                                        << "\"finger\":" << 1 << R"("fingerprint" is missing)";
        QTest::newRow("a mark of one's own")
            << "\"choice\": 1,"
            << "\"choice\": 1, \"right\": true," << 11 << R"("right" is nothing that is known here; leave it out.)";
        QTest::newRow("half a choice") << "\"choice\": 1"
                                       << "\"choice\": 0.5" << 11
                                       << R"("choice" is 0.5; it must be a whole number from 0 on.)";
        QTest::newRow("a negative choice") << "\"choice\": 1"
                                           << "\"choice\": -1" << 11 << "\"choice\" is -1";
        QTest::newRow("a huge choice") << "\"choice\": 1"
                                       << "\"choice\": 1e300" << 11 << "\"choice\" is 1e+300";
        QTest::newRow("a number that is none") << "\"number\": \"299\""
                                               << "\"number\": 299" << 16 << "\"number\" is 299; it must be a text.";
        QTest::newRow("a config that is none") << "\"div_factor\": 10.0"
                                               << "\"div_factor\": \"x\"" << 21 << "\"div_factor\" is \"x\"";
        QTest::newRow("points") << "\"student\": \"Ada\","
                                << "\"student\": \"Ada\", \"points\": 7," << 7
                                << R"("points" is nothing that is known here)";
        QTest::newRow("a page twice") << "\"page\": \"once-up-once-down\""
                                      << "\"page\": \"learning-rate\"" << 15
                                      << R"(The page "learning-rate" is answered twice.)";
        QTest::newRow("a member twice") << "\"student\": \"Ada\","
                                        << "\"student\": \"Ada\", \"student\": \"Bo\"," << 0
                                        << R"("student" stands twice; leave one of them out.)";
        QTest::newRow("a seed that is none") << "\"student\": \"Ada\","
                                             << "\"student\": \"Ada\", \"seed\": \"-1\"," << 7
                                             << R"("-1" is no seed; it must be a whole number in quotes.)";
    }

    void damaged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, line);
        QFETCH(QString, sentence);
        QString text = QString::fromStdString(writeHandIn(good()));
        QVERIFY(text.contains(before));
        const auto handIn = readHandIn(text.replace(text.indexOf(before), before.size(), after).toStdString());
        QVERIFY(!handIn);
        const QString found = QString::fromStdString(handIn.error().message);
        QVERIFY2(found.contains(sentence), qPrintable(found));
        QCOMPARE(handIn.error().line, line);
    }

    void steeringTexts_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("an escape sequence") << QByteArray("A\x1b[31mB") << QByteArray("A?[31mB");
        QTest::newRow("the title of the window") << QByteArray("A\x1b]0;x\x07") << QByteArray("A?]0;x?");
        QTest::newRow("back to the start of the line") << QByteArray("A\rB") << QByteArray("A?B");
        QTest::newRow("a C1 sequence") << QByteArray("A\xc2\x9b"
                                                     "2JB")
                                       << QByteArray("A?2JB");
        QTest::newRow("delete") << QByteArray("A\x7f") << QByteArray("A?");
        QTest::newRow("a name") << QByteArray("Zo\xc3\xab \xc2\xb7") << QByteArray("Zo\xc3\xab \xc2\xb7");
    }

    /// ISO 6429: nothing that a student writes steers the terminal of whoever grades.
    void steeringTexts()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, cell);
        GradeRow row{"a", good(), {}};
        row.handIn.student = name.toStdString();
        QVERIFY(gradeTable({row}).find("\na," + cell.toStdString() + ",reading") != std::string::npos);
    }

    /// A text from a student is no formula, and every cell is one cell.
    void table()
    {
        GradeRow one{"a.json", good(), gradeOf(good(), stockLesson())};
        one.handIn.student = "=HYPERLINK(\"x\"),\nB";
        one.handIn.seed = 12;
        const GradeRow broken{"b,c.json", {}, {}, "Line 3: \"x\" is wrong."};
        const std::string text = gradeTable({one, broken});
        QVERIFY(text.starts_with("file,student,lesson,seed,reading-the-shape/learning-rate,"));
        QVERIFY(text.find("a.json,\"'=HYPERLINK(\"\"x\"\"),\nB\",reading-the-shape,12,right,") != std::string::npos);
        QVERIFY(text.find(",right,7,7,\n") != std::string::npos);
        QVERIFY(text.ends_with("\"b,c.json\",,,,,,,,,,,,,\"Line 3: \"\"x\"\" is wrong.\"\n"));
    }
};

QTEST_APPLESS_MAIN(HandInTest)
#include "tst_hand_in.moc"
