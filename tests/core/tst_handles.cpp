// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/parameters/handle_nudge.h"
#include "core/parameters/parameters.h"
#include "core/schedule/boundaries.h"
#include "core/schedule/round_number.h"
#include "tests/core/random_config.h"

#include <QtTest>

#include <random>

using namespace onecycle;

namespace {

ScheduleConfig hundredSteps()
{
    ScheduleConfig config;
    config.maxLr = 0.01;
    config.epochs = 10;
    config.stepsPerEpoch = 10;
    return config;
}

/// What a drag of the handle \p kind makes of \p config.
struct Dragged {
    ScheduleConfig config;
    std::string obstacle;
};

Dragged drag(const ScheduleConfig& config, HandleKind kind, const HandleDrag& drag, std::size_t group = 0)
{
    const auto schedule = Schedule::build(config);
    const auto handle = handleOf(kind, *schedule, config, group);
    if (!handle)
        return {};
    const HandleMove move = moveHandle(config, group, *handle, drag);
    return {applied(config, move.assignments), std::string(move.obstacle.view())};
}

Handle handle(const ScheduleConfig& config, HandleKind kind, std::size_t group = 0)
{
    return *handleOf(kind, *Schedule::build(config), config, group);
}

}  // namespace

class TestHandles : public QObject {
    Q_OBJECT

private slots:
    /// The places are those of PyTorch's `_schedule_phases` for T = 100, pct_start = 0.3.
    void standsOnTheCurve()
    {
        const ScheduleConfig config = hundredSteps();
        const auto all = handlesOf(*Schedule::build(config), config, 0);
        const std::vector<Handle> expected{
            {HandleKind::Start, Quantity::LearningRate, 0, 0.01 / 25, false, true},
            {HandleKind::Peak, Quantity::LearningRate, 0.3 * 100 - 1, 0.01, true, true},
            {HandleKind::End, Quantity::LearningRate, 99, 0.01 / 25 / 1e4, false, true},
            {HandleKind::Ceiling, Quantity::Momentum, 0, 0.95, false, true},
            {HandleKind::Floor, Quantity::Momentum, 0.3 * 100 - 1, 0.85, false, true},
        };
        QVERIFY(all == expected);
    }

    void hasASecondBoundaryInThreePhases()
    {
        ScheduleConfig config = hundredSteps();
        config.threePhase = true;
        const Handle second = handle(config, HandleKind::SecondBoundary);
        QCOMPARE(second.x, 2 * 0.3 * 100 - 2);
        QCOMPARE(second.y, 0.01 / 25);
        QVERIFY(second.movesX && !second.movesY);
    }

