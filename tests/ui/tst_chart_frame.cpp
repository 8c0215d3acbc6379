// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"

#include <QTest>

#include <cmath>

using namespace onecycle::ui;

class TestChartFrame : public QObject {
    Q_OBJECT

    ChartFrame m_frame{{100, 50, 800, 400}, 0, 1000, 0, 0.01, false};

private Q_SLOTS:
    void cornersAreCorners()
    {
        QCOMPARE(m_frame.toPixel(0, 0), QPointF(100, 450));
        QCOMPARE(m_frame.toPixel(1000, 0.01), QPointF(900, 50));
        QCOMPARE(m_frame.stepAt(500), 500.0);
    }

    void decadesAreEquallyFarOnALogarithmicAxis()
    {
        ChartFrame frame = m_frame;
        frame.logY = true;
        frame.yMin = 1e-4;
        frame.yMax = 1;
        QCOMPARE(frame.toY(1e-4), 450.0);
        QCOMPARE(frame.toY(1e-2), 250.0);
        QCOMPARE(frame.toY(1), 50.0);
        QVERIFY(frame.toY(0) > 1e5);
        QVERIFY(frame.toY(-1) > 1e5);
    }

    void neverLeavesWhatAPainterCanHold_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("huge") << 1e300;
        QTest::newRow("infinite") << static_cast<double>(INFINITY);
        QTest::newRow("hugely negative") << -1e300;
    }

    void neverLeavesWhatAPainterCanHold()
    {
        QFETCH(double, value);
        QVERIFY(std::abs(m_frame.toY(value)) <= 1e6);
        QVERIFY(std::abs(m_frame.toX(value)) <= 1e6);
    }
};

QTEST_APPLESS_MAIN(TestChartFrame)
#include "tst_chart_frame.moc"
