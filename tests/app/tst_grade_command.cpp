// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"
#include "core/lessons/hand_in.h"
#include "core/lessons/lesson_format.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::test;

namespace {

const QString shippedFile = QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/lessons/off-by-one.json");
const QString ownFile = QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/data/lessons/whole.json");

Lesson lessonIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readLesson(file.readAll().toStdString()).value_or(Lesson()) : Lesson();
}

/// Two answers right and one wrong: 11 calls raise, the log says 0.052 (PyTorch 1.13), the constructor sets the rate.
HandIn answers(const char* student)
{
    HandIn handIn{"off-by-one", "The step after the last", fingerprintOf(lessonIn(shippedFile)), student, {}, {}};
    handIn.answers = {
        {"who-sets-the-rate", 1, {}, {}, 1}, {"the-log", {}, "0,052", {}, 2}, {"tried-to-step", {}, "11", {}, 1}};
    return handIn;
}

}  // namespace

/// `onecycle grade` as the shell sees it; what is right is decided in tst_hand_in.
class GradeCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    /// Read by Python's csv, as a lecturer's script would.
    void grades()
    {
        write("ada.json", writeHandIn(answers("Ada")));
        HandIn second = answers("=cmd|' /C calc'!A0, \"x\"\nB");
        second.answers[0].choice = 0;
        second.seed = 3;
        write("second file.json", writeHandIn(second));
        const QJsonArray rows = table("grade ada.json 'second file.json'", 0, {});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toArray().size(), 4 + 8 + 3);
        QCOMPARE(cell(rows, 1, "file"), "ada.json");
        QCOMPARE(cell(rows, 1, "student"), "Ada");
        QCOMPARE(cell(rows, 1, "off-by-one/who-sets-the-rate"), "wrong");
        QCOMPARE(cell(rows, 1, "off-by-one/the-log"), "right");
        QCOMPARE(cell(rows, 1, "off-by-one/tried-to-step"), "right");
        QCOMPARE(cell(rows, 1, "off-by-one/draw-it"), "");
        QCOMPARE(cell(rows, 1, "points"), "2");
        QCOMPARE(cell(rows, 1, "out of"), "8");
        QCOMPARE(cell(rows, 1, "remark"), "");
        QCOMPARE(cell(rows, 2, "student"), "'=cmd|' /C calc'!A0, \"x\"\nB");
        QCOMPARE(cell(rows, 2, "seed"), "3");
    }

    /// One that is damaged has its row; the others are graded all the same.
    void damagedFiles()
    {
        write("ada.json", writeHandIn(answers("Ada")));
        write("cut.json", writeHandIn(answers("Bo")).substr(0, 200));
        HandIn other = answers("Cy");
        other.lesson = "knitting";
        write("other.json", writeHandIn(other));
        const QJsonArray rows = table("grade cut.json ada.json nothing.json other.json", 1,
                                      {"error: cut.json: Line 10: This is not valid JSON",
                                       "error: nothing.json: No such file or directory.",
                                       "error: other.json: There is no lesson \"knitting\" in the program; name its "
                                       "file with --lesson."});
        QCOMPARE(rows.size(), 5);
        QVERIFY(cell(rows, 1, "remark").startsWith("Line 10: This is not valid JSON"));
        QCOMPARE(cell(rows, 1, "points"), "");
        QCOMPARE(cell(rows, 2, "points"), "2");
        QCOMPARE(cell(rows, 3, "file"), "nothing.json");
        QCOMPARE(cell(rows, 4, "student"), "Cy");
        QVERIFY(cell(rows, 4, "remark").contains("knitting"));
    }

    void otherVersion()
    {
        HandIn handIn = answers("Ada");
        handIn.fingerprint = "0123456789abcdef";
        write("ada.json", writeHandIn(handIn));
        const QString sentence = "The student had another version of this lesson; look at the answers yourself.";
        const QJsonArray rows = table("grade ada.json", 0, {"warning: ada.json: " + sentence});
        QCOMPARE(cell(rows, 1, "points"), "2");
        QCOMPARE(cell(rows, 1, "remark"), sentence);
    }

    void ownLesson()
    {
        HandIn handIn{"one", "One", fingerprintOf(lessonIn(ownFile)),
                      "Ada", {},    {{"third", 0, {}, {}, 1}, {"fourth", {}, "0.01", {}, 1}}};
        write("ada.json", writeHandIn(handIn));
        const QJsonArray rows = table("grade ada.json --lesson " + ownFile, 0, {});
        QCOMPARE(cell(rows, 1, "one/third"), "right");
        QCOMPARE(cell(rows, 1, "one/fourth"), "right");
        QCOMPARE(cell(rows, 1, "one/first"), "");
        QCOMPARE(cell(rows, 1, "out of"), "4");
    }

    void toAFile()
    {
        write("ada.json", writeHandIn(answers("Ada")));
        const Outcome outcome = shell("\"$ONECYCLE\" grade ada.json -o marks.csv", m_folder->path());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, QString());
        QFile file(m_folder->filePath("marks.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("file,student,lesson,seed,"));
    }

    void sparesWhatIsReadAndWhatIsHandedIn_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the option swallows a hand-in") << "-o o1.a o2.a"
                                                       << "error: output: o1.a is a hand-in; write to another file.\n";
        QTest::newRow("an input") << "o1.a o2.a -o o1.a"
                                  << "error: output: o1.a is one of the files that are read; write to another one.\n";
        QTest::newRow("by another name")
            << "o2.a -o link.a"
            << "error: output: link.a is one of the files that are read; write to another one.\n";
        QTest::newRow("a lesson") << "o2.a -o lesson.json"
                                  << "error: output: lesson.json is a lesson; write to another file.\n";
        QTest::newRow("its own lesson")
            << "o2.a --lesson lesson.json -o ./lesson.json"
            << "error: output: ./lesson.json is one of the files that are read; write to another one.\n";
    }

    void sparesWhatIsReadAndWhatIsHandedIn()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, sentence);
        write("o1.a", writeHandIn(answers("Ada")));
        write("o2.a", writeHandIn(answers("Bo")));
        QVERIFY(QFile::copy(shippedFile, m_folder->filePath("lesson.json")));
        const Outcome outcome = shell(
            "ln -s o2.a link.a; cp o1.a o1; cp o2.a o2; cp lesson.json l; \"$ONECYCLE\" grade " + arguments,
            m_folder->path());
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errors, sentence);
        QCOMPARE(shell("cmp o1.a o1 && cmp o2.a o2 && cmp lesson.json l", m_folder->path()).exitCode, 0);
    }

    /// A pipe that nobody writes to would keep the command waiting for ever.
    void readsOrdinaryFilesOnly()
    {
        write("ada.json", writeHandIn(answers("Ada")));
        const Outcome outcome = shell("mkfifo pipe; timeout 20 \"$ONECYCLE\" grade pipe . ada.json", m_folder->path());
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errors.count("This is no ordinary file; name one, or write - for standard input."), 2);
        QVERIFY(outcome.output.contains("ada.json,Ada"));
        const Outcome piped = shell("cat ada.json | \"$ONECYCLE\" grade -", m_folder->path());
        QCOMPARE(piped.exitCode, 0);
    }

    void anotherLesson()
    {
        write("ada.json", writeHandIn(answers("Ada")));
        const QString sentence = "The answers are to the lesson \"off-by-one\", not to \"one\".";
        const QJsonArray rows = table("grade ada.json --lesson " + ownFile, 1, {"error: ada.json: " + sentence});
        QCOMPARE(cell(rows, 1, "remark"), sentence);
        QCOMPARE(cell(rows, 1, "points"), "");
    }

    void misuse_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no file") << ""
                                 << "error: file: No hand-in is given; write the names of one or more files.\n";
        QTest::newRow("an unknown option") << "a.json --leson b"
                                           << "error: lesson: There is no option --leson. Did you mean --lesson?\n";
        QTest::newRow("a lesson that is not there") << "a.json --lesson b.json"
                                                    << "error: lesson: b.json: No such file or directory.\n";
    }

    void misuse()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, sentence);
        const Outcome outcome = shell("\"$ONECYCLE\" grade " + arguments, m_folder->path());
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errors, sentence);
        QCOMPARE(outcome.output, QString());
    }

    /// A lesson that is broken is named with its line.
    void brokenLesson()
    {
        write("lesson.json", "{\n  \"format\": \"onecycle-lesson\",\n  \"version\": 2\n}\n");
        const Outcome outcome = shell("\"$ONECYCLE\" grade a.json --lesson lesson.json", m_folder->path());
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.startsWith("error: lesson: lesson.json: Line 3: The lesson has version 2;"),
                 qPrintable(outcome.errors));
    }

