// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis_layer.h"
#include "ui/chart/mark_layer.h"
#include "ui/chart/phase_ribbon.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"

#include <QAbstractScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Snapshot snapshotOf(const ScheduleConfig& config, const ViewState& view = {})
{
    return makeSnapshot(makeDocument(config), view);
}

/// A view that is shown, with its own proposals fed back as the wiring does.
struct Shown {
    ScheduleView view;
    Snapshot snapshot;

    explicit Shown(const ScheduleConfig& config = startingConfig(), const ViewState& state = {})
        : snapshot(snapshotOf(config, state))
    {
        QObject::connect(&view, &View::attentionProposed, &view, &View::attend);
        view.resize(700, 720);
        view.show();
        view.show(snapshot, Cause::Open);
    }

    QImage image() { return view.grab().toImage(); }
    QPointF pixel(double step, double value) const
    {
        return view.picture().learningRateChart().state().frame.toPixel(step, value);
    }
    QStringList labels() const
    {
        QStringList texts;
        for (const auto* chart : {&view.picture().learningRateChart(), &view.picture().momentumChart()})
            if (chart->isVisible()) {
                for (const auto& text : chart->texts())
                    texts += text.text;
            }
        for (const auto& segment : view.picture().ribbon().segments())
            texts += segment.text;
        return texts;
    }
};

}  // namespace

