// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/label_place.h"

#include <QTest>

using namespace onecycle::ui;

class TestLabelPlace : public QObject {
    Q_OBJECT

    const QRectF m_plot{0, 0, 400, 200};

private Q_SLOTS:
    void staysInsideThePlot_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::newRow("top left corner") << QPointF(0, 0);
        QTest::newRow("bottom right corner") << QPointF(400, 200);
        QTest::newRow("middle") << QPointF(200, 100);
    }

    void staysInsideThePlot()
    {
        QFETCH(QPointF, point);
        LabelPlacer placer(m_plot, {});
        const QRectF rect = placer.place(point, {60, 14}, 8);
        QVERIFY(!rect.isNull());
        QVERIFY(m_plot.contains(rect));
        QVERIFY(!rect.contains(point));
    }

    void labelsNeverOverlap()
    {
        LabelPlacer placer(m_plot, {});
        std::vector<QRectF> placed;
        for (int i = 0; i < 8; ++i) {
            const QRectF rect = placer.place({200.0 + i, 100}, {60, 14}, 8);
            for (const QRectF& other : placed)
                QVERIFY(rect.isNull() || !rect.intersects(other));
            if (!rect.isNull())
                placed.push_back(rect);
        }
        QVERIFY(placed.size() >= 4);
    }

    void avoidsTheCurveWhereItCan()
    {
        QPainterPath curve;
        curve.moveTo(0, 90);
        curve.lineTo(400, 90);
        LabelPlacer placer(m_plot, curve);
        const QRectF rect = placer.place({200, 100}, {60, 14}, 8);
        QVERIFY(rect.top() > 90);
    }

    void saysSoWhereThereIsNoRoom()
    {
        LabelPlacer placer({0, 0, 30, 10}, {});
        QVERIFY(placer.place({15, 5}, {60, 14}, 8).isNull());
    }
};

QTEST_APPLESS_MAIN(TestLabelPlace)
#include "tst_label_place.moc"
