// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_words.h"

#include <QFile>
#include <QtTest>

using namespace onecycle;

namespace {

QString readWhole()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/data/lessons/whole.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A lesson with all that a lesson can have: the rows below break one thing each.
const QString whole = readWhole();

}  // namespace

class LessonFormatTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const auto lesson = readLesson(whole.toStdString());
        QVERIFY2(lesson, lesson ? ""
                                : qPrintable(QString::number(lesson.error().line) + ": " +
                                             QString::fromStdString(lesson.error().message)));
        QCOMPARE(QString::fromStdString(writeLesson(*lesson)), whole);
        QCOMPARE(lesson->steps.size(), std::size_t{4});
        const LessonStep& page = lesson->steps[0];
        QCOMPARE(page.goal->conditions[1].relation, Relation::AtMost);
        QCOMPARE(page.goal->conditions[1].other, std::string("max_lr"));
        QCOMPARE(page.beside[1].numbers.front().key, std::string("warmup_share"));
        QCOMPARE(page.cursor, std::optional(10.0));
        QCOMPARE(page.sources.front().url, std::string("https://example.org"));
        QCOMPARE(lesson->steps[3].question->varied.front().values.size(), std::size_t{2});
    }

    void isMeantAsALesson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("meant");
        QTest::newRow("a lesson") << QByteArray(R"({"format": "onecycle-lesson"})") << true;
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"format\": \"onecycle-lesson\"}") << true;
        QTest::newRow("cut off") << QByteArray(R"({"version": 1, "format" : "onecycle-lesson", "pages": [)") << true;
        QTest::newRow("the format behind pages")
            << QByteArray("{\"pages\": [{\"text\": [\"a \\\"}, b\"]}], \"format\": \"onecycle-lesson\"}") << true;
        QTest::newRow("a preset") << QByteArray(R"({"format": "onecycle-preset"})") << false;
        QTest::newRow("a schedule of that name")
            << QByteArray(R"({"format": "onecycle", "schedules": [{"name": "onecycle-lesson"}]})") << false;
        QTest::newRow("a schedule with such a member")
            << QByteArray(R"({"view": {"format": "onecycle-lesson"}, "format": "onecycle"})") << false;
        QTest::newRow("a key of that name") << QByteArray(R"({"onecycle-lesson": "format"})") << false;
        QTest::newRow("a script") << QByteArray("x = {\"format\": \"onecycle-lesson\"}") << false;
        QTest::newRow("a quote alone") << QByteArray("{\"") << false;
        QTest::newRow("an escape at the end") << QByteArray("{\"format\": \"\\") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void isMeantAsALesson()
    {
        QFETCH(QByteArray, text);
        QTEST(looksLikeLesson(text.toStdString()), "meant");
    }

    /// What was made here and cannot be read names its page, or none.
    void refusals()
    {
        Lesson lesson = *readLesson(whole.toStdString());
        QVERIFY(!refusalOf(lesson));
        lesson.steps[1].id = "Two Words";
        QCOMPARE(refusalOf(lesson)->page, std::optional<std::size_t>(1));
        lesson.id = "My Lesson";
        QCOMPARE(refusalOf(lesson)->page, std::nullopt);
        QVERIFY(refusalOf(lesson)->sentence.starts_with("\"My Lesson\" is no id;"));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* before, const char* after, int line, const char* sentence) {
            QTest::newRow(name) << before << after << line << sentence;
        };
        row("no JSON", R"("sentence": "One)", R"("sentence" "One)", 6, "This is not valid JSON: ");
        row("another format", "onecycle-lesson", "onecycle-preset", 2, R"("format" must be "onecycle-lesson".)");
        row("no version", "\"version\": 1,", "", 1, R"("version" must be a whole number from 1 on.)");
        row("a newer version", "\"version\": 1", "\"version\": 2", 3,
            "The lesson has version 2; this onecycle reads version 1. Open it with a newer one.");
        row("no title", "\"title\": \"One\",", "", 1, R"("title" is missing; it must be a text.)");
        row("an empty title", "\"title\": \"First\"", "\"title\": \"\"", 15,
            R"("title" is ""; it must be a text that is not empty.)");
        row("an id with a blank", "\"id\": \"one\"", "\"id\": \"o ne\"", 4,
            R"("o ne" is no id; write small letters, digits and hyphens, 64 at most.)");
        row("one id twice", "\"id\": \"second\"", "\"id\": \"first\"", 74,
            R"(There are two pages with the id "first".)");
        row("an unknown key", "\"sentence\":", "\"sentense\":", 6,
            R"("sentense" is nothing that is known here; leave it out. Did you mean "sentence"?)");
        row("a key twice", "\"panel\": \"explain\",", "\"panel\": \"explain\", \"panel\": \"code\",", 0, "\"panel\"");
        row("an unknown parameter", "\"max_lr\": 0.1", "\"maxlr\": 0.1", 9,
            R"("maxlr" is nothing that is known here; leave it out. Did you mean "max_lr"?)");
        row("a wrong type", "\"total_steps\": 1000", "\"total_steps\": \"x\"", 8,
            R"("total_steps" is "x"; it must be )");
        row("a budget's wrong type", "\"budget.samples\": 640", "\"budget.samples\": true", 10,
            R"("budget.samples" is true; it must be a number.)");
        row("a loop that nobody knows", "\"budget.samples\": 640", "\"budget.loop\": \"torch\"", 10,
            "\"budget.loop\" is \"torch\"; it must be the word for a training loop, such as \"pytorch\".");
        row("no pages", whole.mid(whole.indexOf("\"pages\"")).toUtf8().constData(), "\"pages\": []}", 12,
            R"(A lesson has at least one page, in "pages".)");
        row("a page that is a word", "\"pages\": [", "\"pages\": [\"x\",", 12,
            R"("x" stands in "pages"; it must be an object in { }.)");
        row("a paragraph that is a number", "\"A bracket: {{.\"", "7", 18, R"(7 stands in "text"; it must be a text.)");
        row("a text that is no list", "\"text\": \"Move it.\"", "\"text\": 1", 43,
            R"("text" is 1; it must be a text that is not empty.)");
        row("an unknown measure in a text", "{total_steps} steps", "{totalsteps} steps", 17,
            R"("totalsteps" is no measure. Did you mean "total_steps"?)");
        row("a measure that is not there", "{total_steps} steps", "{lr_at(1001)} steps", 17,
            "\"lr_at(1001)\" is no number here; this schedule has none.");
        row("a bracket that is not closed", "A bracket: {{.", "A bracket: {.", 18,
            "A bracket { is not closed; write {{ for a bracket of the text.");
        row("no digits", "{initial_lr:2}", "{initial_lr:x}", 120,
            "Behind the colon in {initial_lr:...} stands the number of digits, 1 to 17.");
        row("an unknown control", "[\"pct_start\", \"max_lr\"]", "[\"pct_start\", \"maxlr\"]", 23,
            R"("maxlr" is no parameter that can be opened. Did you mean "max_lr"?)");
        row("an unknown panel", "\"panel\": \"explain\"", "\"panel\": \"explian\"", 24,
            R"("explian" is no panel. Did you mean "explain"?)");
        row("a cursor past the end", "\"cursor\": 10", "\"cursor\": 1001", 25,
            "The cursor lies outside of the run; it has the steps 0 to 1000.");
        row("a playhead before the start", "\"playhead\": 5", "\"playhead\": -1", 26,
            "The playhead lies outside of the run; it has the steps 0 to 1000.");
        row("no schedule", "\"pct_start\": 0.25", "\"pct_start\": 2.0", 20,
            "The state of this page makes no schedule; PyTorch would raise an error.");
        row("an unknown policy", "\"policy\": \"smith\"", "\"policy\": \"smit\"", 36,
            R"("smit" is no policy. Did you mean "smith"?)");
        row("a policy's number out of range", "\"warmup_share\": 0.4", "\"warmup_share\": 2", 37,
            "\"warmup_share\" is 2");
        row("values and a policy", "\"name\": \"Smith\",", "\"name\": \"Smith\", \"values\": {\"max_lr\": 1},", 34,
            R"(A schedule beside has either "values" or a "policy", not both.)");
        row("values beside that make none", "\"max_lr\": 0.05", "\"pct_start\": 3", 30,
            "These values make no schedule; PyTorch would raise an error.");
        row("no conditions",
            whole.mid(whole.indexOf("\"conditions\""), whole.indexOf("\"hint\"") - whole.indexOf("\"conditions\""))
                .toUtf8()
                .constData(),
            "", 42, R"(A goal has at least one condition, in "conditions".)");
        row("an unknown measure", "\"measure\": \"peak_step\"", "\"measure\": \"peak_stop\"", 46,
            R"("peak_stop" is no measure. Did you mean "peak_step"?)");
        row("a goal about the budget", "\"measure\": \"peak_step\"", "\"measure\": \"budget.updates\"", 46,
            R"(A goal is about the schedule, not the budget; ask for "total_steps".)");
        row("an unknown relation", "\"at most\"", "\"atmost\"", 53,
            "\"atmost\" is no relation; it must be equal, not equal, below, at most, at least or above. Did you mean "
            "\"at most\"?");
        row("a value and another", "\"other\": \"max_lr\"", "\"other\": \"max_lr\", \"value\": 1", 51,
            R"(A condition compares with a "value" or with another measure, "other"; this one has both.)");
        row("neither", "\"value\": 299,", "", 45,
            R"(A condition compares with a "value" or with another measure, "other"; this one has neither.)");
        row("a tolerance of 1", "\"tolerance\": 0.001", "\"tolerance\": 1", 49,
            R"("tolerance" is a share of the number, from 0 to below 1.)");
        row("a right state that is wrong", "\"pct_start\": 0.3\n", "\"pct_start\": 0.35\n", 58,
            "The right state does not meet the goal.");
        row("a right state of what is locked", "\"pct_start\": 0.3\n", "\"pct_start\": 0.3, \"div_factor\": 20\n", 59,
            R"(The right state changes "div_factor", which is not open here.)");
        row("a right state that makes none", "\"pct_start\": 0.3\n", "\"pct_start\": 3\n", 58,
            "The right state makes no schedule; PyTorch would raise an error.");
        row("a wrong state that is right", "\"pct_start\": 0.4\n", "\"pct_start\": 0.3\n", 61,
            "The wrong state meets the goal.");
        row("a wrong state that makes none", "\"pct_start\": 0.4\n", "\"pct_start\": 4\n", 61,
            "The wrong state makes no schedule; PyTorch would raise an error.");
        row("no wrong state", "\"wrong\": {\n          \"pct_start\": 0.4\n        },", "", 42,
            R"(A goal has a state that must fail it, in "wrong".)");
        row("nothing to do", "\"pct_start\": 0.25", "\"pct_start\": 0.3", 42,
            "The goal is met before anything is done.");
        row("nothing to guess", "\"max_lr\": 0.3\n", "\"max_lr\": 0.1\n", 79,
            "The true curve is the one that is seen before anything is done.");
        row("too near", "\"max_lr\": 0.3\n", "\"max_lr\": 0.105\n", 77,
            "The curve that is seen before anything is done counts as right; it is too near.");
        row("a truth of what is locked", "\"max_lr\": 0.3\n", "\"pct_start\": 0.7\n", 80,
            R"(The true curve changes "pct_start", which is not open here.)");
        row("a truth that makes none", "\"max_lr\": 0.3\n", "\"pct_start\": 7\n", 79,
            "The true curve makes no schedule; PyTorch would raise an error.");
        row("a tolerance of 0", "\"tolerance\": 0.1,", "\"tolerance\": 0,", 82,
            R"("tolerance" is a share of the peak, between 0 and 1.)");
        row("a goal and a question", "\"prediction\": {",
            "\"question\": {\"text\": \"?\", \"measure\": \"max_lr\", \"because\": \".\"}, \"prediction\": {", 73,
            "A page has one goal, one prediction or one question, not several of them.");
        row("no right choice", "\"right\": true,", "", 91, "0 choices are right; exactly one must be.");
        row("two right choices", "\"text\": \"That\",", "\"text\": \"That\", \"right\": true,", 91,
            "2 choices are right; exactly one must be.");
        row("a choice without a reason", "\"because\": \"No.\"", "\"right\": false", 97,
            R"("because" is missing; it must be a text.)");
        row("choices and a number", "\"text\": \"Which?\",", "\"text\": \"Which?\", \"measure\": \"max_lr\",", 89,
            R"(A question has either "choices" or a "measure" whose number is asked for.)");
        row("neither of them", "\"measure\": \"initial_lr\",", "", 107,
            R"(A question has either "choices" or a "measure" whose number is asked for.)");
        row("a number that is a word", "\"measure\": \"initial_lr\"", "\"measure\": \"anneal_strategy\"", 112,
            R"("anneal_strategy" is no number.)");
        row("a value that gives no number", "            0.2\n", "            0.2, \"x\"\n", 117,
            R"("x" is no value of "max_lr".)");
        row("a value that makes no schedule", "\"max_lr\": [\n            0.1,", "\"pct_start\": [\n            4,",
            116, R"("initial_lr" is no number here; this schedule has none.)");
        row("a link to a file", "https://example.org", "file:///etc/passwd", 69,
            "\"file:///etc/passwd\" is no address that starts with https:// or http://.");
        row("a link to a script", "https://example.org", "javascript:alert(1)", 69,
            "\"javascript:alert(1)\" is no address that starts with https:// or http://.");
        row("a link to nothing", "https://example.org", "https://", 69, "\"https://\" is no address");
        row("an unknown measure in a goal", "\"text\": \"Move it.\"", "\"text\": \"Move {it}.\"", 43,
            "\"it\" is no measure.");
        row("an unknown measure in a choice", "\"text\": \"That\",", "\"text\": \"{that}\",", 98,
            "\"that\" is no measure.");
        row("an unknown measure in a reason", "\"because\": \"No.\"", "\"because\": \"{no}.\"", 99,
            "\"no\" is no measure.");
        row("an answer that is not explained", ",\n        \"because\": \"{initial_lr:2}\"", "", 107,
            R"(The answer is not explained; write it to "because".)");
    }

    /// Each says what is wrong and in which line.
    void faults()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, line);
        QFETCH(QString, sentence);
        QVERIFY2(whole.contains(before), qPrintable(before));
        QString text = whole;
        const auto lesson = readLesson(text.replace(text.indexOf(before), before.size(), after).toStdString());
        QVERIFY(!lesson);
        const QString found = QString::fromStdString(lesson.error().message);
        QVERIFY2(found.startsWith(sentence) || found.contains(sentence), qPrintable(found));
        QCOMPARE(lesson.error().line, line);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("binary") << QByteArray("\x00\x01", 2);
        QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\"}");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("large") << QByteArray(2 << 20, ' ');
        QByteArray pages = R"({"format": "onecycle-lesson", "version": 1, "title": "T", "pages": [)";
        for (int i = 0; i < 101; ++i)
            pages += (i ? "," : "") + QByteArray("{}");
        QTest::newRow("many pages") << pages + "]}";
        QTest::newRow("infinite") << QByteArray(
            R"({"format": "onecycle-lesson", "version": 1, "title": "T", "start": {"max_lr": "inf"}, "pages": [
               {"id": "a", "title": "A", "question": {"text": "?", "measure": "peak_lr", "because": "."}}]})");
        QTest::newRow("many groups") << QByteArray(
            R"({"format": "onecycle-lesson", "version": 1, "title": "T", "start": {"groups": 1000000000}, "pages": [
               {"id": "a", "title": "A", "text": ["x"]}]})");
    }

    void hostile()
    {
        QFETCH(QByteArray, text);
        const auto lesson = readLesson(text.toStdString());
        QVERIFY(!lesson);
        QVERIFY(!lesson.error().message.empty() && lesson.error().message.size() < 300);
    }

    /// What a controls list may name is what an assignment can set, without its absolute rates.
    void words()
    {
        const auto keys = assignableKeys();
        for (const std::string_view control : lessonControls())
            QVERIFY(control == "budget" || control == "schedules" || std::ranges::find(keys, control) != keys.end());
        for (const Relation relation : relations)
            QVERIFY(!relationKey(relation).empty());
    }
};

QTEST_APPLESS_MAIN(LessonFormatTest)
#include "tst_lesson_format.moc"
