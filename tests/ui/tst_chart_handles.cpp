// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every handle by hand and by key, on both kinds of axes: what the document holds afterwards, and what is seen.
#include "chart_rig.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <cmath>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

ScheduleConfig threePhase()
{
    return applied(startingConfig(), {{"three_phase", true, {}}});
}

void logarithmic(ViewState& view)
{
    view.logLr = true;
}

/// A schedule with every handle, on either kind of axis.
struct RowRig : ChartRig {
    explicit RowRig(bool logY) : ChartRig(threePhase())
    {
        if (logY)
            look(logarithmic);
    }
};

struct HandleRow {
    const char* name;
    HandleKind kind;
    std::string key;  ///< what a drag upwards (to the right) changes
    bool alongX;
    bool grows;  ///< the parameter does, when the handle goes up (right)
};

const HandleRow rows[] = {
    {"start", HandleKind::Start, "div_factor", false, false},
    {"peak along y", HandleKind::Peak, "max_lr", false, true},
    {"peak along x", HandleKind::Peak, "pct_start", true, true},
    {"second boundary", HandleKind::SecondBoundary, "pct_start", true, true},
    {"end", HandleKind::End, "final_div_factor", false, false},
    {"ceiling", HandleKind::Ceiling, "max_momentum", false, true},
    {"floor", HandleKind::Floor, "base_momentum", false, true},
};

void addRows()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("logY");
    for (std::size_t i = 0; i < std::size(rows); ++i)
        for (const bool logY : {false, true})
            QTest::addRow("%s, %s", rows[i].name, logY ? "logarithmic" : "linear") << int(i) << logY;
}

}  // namespace

