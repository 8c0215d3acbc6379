// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/curve.h"
#include "tests/core/curve_truth.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace onecycle;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

ScheduleConfig configOf(double totalSteps, const char* strategy = "cos", bool threePhase = false, double pctStart = 0.3)
{
    ScheduleConfig config;
    config.maxLr = 0.01;
    config.totalSteps = totalSteps;
    config.annealStrategy = strategy;
    config.threePhase = threePhase;
    config.pctStart = pctStart;
    return config;
}

Schedule scheduleOf(const ScheduleConfig& config)
{
    auto schedule = Schedule::build(config);
    Q_ASSERT(schedule.has_value());
    return *schedule;
}

Viewport whole(const Schedule& schedule, bool logY = false)
{
    const Extent extent = extentOf(schedule, Quantity::LearningRate, 0);
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    return {0, std::max(last, 1.0), logY ? extent.low / 2 : 0, extent.high, 800, 400, logY};
}

std::size_t pointCount(const std::vector<std::vector<CurvePoint>>& pieces)
{
    std::size_t count = 0;
    for (const auto& piece : pieces)
        count += piece.size();
    return count;
}

}  // namespace

/// The polylines that are drawn for a schedule, against dense samples of its curve.
class CurveTest : public QObject {
    Q_OBJECT

private slots:
    void isWithinATenthOfAPixel_data()
    {
        QTest::addColumn<double>("totalSteps");
        QTest::addColumn<bool>("linear");
        QTest::addColumn<bool>("threePhase");
        QTest::addColumn<bool>("logY");
        for (const double totalSteps : {1.0, 2.0, 3.0, 10.0, 1000.0, 1e6, 1e9, 9007199254740992.0})
            for (const bool linear : {false, true})
                for (const bool threePhase : {false, true})
                    for (const bool logY : {false, true})
                        QTest::addRow("T=%g %s %s %s", totalSteps, linear ? "linear" : "cos",
                                      threePhase ? "three-phase" : "two-phase", logY ? "log" : "lin")
                            << totalSteps << linear << threePhase << logY;
    }

    void isWithinATenthOfAPixel()
    {
        QFETCH(const double, totalSteps);
        QFETCH(const bool, linear);
        QFETCH(const bool, threePhase);
        QFETCH(const bool, logY);
        for (const double pctStart : {0.3, 0.05, 0.45}) {
            const Schedule schedule = scheduleOf(configOf(totalSteps, linear ? "linear" : "cos", threePhase, pctStart));
            Viewport viewport = whole(schedule, logY);
            QCOMPARE(curveDefect(schedule, Quantity::LearningRate, viewport), QString());
            QCOMPARE(curveDefect(schedule, Quantity::Momentum, {0, totalSteps, 0.8, 1, 800, 150}), QString());
            viewport.width = 3840;  // a large screen
            viewport.height = 2000;
            QCOMPARE(curveDefect(schedule, Quantity::LearningRate, viewport), QString());
        }
    }

    /// Windows of any size anywhere near the curve, down to the last bits of its numbers.
    void isWithinATenthOfAPixelAtAnyZoom()
    {
        std::mt19937_64 random(20260101);
        const auto uniform = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
        for (int i = 0; i < 1500; ++i) {
            ScheduleConfig config = configOf(std::floor(std::pow(10, uniform(0.3, 9))), i % 3 ? "cos" : "linear",
                                             i % 2 == 0, uniform(0, 1));
            config.divFactor = std::pow(10, uniform(-1, 4));
            config.finalDivFactor = std::pow(10, uniform(-2, 9));
            config.lastEpoch = i % 7 ? -1 : std::floor(*config.totalSteps / 3) - 1;
            const auto built = Schedule::build(config);
            if (!built)
                continue;
            const double last = *config.totalSteps - 1;
            const double center = uniform(-0.1, 1.1) * last;
            const double width = last * std::pow(10, uniform(-9, 0.5)) + 1e-6;
            const double value = std::abs(built->valueAt(std::clamp(center, 0.0, last)).lr) + 1e-12;
            const double height = value * std::pow(10, uniform(-15, 0.3));
            Viewport viewport{center - width * uniform(0, 1), 0, value - height * uniform(0, 1), 0, 900, 400};
            viewport.xMax = viewport.xMin + width;
            viewport.logY = i % 5 < 2;
            if (viewport.logY)
                viewport.yMin = std::max(viewport.yMin, value * std::pow(10, uniform(-12, 0)));
            viewport.yMax = viewport.yMin + height;
            if (viewport.yMax > viewport.yMin)
                QCOMPARE(QString::number(i) + curveDefect(*built, Quantity::LearningRate, viewport),
                         QString::number(i));
        }
    }

    void needsFewPoints_data()
    {
        QTest::addColumn<bool>("logY");
        QTest::newRow("linear axis") << false;
        QTest::newRow("logarithmic axis") << true;
    }