    void leavesOutWhatCannotMove()
    {
        ScheduleConfig config = hundredSteps();
        config.maxLr = 0.0;
        config.cycleMomentum = false;
        const auto all = handlesOf(*Schedule::build(config), config, 0);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().kind, HandleKind::Peak);
    }

    void moves_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<bool>("snap");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* name, HandleKind kind, double x, double y, bool snap, const char* key,
                            double expected) {
            QTest::newRow(name) << int(kind) << x << y << snap << QString(key) << expected;
        };
        // The pixel is 1 step by 1e-4 wide and high (momentum: 0.001), so numbers come out with few digits.
        row("the start at twice its height halves the factor", HandleKind::Start, 0, 8e-4, false, "div_factor", 12.0);
        row("the start snaps its factor", HandleKind::Start, 0, 8e-4, true, "div_factor", 10);
        row("the start stays below the peak", HandleKind::Start, 0, 0.5, false, "div_factor", 1);
        row("the start does not fall off a linear axis", HandleKind::Start, 0, -3, false, "div_factor", 100);
        row("the peak along x", HandleKind::Peak, 49, 0.01, false, "pct_start", 0.5);
        row("the peak rounds to the pixel", HandleKind::Peak, 41.3, 0.01, false, "pct_start", 0.42);
        row("the peak snaps to a step", HandleKind::Peak, 44.4, 0.01, true, "pct_start", 0.45);
        row("the peak snaps to an epoch", HandleKind::Peak, 38.4, 0.01, true, "pct_start", 0.4);
        row("the warm-up keeps a step", HandleKind::Peak, -20, 0.01, false, "pct_start", 0.02);
        row("the peak stays before the end", HandleKind::Peak, 300, 0.01, false, "pct_start", 0.99);
        row("the peak along y", HandleKind::Peak, 29, 0.02, false, "max_lr", 0.02);
        row("the peak rounds its rate", HandleKind::Peak, 29, 0.012345, false, "max_lr", 0.0123);
        row("the peak snaps its rate", HandleKind::Peak, 29, 0.04, true, "max_lr", 0.05);
        row("the peak stays above zero", HandleKind::Peak, 29, -1, false, "max_lr", 1e-4);
        row("the end by its ratio", HandleKind::End, 99, 4e-7, false, "final_div_factor", 1000);
        row("the ceiling", HandleKind::Ceiling, 0, 0.93, false, "max_momentum", 0.93);
        row("the ceiling snaps", HandleKind::Ceiling, 0, 0.934, true, "max_momentum", 0.93);
        row("the ceiling stays above the floor", HandleKind::Ceiling, 0, 0.2, false, "max_momentum", 0.85);
        row("the ceiling stays below 1", HandleKind::Ceiling, 0, 7, false, "max_momentum", 0.9999);
        row("the floor", HandleKind::Floor, 29, 0.8, false, "base_momentum", 0.8);
        row("the floor stays below the ceiling", HandleKind::Floor, 29, 0.99, false, "base_momentum", 0.95);
        row("the floor stays above zero", HandleKind::Floor, 29, -0.1, false, "base_momentum", 0);
    }
    void moves()
    {
        QFETCH(int, kind);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(bool, snap);
        QFETCH(QString, key);
        QFETCH(double, expected);
        const ScheduleConfig config = hundredSteps();
        const auto handleKind = static_cast<HandleKind>(kind);
        const Handle at = handle(config, handleKind);
        const double yGrain = at.quantity == Quantity::Momentum ? 1e-3 : handleKind == HandleKind::End ? y / 20 : 1e-4;
        // A target along one axis keeps the other where it is, to the bit.
        const CurvePoint target{x == 29 ? at.x : x, y == 0.01 ? at.y : y};
        const Dragged result = drag(config, handleKind, {target, 1, yGrain, snap});
        const Value value = valueOf(result.config, *findParameter(key.toStdString()));
        const double number = std::get<double>(value);
        QVERIFY2(qAbs(number - expected) <= 1e-12 * qAbs(expected), qPrintable(QString::number(number, 'g', 17)));
    }

    void saysWhatHoldsItBack()
    {
        const ScheduleConfig config = hundredSteps();
        QCOMPARE(drag(config, HandleKind::Start, {{0, 0.5}, 1, 1e-4, false}).obstacle,
                 std::string("The start cannot lie above the peak."));
        QCOMPARE(drag(config, HandleKind::Peak, {{-5, 0.02}, 1, 1e-4, false}).obstacle,
                 std::string("The warm-up needs at least one step."));
        QCOMPARE(drag(config, HandleKind::Start, {{0, 5e-4}, 1, 1e-4, false}).obstacle, std::string());
    }

    void movesOnlyItsGroup()
    {
        ScheduleConfig config = hundredSteps();
        config.groups = {"backbone", "head"};
        config.maxLr = PerGroup(std::vector{0.001, 0.01});
        const ScheduleConfig result =
            drag(config, HandleKind::Peak, {{handle(config, HandleKind::Peak, 1).x, 0.02}, 1, 1e-4, false}, 1).config;
        QVERIFY(result.maxLr == PerGroup(std::vector{0.001, 0.02}));
        QCOMPARE(result.pctStart, config.pctStart);
    }

    /// Many configurations, every handle, targets near and far: to where it is changes nothing, there and back restores
    /// to the bit, and everything between can be built.
    void property()
    {
        std::mt19937 random(20261124);
        std::uniform_real_distribution<double> share(-0.5, 1.5);
        int tried = 0;
        for (int i = 0; i < 6000; ++i) {
            const ScheduleConfig origin = randomConfig(random);
            const auto schedule = Schedule::build(origin);
            if (!schedule)
                continue;
            for (std::size_t group = 0; group < origin.groupCount(); ++group)
                for (const Handle& handle : handlesOf(*schedule, origin, group)) {
                    const auto move = [&](const ScheduleConfig& from, CurvePoint to, bool snap) {
                        const HandleDrag drag{to, share(random) + 0.5, 0.01 * std::abs(handle.y), snap};
                        return applied(from, moveHandle(origin, group, handle, drag).assignments);
                    };
                    QVERIFY(move(origin, {handle.x, handle.y}, false) == origin);
                    QVERIFY(move(origin, {handle.x, handle.y}, true) == origin);
                    for (const bool snap : {false, true}) {
                        const double steps = static_cast<double>(schedule->totalSteps());
                        const CurvePoint target{share(random) * steps, share(random) * 2 * handle.y};
                        const ScheduleConfig moved = move(origin, target, snap);
                        const auto built = Schedule::build(moved);
                        QVERIFY2(built, qPrintable(QString("%1 T %2 pct %3 from %4 first %5 %6: %7")
                                                       .arg(int(handle.kind))
                                                       .arg(steps)
                                                       .arg(moved.pctStart)
                                                       .arg(origin.pctStart)
                                                       .arg(origin.lastEpoch)
                                                       .arg(origin.threePhase)
                                                       .arg(built ? "" : built.error().front().code.data())));
                        QVERIFY(move(moved, {handle.x, handle.y}, snap) == origin);
                        ++tried;
                    }
                }
        }
        QVERIFY(tried > 10'000);
    }

    void nudges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* name, HandleKind kind, Direction direction, StepSize size, const char* key,
                            double expected) {
            QTest::newRow(name) << int(kind) << int(direction) << int(size) << QString(key) << expected;
        };
        using enum HandleKind;
        using enum Direction;
        row("the peak up", Peak, Up, StepSize::Fine, "max_lr", 0.011);
        row("the peak up, finer", Peak, Up, StepSize::Finest, "max_lr", 0.0101);
        row("the peak up, coarser", Peak, Up, StepSize::Normal, "max_lr", 0.02);
        row("the peak down", Peak, Down, StepSize::Fine, "max_lr", 0.0099);
        row("the peak right", Peak, Right, StepSize::Normal, "pct_start", 0.31);
        row("the peak left, finer", Peak, Left, StepSize::Fine, "pct_start", 0.299);
        row("the start up lowers its factor", Start, Up, StepSize::Fine, "div_factor", 24);
        row("the start does not go right", Start, Right, StepSize::Fine, "div_factor", 25);
        row("the end down raises its factor", End, Down, StepSize::Normal, "final_div_factor", 20000);
        row("the ceiling up", Ceiling, Up, StepSize::Normal, "max_momentum", 0.96);
        row("the floor down", Floor, Down, StepSize::Normal, "base_momentum", 0.84);
        row("the floor up to the ceiling", Floor, Up, StepSize::Large, "base_momentum", 0.9);
    }
    void nudges()
    {
        QFETCH(int, kind);
        QFETCH(int, direction);
        QFETCH(int, size);
        QFETCH(QString, key);
        QFETCH(double, expected);
        const ScheduleConfig config = hundredSteps();
        const Handle at = handle(config, static_cast<HandleKind>(kind));
        const HandleMove move = nudgeHandle(config, 0, at, static_cast<Direction>(direction),
                                            static_cast<StepSize>(size));
        const Value value = valueOf(applied(config, move.assignments), *findParameter(key.toStdString()));
        QCOMPARE(toText(std::get<double>(value)), toText(expected));
    }

    void roundsToFewDigits()
    {
        QCOMPARE(shortestBetween(0.012345, 0.0123, 0.0124), 0.0123);
        QCOMPARE(shortestBetween(0.3333, 0.1, 0.5), 0.3);
        QCOMPARE(nearest125(0.04), 0.05);
        QCOMPARE(nearest125(0.0142), 0.02);
        QCOMPARE(nearest125(9.9e-8), 1e-7);
        QCOMPARE(nearestMultiple(0.934, 0.008), 0.93);
        QCOMPARE(nearestMultiple(0.934, 0.02), 0.94);
        QCOMPARE(nearestMultiple(0.934, 0.0), 0.934);
    }
};

QTEST_APPLESS_MAIN(TestHandles)
#include "tst_handles.moc"