class TestChartHandles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDragChangesItsParameter_data() { addRows(); }
    void aDragChangesItsParameter()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        const HandleRow& of = rows[row];
        RowRig chart(logY);
        const QImage before = chart.image();
        const double was = chart.rig.number(of.key.c_str());
        const QPointF from = chart.spot(of.kind);
        // The ceiling has room above it, the floor below; all others go up or to the right.
        const QPointF way = of.alongX ? QPointF(24, 0) : QPointF(0, -12);
        chart.drag(from, from + way);
        QVERIFY2(of.grows ? chart.rig.number(of.key.c_str()) > was : chart.rig.number(of.key.c_str()) < was,
                 of.key.c_str());
        QVERIFY(chart.image() != before);
        QCOMPARE(chart.rig.ends, std::vector<bool>{true});
        // Nothing but its parameter has changed.
        QVERIFY(applied(chart.config(), {{of.key, was, {}}}) == threePhase());
    }

    void theHandleStaysUnderThePointer_data() { addRows(); }
    void theHandleStaysUnderThePointer()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        const HandleRow& of = rows[row];
        RowRig chart(logY);
        if (of.kind == HandleKind::End && !logY) {  // there a pixel is worth a thousand final rates: it goes by ratio
            chart.drag(chart.spot(of.kind), chart.spot(of.kind) - QPointF(0, 40));
            QCOMPARE(chart.rig.number("final_div_factor"), 1000.0);
            return;
        }
        const QPointF from = chart.spot(of.kind);
        const QPointF to = from + (of.alongX ? QPointF(31, 0) : QPointF(0, -9));
        chart.drag(from, to, {}, false);
        const QPointF error = chart.spot(of.kind) - to;
        QVERIFY2(std::abs(error.x()) < 1.5 && std::abs(error.y()) < 1.5,
                 qPrintable(QStringLiteral("%1 %2").arg(error.x()).arg(error.y())));
        chart.release(to);
    }

    void aDragThereAndBackRestores_data() { addRows(); }
    void aDragThereAndBackRestores()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        RowRig chart(logY);
        const QPointF from = chart.spot(rows[row].kind);
        chart.press(from);
        chart.move(from + QPointF(37, -20), Qt::LeftButton);
        QVERIFY(chart.config() != threePhase());
        chart.move(from, Qt::LeftButton);
        chart.release(from);
        QVERIFY(chart.config() == threePhase());
    }

    void escapeRestores_data() { addRows(); }
    void escapeRestores()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        RowRig chart(logY);
        const QPointF from = chart.spot(rows[row].kind);
        chart.drag(from, from + QPointF(20, -10), {}, false);
        chart.key(Qt::Key_Escape);
        QVERIFY(chart.config() == threePhase());
        QCOMPARE(chart.rig.ends, std::vector<bool>{false});
        chart.move(from + QPointF(60, -40), Qt::LeftButton);  // the button is still down, but nothing is held
        QVERIFY(chart.config() == threePhase());
    }

    void oneDragIsOneGesture()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(50, 40));
        QVERIFY(chart.rig.edits.size() > 2);
        for (const Edit& edit : chart.rig.edits)
            QCOMPARE(edit.gesture, chart.rig.edits.front().gesture);
        QVERIFY(chart.rig.edits.front().gesture != 0);
    }

    void shiftIsFine_data() { addRows(); }
    void shiftIsFine()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        const HandleRow& of = rows[row];
        const auto changeOf = [&](Qt::KeyboardModifiers modifiers) {
            RowRig chart(logY);
            const QPointF from = chart.spot(of.kind);
            chart.drag(from, from + (of.alongX ? QPointF(40, 0) : QPointF(0, -10)), modifiers);
            return std::abs(std::log(chart.rig.number(of.key.c_str()) /
                                     std::get<double>(valueOf(threePhase(), *findParameter(of.key)))));
        };
        const double plain = changeOf({});
        const double fine = changeOf(Qt::ShiftModifier);
        QVERIFY2(fine > 0 && fine < plain / 5, qPrintable(QStringLiteral("%1 of %2").arg(fine).arg(plain)));
    }

    void ctrlSnaps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QPointF>("way");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("peak to an epoch") << int(HandleKind::Peak) << QPointF(54, 0) << "pct_start" << 0.4;
        QTest::newRow("peak to a 1-2-5 rate") << int(HandleKind::Peak) << QPointF(0, 130) << "max_lr" << 0.005;
        QTest::newRow("start to a 1-2-5 factor") << int(HandleKind::Start) << QPointF(0, -13) << "div_factor" << 10.0;
        QTest::newRow("end to a 1-2-5 factor") << int(HandleKind::End) << QPointF(0, -25) << "final_div_factor" << 2e3;
        QTest::newRow("ceiling to hundredths") << int(HandleKind::Ceiling) << QPointF(0, 33) << "max_momentum" << 0.93;
        QTest::newRow("floor to hundredths") << int(HandleKind::Floor) << QPointF(0, -33) << "base_momentum" << 0.87;
    }
    void ctrlSnaps()
    {
        QFETCH(int, kind);
        QFETCH(QPointF, way);
        QFETCH(QString, key);
        QFETCH(double, expected);
        ChartRig chart;
        const QPointF from = chart.spot(static_cast<HandleKind>(kind));
        chart.drag(from, from + way, Qt::ControlModifier);
        QCOMPARE(chart.rig.number(qPrintable(key)), expected);
    }

    void ctrlSnapsToWholeSteps()
    {
        ChartRig chart(applied(startingConfig(), {{"total_steps", 20.0, {}}}));
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(40, 0), Qt::ControlModifier);
        const double warmUp = chart.rig.number("pct_start") * 20;
        QVERIFY(warmUp > 6);
        QCOMPARE(warmUp, std::round(warmUp));
    }

    void oneAxisOnly()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(60, 20), Qt::AltModifier);
        QCOMPARE(chart.rig.number("max_lr"), 0.01);
        QVERIFY(chart.rig.number("pct_start") > 0.35);
        chart.rig.restart(startingConfig());
        chart.drag(from, from + QPointF(60, 20), {}, false);
        chart.key(Qt::Key_Y);
        QCOMPARE(chart.rig.number("pct_start"), 0.3);
        QVERIFY(chart.rig.number("max_lr") < 0.01);
        chart.key(Qt::Key_X);
        QCOMPARE(chart.rig.number("max_lr"), 0.01);
        QVERIFY(chart.rig.number("pct_start") > 0.35);
        chart.key(Qt::Key_X);  // both again
        QVERIFY(chart.rig.number("max_lr") < 0.01);
        chart.release(from);
    }

    void aModifierCountsAsSoonAsItIsPressed()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(57, 0), {}, false);
        QVERIFY(chart.rig.number("pct_start") != 0.4);
        QTest::keyPress(&chart.view, Qt::Key_Control);
        QCOMPARE(chart.rig.number("pct_start"), 0.4);
        QTest::keyRelease(&chart.view, Qt::Key_Control);
        QVERIFY(chart.rig.number("pct_start") != 0.4);
        chart.release(from);
    }

    void neighboursHoldBackAndSaySo()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Start);
        chart.drag(from, chart.frame().plot.topLeft() - QPointF(0, 30), {}, false);
        QCOMPARE(chart.rig.number("div_factor"), 1.0);
        QCOMPARE(chart.rig.attention().obstacle.view(), std::string_view("The start cannot lie above the peak."));
        chart.release(from);
        QVERIFY(chart.rig.attention().obstacle.empty());
    }

    void theAxesKeepStillUnderAHandAndFollowWhatLeaves()
    {
        ChartRig chart;
        const ChartFrame before = chart.frame();
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(0, 100), {}, false);
        QVERIFY(chart.frame() == before);
        const QPointF above(from.x(), before.plot.top() - 40);
        chart.move(above, Qt::LeftButton);
        QVERIFY(chart.frame().yMax > before.yMax);
        QVERIFY(chart.frame().yMax < 1.5 * before.yMax);
        QVERIFY(std::abs(chart.spot(HandleKind::Peak).y() - before.plot.top()) < 2);
        chart.release(above);
        QVERIFY(chart.spot(HandleKind::Peak).y() > before.plot.top() + 5);  // the axis has made room again
    }

    void whatWasHeldStaysWhereItWasLeft()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        const QPointF to = from + QPointF(40, 50);
        chart.drag(from, to);
        const QPointF left = chart.spot(HandleKind::Peak) - to;
        QVERIFY(std::abs(left.x()) < 1.5 && std::abs(left.y()) < 1.5);  // there it can be taken hold of again
        chart.rig.set("div_factor", 20.0);
        QVERIFY(chart.spot(HandleKind::Peak).y() < to.y() - 20);  // another change fits the axes
    }

    void aScrolledViewStays()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{250, 350}; });
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, QPointF(chart.frame().plot.right() + 30, from.y()));
        QVERIFY(chart.frame().xMax > 350);
        QVERIFY(chart.hasSpot(HandleKind::Peak));
    }

    void aZoomedViewScrollsWithTheHandle()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{250, 350}; });
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, QPointF(chart.frame().plot.right() + 30, from.y()), {}, false);
        QCOMPARE(chart.frame().xMax - chart.frame().xMin, 100.0);
        QVERIFY(chart.frame().xMax > 350);
        QVERIFY(std::abs(chart.spot(HandleKind::Peak).x() - chart.frame().plot.right()) < 2);
        chart.release(from);
    }

    void tabGoesFromHandleToHandleAndLeaves()
    {
        QWidget window;
        auto* const first = new QLineEdit(&window);
        auto* const view = new ScheduleView(&window);
        auto* const last = new QLineEdit(&window);
        view->resize(700, 700);
        QWidget::setTabOrder(first, view);
        QWidget::setTabOrder(view, last);
        ViewRig rig(*view);
        window.show();
        window.activateWindow();
        ViewRig::settle();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QVERIFY(!view->handles().focused());
        std::vector<HandleKind> visited;
        while (view->hasFocus() && visited.size() < 20) {
            QTest::keyClick(view, Qt::Key_Tab);
            if (view->handles().focused())
                visited.push_back(*view->handles().focused());
        }
        QVERIFY(last->hasFocus());
        QCOMPARE(visited, view->handles().kinds());
        QCOMPARE(visited.size(), std::size_t(5));
        QTest::keyClick(last, Qt::Key_Backtab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Backtab);
        QVERIFY(first->hasFocus());
    }

    void arrowsNudgeTheFocusedHandle_data() { addRows(); }
    void arrowsNudgeTheFocusedHandle()
    {
        QFETCH(int, row);
        QFETCH(bool, logY);
        const HandleRow& of = rows[row];
        RowRig chart(logY);
        const QImage before = chart.image();
        const double was = chart.rig.number(of.key.c_str());
        const auto nudged = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            chart.view.handles().setFocused(of.kind, true);
            chart.key(key, modifiers);
            const double now = chart.rig.number(of.key.c_str());
            chart.key(Qt::Key_Escape);  // takes the nudge back
            if (chart.rig.number(of.key.c_str()) != was)
                qFatal("%s was not restored", of.key.c_str());
            return std::abs(now - was);
        };
        const double normal = nudged(of.alongX ? Qt::Key_Right : Qt::Key_Up, {});
        const double fine = nudged(of.alongX ? Qt::Key_Right : Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY2(fine > 0 && fine < normal, qPrintable(QStringLiteral("%1 %2").arg(fine).arg(normal)));
        if (!of.alongX)
            QVERIFY(nudged(of.kind == HandleKind::Ceiling ? Qt::Key_PageDown : Qt::Key_PageUp, {}) > normal);
        chart.key(of.alongX ? Qt::Key_Right : Qt::Key_Up);
        QVERIFY(chart.image() != before);
    }

    void aRunOfNudgesIsOneGesture()
    {
        ChartRig chart;
        chart.view.handles().setFocused(HandleKind::Peak, true);
        for (int i = 0; i < 3; ++i)
            chart.key(Qt::Key_Up);
        QCOMPARE(chart.rig.edits.front().gesture, chart.rig.edits.back().gesture);
        QCOMPARE(chart.rig.number("max_lr"), 0.013);
        chart.key(Qt::Key_Tab);
        QCOMPARE(chart.rig.ends, std::vector<bool>{true});
    }

    void hoverLightsTheRowAndTheRowLightsTheHandle()
    {
        ChartRig chart;
        const QImage plain = chart.image();
        chart.move(chart.spot(HandleKind::Ceiling));
        QCOMPARE(chart.rig.attention().parameter, std::string("max_momentum"));
        QVERIFY(chart.rig.attention().handle == HandleKind::Ceiling);
        QVERIFY(chart.image() != plain);
        chart.move(chart.frame().plot.center());
        QVERIFY(!chart.rig.attention().handle);
        QCOMPARE(chart.rig.attention().parameter, std::string());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(chart.canvas(), &leave);
        QCOMPARE(chart.image(), plain);
        Attention fromTheForm = chart.rig.attention();
        fromTheForm.parameter = "div_factor";
        chart.rig.attend(fromTheForm);
        QVERIFY(chart.image() != plain);
    }

    void focusShowsWhatHoverShows()
    {
        ChartRig chart;
        const QImage plain = chart.image();
        chart.key(Qt::Key_Tab);
        QVERIFY(chart.rig.attention().handle == HandleKind::Start);
        QCOMPARE(chart.rig.attention().parameter, std::string("div_factor"));
        QVERIFY(chart.image() != plain);
    }

    void aDoubleClickTypesTheNumber()
    {
        ChartRig chart;
        chart.doubleClick(chart.spot(HandleKind::Peak));
        auto* const lr = chart.rig.find<QLineEdit>(QStringLiteral("inPlace.max_lr"));
        auto* const pct = chart.rig.find<QLineEdit>(QStringLiteral("inPlace.pct_start"));
        QVERIFY(lr->isVisible());
        QCOMPARE(lr->text(), QStringLiteral("0.01"));
        QTest::keyClick(lr, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(lr, QStringLiteral("0.0123"));
        pct->setText(QStringLiteral("0.25"));
        QTest::keyClick(lr, Qt::Key_Return);
        QCOMPARE(chart.rig.number("max_lr"), 0.0123);
        QCOMPARE(chart.rig.number("pct_start"), 0.25);
        QVERIFY(!lr->isVisible());
        QVERIFY(chart.view.hasFocus());
    }

    void whatIsNoNumberStaysWithASentence()
    {
        ChartRig chart;
        chart.view.handles().setFocused(HandleKind::End, true);
        chart.key(Qt::Key_Return);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("inPlace.final_div_factor"));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("many"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* const sentence = chart.rig.find<QLabel>(QStringLiteral("inPlace.sentence"));
        QVERIFY(sentence->isVisible());
        QVERIFY(sentence->text().contains(QStringLiteral("many")));
        QVERIFY(sentence->text().startsWith(QStringLiteral("final_div_factor")));
        QCOMPARE(field->text(), QStringLiteral("many"));
        QVERIFY(chart.config() == startingConfig());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void whatCannotBeBuiltHasNoHandles()
    {
        ChartRig chart;
        chart.rig.set("pct_start", 3.0);
        QVERIFY(chart.view.handles().kinds().empty());
        QVERIFY(!chart.hasSpot(HandleKind::Peak));
    }

    void theHandlesBelongToTheSelectedGroup()
    {
        ScheduleConfig config = startingConfig();
        config.groups = {"backbone", "head"};
        config.maxLr = PerGroup(std::vector{0.002, 0.01});
        ChartRig chart(config);
        const QPointF first = chart.spot(HandleKind::Peak);
        Attention attention = chart.rig.attention();
        attention.group = 1;
        chart.rig.attend(attention);
        const QPointF second = chart.spot(HandleKind::Peak);
        QVERIFY(second.y() < first.y() - 50);
        chart.drag(second, second + QPointF(0, 40));
        QCOMPARE(chart.config().maxLr->at(0), 0.002);
        QVERIFY(chart.config().maxLr->at(1) < 0.01);
    }

    void atABillionStepsAHandleIsAsFast()
    {
        ChartRig chart(applied(startingConfig(), {{"total_steps", 1e9, {}}}));
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(57, 0));
        QVERIFY(chart.rig.number("pct_start") > 0.35);
    }

    void anotherButtonDoesNotDisturbADrag()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(30, 20), {}, false);
        const ScheduleConfig dragged = chart.config();
        for (const Qt::MouseButton other : {Qt::MiddleButton, Qt::RightButton}) {
            chart.mouse(QEvent::MouseButtonPress, from, other, Qt::LeftButton | other);
            chart.mouse(QEvent::MouseButtonRelease, from, other, Qt::LeftButton);
        }
        QVERIFY(chart.config() == dragged);
        QVERIFY(chart.rig.ends.empty());
        chart.key(Qt::Key_Escape);
        QVERIFY(chart.config() == startingConfig());
        chart.release(from);
    }

    void aReleaseThatWentElsewhereEndsTheDrag()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(30, 20), {}, false);
        const ScheduleConfig dragged = chart.config();
        chart.move(from + QPointF(90, 90));  // no button is held any more
        QVERIFY(chart.config() == dragged);
        QCOMPARE(chart.rig.ends, std::vector<bool>{true});
    }

    void noShortcutComesBetween()
    {
        ChartRig chart;
        QAction undo(&chart.view);
        undo.setShortcut(QKeySequence::Undo);
        chart.view.addAction(&undo);
        const QSignalSpy undone(&undo, &QAction::triggered);
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(30, 20), {}, false);
        chart.key(Qt::Key_Z, Qt::ControlModifier);
        chart.key(Qt::Key_E);
        QVERIFY(undone.isEmpty());
        QVERIFY(!chart.rig.snapshot().view.effectiveStep);
        chart.key(Qt::Key_Tab);
        QVERIFY(chart.view.hasFocus());
        chart.release(from);
        chart.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
    }

    void anotherDocumentUnderTheHand()
    {
        ChartRig chart;
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(30, 20), {}, false);
        const ScheduleConfig other = applied(startingConfig(), {{"max_lr", 0.5, {}}});
        chart.rig.restart(other);
        chart.move(from + QPointF(60, 60), Qt::LeftButton);
        chart.release(from + QPointF(60, 60));
        QVERIFY(chart.config() == other);
        QVERIFY(chart.frame().yMax > 0.5);
    }

    void aDocumentWithoutAPeak()
    {
        ChartRig chart;
        chart.view.handles().setFocused(HandleKind::Peak, true);
        ScheduleConfig without = startingConfig();
        without.maxLr.reset();
        chart.rig.restart(without);
        QVERIFY(!chart.view.handles().focused());
        chart.key(Qt::Key_Return);
        chart.key(Qt::Key_Up);
        chart.view.handles().type(HandleKind::Peak);
        QVERIFY(chart.config() == without);
    }

    void aClickEndsTheNudges()
    {
        ChartRig chart;
        chart.view.handles().setFocused(HandleKind::Peak, true);
        chart.key(Qt::Key_Up);
        chart.click(QPointF(chart.frame().toX(700), chart.frame().plot.top() + 60));
        QCOMPARE(chart.rig.ends, std::vector<bool>{true});
        chart.key(Qt::Key_Escape);  // lets the cursor go, and nothing else
        QCOMPARE(chart.rig.number("max_lr"), 0.011);
        QVERIFY(!chart.rig.attention().step);
    }

    void aNudgedHandleStaysInAZoomedView()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{280, 320}; });
        chart.view.handles().setFocused(HandleKind::Peak, true);
        for (int i = 0; i < 6; ++i)
            chart.key(Qt::Key_Right);
        QVERIFY(chart.hasSpot(HandleKind::Peak));
        QCOMPARE(chart.frame().xMax - chart.frame().xMin, 40.0);
    }

    void tinyRatesGoDownToo()
    {
        ChartRig chart(applied(startingConfig(), {{"final_div_factor", 1e9, {}}}));
        chart.look(logarithmic);
        chart.view.handles().setFocused(HandleKind::End, true);
        chart.key(Qt::Key_Down);
        QVERIFY(chart.rig.number("final_div_factor") > 1e9);
    }

    void aHostileZoomMakesNoNumbers()
    {
        for (const AxisRange& zoom : {AxisRange{1e-320, 1e308}, AxisRange{1e-300, 1e300}}) {
            ChartRig chart;
            ViewState view;
            view.logLr = true;
            view.zoomLr = zoom;
            chart.rig.look(view);
            const QPointF from = chart.spot(HandleKind::Start);
            for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
                chart.drag(from, from - QPointF(0, 3), modifiers);
                QVERIFY(std::isfinite(chart.rig.number("div_factor")));
            }
        }
    }

    void whatWasTypedIsTakenWhenOneGoesElsewhere()
    {
        ChartRig chart;
        const auto typeInto = [&](const QString& text) {
            chart.view.handles().type(HandleKind::End);
            auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("inPlace.final_div_factor"));
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(field, text);
            chart.click(QPointF(chart.frame().toX(700), chart.frame().plot.top() + 60));
            return field;
        };
        QVERIFY(!typeInto(QStringLiteral("2000"))->isVisible());
        QCOMPARE(chart.rig.number("final_div_factor"), 2000.0);
        const auto* const bad = typeInto(QStringLiteral("3x"));
        QVERIFY(bad->isVisible());
        QCOMPARE(bad->text(), QStringLiteral("3x"));
        QCOMPARE(chart.rig.number("final_div_factor"), 2000.0);
        QVERIFY(chart.rig.find<QLabel>(QStringLiteral("inPlace.sentence"))->isVisible());
    }

    void goingElsewhereWithoutTypingChangesNothing()
    {
        ChartRig chart;
        chart.view.handles().type(HandleKind::Peak);
        const std::size_t before = chart.rig.edits.size();
        chart.click(QPointF(chart.frame().toX(700), chart.frame().plot.top() + 60));
        QVERIFY(!chart.rig.find<QLineEdit>(QStringLiteral("inPlace.max_lr"))->isVisible());
        QCOMPARE(chart.rig.edits.size(), before);
    }

    void aPressAfterTypingGrabsTheHandle()
    {
        ChartRig chart;
        chart.view.handles().type(HandleKind::End);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("inPlace.final_div_factor"));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("2000"));
        const QPointF from = chart.spot(HandleKind::Peak);
        chart.drag(from, from + QPointF(40, 0));
        QCOMPARE(chart.rig.number("final_div_factor"), 2000.0);
        QVERIFY(chart.rig.number("pct_start") > 0.35);
    }
};

QTEST_MAIN(TestChartHandles)
#include "tst_chart_handles.moc"
