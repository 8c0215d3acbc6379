// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own script: shown with its call changed, written after a look at the lines, read again when it changes.
#include "dialog_answer.h"
#include "drop.h"
#include "window_driver.h"

#include <QComboBox>
#include <QFileSystemWatcher>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <cstdio>
#include <unistd.h>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

const QByteArray script = "import torch\n"
                          "\n"
                          "scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)  # keep\n"
                          "print('trained')\n";

/// \p script with another peak.
QByteArray withPeak(const QByteArray& peak, QByteArray text = script)
{
    return text.replace("max_lr=0.1", "max_lr=" + peak);
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void open(WindowDriver& driver, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(driver.window(), data);
    WindowDriver::settle();
}

double peak(WindowDriver& driver)
{
    return driver.config().maxLr->at(0);
}

QString notice(WindowDriver& driver)
{
    return driver.window().noticeBar().text();
}

QString shownCode(WindowDriver& driver)
{
    return driver.find<QPlainTextEdit>("code.text")->toPlainText() + QLatin1Char('\n');
}

void click(WindowDriver& driver, const char* name)
{
    QTest::mouseClick(driver.find(name), Qt::LeftButton);
    WindowDriver::settle();
}

/// Looks at the dialog that shows what changes, and presses its button, or cancels.
void whenTheLinesAreShown(bool save, const std::function<void(const QString&)>& look = {})
{
    whenDialogOpens([save, look](QDialog& dialog) {
        if (const auto* const text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("diff.text")); text && look)
            look(text->toPlainText());
        auto* const button = dialog.findChild<QPushButton*>(QStringLiteral("diff.save"));
        if (save && button)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

void saveToIt(WindowDriver& driver)
{
    whenTheLinesAreShown(true);
    click(driver, "code.save");
}

QFileSystemWatcher& watcher(WindowDriver& driver)
{
    return *driver.window().findChild<QObject*>(QStringLiteral("scriptWatch"))->findChild<QFileSystemWatcher*>();
}

}  // namespace

class ScriptFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "train.py") const { return m_folder->filePath(QLatin1String(name)); }
    QString scriptFile(const QByteArray& text = script) const
    {
        put(path(), text);
        return path();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-script"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void theCodePanelShowsItWithTheCallChanged()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        QCOMPARE(driver.find<QComboBox>("code.target")->currentText(), QStringLiteral("Your script: train.py"));
        QCOMPARE(shownCode(driver), QString::fromUtf8(script));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QCOMPARE(shownCode(driver), QString::fromUtf8(withPeak("0.25")));
        QCOMPARE(contentOf(path()), script);
    }

    /// The blank lines at the head are the script's own.
    void theFirstLinesAreShown()
    {
        const QByteArray text = "\n\n\t# deep\n" + script;
        WindowDriver driver;
        open(driver, scriptFile(text));
        QCOMPARE(shownCode(driver), QString::fromUtf8(text));
    }

    void itIsWrittenAfterALookAtTheLines()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QStringList lines;
        QByteArray before;
        whenTheLinesAreShown(true, [&](const QString& text) {
            lines = text.split(QLatin1Char('\n'));
            before = contentOf(path());
        });
        click(driver, "code.save");
        QVERIFY(lines.contains(
            QStringLiteral("− scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)  # keep")));
        QVERIFY(lines.contains(
            QStringLiteral("+ scheduler = OneCycleLR(optimizer, max_lr=0.25, total_steps=1000)  # keep")));
        QVERIFY(lines.contains(QStringLiteral("  print('trained')")));
        QCOMPARE(before, script);
        QCOMPARE(contentOf(path()), withPeak("0.25"));
        QVERIFY2(notice(driver).contains(path()), qPrintable(notice(driver)));
        QCOMPARE(peak(driver), 0.25);
    }

    void cancelWritesNothing()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        bool seen = false;
        whenTheLinesAreShown(false, [&](const QString&) { seen = true; });
        click(driver, "code.save");
        QVERIFY(seen);
        QCOMPARE(contentOf(path()), script);
        QCOMPARE(peak(driver), 0.25);
    }

    void nothingToWriteIsSaid()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        saveToIt(driver);
        click(driver, "code.save");
        QVERIFY2(notice(driver).contains(QStringLiteral("says this already")), qPrintable(notice(driver)));
        driver.window().actions().undo->trigger();
        saveToIt(driver);
        QCOMPARE(contentOf(path()), script);
    }

    void theFileKeepsItsOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray crlf = QByteArray(script).replace("\n", "\r\n");
        QTest::newRow("lines end as on Windows") << crlf;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + script;
        QTest::newRow("both") << "\xEF\xBB\xBF" + crlf;
        QTest::newRow("no end of the last line") << script.chopped(1);
        QTest::newRow("tabs and blanks at the ends") << "if True:\n\t" + script + "\t \n\n\n";
        QTest::newRow("letters of many tongues") << "# précis 学習率\n" + script;
    }

    void theFileKeepsItsOtherBytes()
    {
        QFETCH(QByteArray, text);
        WindowDriver driver;
        open(driver, scriptFile(text));
        QCOMPARE(peak(driver), 0.1);
        driver.type("max_lr.number", QStringLiteral("0.25"));
        saveToIt(driver);
        QCOMPARE(contentOf(path()), withPeak("0.25", text));
    }

    void theFileKeepsItsPermissions()
    {
        WindowDriver driver;
        const auto executable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(scriptFile(), executable));
        const auto before = QFile::permissions(path());
        open(driver, path());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        saveToIt(driver);
        QCOMPARE(contentOf(path()), withPeak("0.25"));
        QCOMPARE(QFile::permissions(path()), before);
    }

    void aLinkStaysALink()
    {
        WindowDriver driver;
        QVERIFY(QFile::link(scriptFile(), path("link.py")));
        open(driver, path("link.py"));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        saveToIt(driver);
        QVERIFY(QFileInfo(path("link.py")).isSymLink());
        QCOMPARE(contentOf(path()), withPeak("0.25"));
    }

    void aFileThatChangedMeanwhileIsNotOverwritten_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("changed") << false;
        QTest::newRow("removed") << true;
    }

    void aFileThatChangedMeanwhileIsNotOverwritten()
    {
        QFETCH(bool, removed);
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        const QByteArray theirs = "# somebody else\n" + script;
        if (removed)
            QVERIFY(QFile::remove(path()));
        else
            put(path(), theirs);
        QTest::mouseClick(driver.find("code.save"), Qt::LeftButton);
        QVERIFY2(notice(driver).contains(QStringLiteral("Nothing was written")), qPrintable(notice(driver)));
        QCOMPARE(contentOf(path()), removed ? QByteArray() : theirs);
        QVERIFY(QFile::exists(path()) != removed);
        auto* const act = driver.find<QToolButton>("notice.act");
        QVERIFY(act->isVisible());
        QCOMPARE(act->text(), QStringLiteral("Save elsewhere…"));
        answerFileDialog(path("elsewhere.py"));
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(contentOf(path("elsewhere.py")), withPeak("0.25"));
        QVERIFY(QFile::exists(path()) != removed);
        QCOMPARE(driver.find<QComboBox>("code.target")->currentText(), QStringLiteral("Your script: elsewhere.py"));
    }

    void aChangedFileIsReadAgain_data()
    {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced by another file") << true;
    }

    /// Twice: a file that was replaced is watched no more unless somebody sees to it.
    void aChangedFileIsReadAgain()
    {
        QFETCH(bool, renamed);
        WindowDriver driver;
        open(driver, scriptFile());
        const auto change = [&](const QByteArray& to) {
            put(path(renamed ? "new.py" : "train.py"), withPeak(to));
            if (renamed)
                QCOMPARE(std::rename(qPrintable(path("new.py")), qPrintable(path())), 0);
        };
        change("0.3");
        QTRY_COMPARE(peak(driver), 0.3);
        QVERIFY2(notice(driver).contains(QStringLiteral("was read again")), qPrintable(notice(driver)));
        QCOMPARE(shownCode(driver), QString::fromUtf8(withPeak("0.3")));
        QTRY_COMPARE(watcher(driver).files(), QStringList(path()));
        change("0.4");
        QTRY_COMPARE(peak(driver), 0.4);
        driver.window().actions().undo->trigger();
        QCOMPARE(peak(driver), 0.3);
        QCOMPARE(contentOf(path()), withPeak("0.4"));
    }

    void aFileThatComesBackIsReadAgain()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(watcher(driver).directories(), QStringList(m_folder->path()));
        QCOMPARE(peak(driver), 0.1);
        put(path(), withPeak("0.3"));
        QTRY_COMPARE(peak(driver), 0.3);
    }

    void changesOnBothSidesAreAskedAbout()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        put(path(), withPeak("0.3"));
        auto* const act = driver.find<QToolButton>("notice.act");
        QTRY_VERIFY(act->isVisible());
        QVERIFY2(notice(driver).contains(QStringLiteral("was changed by another program")), qPrintable(notice(driver)));
        QCOMPARE(act->text(), QStringLiteral("Read it again"));
        QCOMPARE(peak(driver), 0.25);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(peak(driver), 0.3);
        driver.window().actions().undo->trigger();
        QCOMPARE(peak(driver), 0.25);
    }

    void answersSurvive()
    {
        const QByteArray asking = "s = OneCycleLR(optimizer, max_lr=0.1, epochs=4, steps_per_epoch=len(loader))\n";
        WindowDriver driver;
        whenDialogOpens([](QDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QWidget*>(QStringLiteral("question.steps_per_epoch")),
                             QStringLiteral("50"));
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("read.use")), Qt::LeftButton);
        });
        open(driver, scriptFile(asking));
        QCOMPARE(driver.config().stepsPerEpoch, 50.0);
        QCOMPARE(shownCode(driver), QString::fromUtf8(asking));
        put(path(), withPeak("0.3", asking));
        QTRY_COMPARE(peak(driver), 0.3);
        QCOMPARE(driver.config().stepsPerEpoch, 50.0);
        driver.type("max_lr.number", QStringLiteral("0.5"));
        saveToIt(driver);
        QCOMPARE(contentOf(path()), withPeak("0.5", asking));
    }

    void whatNoCallSaysSurvives()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.document().edit({{{"optimizer", std::string("adamw"), {}}}, "choose", 0});
        QCOMPARE(shownCode(driver), QString::fromUtf8(script));
        put(path(), withPeak("0.3"));
        QTRY_COMPARE(peak(driver), 0.3);
        QCOMPARE(driver.config().optimizer, std::string("adamw"));
    }

    void theChosenCallStaysChosen()
    {
        const QByteArray two = "a = OneCycleLR(optimizer, 5, total_steps=10)\n" + script;
        WindowDriver driver;
        whenDialogOpens([](QDialog& dialog) {
            QTest::keyClick(dialog.findChild<QComboBox*>(QStringLiteral("read.call")), Qt::Key_Down);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("read.use")), Qt::LeftButton);
        });
        open(driver, scriptFile(two));
        QCOMPARE(peak(driver), 0.1);
        put(path(), withPeak("0.3", two));
        QTRY_COMPARE(peak(driver), 0.3);
        driver.type("max_lr.number", QStringLiteral("0.5"));
        saveToIt(driver);
        QCOMPARE(contentOf(path()), withPeak("0.5", two));
    }

    void readingAgainLeavesTheChosenTarget()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        ViewState view = driver.document().snapshot().view;
        view.codeTarget = "yaml";
        driver.document().setView(view);
        put(path(), withPeak("0.3"));
        QTRY_COMPARE(peak(driver), 0.3);
        QVERIFY(shownCode(driver).contains(QStringLiteral("max_lr: 0.3")));
    }

    void aFileWithoutACallIsSaid()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        put(path(), "print('gone')\n");
        QTRY_VERIFY(notice(driver).contains(QStringLiteral("has no call of OneCycleLR")));
        QCOMPARE(peak(driver), 0.1);
    }

    void anotherDocumentLeavesTheFileAlone()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        QCOMPARE(watcher(driver).files(), QStringList(path()));
        driver.window().actions().newDocument->trigger();
        QVERIFY(watcher(driver).files().isEmpty());
        QVERIFY(driver.find<QComboBox>("code.target")->findText(QStringLiteral("Your script: train.py")) < 0);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        WindowDriver driver;
        open(driver, scriptFile());
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                            QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;  // whom no permission stops
        if (root)
            QCOMPARE(::setresuid(nobody, nobody, 0), 0);
        saveToIt(driver);
        if (root)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(notice(driver).contains(QStringLiteral("could not be written")), qPrintable(notice(driver)));
        QCOMPARE(contentOf(path()), script);
        QCOMPARE(peak(driver), 0.25);
    }
};

QTEST_MAIN(ScriptFileTest)
#include "tst_script_file.moc"
