// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a screen reader has it.
#include "chart_rig.h"

#include <QAccessible>

using namespace onecycle;
using namespace onecycle::ui;

class TestChartAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHandleIsASlider_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << 0 << "start" << 25.0 << "div_factor 25";
        QTest::newRow("peak") << 1 << "peak" << 0.01 << "max_lr 0.01, pct_start 0.3";
        QTest::newRow("second boundary") << 2 << "second boundary" << 0.3 << "pct_start 0.3";
        QTest::newRow("end") << 3 << "end" << 1e4 << "final_div_factor 10\u202f000";
        QTest::newRow("ceiling") << 4 << "momentum ceiling" << 0.95 << "max_momentum 0.95";
        QTest::newRow("floor") << 5 << "momentum floor" << 0.85 << "base_momentum 0.85";
    }
    void everyHandleIsASlider()
    {
        QFETCH(int, index);
        QFETCH(QString, name);
        QFETCH(double, value);
        QFETCH(QString, text);
        ChartRig chart(applied(startingConfig(), {{"three_phase", true, {}}}));
        QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(&chart.view);
        QCOMPARE(view->role(), QAccessible::Chart);
        QCOMPARE(view->childCount(), 6);
        QAccessibleInterface* const handle = view->child(index);
        QVERIFY(handle && handle->isValid());
        QCOMPARE(handle->role(), QAccessible::Slider);
        QCOMPARE(handle->text(QAccessible::Name), name);
        QCOMPARE(handle->text(QAccessible::Value), text);
        QVERIFY(!handle->text(QAccessible::Description).isEmpty());
        QCOMPARE(handle->parent(), view);
        QCOMPARE(view->indexOfChild(handle), index);
        QVERIFY(chart.view.rect().contains(handle->rect().translated(-chart.view.mapToGlobal(QPoint()))));
        QAccessibleValueInterface* const slider = handle->valueInterface();
        QVERIFY(slider);
        QCOMPARE(slider->currentValue().toDouble(), value);
        QVERIFY(slider->minimumValue().toDouble() < slider->maximumValue().toDouble());
        slider->setCurrentValue(value * 0.9);
        QCOMPARE(slider->currentValue().toDouble(), value * 0.9);
        QVERIFY(chart.config() != applied(startingConfig(), {{"three_phase", true, {}}}));
    }

    void theFocusedHandleIsTheFocusedChild()
    {
        ChartRig chart;
        QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(&chart.view);
        QVERIFY(!view->focusChild());
        chart.key(Qt::Key_Tab);
        chart.key(Qt::Key_Tab);
        QVERIFY(view->focusChild() && view->focusChild()->state().focused);
        QCOMPARE(view->focusChild()->text(QAccessible::Name), QStringLiteral("peak"));
        chart.key(Qt::Key_Up);
        QCOMPARE(view->focusChild()->valueInterface()->currentValue().toDouble(), 0.011);
        QCOMPARE(view->focusChild()->text(QAccessible::Value), QStringLiteral("max_lr 0.011, pct_start 0.3"));
    }

    void whatIsNotSeenIsSaidToBeInvisible()
    {
        ChartRig chart;
        QAccessibleInterface* const peak = QAccessible::queryAccessibleInterface(&chart.view)->child(1);
        QVERIFY(!peak->state().invisible);
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{600, 700}; });
        QVERIFY(peak->state().invisible);
    }

    void thePictureIsSaidInWords()
    {
        ChartRig chart;
        chart.rig.set("max_lr", 0.5);
        QVERIFY(QAccessible::queryAccessibleInterface(&chart.view)
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("to its peak of 0.5 at step 299")));
    }

    void thePhaseAtTheCursorIsSaidInWords()
    {
        ChartRig chart;
        Attention attention = chart.rig.attention();
        attention.step = 700;
        chart.rig.attend(attention);
        const QString said = QAccessible::queryAccessibleInterface(&chart.view)->text(QAccessible::Description);
        QVERIFY2(said.contains(QStringLiteral("Step 700 of 1000 is in the annealing")), qPrintable(said));
        attention.step.reset();
        chart.rig.attend(attention);
        QVERIFY(!QAccessible::queryAccessibleInterface(&chart.view)
                     ->text(QAccessible::Description)
                     .contains(QStringLiteral("Step 700")));
    }

    void theFieldOfAHandleIsAChild()
    {
        ChartRig chart;
        QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(&chart.view);
        const int handles = view->childCount();
        chart.view.handles().type(HandleKind::Peak);
        QCOMPARE(view->childCount(), handles + 1);
        QAccessibleInterface* const field = view->child(handles);
        QVERIFY(field);
        QCOMPARE(view->indexOfChild(field), handles);
        QVERIFY(field->childCount() >= 2);
    }
};

QTEST_MAIN(TestChartAccess)
#include "tst_chart_access.moc"
