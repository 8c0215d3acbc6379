// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

/// What leaves the tables for the clipboard.
class TableCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    /// Values of torch 1.13.1: OneCycleLR(SGD, max_lr=0.01, epochs=10, steps_per_epoch=100).
    void copiesExactNumbers()
    {
        Bench bench;
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(Bench::copiedLines(),
                 (QStringList{QStringLiteral("step\tepoch\tphase\tlr\tmomentum\tlr_after_step"),
                              QStringLiteral("0\t0\t1\t0.0003999999999999993\t0.95\t0.000400264950421678"),
                              QStringLiteral("1\t0.01\t1\t0.000400264950421678\t0.9499972400997742\t"
                                             "0.0004010597724372431")}));
        QCOMPARE(bench.note(), QStringLiteral("2 rows are copied."));
    }

    void copiesTheEnd()
    {
        Bench bench;
        bench.press(Qt::Key_End);
        QTest::mouseClick(bench.rig.find(QStringLiteral("table.copyRows")), Qt::LeftButton);
        const QStringList cells = Bench::copiedLines().at(1).split(QLatin1Char('\t'));
        QCOMPARE(cells.at(0), QStringLiteral("1000"));
        QCOMPARE(cells.at(3), QStringLiteral("9.03548385536996e-08"));  // the same run of torch 1.13.1
        QVERIFY(cells.at(5).isEmpty());                                 // PyTorch does not step past it
    }

    void copiesThePhases()
    {
        Bench bench;
        QTest::mouseClick(bench.rig.find(QStringLiteral("table.copyPhases")), Qt::LeftButton);
        const QStringList lines = Bench::copiedLines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QStringLiteral("phase\tfirst_step\tlast_step\tsteps\tlr_from\tlr_to\tmomentum_from\t"
                                             "momentum_to\tarea\tshare"));
        QVERIFY(lines.at(1).startsWith(
            QStringLiteral("Warm-up\t0\t299\t300\t0.0003999999999999993\t0.01\t0.95\t0.85\t1.5")));
        QVERIFY(lines.at(3).startsWith(QStringLiteral("Whole run\t0\t999\t1000\t")));
        QVERIFY(lines.at(3).endsWith(QStringLiteral("\t1")));
    }

    void tooManyRowsAreRefused()
    {
        Bench bench(Bench::withSteps(1e9));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(Bench::clipboard().isEmpty());
        const QString note = bench.note().remove(QChar(0x202F));
        QVERIFY2(note.contains(QStringLiteral("1000000001 rows")), qPrintable(note));
        QVERIFY(note.contains(QStringLiteral("at most 100000")));
        QVERIFY(note.contains(QStringLiteral("onecycle export --to csv")));
    }

    void asManyAsThereMayBe()
    {
        Bench bench(Bench::withSteps(1e6));
        bench.point(0.0);
        bench.table().choose(0, false);
        bench.table().choose(99999, true);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(Bench::copiedLines().size(), 100001);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(bench.note().contains(QStringLiteral("can be copied")));
    }

    void withoutARowItSaysWhatToDo()
    {
        Bench bench;
        QTest::mouseClick(bench.rig.find(QStringLiteral("table.copyRows")), Qt::LeftButton);
        QVERIFY(bench.note().contains(QStringLiteral("No row is selected")));
        QVERIFY(Bench::clipboard().isEmpty());
    }

    void whatDividesByZeroIsLeftEmpty()
    {
        ScheduleConfig config = Bench::withSteps(10);
        config.stepsPerEpoch.reset();
        config.epochs.reset();
        config.pctStart = 1;  // torch 1.13.1: ZeroDivisionError at the tenth step()
        config.cycleMomentum = false;
        Bench bench(config);
        bench.press(Qt::Key_End);
        bench.press(Qt::Key_Up, Qt::ShiftModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(Bench::copiedLines(), (QStringList{QStringLiteral("step\tphase\tlr\tlr_after_step"),
                                                    QStringLiteral("9\t1\t0.01\t"), QStringLiteral("10\t2\t\t")}));
    }
};

QTEST_MAIN(TableCopyTest)
#include "tst_table_copy.moc"