private:
    void write(const QString& name, const std::string& text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    /// The rows that \p arguments print, by Python; the exit code and what stands on stderr are looked at.
    [[nodiscard]] QJsonArray table(const QString& arguments, int exitCode, const QStringList& errors) const
    {
        const Outcome outcome = shell("\"$ONECYCLE\" " + arguments + " > table.csv", m_folder->path());
        const Outcome read = shell("python3 -c 'import csv, json; "
                                   "print(json.dumps(list(csv.reader(open(\"table.csv\", newline=\"\")))))'",
                                   m_folder->path());
        const QStringList lines = outcome.errors.split('\n', Qt::SkipEmptyParts);
        const bool said = lines.size() == errors.size() &&
                          std::equal(lines.begin(), lines.end(), errors.begin(),
                                     [](const QString& line, const QString& start) { return line.startsWith(start); });
        if (outcome.exitCode != exitCode || !said)
            qWarning().noquote() << outcome.exitCode << outcome.errors;
        return outcome.exitCode == exitCode && said ? QJsonDocument::fromJson(read.bytes).array() : QJsonArray();
    }

    static QString cell(const QJsonArray& rows, int row, const QString& column)
    {
        const qsizetype place = rows[0].toArray().toVariantList().indexOf(column);
        return place < 0 ? QStringLiteral("no column") : rows[row].toArray()[place].toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(GradeCommandTest)
#include "tst_grade_command.moc"
