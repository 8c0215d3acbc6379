// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that refuses, and a file that another program changes, moves or removes: a sentence, a way out, nothing lost.
#include "dialog_answer.h"
#include "document_text.h"
#include "state_home.h"
#include "window_driver.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include <csignal>
#include <cstdio>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

QString notice(WindowDriver& driver)
{
    return driver.window().noticeBar().isVisible() ? driver.window().noticeBar().text() : QString();
}

double peak(WindowDriver& driver)
{
    return driver.config().maxLr->at(0);
}

/// Presses the button \p name in the question \p question when it comes.
void answer(const char* question, const char* name)
{
    whenDialogOpens([question, name](QDialog& dialog) {
        auto* const button = dialog.findChild<QPushButton*>(QLatin1String(name));
        if (dialog.objectName() != QLatin1String(question) || !button)
            qFatal("%s is asked, not %s", qPrintable(dialog.objectName()), question);
        QTest::mouseClick(button, Qt::LeftButton);
    });
}

void escape(const char* question)
{
    whenDialogOpens([question](QDialog& dialog) {
        if (dialog.objectName() != QLatin1String(question))
            qFatal("%s is asked, not %s", qPrintable(dialog.objectName()), question);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

using Setting = std::function<void(const QString& folder)>;

}  // namespace

class DiskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StateHome> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "tuned.onecycle") const { return m_folder->filePath(QLatin1String(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// A window with the file of peak 0.1 open, in which the peak is 0.25.
    std::unique_ptr<WindowDriver> opened(bool edited = true) const
    {
        put(path(), documentText(0.1));
        auto driver = std::make_unique<WindowDriver>();
        if (!driver->session().files().openPath(path()))
            qFatal("not opened");
        if (edited)
            driver->type("max_lr.number", QStringLiteral("0.25"));
        return driver;
    }
    /// It is still there, and said to be not saved.
    static void verifyKept(WindowDriver& driver, double value = 0.25)
    {
        QCOMPARE(peak(driver), value);
        QVERIFY(driver.document().isModified());
        QVERIFY(driver.window().isWindowModified());
    }
    void saveElsewhereByTheNotice(WindowDriver& driver) const
    {
        auto* const act = driver.find<QToolButton>("notice.act");
        QVERIFY(act->isVisible());
        QCOMPARE(act->text(), QStringLiteral("Save as…"));
        answerFileDialog(m_home->path("elsewhere.onecycle"));
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(peakIn(m_home->path("elsewhere.onecycle")), 0.25);
        QCOMPARE(driver.document().path(), m_home->path("elsewhere.onecycle"));
        QVERIFY(!driver.document().isModified());
        QCOMPARE(notice(driver), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-disk"));
        std::signal(SIGXFSZ, SIG_IGN);  // as the program does
    }
    void init()
    {
        QSettings().clear();
        m_home = std::make_unique<StateHome>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aFullDiskLeavesTheOldFile()
    {
        const auto driver = opened();
        {
            const FullDisk disk(100);
            driver->window().actions().save->trigger();
        }
        QVERIFY2(notice(*driver).contains(QStringLiteral("could not be written: File too large.")),
                 qPrintable(notice(*driver)));
        QCOMPARE(bytesOf(path()), documentText(0.1).toStdString());
        QCOMPARE(names(), QStringList(QStringLiteral("tuned.onecycle")));
        verifyKept(*driver);
        saveElsewhereByTheNotice(*driver);
    }

    void aFullDiskLeavesNoHalfFile()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        {
            const FullDisk disk(100);
            answerFileDialog(path());
            driver.window().actions().save->trigger();
        }
        QVERIFY2(notice(driver).contains(QStringLiteral("File too large")), qPrintable(notice(driver)));
        QCOMPARE(names(), QStringList());
        verifyKept(driver);
    }

    void whatMayNotBeWrittenStays_data()
    {
        QTest::addColumn<mode_t>("file");
        QTest::addColumn<mode_t>("folder");
        QTest::newRow("a read-only file") << mode_t{0444} << mode_t{0777};
        QTest::newRow("a read-only folder") << mode_t{0666} << mode_t{0555};
    }

    void whatMayNotBeWrittenStays()
    {
        QFETCH(const mode_t, file);
        QFETCH(const mode_t, folder);
        const auto driver = opened();
        QCOMPARE(::chmod(qPrintable(path()), file), 0);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), folder), 0);
        {
            const Nobody nobody;
            driver->window().actions().save->trigger();
        }
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
        QVERIFY2(notice(*driver).contains(QStringLiteral("could not be written: Permission denied.")),
                 qPrintable(notice(*driver)));
        QCOMPARE(peakIn(path()), 0.1);
        verifyKept(*driver);
        saveElsewhereByTheNotice(*driver);
    }

    void aFileThatMayNotBeWrittenSaysSoWhenItOpens()
    {
        put(path(), documentText(0.1));
        QCOMPARE(::chmod(qPrintable(path()), 0444), 0);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
        WindowDriver driver;
        {
            const Nobody nobody;
            QVERIFY(driver.session().files().openPath(path()));
        }
        QVERIFY2(notice(driver).contains(QStringLiteral("may not be written to")), qPrintable(notice(driver)));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        verifyKept(driver);
    }

    void aFolderThatIsGoneIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("deep")));
        put(path("deep/tuned.onecycle"), documentText(0.1));
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(path("deep/tuned.onecycle")));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QVERIFY(QDir(path("deep")).removeRecursively());
        driver.window().actions().save->trigger();
        QVERIFY2(notice(driver).contains(QStringLiteral("No such file or directory")), qPrintable(notice(driver)));
        QVERIFY2(!QFileInfo::exists(path("deep")), "no folder is made unasked");
        verifyKept(driver);
        saveElsewhereByTheNotice(driver);
    }

    void closingWaitsForASaveThatWorked()
    {
        const auto driver = opened();
        {
            const FullDisk disk(100);
            answerQuestion(QMessageBox::Save);
            QVERIFY(!driver->window().close());
        }
        QVERIFY(driver->window().isVisible());
        verifyKept(*driver);
    }

    void savingKeepsPermissionsAndLinks()
    {
        put(path("target.onecycle"), documentText(0.1));
        QCOMPARE(::chmod(qPrintable(path("target.onecycle")), 0640), 0);
        QVERIFY(QFile::link(path("target.onecycle"), path()));
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(path()));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        driver.window().actions().save->trigger();
        QCOMPARE(peakIn(path("target.onecycle")), 0.25);
        QVERIFY(QFileInfo(path()).isSymLink());
        struct stat status {};
        QCOMPARE(::stat(qPrintable(path("target.onecycle")), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0640U);
        QCOMPARE(names().size(), 2);
    }

    void aChangedFileIsNotWrittenOverUnasked_data()
    {
        QTest::addColumn<std::function<void()>>("act");
        QTest::addColumn<double>("inFile");
        QTest::addColumn<double>("here");
        QTest::addColumn<bool>("modified");
        const auto row = [](const char* name, std::function<void()> act, double inFile, double here, bool modified) {
            QTest::newRow(name) << act << inFile << here << modified;
        };
        row(
            "cancelled", [] { escape("changedQuestion"); }, 0.75, 0.25, true);
        row(
            "written over", [] { answer("changedQuestion", "changed.overwrite"); }, 0.25, 0.25, false);
        row(
            "reloaded", [] { answer("changedQuestion", "changed.reload"); }, 0.75, 0.75, false);
        row(
            "saved elsewhere",
            [this] {
                const QString elsewhere = m_home->path("elsewhere.onecycle");
                whenDialogOpens([elsewhere](QDialog& dialog) {
                    answerFileDialog(elsewhere);
                    QTest::mouseClick(dialog.findChild<QPushButton*>("changed.elsewhere"), Qt::LeftButton);
                });
            },
            0.75, 0.25, false);
        row(
            "seen and written over",
            [] {
                whenDialogOpens([](QDialog& dialog) {
                    answer("diffDialog", "diff.save");
                    QTest::mouseClick(dialog.findChild<QPushButton*>("changed.see"), Qt::LeftButton);
                });
            },
            0.25, 0.25, false);
        row(
            "seen and cancelled",
            [] {
                whenDialogOpens([](QDialog& dialog) {
                    whenDialogOpens([](QDialog& diff) {
                        escape("changedQuestion");
                        QTest::keyClick(&diff, Qt::Key_Escape);
                    });
                    QTest::mouseClick(dialog.findChild<QPushButton*>("changed.see"), Qt::LeftButton);
                });
            },
            0.75, 0.25, true);
    }

    void aChangedFileIsNotWrittenOverUnasked()
    {
        QFETCH(const std::function<void()>, act);
        QFETCH(const double, inFile);
        QFETCH(const double, here);
        QFETCH(const bool, modified);
        const auto driver = opened();
        put(path(), documentText(0.75));
        act();
        driver->window().actions().save->trigger();
        QCOMPARE(peakIn(path()), inFile);
        QCOMPARE(peak(*driver), here);
        QCOMPARE(driver->document().isModified(), modified);
        if (here == 0.75) {
            driver->window().actions().undo->trigger();
            verifyKept(*driver);
        }
    }

    void whatDiffersIsShown()
    {
        const auto driver = opened();
        put(path(), documentText(0.75));
        QStringList lines;
        whenDialogOpens([&lines](QDialog& dialog) {
            whenDialogOpens([&lines](QDialog& diff) {
                lines = diff.findChild<QPlainTextEdit*>("diff.text")->toPlainText().split('\n');
                escape("changedQuestion");
                QTest::keyClick(&diff, Qt::Key_Escape);
            });
            QTest::mouseClick(dialog.findChild<QPushButton*>("changed.see"), Qt::LeftButton);
        });
        driver->window().actions().save->trigger();
        QVERIFY2(!lines.filter(QRegularExpression(QStringLiteral("^− .*\"max_lr\": 0.75"))).isEmpty(),
                 qPrintable(lines.join('\n')));
        QVERIFY(!lines.filter(QRegularExpression(QStringLiteral("^\\+ .*\"max_lr\": 0.25"))).isEmpty());
    }

    void aFileThatIsGoneIsAskedAbout_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("cancelled") << false;
        QTest::newRow("written again") << true;
    }

    void aFileThatIsGoneIsAskedAbout()
    {
        QFETCH(const bool, again);
        const auto driver = opened();
        QCOMPARE(std::rename(qPrintable(path()), qPrintable(path("renamed.onecycle"))), 0);
        again ? answer("goneQuestion", "gone.write") : escape("goneQuestion");
        driver->window().actions().save->trigger();
        QCOMPARE(peakIn(path()), again ? 0.25 : -1);
        QCOMPARE(peakIn(path("renamed.onecycle")), 0.1);
        QCOMPARE(peak(*driver), 0.25);
        QCOMPARE(driver->document().isModified(), !again);
    }

    void aCleanDocumentFollowsItsFile_data()
    {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced by another file") << true;
    }

    /// Twice: a file that was replaced is watched no more unless somebody sees to it.
    void aCleanDocumentFollowsItsFile()
    {
        QFETCH(const bool, renamed);
        const auto driver = opened(false);
        for (const double value : {0.3, 0.4}) {
            put(path(renamed ? "new" : "tuned.onecycle"), documentText(value));
            if (renamed)
                QCOMPARE(std::rename(qPrintable(path("new")), qPrintable(path())), 0);
            QTRY_COMPARE(peak(*driver), value);
            QVERIFY2(notice(*driver).contains(QStringLiteral("was read again")), qPrintable(notice(*driver)));
            QVERIFY(!driver->document().isModified());
        }
        driver->window().actions().undo->trigger();
        verifyKept(*driver, 0.3);
    }

    void aDocumentWithChangesSaysSo()
    {
        const auto driver = opened();
        put(path(), documentText(0.75));
        QTRY_VERIFY(!notice(*driver).isEmpty());
        QVERIFY2(notice(*driver).contains(QStringLiteral("changed by another program")), qPrintable(notice(*driver)));
        verifyKept(*driver);
        auto* const act = driver->find<QToolButton>("notice.act");
        QCOMPARE(act->text(), QStringLiteral("Reload"));
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(peak(*driver), 0.75);
        driver->window().actions().undo->trigger();
        verifyKept(*driver);
    }

    void aFileThatGoesIsSaid()
    {
        const auto driver = opened(false);
        driver->type("max_lr.number", QStringLiteral("0.25"));
        driver->window().actions().save->trigger();
        QVERIFY(!driver->document().isModified());
        QVERIFY(QFile::remove(path()));
        QTRY_VERIFY(notice(*driver).contains(QStringLiteral("was removed or renamed")));
        verifyKept(*driver);
        saveElsewhereByTheNotice(*driver);
    }

    void whatIsNoScheduleAnyMoreChangesNothing()
    {
        const auto driver = opened(false);
        put(path(), "{\"format\": ");
        QTRY_VERIFY(notice(*driver).contains(QStringLiteral("is no schedule any more")));
        verifyKept(*driver, 0.1);
    }

    /// What the program writes itself is no news to it.
    void savingIsNotAChange()
    {
        const auto driver = opened();
        QSignalSpy stirred(driver->window().findChild<QObject*>(QStringLiteral("documentWatch")), SIGNAL(stirred()));
        driver->window().actions().save->trigger();
        QTRY_VERIFY(!stirred.isEmpty());
        QCOMPARE(notice(*driver), QString());
        QVERIFY(!driver->document().isModified());
        driver->type("max_lr.number", QStringLiteral("0.5"));
        driver->window().actions().save->trigger();
        QCOMPARE(peakIn(path()), 0.5);
    }
};

QTEST_MAIN(DiskTest)
#include "tst_disk.moc"
