// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not saved is kept on the disk, never older than a second, and goes once it is saved or not wanted.
#include "core/formats/json_document.h"
#include "dialog_answer.h"
#include "drop.h"
#include "state_home.h"
#include "ui/document/leftover.h"
#include "window_driver.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QSettings>

#include <csignal>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr int second = 1000;
constexpr int busy = 500;  // more that a machine with other work to do may take

double peakIn(const AutosaveRecord& record)
{
    const auto read = readJsonDocument(record.document);
    return read ? read->value.config().maxLr->at(0) : -1;
}

/// The peaks in all that is kept.
QList<double> peaks()
{
    QList<double> found;
    for (const AutosaveRecord& record : StateHome::records())
        found.append(peakIn(record));
    return found;
}

}  // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StateHome> m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-autosave"));
        std::signal(SIGXFSZ, SIG_IGN);  // as the program does
    }
    void init()
    {
        QSettings().clear();
        m_home = std::make_unique<StateHome>();
    }

    void anEditIsKeptWithinASecond()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE_WITH_TIMEOUT(peaks(), QList<double>{0.25}, second);
        driver.type("max_lr.number", QStringLiteral("0.5"));
        QTRY_COMPARE_WITH_TIMEOUT(peaks(), QList<double>{0.5}, second);
    }

    /// A hand that never rests does not put it off: at no time is what is kept older than a second.
    void aLongDragIsKeptOnTheWay()
    {
        WindowDriver driver;
        auto* const slider = driver.find("max_lr.slider");
        const int y = slider->height() / 2;
        const auto to = [&](int x) { QTest::mouseMove(slider, {x, y}); };
        QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() / 2, y});
        std::map<double, qint64> since;
        QElapsedTimer clock;
        clock.start();
        int kept = 0;
        for (int i = 0; clock.elapsed() < 3 * second; ++i) {
            to(10 + i % (slider->width() - 20));
            since[driver.config().maxLr->at(0)] = clock.elapsed();
            QTest::qWait(5);
            const QList<double> now = peaks();
            kept += !now.isEmpty();
            if (now.isEmpty())
                QVERIFY2(clock.elapsed() < second + busy, "nothing is kept");
            else
                QVERIFY2(clock.elapsed() - since[now.constFirst()] < second + busy, "what is kept is old");
        }
        QVERIFY(kept > 20);
        QVERIFY(driver.document().isInGesture());
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {20, y});
    }

    void itKnowsItsFileAndItsWindow()
    {
        WindowDriver driver;
        answerFileDialog(m_home->path("kept.onecycle"));
        driver.window().actions().saveAs->trigger();
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        const AutosaveRecord record = StateHome::records().front();
        QCOMPARE(record.path, m_home->path("kept.onecycle"));
        QCOMPARE(record.fileHash, hashOf(*bytesOf(record.path)));
        QCOMPARE(record.window, driver.window().saveGeometry());
        QVERIFY(qAbs(record.time.secsTo(QDateTime::currentDateTime())) < 60);
    }

    void itKnowsItsScript()
    {
        const QByteArray script =
            "# r\u00E9gle\nb = OneCycleLR(o, 5, total_steps=9)\na = OneCycleLR(o, 2, total_steps=7)\n";
        QVERIFY(!writeFile(m_home->path("train.py"), script));
        WindowDriver driver;
        whenDialogOpens([](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("read.use")), Qt::LeftButton);
        });
        QVERIFY(driver.session().files().openPath(m_home->path("train.py")));
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        const AutosaveRecord record = StateHome::records().front();
        QCOMPARE(record.scriptPath, m_home->path("train.py"));
        QCOMPARE(record.script, script.toStdString());
        QCOMPARE(record.scriptCall, driver.document().scriptCall());
    }

    void onlyTheUserMayLookAtIt()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(autosaveFolder()) & others));
    }

    void itGoesWhenThereIsNothingToKeep_data()
    {
        QTest::addColumn<std::function<void(WindowDriver&)>>("end");
        const auto row = [](const char* name, std::function<void(WindowDriver&)> end) { QTest::newRow(name) << end; };
        row("saved", [this](WindowDriver& driver) {
            answerFileDialog(m_home->path("kept.onecycle"));
            driver.window().actions().save->trigger();
        });
        row("undone", [](WindowDriver& driver) { driver.window().actions().undo->trigger(); });
        row("another one is begun", [](WindowDriver& driver) {
            answerQuestion(QMessageBox::Discard);
            driver.window().actions().newDocument->trigger();
        });
        row("closed and not wanted", [](WindowDriver& driver) {
            answerQuestion(QMessageBox::Discard);
            driver.window().close();
        });
    }

    void itGoesWhenThereIsNothingToKeep()
    {
        QFETCH(const std::function<void(WindowDriver&)>, end);
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        end(driver);
        QCOMPARE(StateHome::files(), QStringList());
    }

    void itStaysWhenTheUserStays()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        answerQuestion(QMessageBox::Cancel);
        driver.window().close();
        QCOMPARE(peaks(), QList<double>{0.25});
    }

    void lookingKeepsNothing()
    {
        WindowDriver driver;
        QTest::mouseClick(driver.find("tool.logLr"), Qt::LeftButton);
        QVERIFY(driver.session().autosave().keep());
        QCOMPARE(StateHome::files(), QStringList());
    }

    void everyWindowHasItsOwn()
    {
        WindowDriver one;
        WindowDriver two;
        one.type("max_lr.number", QStringLiteral("0.25"));
        two.type("max_lr.number", QStringLiteral("0.5"));
        QTRY_COMPARE(peaks().size(), 2);
        QVERIFY(peaks().contains(0.25) && peaks().contains(0.5));
        QVERIFY2(Leftover::all().empty(), "somebody works on both of them");
        one.window().actions().undo->trigger();
        QCOMPARE(peaks(), QList<double>{0.5});
    }

    void aDiskThatRefusesIsSaidOnce_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("full") << true;
        QTest::newRow("not to be written to") << false;
    }

    void aDiskThatRefusesIsSaidOnce()
    {
        QFETCH(const bool, full);
        WindowDriver driver;
        QCOMPARE(::chmod(qPrintable(m_home->path(".")), 0555), 0);
        {
            const std::unique_ptr<FullDisk> disk(full ? new FullDisk : nullptr);
            const std::unique_ptr<Nobody> nobody(full ? nullptr : new Nobody);
            driver.type("max_lr.number", QStringLiteral("0.25"));
            QTRY_VERIFY(driver.window().noticeBar().isVisible());
            QVERIFY(driver.window().noticeBar().text().contains(QStringLiteral("cannot be kept")));
            QTest::mouseClick(driver.find("notice.dismiss"), Qt::LeftButton);
            driver.type("max_lr.number", QStringLiteral("0.5"));
            QVERIFY(!driver.session().autosave().keep());
            QVERIFY2(!driver.window().noticeBar().isVisible(), "it was said before");
            QCOMPARE(driver.config().maxLr->at(0), 0.5);
        }
        QCOMPARE(::chmod(qPrintable(m_home->path(".")), 0755), 0);
        driver.type("max_lr.number", QStringLiteral("0.75"));
        QTRY_COMPARE(peaks(), QList<double>{0.75});
    }

    void theFolderMayGoMeanwhile()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        QTRY_COMPARE(peaks(), QList<double>{0.25});
        QVERIFY(QDir(autosaveFolder()).removeRecursively());
        driver.type("max_lr.number", QStringLiteral("0.5"));
        QTRY_COMPARE(peaks(), QList<double>{0.5});
        // It is locked again: another program does not take it for a leftover.
        QCOMPARE(QDir(autosaveFolder()).entryList({QStringLiteral("*.json")}, QDir::Files).size(), 1);
        const QString kept = QDir(autosaveFolder()).entryInfoList({QStringLiteral("*.json")}).constFirst().filePath();
        QVERIFY(!FileLock::take(autosaveLock(kept)));
    }
};

QTEST_MAIN(AutosaveTest)
#include "tst_autosave.moc"
