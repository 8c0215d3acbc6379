// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_scroll.h"

#include <QtTest>

#include <cmath>

using namespace onecycle::ui;

/// Rows of a long table and the bar that stands for them.
class RowScrollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBarStandsForRows_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::newRow("one row") << qint64(1);
        QTest::newRow("no more than a page") << qint64(20);
        QTest::newRow("one more") << qint64(21);
        QTest::newRow("as long as a bar") << (qint64(1) << 30) + 20;
        QTest::newRow("longer than a bar") << (qint64(1) << 30) + 21;
        QTest::newRow("longest run") << (qint64(1) << 53) + 1;
    }

    void aBarStandsForRows()
    {
        QFETCH(const qint64, count);
        RowScroll scroll;
        scroll.setExtent(count, 20);
        for (const double share : {0.0, 1e-9, 0.25, 0.5, 0.999, 1.0}) {
            scroll.scrollTo(std::int64_t(share * double(scroll.lastTop())));
            QVERIFY(scroll.barValue() >= 0 && scroll.barValue() <= scroll.barMaximum());
            const double off = double(std::abs(scroll.topAt(scroll.barValue()) - scroll.top()));
            QVERIFY(off <= double(count) / double(1 << 30));
        }
        QCOMPARE(scroll.topAt(scroll.barMaximum()), scroll.lastTop());
        QCOMPARE(scroll.topAt(0), std::int64_t(0));
    }

    void revealsByAsLittleAsNeeded_data()
    {
        QTest::addColumn<qint64>("row");
        QTest::addColumn<qint64>("top");
        QTest::newRow("seen") << qint64(505) << qint64(500);
        QTest::newRow("last that is seen") << qint64(519) << qint64(500);
        QTest::newRow("just below") << qint64(520) << qint64(501);
        QTest::newRow("just above") << qint64(499) << qint64(499);
        QTest::newRow("far below: to the middle") << qint64(700) << qint64(690);
        QTest::newRow("far above: to the middle") << qint64(100) << qint64(90);
        QTest::newRow("first") << qint64(0) << qint64(0);
        QTest::newRow("last") << qint64(999) << qint64(980);
    }

    void revealsByAsLittleAsNeeded()
    {
        QFETCH(const qint64, row);
        RowScroll scroll;
        scroll.setExtent(1000, 20);
        scroll.scrollTo(500);
        scroll.reveal(row);
        QTEST(qint64(scroll.top()), "top");
    }

    void shorterTablesStayInView()
    {
        RowScroll scroll;
        scroll.setExtent(1000, 20);
        scroll.scrollTo(5000);
        QCOMPARE(scroll.top(), std::int64_t(980));
        scroll.setExtent(30, 20);
        QCOMPARE(scroll.top(), std::int64_t(10));
        scroll.setExtent(5, 20);
        QCOMPARE(scroll.top(), std::int64_t(0));
        scroll.setExtent(0, -3);
        QCOMPARE(scroll.barMaximum(), 0);
    }
};

QTEST_APPLESS_MAIN(RowScrollTest)
#include "tst_row_scroll.moc"
