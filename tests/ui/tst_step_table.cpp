// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

namespace {

int count(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

constexpr std::int64_t billion = 1000000000;

}  // namespace

/// The table of every step under mouse and keys.
class StepTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void aClickMovesTheCursor()
    {
        Bench bench;
        bench.click(7);
        QCOMPARE(*bench.rig.attention().step, 7.0);
        QVERIFY(bench.table().hasFocus());
        QVERIFY(!bench.table().selection());
        const QRect cell = bench.table().cellRect({7, 0});
        const QImage row =
            bench.viewport()->grab(QRect(0, cell.top(), bench.viewport()->width(), cell.height())).toImage();
        QVERIFY(count(row, lightTheme().accent) > 100);  // the bar and the ring
        const QImage other = bench.viewport()->grab(QRect(0, cell.top() - 48, 300, cell.height())).toImage();
        QCOMPARE(count(other, lightTheme().accent), 0);
    }

    void keysMoveTheCursor_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<qint64>("row");
        QTest::newRow("down") << Qt::Key_Down << qint64(501);
        QTest::newRow("up") << Qt::Key_Up << qint64(499);
        QTest::newRow("first") << Qt::Key_Home << qint64(0);
        QTest::newRow("last") << Qt::Key_End << qint64(1000);
    }

    void keysMoveTheCursor()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const qint64, row);
        Bench bench;
        bench.point(500.0);
        bench.press(key);
        QCOMPARE(*bench.rig.attention().step, double(row));
        QVERIFY(bench.isSeen(row));
    }

    void pagesAreWhatIsSeen()
    {
        Bench bench;
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(*bench.rig.attention().step, double(bench.table().page()));
        QCOMPARE(bench.table().topRow(), std::int64_t(1));
        bench.press(Qt::Key_PageUp);
        QCOMPARE(*bench.rig.attention().step, 0.0);
        bench.press(Qt::Key_Up);  // there is nothing above
        QCOMPARE(*bench.rig.attention().step, 0.0);
        QCOMPARE(bench.table().topRow(), std::int64_t(0));
    }

    void theCursorOfOtherViewsScrollsIntoView()
    {
        Bench bench;
        bench.point(640.4);
        QCOMPARE(*bench.table().currentRow(), std::int64_t(640));
        QVERIFY(bench.isSeen(640));
        QCOMPARE(bench.proposed->size(), 0);
        const std::int64_t top = bench.table().topRow();
        bench.point(641.0);  // already seen: nothing jumps
        QCOMPARE(bench.table().topRow(), top);
        bench.point(5000.0);
        QCOMPARE(*bench.table().currentRow(), std::int64_t(1000));
        bench.point(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(*bench.table().currentRow(), std::int64_t(0));
    }

    void shiftSelectsARange()
    {
        Bench bench;
        bench.click(3);
        bench.click(6, Qt::ShiftModifier);
        QCOMPARE(bench.table().selection()->first, std::int64_t(3));
        QCOMPARE(bench.table().selection()->last, std::int64_t(6));
        bench.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.table().selection()->last, std::int64_t(5));
        for (int i = 0; i < 4; ++i)
            bench.press(Qt::Key_Up, Qt::ShiftModifier);  // past where it began
        QCOMPARE(bench.table().selection()->first, std::int64_t(1));
        QCOMPARE(bench.table().selection()->last, std::int64_t(3));
        bench.point(8.0);  // a pointer that crosses the chart takes no selection away
        QCOMPARE(bench.table().selection()->count(), std::int64_t(3));
        QVERIFY(count(bench.viewport()->grab().toImage(), lightTheme().selected) > 3 * 3000);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.table().selection());
        QCOMPARE(count(bench.viewport()->grab().toImage(), lightTheme().selected), 0);
    }

    void draggingSelects()
    {
        Bench bench;
        QTest::mousePress(bench.viewport(), Qt::LeftButton, {}, bench.placeOf(2));
        QMouseEvent move(QEvent::MouseMove, bench.placeOf(5), bench.viewport()->mapToGlobal(bench.placeOf(5)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.viewport(), &move);
        QTest::mouseRelease(bench.viewport(), Qt::LeftButton, {}, bench.placeOf(5));
        QCOMPARE(bench.table().selection()->first, std::int64_t(2));
        QCOMPARE(bench.table().selection()->count(), std::int64_t(4));
        bench.click(4);
        QVERIFY(!bench.table().selection());
    }

    void otherStepsEndTheSelection()
    {
        Bench bench;
        bench.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.table().selection()->count(), std::int64_t(1001));
        bench.rig.set("max_lr", 0.5);
        QVERIFY(bench.table().selection());
        bench.rig.set("total_steps", 10.0);
        QVERIFY(!bench.table().selection());
    }

    /// The last row is seen to be another, by colour and by a word; the tooltip has the sentence.
    void theLastRowIsNoBatchs()
    {
        ScheduleConfig config = startingConfig();
        config.finalDivFactor = -0.5;
        config.annealStrategy = "linear";
        Bench bench(config);
        bench.press(Qt::Key_End);
        const QRect word = bench.table().cellRect({1000, 5});
        QVERIFY(count(bench.viewport()->grab(word).toImage(), lightTheme().errorText) > 10);
        QHelpEvent help(QEvent::ToolTip, word.center(), bench.viewport()->mapToGlobal(word.center()));
        QCoreApplication::sendEvent(bench.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("No batch uses step 1000")), qPrintable(QToolTip::text()));
        bench.rig.set("final_div_factor", 1e4);
        bench.rig.set("anneal_strategy", std::string("cos"));
        const QImage kind = bench.viewport()->grab(bench.table().cellRect({1000, 5})).toImage();
        QCOMPARE(count(kind, lightTheme().errorText), 0);
        QVERIFY(count(kind, lightTheme().muted) > 4);
    }

    /// Opening, scrolling to the end, finding and copying a step cost what they cost in a run of ten.
    void aBillionSteps()
    {
        Bench bench(Bench::withSteps(1e9));
        QCOMPARE(bench.table().rows().count(), billion + 1);
        QScrollBar& bar = *bench.table().verticalScrollBar();
        bar.setValue(bar.maximum());
        QVERIFY(bench.isSeen(billion));
        bench.goTo(QStringLiteral("299999999"));
        QVERIFY(bench.isSeen(299999999));
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(Bench::copiedLines().at(1), QStringLiteral("299999999\t2999999.99\t1\t0.01\t0.85\t0.01"));
        bench.press(Qt::Key_End);
        QCOMPARE(*bench.rig.attention().step, 1e9);
        bench.press(Qt::Key_Up);
        QCOMPARE(*bench.rig.attention().step, 1e9 - 1);
    }
};

QTEST_MAIN(StepTableTest)
#include "tst_step_table.moc"
