// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zoom and pan by mouse, wheel, box, key and touch: what is looked at afterwards.
#include "chart_rig.h"
#include "ui/chart/axis_layer.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>

#include <cmath>
#include <memory>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

void logarithmic(ViewState& view)
{
    view.logLr = true;
}

double stepsSeen(ChartRig& chart)
{
    return chart.frame().xMax - chart.frame().xMin;
}

}  // namespace

class TestChartZoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelZoomsAtTheCursor_data()
    {
        QTest::addColumn<bool>("logY");
        QTest::newRow("linear") << false;
        QTest::newRow("logarithmic") << true;
    }
    void theWheelZoomsAtTheCursor()
    {
        QFETCH(bool, logY);
        ChartRig chart;
        if (logY)
            chart.look(logarithmic);
        const ChartFrame before = chart.frame();
        const QPointF at = before.plot.topLeft() + QPointF(0.6 * before.plot.width(), 0.4 * before.plot.height());
        const double step = before.stepAt(at.x());
        chart.wheel(at, 2);
        QVERIFY(stepsSeen(chart) < 0.7 * (before.xMax - before.xMin));
        QVERIFY(std::abs(chart.frame().stepAt(at.x()) - step) < 1);
        // The value under the pointer stays there too: the pixel of the one before is the pixel of the one now.
        const double share = 0.6;
        const double value = logY ? before.yMin * std::pow(before.yMax / before.yMin, share)
                                  : before.yMin + share * (before.yMax - before.yMin);
        QVERIFY(std::abs(chart.frame().toY(value) - before.toY(value)) < 1);
        QVERIFY(chart.frame().yMax < before.yMax);
    }

    void ctrlWheelZoomsStepsOnly()
    {
        ChartRig chart;
        const ChartFrame before = chart.frame();
        chart.wheel(before.plot.center(), 3, Qt::ControlModifier);
        QVERIFY(stepsSeen(chart) < 0.6 * 1000);
        QCOMPARE(chart.frame().yMin, before.yMin);
        QCOMPARE(chart.frame().yMax, before.yMax);
    }

    void bothChartsShareTheSteps()
    {
        ChartRig chart;
        chart.wheel(chart.frame(Quantity::Momentum).plot.center(), 3);
        QCOMPARE(chart.frame().xMin, chart.frame(Quantity::Momentum).xMin);
        QCOMPARE(chart.frame().xMax, chart.frame(Quantity::Momentum).xMax);
        QVERIFY(stepsSeen(chart) < 600);
        QVERIFY(!chart.rig.snapshot().view.zoomLr);
        QVERIFY(chart.rig.snapshot().view.zoomMomentum);
    }

    void aBoxZooms()
    {
        ChartRig chart;
        const ChartFrame before = chart.frame();
        const QPointF from = before.toPixel(400, 0.008);
        const QPointF to = before.toPixel(600, 0.004);
        const QImage plain = chart.image();
        chart.drag(from, to, {}, false);
        QVERIFY(chart.image() != plain);  // the box is seen
        chart.release(to);
        QVERIFY(std::abs(chart.frame().xMin - 400) < 1);
        QVERIFY(std::abs(chart.frame().xMax - 600) < 1);
        QVERIFY(std::abs(chart.frame().yMax - 0.008) < 1e-5);
        QVERIFY(std::abs(chart.frame().yMin - 0.004) < 1e-5);
        QVERIFY(chart.image() != plain);
    }

    void escapeGivesTheBoxUp()
    {
        ChartRig chart;
        chart.drag(chart.frame().toPixel(400, 0.008), chart.frame().toPixel(600, 0.004), {}, false);
        chart.key(Qt::Key_Escape);
        chart.release(chart.frame().toPixel(600, 0.004));
        QCOMPARE(stepsSeen(chart), 1000.0);
    }

    void theMiddleButtonPans()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{400, 600}; });
        const ChartFrame before = chart.frame();
        const QPointF from = before.plot.center();
        chart.drag(from, from + QPointF(50, 30), {}, true, Qt::MiddleButton);
        const double moved = 50 * 200 / before.plot.width();
        QVERIFY(std::abs(chart.frame().xMin - (400 - moved)) < 0.5);
        QVERIFY(std::abs(chart.frame().xMax - (600 - moved)) < 0.5);
        QVERIFY(chart.frame().yMax > before.yMax);
    }

    void spaceAndDragPans()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{400, 600}; });
        QTest::keyPress(&chart.view, Qt::Key_Space);
        const QPointF from = chart.frame().plot.center();
        chart.drag(from, from + QPointF(-50, 0));
        QTest::keyRelease(&chart.view, Qt::Key_Space);
        QVERIFY(chart.frame().xMin > 410);
        QCOMPARE(std::round(stepsSeen(chart)), 200.0);
        chart.drag(from, from + QPointF(100, 80));  // without Space it is a box again
        QVERIFY(stepsSeen(chart) < 100);
    }

    void nothingPansBeyondTheRun()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{0, 200}; });
        const QPointF from = chart.frame().plot.center();
        chart.drag(from, from + QPointF(300, 0), {}, true, Qt::MiddleButton);
        QCOMPARE(chart.frame().xMin, 0.0);
        QCOMPARE(chart.frame().xMax, 200.0);
    }

    void homeAndDoubleClickFit()
    {
        ChartRig chart;
        const ChartFrame whole = chart.frame();
        for (const bool byKey : {true, false}) {
            chart.wheel(whole.plot.center(), 4);
            QVERIFY(stepsSeen(chart) < 500);
            if (byKey)
                chart.key(Qt::Key_Home);
            else
                chart.doubleClick(whole.plot.topLeft() + QPointF(30, 30));
            QVERIFY(chart.frame() == whole);
        }
    }

    void plusAndMinusZoomTheSteps()
    {
        ChartRig chart;
        chart.key(Qt::Key_Plus);
        QVERIFY(stepsSeen(chart) < 700);
        chart.key(Qt::Key_Minus);
        QCOMPARE(stepsSeen(chart), 1000.0);
    }

    void twoFingersPinch()
    {
        ChartRig chart;
        const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
        const QPoint middle = chart.frame().plot.center().toPoint();
        QTest::touchEvent(chart.canvas(), device.get())
            .press(0, middle - QPoint(40, 0), chart.canvas())
            .press(1, middle + QPoint(40, 0), chart.canvas());
        for (int i = 1; i <= 6; ++i)
            QTest::touchEvent(chart.canvas(), device.get())
                .move(0, middle - QPoint(40 + 15 * i, 0), chart.canvas())
                .move(1, middle + QPoint(40 + 15 * i, 0), chart.canvas());
        QTest::touchEvent(chart.canvas(), device.get())
            .release(0, middle - QPoint(130, 0), chart.canvas())
            .release(1, middle + QPoint(130, 0), chart.canvas());
        QVERIFY2(stepsSeen(chart) < 700, qPrintable(QString::number(stepsSeen(chart))));
    }

    void aTouchpadZooms()
    {
        ChartRig chart;
        const QPointF at = chart.frame().plot.center();
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  chart.canvas()->mapToGlobal(at), 0.5, {});
        QCoreApplication::sendEvent(chart.canvas(), &event);
        QVERIFY(std::abs(stepsSeen(chart) - 1000 / 1.5) < 1);
    }

    void theZoomSurvivesAnEdit()
    {
        ChartRig chart;
        chart.wheel(chart.frame().plot.center(), 3);
        const ChartFrame before = chart.frame();
        chart.rig.set("div_factor", 10.0);
        QVERIFY(chart.frame() == before);
        chart.rig.set("pct_start", 0.6);
        QVERIFY(chart.frame() == before);
    }

    void aRunThatBecomesShorterIsShownWhole()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{700, 900}; });
        chart.rig.set("total_steps", 100.0);
        QCOMPARE(chart.frame().xMin, 0.0);
        QCOMPARE(chart.frame().xMax, 100.0);
    }

    void axesStaySensible_data()
    {
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("lr");
        for (const double steps : {1.0, 2.0, 10.0, 1e3, 1e6, 1e9})
            for (const double lr : {1e-12, 1e-5, 1.0, 1e3})
                QTest::addRow("%g steps, %g", steps, lr) << steps << lr;
    }
    /// From one step to a thousand million, from 1e-12 to 1e3, whole and as near as it goes: at least two labels on
    /// each axis where it has two values, none twice, none over another.
    void axesStaySensible()
    {
        QFETCH(double, steps);
        QFETCH(double, lr);
        ScheduleConfig config = startingConfig();
        config.totalSteps = steps;
        config.maxLr = lr;
        config.pctStart = steps < 3 ? 0.9 / steps : 0.4;
        ChartRig chart(config);
        for (const bool logY : {false, true}) {
            ViewState look = chart.rig.snapshot().view;
            look.logLr = logY;
            chart.rig.look(look);
            for (const int notches : {0, 6, 40, 200}) {
                chart.wheel(chart.frame().plot.center(), notches);
                const auto labels = chart.chart(Quantity::LearningRate).axisLayer().texts();
                QVERIFY(labels.size() >= 3);
                for (std::size_t i = 0; i < labels.size(); ++i) {
                    QVERIFY(chart.view.rect().contains(labels[i].rect.toAlignedRect()));
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY2(!labels[i].rect.intersects(labels[j].rect),
                                 qPrintable(labels[i].text + QStringLiteral(" on ") + labels[j].text));
                }
            }
            chart.key(Qt::Key_Home);
        }
    }
};

QTEST_MAIN(TestChartZoom)
#include "tst_chart_zoom.moc"
