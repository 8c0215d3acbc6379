// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is animated and what is not.
#include "chart_rig.h"

#include <QSignalSpy>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

double peakOnScreen(ChartRig& chart)
{
    return chart.chart(Quantity::LearningRate).state().schedule()->phases().front().end;
}

}  // namespace

class TestChartMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJumpMorphsTheCurve()
    {
        ChartRig chart;
        chart.view.setMotion(true);
        chart.rig.set("pct_start", 0.6);
        QVERIFY(peakOnScreen(chart) < 320);  // it sets out from where it was,
        bool between = false;
        const auto arrived = [&] {
            between = between || (peakOnScreen(chart) > 320 && peakOnScreen(chart) < 580);
            return peakOnScreen(chart) == 0.6 * 1000 - 1;
        };
        QTRY_VERIFY(arrived());  // and arrives,
        QVERIFY(between);        // having been between
    }

    void otherPhasesFadeOver()
    {
        ChartRig chart;
        chart.rig.set("three_phase", true);
        ViewRig::settle();
        const QImage after = chart.image();
        chart.rig.set("three_phase", false);
        chart.view.setMotion(true);
        chart.rig.set("three_phase", true);
        QVERIFY(chart.image() != after);
        QTRY_COMPARE(chart.image(), after);
    }

    void withoutMotionItIsThereAtOnce()
    {
        ChartRig chart;
        chart.view.setMotion(true);
        chart.rig.set("pct_start", 0.6);
        chart.view.setMotion(false);  // also in the middle of it
        QCOMPARE(peakOnScreen(chart), 599.0);
        chart.rig.set("pct_start", 0.2);
        QCOMPARE(peakOnScreen(chart), 199.0);
    }

    void aHandIsNeverAnimated()
    {
        ChartRig chart;
        chart.view.setMotion(true);
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.press(from);
        chart.move(from + QPointF(60, 0), Qt::LeftButton);
        QCOMPARE(peakOnScreen(chart), chart.rig.number("pct_start") * 1000 - 1);
        QVERIFY(std::abs(chart.spot(HandleKind::Peak).x() - from.x() - 60) < 1.5);
        chart.release(from + QPointF(60, 0));
        chart.rig.set("max_lr", 0.05, Cause::Gesture);
        QCOMPARE(chart.chart(Quantity::LearningRate).state().schedule()->phases().front().lr.to, 0.05);
    }

    void aPressEndsTheAnimation()
    {
        ChartRig chart;
        chart.view.setMotion(true);
        chart.rig.set("pct_start", 0.6);
        chart.press({10, 10});
        QCOMPARE(peakOnScreen(chart), 599.0);
        chart.release({10, 10});
    }

    void fittingGlides()
    {
        ChartRig chart;
        chart.wheel(chart.frame().plot.center(), 4);
        chart.view.setMotion(true);
        chart.key(Qt::Key_Home);
        QVERIFY(chart.frame().xMax - chart.frame().xMin < 900);
        QTRY_COMPARE(chart.frame().xMax - chart.frame().xMin, 1000.0);
    }
};

QTEST_MAIN(TestChartMotion)
#include "tst_chart_motion.moc"
