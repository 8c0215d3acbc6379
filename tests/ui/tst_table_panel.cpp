// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"

#include <QScrollBar>

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

/// The panel with the schedule in numbers: where it goes and what it says.
class TablePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void goesWhereOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("step");
        QTest::newRow("step") << "420" << 420.0;
        QTest::newRow("epochs") << "4.2 epochs" << 420.0;
        QTest::newRow("first") << "0" << 0.0;
        QTest::newRow("after the last step()") << "1000" << 1000.0;
    }

    void goesWhereOneTypes()
    {
        QFETCH(const QString, text);
        QFETCH(const double, step);
        Bench bench;
        bench.goTo(text);
        QCOMPARE(bench.proposed->size(), 1);
        QCOMPARE(*bench.rig.attention().step, step);
        QCOMPARE(*bench.table().currentRow(), std::int64_t(step));
        QVERIFY(bench.isSeen(std::int64_t(step)));
        QCOMPARE(bench.field(), text);
        QVERIFY(bench.sentence().isEmpty());
        QVERIFY(bench.rig.edits.empty());
    }

    void goesBackToWhereItIs()
    {
        Bench bench;
        bench.goTo(QStringLiteral("420"));
        bench.table().verticalScrollBar()->setValue(0);
        QVERIFY(!bench.isSeen(420));
        QTest::keyClick(bench.rig.find(QStringLiteral("table.goTo")), Qt::Key_Return);
        QVERIFY(bench.isSeen(420));
        bench.press(Qt::Key_End);
        bench.table().verticalScrollBar()->setValue(0);
        bench.press(Qt::Key_End);
        QVERIFY(bench.isSeen(1000));
    }

    void saysWhatLeadsNowhere()
    {
        Bench bench;
        bench.goTo(QStringLiteral("<b>11</b> epochs"));
        QVERIFY(bench.sentence().contains(QStringLiteral("“<b>11</b> epochs”")));
        QVERIFY(bench.sentence().contains(QStringLiteral("0 to 1000")));
        QCOMPARE(bench.rig.find(QStringLiteral("table.goTo"))->accessibleDescription(), bench.sentence());
        QCOMPARE(bench.field(), QStringLiteral("<b>11</b> epochs"));
        QCOMPARE(bench.proposed->size(), 0);
        bench.rig.set("max_lr", 0.5);  // has nothing to do with it
        QVERIFY(!bench.sentence().isEmpty());
        QTest::keyClick(bench.rig.find(QStringLiteral("table.goTo")), Qt::Key_Backspace);
        QVERIFY(bench.sentence().isEmpty());
        bench.goTo(QStringLiteral("1001"));
        QVERIFY(bench.sentence().contains(QStringLiteral("at most 1000")));
        bench.rig.set("total_steps", 2000.0);  // now there is such a step
        QVERIFY(bench.sentence().isEmpty());
        QCOMPARE(bench.field(), QStringLiteral("1001"));
    }

    void theUsersDecimalMarkIsRead()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Bench bench;
        bench.goTo(QStringLiteral("4,2 epochs"));
        QLocale::setDefault(before);
        QCOMPARE(*bench.rig.attention().step, 420.0);
    }

    void withoutEpochsAStepIsAskedFor()
    {
        ScheduleConfig config = Bench::withSteps(1000);
        config.stepsPerEpoch.reset();
        Bench bench(config);
        bench.goTo(QStringLiteral("e4.2"));
        QVERIFY(bench.sentence().contains(QStringLiteral("steps_per_epoch")));
        QCOMPARE(bench.table().rows().indexOf(StepColumn::Epoch), -1);
    }

    void thePhasesAreTold()
    {
        Bench bench;
        const QString told = bench.rig.find(QStringLiteral("table.phases"))->accessibleDescription();
        QVERIFY2(told.contains(QStringLiteral("Warm-up: steps 0–299, learning rate 0.0004 to 0.01, momentum 0.95 to "
                                              "0.85, area 1.56, 31 % of the whole.")),
                 qPrintable(told));
        bench.rig.set("optimizer", std::string("adam"));
        QVERIFY(
            bench.rig.find(QStringLiteral("table.phases"))->accessibleDescription().contains(QStringLiteral("beta1")));
        bench.rig.set("pct_start", 0.0);
        QVERIFY(bench.rig.find(QStringLiteral("table.phases"))
                    ->accessibleDescription()
                    .contains(QStringLiteral("Warm-up: no step of this run.")));
    }

    void anInvalidConfigurationKeepsTheNumbersDimmed()
    {
        Bench bench;
        const auto darkest = [&] {
            const QImage image = bench.viewport()->grab().toImage();
            int least = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 40; x < image.width(); ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            return least;
        };
        QVERIFY(darkest() < 60);
        bench.rig.set("pct_start", 1.5);
        QVERIFY(darkest() > 120);
        QCOMPARE(bench.table().rows().count(), std::int64_t(1001));
        QVERIFY(bench.note().contains(QStringLiteral("last configuration that could be built")));
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(Bench::clipboard().isEmpty());
        bench.rig.set("pct_start", 0.3);
        QVERIFY(darkest() < 60);
        QVERIFY(bench.note().isEmpty());
    }

    void withoutAScheduleThereIsASentence()
    {
        Bench bench;
        bench.rig.restart(ScheduleConfig{});
        const auto* const label = bench.rig.find<QLabel>(QStringLiteral("table.none"));
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(QStringLiteral("max_lr is missing")));
        QVERIFY(!bench.table().isVisible());
        bench.point(3.0);
        bench.rig.restart(startingConfig());
        QVERIFY(!label->isVisible());
        QVERIFY(bench.table().isVisible());
        QCOMPARE(*bench.table().currentRow(), std::int64_t(3));
    }

    void littleHeightIsTheTables()
    {
        Bench bench;
        QWidget* const phases = bench.rig.find(QStringLiteral("table.phases"));
        QVERIFY(phases->isVisible());
        bench.panel.resize(320, bench.panel.minimumSizeHint().height());
        ViewRig::settle();
        QVERIFY(!phases->isVisible());
        QVERIFY(bench.table().page() >= 3);
        QVERIFY(bench.table().geometry().bottom() < bench.panel.height());
        bench.panel.resize(320, 700);
        ViewRig::settle();
        QVERIFY(phases->isVisible());
    }

    void theSelectedGroupIsShown()
    {
        ScheduleConfig config = startingConfig();
        config.groups = {"a", "b"};
        config.maxLr = PerGroup(std::vector<double>{0.01, 0.5});
        Bench bench(config);
        bench.point(299.0, 1);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(Bench::clipboard().contains(QStringLiteral("299\t2.99\t1\t0.5\t")));
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.rig.attention().group, std::size_t(1));
    }

    void hiddenItWaits()
    {
        Bench bench;
        bench.panel.hide();
        bench.rig.set("total_steps", 50.0);
        bench.point(20.0);
        QCOMPARE(bench.table().rows().count(), std::int64_t(1001));
        QVERIFY(!bench.table().currentRow());
        bench.panel.show();
        ViewRig::settle();
        QCOMPARE(bench.table().rows().count(), std::int64_t(51));
        QCOMPARE(*bench.table().currentRow(), std::int64_t(20));
        bench.panel.hide();
        bench.rig.set("max_lr", 0.25);
        bench.panel.copyPhases();
        QVERIFY(Bench::clipboard().contains(QStringLiteral("\t0.25\t")));
    }
};

QTEST_MAIN(TablePanelTest)
#include "tst_table_panel.moc"