class TestScheduleView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void opensCompleteAndAnnotated()
    {
        const Shown shown;
        const QStringList labels = shown.labels();
        for (const char* text : {"start 0.0004 = max_lr / 25", "peak 0.01 at step 299", "end 4e-8", "ceiling 0.95",
                                 "floor 0.85", "1 · Warm-up, 300 steps", "2 · Annealing, 700 steps"})
            QVERIFY2(labels.contains(QString::fromUtf8(text)), text);
    }

    void theCurveIsWhereTheNumbersAre_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {60, 150, 420, 700})
            QTest::addRow("step %d", step) << step;
    }

    void theCurveIsWhereTheNumbersAre()
    {
        QFETCH(int, step);
        Shown shown;
        const auto value = shown.snapshot.schedule->at(step);
        QVERIFY(value.has_value());
        const QPointF at = shown.pixel(step, value->lr);
        const QColor colour = shown.image().pixelColor(at.toPoint());
        QVERIFY2(qAbs(colour.red() - lightTheme().accent.red()) < 60, qPrintable(colour.name()));
    }

    void everyParameterChangesThePicture_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("max_lr") << "max_lr" << 0.02;
        QTest::newRow("div_factor") << "div_factor" << 5.0;
        QTest::newRow("final_div_factor") << "final_div_factor" << 2.0;
        QTest::newRow("pct_start") << "pct_start" << 0.5;
        QTest::newRow("epochs") << "epochs" << 20.0;
        QTest::newRow("steps_per_epoch") << "steps_per_epoch" << 7.0;
        QTest::newRow("total_steps") << "total_steps" << 50.0;
        QTest::newRow("last_epoch") << "last_epoch" << 400.0;
        QTest::newRow("max_momentum") << "max_momentum" << 0.99;
        QTest::newRow("base_momentum") << "base_momentum" << 0.7;
    }

    void everyParameterChangesThePicture()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        Shown shown;
        const QImage before = shown.image();
        const ScheduleConfig changed = applied(startingConfig(), {{key.toStdString(), value, {}}});
        shown.view.show(snapshotOf(changed), Cause::Jump);
        QVERIFY(before != shown.image());
    }

    void switchesChangeThePicture()
    {
        Shown shown;
        const QImage before = shown.image();
        for (const Assignment& assignment :
             {Assignment{"three_phase", true, {}}, Assignment{"cycle_momentum", false, {}},
              Assignment{"anneal_strategy", std::string("linear"), {}}}) {
            shown.view.show(snapshotOf(applied(startingConfig(), {assignment})), Cause::Jump);
            QVERIFY2(before != shown.image(), assignment.key.c_str());
        }
    }

    void threePhasesHaveThreeNames()
    {
        const Shown shown(applied(startingConfig(), {{"three_phase", true, {}}}));
        const QStringList labels = shown.labels();
        for (const char* text : {"1 · Warm-up, 300 steps", "2 · Annealing, 299 steps", "3 · Annihilation, 401 steps"})
            QVERIFY2(labels.contains(QString::fromUtf8(text)), qPrintable(labels.join(QLatin1Char('|'))));
    }

    void withoutMomentumTheLearningRateHasTheRoom()
    {
        const Shown with;
        const Shown without(applied(startingConfig(), {{"cycle_momentum", false, {}}}));
        QVERIFY(!without.view.picture().showsMomentum());
        QVERIFY(without.view.picture().learningRateChart().state().frame.plot.height() >
                with.view.picture().learningRateChart().state().frame.plot.height() + 100);
    }

    void underAdamTheTitleSaysBeta1()
    {
        Shown shown;
        const QImage before = shown.image();
        shown.view.show(snapshotOf(applied(startingConfig(), {{"optimizer", std::string("adam"), {}}})), Cause::Jump);
        QVERIFY(before != shown.image());
    }

    void hoverPointsAtAWholeStepAndDrawsACrosshair()
    {
        Shown shown;
        QSignalSpy proposed(&shown.view, &View::attentionProposed);
        const QImage before = shown.image();
        QWidget* const canvas = shown.view.findChild<QAbstractScrollArea*>()->viewport();
        QTest::mouseMove(canvas, shown.pixel(420.3, 0.005).toPoint());
        QCOMPARE(proposed.count(), 1);
        const auto attention = proposed.first().first().value<Attention>();
        QVERIFY(attention.step.has_value());
        QCOMPARE(*attention.step, std::round(*attention.step));
        QVERIFY(std::abs(*attention.step - 420) <= 2);
        QVERIFY(before != shown.image());
        QTest::mouseMove(canvas, QPoint(2, 2));
        QCOMPARE(shown.image(), before);
    }

    void arrowKeysMoveTheCursorByOneStep()
    {
        Shown shown;
        QSignalSpy proposed(&shown.view, &View::attentionProposed);
        const auto step = [&] { return proposed.last().first().value<Attention>().step; };
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(step(), std::optional(0.0));
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(step(), std::optional(1.0));
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
        QCOMPARE(step(), std::optional(51.0));
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(step(), std::optional(50.0));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!step().has_value());
    }

    void keyboardFocusIsSeen()
    {
        Shown shown;
        const QImage before = shown.image();
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.clearFocus();
        shown.view.setFocus(Qt::TabFocusReason);
        QVERIFY(shown.image() != before);
        shown.view.clearFocus();
        QCOMPARE(shown.image(), before);
    }

    void logarithmicAxisShowsDecades()
    {
        ViewState view;
        view.logLr = true;
        const Shown shown(startingConfig(), view);
        QVERIFY(shown.view.picture().learningRateChart().state().frame.logY);
        QVERIFY2(shown.labels().contains(QString::fromUtf8("10⁻⁴")), qPrintable(shown.labels().join(QLatin1Char('|'))));
    }

    void theKeyLTogglesTheLogarithmicAxis()
    {
        Shown shown;
        shown.view.activateWindow();
        shown.view.setFocus();
        QCoreApplication::processEvents();
        QSignalSpy proposed(&shown.view, &View::viewProposed);
        QTest::keyClick(&shown.view, Qt::Key_L);
        QCOMPARE(proposed.count(), 1);
        QVERIFY(proposed.first().first().value<ViewState>().logLr);
    }

    void anInvalidConfigurationDimsTheLastPicture()
    {
        Shown shown;
        const QImage valid = shown.image();
        const DocumentValue invalid = makeDocument(applied(startingConfig(), {{"pct_start", 2.0, {}}}));
        shown.view.show(makeSnapshot(invalid, {}, &shown.snapshot), Cause::Jump);
        const QImage dimmed = shown.image();
        QVERIFY(dimmed != valid);
        const QPoint onCurve = shown.pixel(420, shown.snapshot.schedule->at(420)->lr).toPoint();
        QVERIFY(dimmed.pixelColor(onCurve).lightness() > valid.pixelColor(onCurve).lightness());
        QVERIFY(dimmed.pixelColor(onCurve) != lightTheme().panel);
    }

    void extremeSchedulesAreDrawn_data()
    {
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("pct");
        QTest::addColumn<double>("peak");
        QTest::newRow("one step") << 1.0 << 0.3 << 0.1;
        QTest::newRow("two steps") << 2.0 << 0.3 << 0.1;
        QTest::newRow("no warm-up") << 100.0 << 0.001 << 0.1;
        QTest::newRow("no decay") << 100.0 << 1.0 << 0.1;
        QTest::newRow("a thousand million steps") << 1e9 << 0.3 << 0.1;
        QTest::newRow("2^53 steps") << 9007199254740992.0 << 0.3 << 0.1;
        QTest::newRow("zero") << 100.0 << 0.3 << 0.0;
        QTest::newRow("negative") << 100.0 << 0.3 << -0.1;
        QTest::newRow("infinite") << 100.0 << 0.3 << static_cast<double>(INFINITY);
        QTest::newRow("tiny") << 100.0 << 0.3 << 1e-300;
    }

    void extremeSchedulesAreDrawn()
    {
        QFETCH(double, steps);
        QFETCH(double, pct);
        QFETCH(double, peak);
        for (const bool logarithmic : {false, true}) {
            ViewState view;
            view.logLr = logarithmic;
            const ScheduleConfig config = applied(
                startingConfig(), {{"total_steps", steps, {}}, {"pct_start", pct, {}}, {"max_lr", peak, {}}});
            Shown shown(config, view);
            QVERIFY(!shown.image().isNull());
            const auto& marks = shown.view.picture().learningRateChart().markLayer().marks();
            for (std::size_t i = 0; i < marks.size(); ++i)
                for (std::size_t j = i + 1; j < marks.size(); ++j)
                    QVERIFY(!marks[i].label.intersects(marks[j].label));
        }
    }

    void theSpokenPictureFollows()
    {
        Shown shown;
        QVERIFY(shown.view.accessibleDescription().contains(QStringLiteral("0.01 at step 299")));
        shown.view.show(snapshotOf(applied(startingConfig(), {{"max_lr", 0.5, {}}})), Cause::Jump);
        QVERIFY(shown.view.accessibleDescription().contains(QStringLiteral("0.5 at step 299")));
    }
};

QTEST_MAIN(TestScheduleView)
#include "tst_schedule_view.moc"
