// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson on paper: what its PDF says, by pdftotext, and how `onecycle worksheet` writes it.
#include "core/lessons/lesson_format.h"
#include "core/lessons/worksheet.h"
#include "lesson_rig.h"
#include "ui/worksheet/worksheet_pdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Lesson lesson()
{
    return *readLesson(testLesson().toStdString());
}

/// The pages of a PDF as text.
QStringList pagesOf(const QByteArray& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished())
        qFatal("pdftotext does not run");
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

Outcome run(const QStringList& arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("ONECYCLE_BINARY"), arguments);
    if (!program.waitForFinished())
        qFatal("onecycle does not run");
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

}  // namespace

class WorksheetPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("There is no pdftotext here.");
    }

    void asksOnTheSheetAndAnswersOnTheKey()
    {
        const auto pdf = worksheetPdf(lesson(), {});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.size() >= 2);
        const qsizetype key = pages.indexOf(QRegularExpression(QStringLiteral("[\\s\\S]*\\bKey\\b[\\s\\S]*")));
        QVERIFY(key > 0);
        const QString sheet = QStringList(pages.mid(0, key)).join(QLatin1Char('\n'));
        const QString answers = QStringList(pages.mid(key)).join(QLatin1Char('\n'));
        for (const char* const text : {"A lesson for the test", "Name", "Worksheet", "What divides the final learning",
                                       "The initial rate", "Where does it end?", "What does pct_start = 0.5 do?"})
            QVERIFY2(sheet.contains(QLatin1String(text)), text);
        for (const char* const text : {"4e-8", "PyTorch divides the initial one", "The peak lies in the middle"})
            QVERIFY2(!sheet.contains(QLatin1String(text)), text);
        for (const char* const text : {"PyTorch divides the initial one", "The peak lies in the middle"})
            QVERIFY2(answers.contains(QLatin1String(text)), text);
    }

    /// Blank axes have their ticks, and the key has the curve that they lack.
    void theCurveIsOnTheKeyOnly()
    {
        Lesson guess = lesson();
        guess.steps.erase(guess.steps.begin(), guess.steps.begin() + 4);
        WorksheetOrder order;
        const auto both = worksheetPdf(guess, order);
        order.key = false;
        const auto blank = worksheetPdf(guess, order);
        QVERIFY(both && blank);
        const QTemporaryDir folder;
        const auto picture = [&](const QByteArray& pdf, int page) {
            const QString path = folder.filePath(QStringLiteral("w.pdf"));
            QFile file(path);
            file.open(QIODevice::WriteOnly);
            file.write(pdf);
            file.close();
            QProcess::execute(QStringLiteral("pdftoppm"),
                              {"-png", "-r", "60", "-f", QString::number(page), "-l", QString::number(page), path,
                               folder.filePath(QStringLiteral("p%1").arg(page))});
            const QStringList made = QDir(folder.path()).entryList({QStringLiteral("p%1-*.png").arg(page)});
            return made.isEmpty() ? QImage() : QImage(folder.filePath(made.first()));
        };
        const QColor curve = lightTheme().accent;
        QVERIFY(pagesOf(*blank).first().contains(QStringLiteral("1000")));
        const int swatch = WindowDriver::count(picture(*blank, 1), curve);  // beside the name of the axis
        QVERIFY2(swatch < 40, qPrintable(QString::number(swatch)));
        QVERIFY(WindowDriver::count(picture(*both, 2), curve) > swatch + 100);
    }

    void aSheetForEachStudentByTheSeed()
    {
        WorksheetOrder order;
        order.students = 3;
        order.seed = 7;
        const QString text = pagesOf(*worksheetPdf(lesson(), order)).join(QLatin1Char('\n'));
        for (const char* const sheet : {"Sheet 7", "Sheet 8", "Sheet 9"})
            QVERIFY2(text.contains(QLatin1String(sheet)), sheet);
        QCOMPARE(pagesOf(*worksheetPdf(lesson(), order)).join(QLatin1Char('\n')), text);
        order.key = false;
        QVERIFY(!pagesOf(*worksheetPdf(lesson(), order)).join(QLatin1Char('\n')).contains(QStringLiteral("Key\n")));
    }

    /// No ink beyond the margins, which are 56 of 595 points; and titles are no formats.
    void longWordsStayOnThePage()
    {
        Lesson one = lesson();
        one.title = "%2 " + std::string(60, 'W');
        one.steps[2].question->text = std::string(200, 'W') + " %1?";
        const auto pdf = worksheetPdf(one, {});
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf).first().contains("%1?"));
        const QTemporaryDir folder;
        QFile file(folder.filePath("w.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QProcess::execute("pdftoppm", {"-png", "-r", "72", "-f", "1", "-l", "1", "-singlefile", file.fileName(),
                                       folder.filePath("p")});
        const QImage page(folder.filePath("p.png"));
        QVERIFY(page.width() >= 595);
        for (int y = 0; y < page.height(); ++y)
            for (int x = page.width() - 54; x < page.width(); ++x)
                QVERIFY2(qGray(page.pixel(x, y)) > 250, qPrintable(QString("%1, %2").arg(x).arg(y)));
    }

    void aLessonWithNothingToAskSaysSo()
    {
        Lesson only = lesson();
        only.steps.resize(1);
        const auto pdf = worksheetPdf(only, {});
        QVERIFY(!pdf);
        QVERIFY(pdf.error().contains(QStringLiteral("paper")));
    }

    void theDialogSaysWhatIsPrinted()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.leave");
        const QString path = home.path("sheets.pdf");
        whenDialogOpens([&](QDialog& dialog) {
            auto* const students = dialog.findChild<QLineEdit*>("worksheet.students");
            auto* const save = dialog.findChild<QPushButton*>("worksheet.save");
            const auto* const what = dialog.findChild<QLabel*>("worksheet.what");
            QVERIFY(what->text().contains("4"));
            const auto type = [&](const QString& text) {
                QTest::keyClick(students, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(students, text);
            };
            type("0");
            QVERIFY(!save->isEnabled());
            QVERIFY(what->text().contains("from 1 to 500"));
            type("2");
            QVERIFY(save->isEnabled());
            QTest::mouseClick(dialog.findChild<QWidget*>("worksheet.key"), Qt::LeftButton);
            answerFileDialog(path);
            QTest::mouseClick(save, Qt::LeftButton);
        });
        rig.chooseInMenu("test-lesson", "lessonWorksheet");
        QVERIFY(rig.window().noticeBar().text().contains("sheets.pdf"));
        const QString text = pagesOf(QByteArray::fromStdString(*bytesOf(path))).join(QLatin1Char('\n'));
        QVERIFY(text.contains("Sheet 1") && text.contains("Sheet 2"));
        QVERIFY(!text.contains("PyTorch divides"));
    }

    void theCommandWritesAFile()
    {
        const StateHome home;
        QFile file(home.path("l.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(testLesson());
        file.close();
        const Outcome outcome = run({"worksheet", home.path("l.json"), "--seed", "4", "--students", "2", "--no-key",
                                     "-o", home.path("sheet.pdf")});
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.code, 0);
        const auto bytes = bytesOf(home.path("sheet.pdf"));
        QVERIFY(bytes);
        const QString text = pagesOf(QByteArray::fromStdString(*bytes)).join(QLatin1Char('\n'));
        QVERIFY(text.contains(QStringLiteral("Sheet 4")));
        QVERIFY(text.contains(QStringLiteral("Sheet 5")));
        QVERIFY(!text.contains(QStringLiteral("PyTorch divides")));
    }

    void theCommandSparesTheLesson()
    {
        const StateHome home;
        const QString path = home.path("ow.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(testLesson()) > 0);
        file.close();
        QVERIFY(QFile::link(path, home.path("link.json")));
        for (const QString& lesson : {path, home.path("link.json"), QStringLiteral("momentum")}) {
            const Outcome outcome = run({"worksheet", lesson, "-o", path});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.errors.startsWith("error: output: "), outcome.errors);
            QCOMPARE(QByteArray::fromStdString(*bytesOf(path)), testLesson());
        }
    }

    void theCommandComplains_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no lesson") << QStringList{"worksheet", "-o", "x.pdf"} << "Nothing says which lesson";
        QTest::newRow("no such lesson") << QStringList{"worksheet", "nowhere", "-o", "x.pdf"} << "nowhere";
        QTest::newRow("no file") << QStringList{"worksheet", "reading-the-shape"} << "-o FILE.pdf";
        QTest::newRow("a bad seed") << QStringList{"worksheet", "x", "--seed", "many", "-o", "x.pdf"} << "whole number";
        QTest::newRow("seeds past the last one")
            << QStringList{"worksheet", "momentum", "--seed", "4294967295", "--students", "2", "-o", "x.pdf"}
            << "The last student would have a seed above 4294967295";
        QTest::newRow("no students") << QStringList{"worksheet", "x", "--students", "0", "-o", "x.pdf"}
                                     << "from 1 to 500";
    }
    void theCommandComplains()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(QString::fromUtf8(outcome.errors).contains(sentence), outcome.errors.constData());
    }

    void theCommandListsTheLessons()
    {
        const Outcome outcome = run({"lessons"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("reading-the-shape"));
        const Outcome json = run({"lessons", "--json"});
        const QJsonArray all = QJsonDocument::fromJson(json.out).object()["lessons"].toArray();
        QVERIFY(all.size() >= 6);
        QVERIFY(all.first().toObject()["pages"].toInt() > 1);
    }
};

QTEST_MAIN(WorksheetPdfTest)
#include "tst_worksheet_pdf.moc"
