// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read off the chart: cursors, legend, markers, the point after the end, the axis of time.
#include "chart_rig.h"
#include "ui/chart/after_end_layer.h"
#include "ui/chart/axis_layer.h"
#include "ui/chart/marker_layer.h"
#include "ui/chart/phase_ribbon.h"
#include "ui/window/readout_items.h"

#include <QLabel>
#include <QLineEdit>

#include <cmath>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

QString lineOf(ChartRig& chart)
{
    QStringList parts;
    for (const ReadoutItem& item : readoutItems(chart.rig.snapshot(), chart.rig.attention()))
        parts += QStringList{item.name, item.value, item.note}.join(QLatin1Char(' ')).simplified();
    return parts.join(QStringLiteral(" | "));
}

QStringList textsOf(ChartRig& chart, Quantity quantity = Quantity::LearningRate)
{
    QStringList all;
    for (const ChartText& text : chart.chart(quantity).texts())
        all += text.text;
    return all;
}

bool has(const QStringList& texts, const char* part)
{
    return !texts.filter(QString::fromUtf8(part)).isEmpty();
}

ScheduleConfig twoGroups()
{
    ScheduleConfig config = startingConfig();
    config.groups = {"backbone", "head"};
    config.maxLr = PerGroup(std::vector{0.004, 0.01});
    return config;
}

}  // namespace

class TestChartReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The numbers at step 420 are PyTorch 1.13.1's: lr 0.009281047993895436, momentum 0.8571618..., see the readout of
    /// the first issue; area and slope follow from them.
    void theCursorReadsEverything()
    {
        ChartRig chart;
        chart.move(QPointF(chart.frame().toX(420), chart.frame().plot.center().y()));
        const QString line = lineOf(chart);
        for (const char* part : {"step 420 of 1000", "epoch 4.20", "Annealing 2 of 2, 17 %", "learning rate 0.009281",
                                 "momentum 0.857", "lr / (1 − m) 0.0", "slope −1.1", "area so far 5"})
            QVERIFY2(line.contains(QString::fromUtf8(part)), qPrintable(line));
    }

    void arrowsMoveTheCursorToTheLastStepAndPastIt()
    {
        ChartRig chart;
        chart.key(Qt::Key_Left);
        QCOMPARE(chart.rig.attention().step, std::optional(999.0));
        chart.key(Qt::Key_Right);
        QCOMPARE(chart.rig.attention().step, std::optional(1000.0));
        QVERIFY(lineOf(chart).contains(QStringLiteral("After the last step()")));
        chart.key(Qt::Key_Right);
        QCOMPARE(chart.rig.attention().step, std::optional(1000.0));
        chart.key(Qt::Key_Escape);
        QVERIFY(!chart.rig.attention().step);
    }

    void shiftClickSetsASecondCursor()
    {
        ChartRig chart;
        const auto at = [&](double step) { return QPointF(chart.frame().toX(step), chart.frame().plot.top() + 60); };
        chart.click(at(100), Qt::ShiftModifier);
        QVERIFY(chart.rig.attention().reference.has_value());
        const QImage one = chart.image();
        chart.move(at(700));
        QVERIFY(chart.image() != one);
        const double from = *chart.rig.attention().reference;
        const double to = *chart.rig.attention().step;
        const QString line = lineOf(chart);
        QVERIFY2(line.contains(QStringLiteral("Δ steps %1").arg(to - from)), qPrintable(line));
        QVERIFY(line.contains(QStringLiteral("Δ epochs")));
        QVERIFY(line.contains(QStringLiteral("Δ momentum")));
        QVERIFY(line.contains(QStringLiteral("area between")));
        chart.key(Qt::Key_Escape);
        QVERIFY(!chart.rig.attention().reference);
    }

    void theSecondCursorByKey()
    {
        ChartRig chart;
        chart.key(Qt::Key_Right);
        chart.key(Qt::Key_D);
        QCOMPARE(chart.rig.attention().reference, std::optional(0.0));
        chart.key(Qt::Key_D);
        QVERIFY(!chart.rig.attention().reference);
    }

    void aStepIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("step");
        QTest::newRow("a step") << "420" << 420.0;
        QTest::newRow("an epoch") << "epoch 4.2" << 420.0;
        QTest::newRow("epochs") << "2 epochs" << 200.0;
        QTest::newRow("the end") << "1000" << 1000.0;
    }
    void aStepIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(double, step);
        ChartRig chart;
        const QImage before = chart.image();
        chart.key(Qt::Key_G);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("goTo.step"));
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chart.rig.attention().step, std::optional(step));
        QVERIFY(chart.image() != before);
    }

    void aStepThatIsNotThereStaysWithASentence()
    {
        ChartRig chart;
        chart.key(Qt::Key_G);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("goTo.step"));
        QTest::keyClicks(field, QStringLiteral("5000"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* const sentence = chart.rig.find<QLabel>(QStringLiteral("inPlace.sentence"));
        QVERIFY(sentence->isVisible() && sentence->text().contains(QStringLiteral("5000")));
        QCOMPARE(field->text(), QStringLiteral("5000"));
        QVERIFY(!chart.rig.attention().step);
    }

    void goingThereScrollsAZoomedView()
    {
        ChartRig chart;
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{0, 100}; });
        chart.key(Qt::Key_G);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("goTo.step"));
        QTest::keyClicks(field, QStringLiteral("700"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chart.frame().xMin, 650.0);
        QCOMPARE(chart.frame().xMax, 750.0);
    }

    void aClickKeepsTheCursorWhenThePointerLeaves()
    {
        ChartRig chart;
        chart.click(QPointF(chart.frame().toX(420), chart.frame().plot.top() + 60));
        const auto clicked = chart.rig.attention().step;
        chart.move(QPointF(chart.frame().toX(700), chart.frame().plot.top() + 60));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(chart.canvas(), &leave);
        QCOMPARE(chart.rig.attention().step, clicked);
    }

    void theLegendHidesAndShows_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::newRow("learning rate") << int(Quantity::LearningRate);
        QTest::newRow("momentum") << int(Quantity::Momentum);
    }
    void theLegendHidesAndShows()
    {
        QFETCH(int, quantity);
        const auto of = static_cast<Quantity>(quantity);
        const auto other = of == Quantity::Momentum ? Quantity::LearningRate : Quantity::Momentum;
        ChartRig chart;
        const QImage both = chart.image();
        const double height = chart.frame(other).plot.height();
        const auto press = [&] { chart.click(chart.chart(of).legendLayer().entries().front().rect.center()); };
        press();
        QVERIFY(chart.frame(other).plot.height() > height + 50);  // the room goes to the other
        QVERIFY(!chart.image().isNull() && chart.image() != both);
        QVERIFY(!textsOf(chart, of).isEmpty());  // its entry is still there
        press();
        chart.move({1, 1});
        QCOMPARE(chart.frame(other).plot.height(), height);
    }

    void oneOfTheTwoIsAlwaysThere()
    {
        ChartRig chart;
        chart.view.actions().learningRate->trigger();
        QVERIFY(chart.rig.snapshot().view.hideLr);
        chart.view.actions().momentum->trigger();
        QVERIFY(!chart.rig.snapshot().view.hideLr);
        QVERIFY(chart.rig.snapshot().view.hideMomentum);
    }

    void theLegendSaysTheValueAtTheCursor()
    {
        ChartRig chart;
        const QRect entry = chart.chart(Quantity::LearningRate).legendLayer().entries().front().rect.toAlignedRect();
        const QImage before = chart.view.grab(entry).toImage();
        chart.key(Qt::Key_Right);
        QVERIFY(chart.view.grab(entry).toImage() != before);
    }

    void groupsHaveEntriesAndNames()
    {
        ChartRig chart(twoGroups());
        const QStringList texts = textsOf(chart);
        QCOMPARE(texts.count(QStringLiteral("backbone")), 2);  // in the legend, and at its curve
        QCOMPARE(texts.count(QStringLiteral("head")), 2);
        const QImage both = chart.image();
        const auto entries = chart.chart(Quantity::LearningRate).legendLayer().entries();
        QCOMPARE(entries.size(), std::size_t(3));
        chart.click(entries[2].rect.center());
        QCOMPARE(chart.rig.snapshot().view.hiddenGroups, std::vector<std::size_t>{1});
        QVERIFY(chart.image() != both);
        QVERIFY(chart.frame().yMax < 0.008);  // what is put away needs no room
        chart.click(entries[2].rect.center());
        QVERIFY(chart.rig.snapshot().view.hiddenGroups.empty());
    }

    void aClickOnACurveSelectsItsGroup()
    {
        ChartRig chart(twoGroups());
        QCOMPARE(chart.rig.attention().group, std::size_t(0));
        const double value = chart.rig.snapshot().schedule->valueAt(600, 1).lr;
        chart.click(chart.frame().toPixel(600, value));
        QCOMPARE(chart.rig.attention().group, std::size_t(1));
    }

    void theEffectiveStepHasAChart()
    {
        ChartRig chart;
        chart.key(Qt::Key_E);
        QVERIFY(chart.frame(Quantity::EffectiveStep).plot.height() > 60);
        // Where it is drawn is lr / (1 - m).
        const StepValue at = chart.rig.snapshot().schedule->valueAt(420);
        const QPointF pixel = chart.frame(Quantity::EffectiveStep).toPixel(420, at.lr / (1 - at.momentum));
        bool drawn = false;
        const QImage image = chart.image();
        for (int dx = -6; dx <= 6; ++dx) {  // the line is dashed
            const StepValue near = chart.rig.snapshot().schedule->valueAt(420 + dx);
            const QPointF p = chart.frame(Quantity::EffectiveStep).toPixel(420 + dx, near.lr / (1 - near.momentum));
            drawn = drawn || std::abs(image.pixelColor(p.toPoint()).green() - lightTheme().effectiveStep.green()) < 60;
        }
        QVERIFY2(drawn, qPrintable(QStringLiteral("%1 %2").arg(pixel.x()).arg(pixel.y())));
    }

    void underAdamTheReasonStandsInItsPlace()
    {
        ChartRig chart(applied(startingConfig(), {{"optimizer", std::string("adam"), {}}}));
        chart.key(Qt::Key_E);
        QVERIFY(has(textsOf(chart, Quantity::EffectiveStep), "SGD’s"));
        QCOMPARE(chart.frame(Quantity::EffectiveStep).plot.height(), 0.0);
    }

    /// PyTorch 1.13.1: the mean of the 1000 rates of the documentation's example is 0.00506...: within the summary's
    /// test.
    void theMeanIsDrawn()
    {
        ChartRig chart;
        const QImage before = chart.image();
        chart.key(Qt::Key_M);
        QVERIFY(has(textsOf(chart), "mean 0.005"));
        QVERIFY(chart.image() != before);
    }

    void afterTheEndIsAPointOfItsOwn_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<bool>("negative");
        QTest::newRow("cosine rises again") << "cos" << false;
        QTest::newRow("a line goes negative") << "linear" << true;
    }
    void afterTheEndIsAPointOfItsOwn()
    {
        QFETCH(QString, shape);
        QFETCH(bool, negative);
        ScheduleConfig config = startingConfig();
        config.totalSteps = 20;
        config.annealStrategy = shape.toStdString();
        ChartRig chart(config);
        const auto point = chart.chart(Quantity::LearningRate).afterEndLayer().point();
        QVERIFY(point.has_value());
        QVERIFY(std::abs(point->x() - chart.frame().toX(20)) < 0.5);
        QCOMPARE(has(textsOf(chart), "after the end −"), negative);
        const QColor colour = chart.image().pixelColor(point->toPoint());
        QCOMPARE(colour.red() > colour.blue() + 60, negative);  // red where it is below zero
        chart.move(*point);
        QCOMPARE(chart.rig.attention().step, std::optional(20.0));
        QVERIFY(lineOf(chart).contains(negative ? QStringLiteral("below zero") : QStringLiteral("rises again")));
    }

    void aResumeIsMarkedAndThePastIsPale()
    {
        ChartRig chart(applied(startingConfig(), {{"last_epoch", 419.0, {}}}));
        QVERIFY(has(textsOf(chart), "resumes at step 420"));
        const double value = chart.rig.snapshot().schedule->valueAt(200).lr;
        const QColor past = chart.image().pixelColor(chart.frame().toPixel(200, value).toPoint());
        const QColor run = chart.image().pixelColor(
            chart.frame().toPixel(600, chart.rig.snapshot().schedule->valueAt(600).lr).toPoint());
        QVERIFY(past.blue() - past.red() > 25);  // drawn,
        QVERIFY(past.red() > run.red() + 40);    // but paler
    }

    void stoppingSaysWhatIsLost()
    {
        ChartRig chart;
        chart.click(QPointF(chart.frame().toX(420), chart.frame().plot.top() + 60));
        const QImage before = chart.image();
        chart.key(Qt::Key_S);
        const double stop = chart.rig.snapshot().view.stopStep.value_or(-1);
        QVERIFY(std::abs(stop - 420) <= 1);
        QVERIFY(chart.image() != before);
        const QString text = stopText(chart.rig.snapshot(), 420, 0);
        for (const char* part : {"step 420", "lr 0.009281", "93 % of the peak", "42.1 % of the cycle", "579 steps"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        QVERIFY(has(textsOf(chart), "If I stop after step"));
        chart.key(Qt::Key_S);
        QVERIFY(!chart.rig.snapshot().view.stopStep);
    }

    void wallClockTime()
    {
        ChartRig chart;
        chart.key(Qt::Key_W);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("wallClock.speed"));
        QTest::keyClicks(field, QStringLiteral("0"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(chart.rig.find<QLabel>(QStringLiteral("inPlace.sentence"))->isVisible());
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, QStringLiteral("0.5"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chart.rig.snapshot().view.stepsPerSecond, std::optional(0.5));
        QVERIFY(has(textsOf(chart), "10 min"));  // 1000 steps are 33 min 20 s
        chart.key(Qt::Key_W);
        auto* const again = chart.rig.find<QLineEdit>(QStringLiteral("wallClock.speed"));
        QTest::keyClick(again, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(again, Qt::Key_Backspace);
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(!chart.rig.snapshot().view.stepsPerSecond);
        QVERIFY(!has(textsOf(chart), "10 min"));
    }

    void handlesSayTheirOwnNumbersInAResume()
    {
        ChartRig chart(applied(startingConfig(), {{"last_epoch", 100.0, {}}}));
        for (const char* text : {"start 0.0004 = max_lr / 25", "ceiling 0.95", "goes on with 0.002858"})
            QVERIFY2(has(textsOf(chart), text) || has(textsOf(chart, Quantity::Momentum), text), text);
    }

    void aLateResumeShowsTheWholeCurve()
    {
        ChartRig whole;
        for (const double last : {419.0, 999.0}) {
            ChartRig chart(applied(startingConfig(), {{"last_epoch", last, {}}}));
            QCOMPARE(chart.frame().yMax, whole.frame().yMax);
            QVERIFY(chart.hasSpot(HandleKind::Peak) && chart.hasSpot(HandleKind::Floor));
            QVERIFY(has(textsOf(chart), last == 419 ? "peak 0.01" : "peak"));
        }
    }

    void whatTheRunDoesNotComeToHasNoHandle()
    {
        ChartRig third(applied(startingConfig(), {{"three_phase", true, {}}, {"pct_start", 0.7, {}}}));
        QVERIFY(!third.hasSpot(HandleKind::End));
        ChartRig first(applied(startingConfig(), {{"pct_start", 0.0, {}}}));
        QVERIFY(!first.hasSpot(HandleKind::Start));
        QVERIFY(first.hasSpot(HandleKind::Peak));
    }

    void whatIsPutAwayKeepsItsEntryInSight()
    {
        ChartRig chart;
        chart.key(Qt::Key_2);
        const auto& entry = chart.chart(Quantity::Momentum).legendLayer().entries().front();
        QVERIFY(!entry.rect.intersects(chart.view.picture().ribbon().boundingRect()));
        for (const ChartText& text : chart.chart(Quantity::LearningRate).texts())
            QVERIFY2(!text.rect.intersects(entry.rect), qPrintable(text.text));
        QVERIFY(chart.view.rect().contains(entry.rect.toAlignedRect()));
        chart.click(entry.rect.center());
        QVERIFY(!chart.rig.snapshot().view.hideMomentum);
    }

    void bothMayGoWhereTheEffectiveStepIsThere()
    {
        ChartRig chart;
        chart.key(Qt::Key_E);
        chart.key(Qt::Key_1);
        chart.key(Qt::Key_2);
        QVERIFY(chart.rig.snapshot().view.hideLr && chart.rig.snapshot().view.hideMomentum);
        chart.key(Qt::Key_E);  // the last one never goes without another in its place
        QVERIFY(!chart.rig.snapshot().view.hideLr);
    }

    void stoppingIsAlwaysSaid()
    {
        ChartRig chart(twoGroups());
        chart.key(Qt::Key_E);
        chart.key(Qt::Key_M);
        for (double stop = 20; stop < 1000; stop += 70) {
            ViewState view = chart.rig.snapshot().view;
            view.stopStep = stop;
            chart.rig.look(view);
            QVERIFY2(has(textsOf(chart), "If I stop after step"), qPrintable(QString::number(stop)));
        }
    }

    void aStepIsGoneToInARunThatBecameShorter()
    {
        ChartRig chart(applied(startingConfig(), {{"total_steps", 100000.0, {}}}));
        chart.look([](ViewState& view) { view.zoomSteps = AxisRange{500, 2000}; });
        chart.rig.set("total_steps", 1000.0);
        chart.key(Qt::Key_G);
        auto* const field = chart.rig.find<QLineEdit>(QStringLiteral("goTo.step"));
        QTest::keyClicks(field, QStringLiteral("100"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(chart.frame().xMin >= 0 && chart.frame().xMax <= 1000 && chart.frame().xMin <= 100);
    }

    void anotherDocumentForgetsTheCursors()
    {
        ChartRig chart;
        chart.key(Qt::Key_Right);
        chart.key(Qt::Key_D);
        chart.key(Qt::Key_G);
        chart.rig.restart(applied(startingConfig(), {{"max_lr", 0.5, {}}}));
        QVERIFY(!chart.rig.attention().step && !chart.rig.attention().reference);
        QVERIFY(!chart.rig.find<QLineEdit>(QStringLiteral("goTo.step"))->isVisible());
    }

    void noNumberBehindTheEnd()
    {
        ChartRig chart;
        chart.click(QPointF(chart.frame().toX(800), chart.frame().plot.top() + 60));
        chart.rig.set("epochs", 5.0);
        const QRect entry = chart.chart(Quantity::LearningRate).legendLayer().entries().front().rect.toAlignedRect();
        const QImage with = chart.view.grab(entry).toImage();
        Attention none = chart.rig.attention();
        none.step.reset();
        chart.rig.attend(none);
        QCOMPARE(chart.view.grab(entry).toImage(), with);
    }

    void theStopGoesAwayAtTheEndToo()
    {
        ChartRig chart;
        chart.key(Qt::Key_Left);
        chart.key(Qt::Key_Right);  // step T
        chart.key(Qt::Key_S);
        QCOMPARE(chart.rig.snapshot().view.stopStep, std::optional(999.0));
        chart.key(Qt::Key_S);
        QVERIFY(!chart.rig.snapshot().view.stopStep);
        chart.rig.set("last_epoch", 700.0);
        chart.key(Qt::Key_Escape);
        chart.key(Qt::Key_S);
        QVERIFY(chart.rig.snapshot().view.stopStep.value_or(0) >= 701);
    }

    void aGroupThatIsAloneIsNeverPutAway()
    {
        ChartRig chart;
        ViewState view;
        view.hiddenGroups = {0};
        chart.rig.look(view);
        QVERIFY(chart.hasSpot(HandleKind::Peak));
        ChartRig two(twoGroups());
        view.hiddenGroups = {0, 1};
        two.rig.look(view);
        QVERIFY(!two.hasSpot(HandleKind::Peak));
        two.key(Qt::Key_0);
        QVERIFY(two.hasSpot(HandleKind::Peak));
    }

    void nothingToLookAtIsNotZoomed()
    {
        ScheduleConfig without = startingConfig();
        without.maxLr.reset();
        ChartRig chart(without);
        chart.wheel(chart.canvas()->rect().center(), 3);
        chart.drag({200, 200}, {400, 400});
        chart.key(Qt::Key_S);
        QVERIFY(chart.rig.snapshot().view == ViewState());
    }
};

QTEST_MAIN(TestChartReading)
#include "tst_chart_reading.moc"