    void needsFewPoints()
    {
        QFETCH(const bool, logY);
        std::size_t shortRun = 0;
        for (const double totalSteps : {1e3, 1e9}) {
            const Schedule schedule = scheduleOf(configOf(totalSteps));
            const auto pieces = polyline(schedule, Quantity::LearningRate, 0, whole(schedule, logY));
            QCOMPARE(pieces.size(), std::size_t(1));
            QVERIFY2(pieces[0].size() > 40 && pieces[0].size() < 140, qPrintable(QString::number(pieces[0].size())));
            shortRun = shortRun == 0 ? pieces[0].size() : shortRun;
            QVERIFY(pieces[0].size() <= shortRun + 4);
        }
    }

    /// A line is drawn as a line: its ends and nothing between.
    void linearPhasesHaveTheirEndsOnly()
    {
        const Schedule schedule = scheduleOf(configOf(1000, "linear", true, 0.4));
        const auto pieces = polyline(schedule, Quantity::LearningRate, 0, whole(schedule));
        QCOMPARE(pieces.size(), std::size_t(1));
        std::vector<double> x;
        for (const CurvePoint& point : pieces[0])
            x.push_back(point.x);
        QCOMPARE(x, (std::vector<double>{0, 399, 798, 999}));
    }

    void boundariesArePoints_data()
    {
        QTest::addColumn<double>("pctStart");
        QTest::addColumn<bool>("threePhase");
        QTest::newRow("between two steps") << 0.2505 << false;
        QTest::newRow("on a step") << 0.3 << false;
        QTest::newRow("three phases") << 0.3337 << true;
    }

    void boundariesArePoints()
    {
        QFETCH(const double, pctStart);
        QFETCH(const bool, threePhase);
        const Schedule schedule = scheduleOf(configOf(1000, "cos", threePhase, pctStart));
        Viewport steep = whole(schedule);
        steep.yMin = 0.005;  // the boundaries are out of sight and nevertheless exact
        steep.yMax = 0.0050001;
        for (const Viewport& viewport : {whole(schedule), whole(schedule, true), steep}) {
            const auto pieces = polyline(schedule, Quantity::LearningRate, 0, viewport);
            for (const Phase& phase : schedule.phases())
                QVERIFY(std::ranges::find(pieces.at(0), CurvePoint{phase.end, phase.lr.to}) != pieces[0].end());
        }
    }

    /// pct_start * T < 1: step 0 lies in the second phase already, in the third of three.
    void startsWhereTheRunStarts_data()
    {
        QTest::addColumn<double>("totalSteps");
        QTest::addColumn<bool>("threePhase");
        QTest::addColumn<double>("lastEpoch");
        QTest::newRow("no warm-up") << 3.0 << false << -1.0;
        QTest::newRow("no warm-up, three phases") << 3.0 << true << -1.0;
        QTest::newRow("resumed in the warm-up") << 1000.0 << false << 99.0;
        QTest::newRow("resumed in the annealing") << 1000.0 << false << 499.0;
        QTest::newRow("resumed on the last step but one") << 1000.0 << false << 997.0;
    }

