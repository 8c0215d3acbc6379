// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves that come as numbers: drawn, compared, kept and taken out.
#include "core/document/document_value.h"
#include "dialog_answer.h"
#include "drop.h"
#include "ui/chart/schedule_chart.h"
#include "ui/window/readout.h"
#include "window_driver.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>
#include <numbers>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// PyTorch's OneCycleLR with max_lr=0.1, total_steps=100 and its defaults, by the formula of its documentation.
double pytorchLr(int step)
{
    constexpr double peakStep = 0.3 * 100 - 1;
    constexpr double lastStep = 99;
    const bool up = step <= peakStep;
    const double from = up ? 0.1 / 25 : 0.1;
    const double to = up ? 0.1 : 0.1 / 25 / 1e4;
    const double share = up ? step / peakStep : (step - peakStep) / (lastStep - peakStep);
    return to + (from - to) / 2 * (std::cos(std::numbers::pi * share) + 1);
}

QByteArray tableOf(int steps, const std::function<double(int)>& lr)
{
    QByteArray text = "step,lr\n";
    for (int step = 0; step < steps; ++step)
        text += QByteArray::number(step) + ',' + QByteArray::number(lr(step), 'g', 17) + '\n';
    return text;
}

/// The new window's schedule goes up to 0.01 at step 299: 1.5 times 0.004 more than this.
QByteArray flatTable()
{
    return tableOf(1000, [](int) { return 0.004; });
}

int tablePixels(WindowDriver& driver)
{
    return WindowDriver::count(driver.picture(), lightTheme().variants[0]);
}

bool names(WindowDriver& driver, const QString& name)
{
    for (const ScheduleChart* const chart : driver.chart().picture().charts())
        for (const ChartText& text : chart->texts())
            if (text.text == name)
                return true;
    return false;
}

QString notice(WindowDriver& driver)
{
    return driver.window().noticeBar().text();
}

}  // namespace

class TablesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("measured.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return path;
    }

    void dropTable(WindowDriver& driver, const QByteArray& text)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileWith(text))});
        drop(driver.window(), data);
        WindowDriver::settle();
    }

    /// A window in which somebody has worked.
    static void work(WindowDriver& driver) { driver.type("div_factor.number", QStringLiteral("20")); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-tables"));
    }
    void init()
    {
        QSettings().clear();
        settings::setThemeChoice(ThemeChoice::Light);
    }

    void openingATableFindsTheNearestSchedule()
    {
        WindowDriver driver;
        answerFileDialog(fileWith(tableOf(100, pytorchLr)));
        driver.window().actions().open->trigger();
        WindowDriver::settle();
        QCOMPARE(driver.config().totalSteps, 100.0);
        QVERIFY(std::abs(driver.config().maxLr->at(0) - 0.1) < 1e-6);
        QVERIFY(std::abs(driver.config().pctStart - 0.3) < 1e-6);
        QVERIFY(!driver.config().cycleMomentum);
        QVERIFY2(notice(driver).contains(QStringLiteral("largest error: learning rate 0")), qPrintable(notice(driver)));
        QVERIFY(names(driver, QStringLiteral("measured.csv")));
        QVERIFY2(driver.document().path().isEmpty(), "saving must not write over the table");
    }

    void itsCurveIsDrawn()
    {
        WindowDriver driver;
        QCOMPARE(tablePixels(driver), 0);
        dropTable(driver, flatTable());
        const int drawn = tablePixels(driver);
        QVERIFY2(drawn > 50, qPrintable(QString::number(drawn)));
        driver.window().actions().removeTables->trigger();
        WindowDriver::settle();
        QCOMPARE(tablePixels(driver), 0);
        QVERIFY(!names(driver, QStringLiteral("measured.csv")));
    }

    void aTableJoinsTheScheduleThatIsWorkedOn()
    {
        WindowDriver driver;
        work(driver);
        const ScheduleConfig before = driver.config();
        dropTable(driver, flatTable());
        QCOMPARE(driver.config(), before);
        QVERIFY(hasTables(driver.document().snapshot().value));
        QVERIFY(names(driver, QStringLiteral("measured.csv")));
        QVERIFY(tablePixels(driver) > 50);
        driver.window().actions().undo->trigger();
        WindowDriver::settle();
        QCOMPARE(driver.config(), before);
        QCOMPARE(tablePixels(driver), 0);
        driver.window().actions().redo->trigger();
        WindowDriver::settle();
        QVERIFY(tablePixels(driver) > 50);
    }

    void theNoticeSaysTheLargestDifference_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("at the peak") << flatTable()
                                     << "measured.csv is drawn beside the schedule. Largest difference: learning rate "
                                        "150 % of the peak (step 299).";
        QTest::newRow("momentum too, the lowest at the peak")
            << QByteArray("step,lr,momentum\n298,0.01,0.85\n299,0.02,0.35\n")
            << "measured.csv is drawn beside the schedule. Largest difference: learning rate 50 % of the peak (step "
               "299), momentum 0.5 (step 299).";
        QTest::newRow("behind the end") << QByteArray("step,lr\n5000,0.1\n5001,0.2\n")
                                        << "measured.csv is drawn, but has no step in common with the schedule.";
    }

    void theNoticeSaysTheLargestDifference()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, sentence);
        WindowDriver driver;
        work(driver);
        dropTable(driver, table);
        QCOMPARE(notice(driver), sentence);
    }

    void anUnfinishedScheduleIsNotCompared()
    {
        WindowDriver driver;
        driver.type("pct_start.number", QStringLiteral("7"));
        dropTable(driver, flatTable());
        QVERIFY2(notice(driver).contains(QStringLiteral("has an error")), qPrintable(notice(driver)));
        QCOMPARE(driver.config().pctStart, 7.0);
    }

    void pastingATableKeepsTheSchedule()
    {
        WindowDriver driver;
        work(driver);
        const ScheduleConfig before = driver.config();
        QMimeData data;
        data.setText(QString::fromUtf8(flatTable()));
        drop(driver.window(), data);
        QCOMPARE(driver.config(), before);
        QVERIFY(names(driver, QStringLiteral("Table")));
        QVERIFY(notice(driver).contains(QStringLiteral("150 % of the peak (step 299)")));
    }

    void theReadoutNamesTheDifference()
    {
        WindowDriver driver;
        work(driver);
        auto* const readout = driver.window().findChild<Readout*>();
        Attention attention;
        attention.step = 299;
        driver.session().attention().propose(attention);
        QVERIFY(!readout->text().contains(QStringLiteral("Δ learning rate")));
        dropTable(driver, flatTable());
        QVERIFY2(readout->text().contains(QStringLiteral("measured.csv: Δ learning rate −0.006")),
                 qPrintable(readout->text()));
        QVERIFY(!readout->text().contains(QStringLiteral("Δ momentum")));
    }

    void theReadoutIsSilentWhereTheTableHasNoStep()
    {
        WindowDriver driver;
        work(driver);
        dropTable(driver, "step,lr,momentum\n298,0.01,0.85\n299,0.02,0.35\n");
        auto* const readout = driver.window().findChild<Readout*>();
        Attention attention;
        attention.step = 299;
        driver.session().attention().propose(attention);
        QVERIFY2(readout->text().contains(QStringLiteral("measured.csv: Δ learning rate 0.01")),
                 qPrintable(readout->text()));
        QVERIFY2(readout->text().contains(QStringLiteral("Δ momentum −0.5")), qPrintable(readout->text()));
        attention.step = 300;
        driver.session().attention().propose(attention);
        QVERIFY(!readout->text().contains(QStringLiteral("Δ")));
    }

    void itIsKeptInTheDocument()
    {
        const QString file = m_folder.filePath(QStringLiteral("kept.onecycle"));
        DocumentValue saved;
        {
            WindowDriver driver;
            work(driver);
            dropTable(driver, flatTable());
            answerFileDialog(file);
            driver.window().actions().save->trigger();
            QVERIFY(!driver.window().isWindowModified());
            saved = driver.document().snapshot().value;
        }
        WindowDriver driver;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        drop(driver.window(), data);
        WindowDriver::settle();
        QCOMPARE(driver.document().snapshot().value, saved);
        QCOMPARE(driver.document().path(), file);
        QVERIFY(tablePixels(driver) > 50);
    }

    /// A document that has a curve is a document: its schedule comes with it.
    void aPastedDocumentBringsItsScheduleToo()
    {
        const QString file = m_folder.filePath(QStringLiteral("whole.onecycle"));
        WindowDriver source;
        source.type("max_lr.number", QStringLiteral("0.125"));
        dropTable(source, flatTable());
        QVERIFY(!source.document().save(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        WindowDriver driver;
        work(driver);
        QMimeData data;
        data.setText(QString::fromUtf8(saved.readAll()));
        drop(driver.window(), data);
        QCOMPARE(driver.config().maxLr->at(0), 0.125);
        QVERIFY(hasTables(driver.document().snapshot().value));
    }

    void theCurvesAreTakenOutByTheMenu()
    {
        WindowDriver driver;
        QAction* const remove = driver.window().actions().removeTables;
        QCOMPARE(remove->objectName(), QStringLiteral("removeTables"));
        QVERIFY(!remove->isEnabled());
        work(driver);
        const DocumentValue before = driver.document().snapshot().value;
        dropTable(driver, flatTable());
        dropTable(driver, flatTable());
        QVERIFY(remove->isEnabled());
        QMenu* menu = nullptr;
        for (QMenu* const candidate : driver.window().actions().menu->findChildren<QMenu*>())
            menu = candidate->actions().contains(remove) ? candidate : menu;
        QVERIFY(menu);
        menu->popup({100, 100});
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(remove).center());
        QCOMPARE(driver.document().snapshot().value, before);
        QVERIFY(!remove->isEnabled());
        driver.window().actions().undo->trigger();
        QVERIFY(hasTables(driver.document().snapshot().value));
        QVERIFY(remove->isEnabled());
    }

    void rubbishIsSaidAndChangesNothing()
    {
        WindowDriver driver;
        work(driver);
        const DocumentValue before = driver.document().snapshot().value;
        answerQuestion(QMessageBox::Discard);
        dropTable(driver, "step,lr\n0,high\n1,low\n");
        QVERIFY(!notice(driver).isEmpty());
        QCOMPARE(driver.document().snapshot().value, before);
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
