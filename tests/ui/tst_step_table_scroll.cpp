// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

namespace {

void turnWheel(QWidget* widget, int eighths)
{
    const QPoint inside = widget->rect().center();
    QWheelEvent event(inside, widget->mapToGlobal(inside), {}, {0, eighths}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

constexpr std::int64_t billion = 1000000000;

}  // namespace

/// The table of every step under the wheel and its bar, also where the bar is too short to count rows.
class StepTableScrollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void theWheelTurnsRows_data()
    {
        QTest::addColumn<double>("totalSteps");
        QTest::addColumn<bool>("overTheBar");
        for (const double steps : {1e3, 1e9, 9007199254740992.0})
            for (const bool overTheBar : {false, true})
                QTest::addRow("%g steps, %s", steps, overTheBar ? "over the bar" : "over the rows")
                    << steps << overTheBar;
    }

    void theWheelTurnsRows()
    {
        QFETCH(const double, totalSteps);
        QFETCH(const bool, overTheBar);
        Bench bench(Bench::withSteps(totalSteps));
        bench.point(totalSteps / 2);
        QWidget* const under = overTheBar ? static_cast<QWidget*>(bench.table().verticalScrollBar()) : bench.viewport();
        const std::int64_t top = bench.table().topRow();
        turnWheel(under, -120);
        QCOMPARE(bench.table().topRow(), top + QApplication::wheelScrollLines());
        turnWheel(under, 120);
        QCOMPARE(bench.table().topRow(), top);
        for (int i = 0; i < 120; ++i)
            turnWheel(under, -1);  // a smooth wheel
        QCOMPARE(bench.table().topRow(), top + QApplication::wheelScrollLines());
    }

    void theBarStepsByRows()
    {
        Bench bench(Bench::withSteps(9007199254740992.0));
        QScrollBar& bar = *bench.table().verticalScrollBar();
        bench.point(4e15);
        const std::int64_t top = bench.table().topRow();
        bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QCOMPARE(bench.table().topRow(), top + 1);
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
        QCOMPARE(bench.table().topRow(), top + 1 + bench.table().page());
        bar.setValue(bar.maximum());
        QVERIFY(bench.isSeen(9007199254740992));
        bar.setValue(0);
        QCOMPARE(bench.table().topRow(), std::int64_t(0));
        bench.rig.set("total_steps", 20.0);
        bench.rig.set("total_steps", 1e9);
        bar.setValue(bar.maximum() / 2);
        QVERIFY(std::abs(bench.table().topRow() - billion / 2) < 100);
    }
};

QTEST_MAIN(StepTableScrollTest)
#include "tst_step_table_scroll.moc"