    void startsWhereTheRunStarts()
    {
        QFETCH(const double, totalSteps);
        QFETCH(const bool, threePhase);
        QFETCH(const double, lastEpoch);
        ScheduleConfig config = configOf(totalSteps, "cos", threePhase);
        config.lastEpoch = lastEpoch;
        const Schedule schedule = scheduleOf(config);
        const auto pieces = polyline(schedule, Quantity::LearningRate, 0, {-5, totalSteps + 5, 0, 0.01, 800, 400});
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].front(), (CurvePoint{lastEpoch + 1, schedule.at(schedule.firstStep())->lr}));
        QCOMPARE(pieces[0].back(), (CurvePoint{totalSteps - 1, schedule.at(schedule.totalSteps() - 1)->lr}));
    }

    void shortestRuns()
    {
        const Schedule single = scheduleOf(configOf(1));
        const auto pieces = polyline(single, Quantity::LearningRate, 0, {-1, 2, 0, 0.01, 800, 400});
        QCOMPARE(pieces, (std::vector<std::vector<CurvePoint>>{{{0, single.at(0)->lr}}}));
        ScheduleConfig done = configOf(10);
        done.lastEpoch = 9;  // only step T is left, and that is no part of the run
        QVERIFY(polyline(scheduleOf(done), Quantity::LearningRate, 0, {0, 10, 0, 0.01, 800, 400}).empty());
        QVERIFY(std::isnan(extentOf(scheduleOf(done), Quantity::LearningRate, 0).low));
    }

    void isCutToTheViewport()
    {
        const Schedule schedule = scheduleOf(configOf(1000));
        const auto pieces = polyline(schedule, Quantity::LearningRate, 0, {100.25, 700.75, 0, 0.01, 800, 400});
        QCOMPARE(pieces.at(0).front(), (CurvePoint{100.25, schedule.valueAt(100.25).lr}));
        QCOMPARE(pieces.at(0).back(), (CurvePoint{700.75, schedule.valueAt(700.75).lr}));
        QVERIFY(polyline(schedule, Quantity::LearningRate, 0, {1000, 2000, 0, 0.01, 800, 400}).empty());
        QVERIFY(polyline(schedule, Quantity::LearningRate, 0, {-20, -10, 0, 0.01, 800, 400}).empty());
        const auto fromBoundary = polyline(schedule, Quantity::LearningRate, 0, {299, 999, 0, 0.01, 800, 400});
        QCOMPARE(fromBoundary.at(0).front(), (CurvePoint{299, 0.01}));
        QVERIFY(fromBoundary[0].size() > 20);
    }

    /// A learning rate that falls to zero or below leaves a logarithmic axis downwards, it does not vanish from it.
    void logarithmicAxisLosesWhatIsNotPositive_data()
    {
        QTest::addColumn<double>("finalDivFactor");
        QTest::addColumn<QString>("strategy");
        for (const char* strategy : {"cos", "linear"}) {
            QTest::addRow("ends at 0, %s", strategy) << infinity << strategy;
            QTest::addRow("ends below 0, %s", strategy) << -1.0 << strategy;
        }
    }

    void logarithmicAxisLosesWhatIsNotPositive()
    {
        QFETCH(const double, finalDivFactor);
        QFETCH(const QString, strategy);
        ScheduleConfig config = configOf(1000, qPrintable(strategy));
        config.finalDivFactor = finalDivFactor;
        const Schedule schedule = scheduleOf(config);
        const Viewport viewport{0, 999, 1e-8, 0.01, 800, 400, true};
        const auto pieces = polyline(schedule, Quantity::LearningRate, 0, viewport);
        QCOMPARE(pieces.size(), std::size_t(1));
        for (const CurvePoint& point : pieces[0])
            QVERIFY(point.y > 0);
        QVERIFY(pieces[0].back().y < 1e-8);
        QCOMPARE(curveDefect(schedule, Quantity::LearningRate, viewport), QString());
    }

    void nothingWithoutNumbers()
    {
        ScheduleConfig config = configOf(1000);
        config.cycleMomentum = false;
        const Viewport viewport{0, 999, 0, 1, 800, 400};
        QVERIFY(polyline(scheduleOf(config), Quantity::Momentum, 0, viewport).empty());
        config.maxLr = std::nan("");
        QVERIFY(polyline(scheduleOf(config), Quantity::LearningRate, 0, viewport).empty());
        config.maxLr = infinity;
        QVERIFY(polyline(scheduleOf(config), Quantity::LearningRate, 0, viewport).empty());
        config.maxLr = -1.0;
        QVERIFY(polyline(scheduleOf(config), Quantity::LearningRate, 0, {0, 999, 1e-8, 1, 800, 400, true}).empty());
    }

    void degenerateViewportsStayFinite()
    {
        const Schedule schedule = scheduleOf(configOf(1000));
        for (const Viewport& viewport :
             {Viewport{0, 999, 0.01, 0.01, 800, 400}, Viewport{0, 999, 0, 0.01, 0, 0},
              Viewport{0, 999, 0.01, 0, 800, 400}, Viewport{0, 999, -1e308, 1e308, 800, 400},
              Viewport{0, 999, 0, 5e-324, 800, 400}, Viewport{0, 999, 0, 1, 1e300, 1e300, true}}) {
            const std::size_t count = pointCount(polyline(schedule, Quantity::LearningRate, 0, viewport));
            QVERIFY2(count >= 3 && count < 2000, qPrintable(QString::number(count)));
        }
    }

    void extent()
    {
        const Schedule schedule = scheduleOf(configOf(1000));
        const Extent lr = extentOf(schedule, Quantity::LearningRate, 0);
        QCOMPARE(lr.low, 0.01 / 25 / 1e4);
        QCOMPARE(lr.high, 0.01);
        const Extent momentum = extentOf(schedule, Quantity::Momentum, 0);
        QCOMPARE(momentum.low, 0.85);
        QCOMPARE(momentum.high, 0.95);
    }

    /// lr / (1 - momentum) has turns of its own; nothing is drawn where momentum reaches 1.
    void drawsTheEffectiveStep()
    {
        for (const bool threePhase : {false, true})
            for (const char* const shape : {"cos", "linear"})
                for (const double ceiling : {0.95, 0.999}) {
                    ScheduleConfig config;
                    config.maxLr = 0.01;
                    config.totalSteps = 1000;
                    config.threePhase = threePhase;
                    config.annealStrategy = shape;
                    config.maxMomentum = ceiling;
                    const Schedule schedule = scheduleOf(config);
                    const Extent extent = extentOf(schedule, Quantity::EffectiveStep, 0);
                    for (const bool logY : {false, true}) {
                        const Viewport viewport{0, 1000, logY ? extent.low : 0, extent.high, 800, 200, logY};
                        QCOMPARE(curveDefect(schedule, Quantity::EffectiveStep, viewport), QString());
                    }
                }
        ScheduleConfig config;
        config.maxLr = 0.01;
        config.totalSteps = 100;
        config.maxMomentum = 1.0;
        config.baseMomentum = 1.0;
        QVERIFY(polyline(scheduleOf(config), Quantity::EffectiveStep, 0, {0, 100, 0, 1, 800, 200}).empty());
    }
};

QTEST_APPLESS_MAIN(CurveTest)
#include "tst_curve.moc"
