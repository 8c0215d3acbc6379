// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_text.h"
#include "core/schedule/scheduler.h"
#include "tests/oracle/probe_case.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace onecycle;

namespace {

ScheduleConfig configOf(const char* text)
{
    return oracle::configOf(oracle::wordsOf(text));
}

Scheduler schedulerOn(std::vector<ParameterGroup>& groups, const char* text)
{
    return Scheduler::create(configOf(text), groups).value();
}

void advance(Scheduler& scheduler, int steps)
{
    for (int i = 0; i < steps; ++i)
        QVERIFY(scheduler.step());
}

/// The same bits where this machine has torch's libm, and within an ulp of max_lr elsewhere.
bool near(double value, double expected, double maxLr = 1)
{
    return std::abs(value - expected) <= 0x1p-52 * maxLr;
}

}  // namespace

/// Expected numbers are those of torch 1.13.1, run on the same calls (tests/oracle/differential.py compares many more).
class SchedulerTest : public QObject {
    Q_OBJECT

private slots:
    void afterConstruction();
    void stepPastTheEnd();
    void keepsOtherBetas();
    void leavesMomentumAlone();
    void overwritesLr();
    void secondSchedulerTakesOver();
    void groupAddedLater();
    void resumes();
    void pytorchsCheckpointTest();
    void resumeWithoutState_data();
    void resumeWithoutState();
    void failureLeavesGroupsAlone();
    void groupsMustMatch();
    void state();
    void loadsStateOfAnother();
    void loadingKeepsWhatTheStateLacks();
    void extendedRunStopsWhereTheOldOneDid();
    void unusableStates_data();
    void unusableStates();
    void prints();
};

void SchedulerTest::afterConstruction()
{
    std::vector<ParameterGroup> groups(1);
    groups[0].lr = 0.1;
    const Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10");
    QCOMPARE(scheduler.lastEpoch(), std::int64_t(0));
    QCOMPARE(scheduler.lastLr(), std::vector{0.040000000000000036});
    const ParameterGroup expected{0.040000000000000036, 0.04, 1.0, 4e-06, 0.95, {}, 0.95, 0.85};
    QCOMPARE(groups[0], expected);
}

void SchedulerTest::stepPastTheEnd()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=3");
    advance(scheduler, 3);
    QCOMPARE(scheduler.lastEpoch(), std::int64_t(3));
    QVERIFY(near(groups[0].lr, 0.4626371026669753));
    const ParameterGroup before = groups[0];
    for (int times = 4; times <= 6; ++times) {
        const auto lrs = scheduler.step();
        QVERIFY(!lrs);
        const QString text = "ValueError: Tried to step %1 times. The specified number of total steps is 3";
        QCOMPARE(QString::fromStdString(pytorchSentence(lrs.error())), text.arg(times));
        QCOMPARE(QString::fromStdString(pytorchSentence(lrs.error(), TorchVersion::V1_13)), text.arg(times + 1));
        QCOMPARE(scheduler.lastEpoch(), std::int64_t(times));
        QCOMPARE(scheduler.stateDict().stepCount, std::int64_t(times + 1));
    }
    QCOMPARE(groups[0], before);
    QCOMPARE(scheduler.lastLr(), std::vector{before.lr});
}

void SchedulerTest::keepsOtherBetas()
{
    std::vector<ParameterGroup> groups(1);
    groups[0].betas = {0.9, 0.98};
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10 optimizer=adam");
    QCOMPARE(groups[0].betas, (std::vector{0.95, 0.98}));
    advance(scheduler, 2);
    QCOMPARE(groups[0].betas, (std::vector{0.85, 0.98}));
    QVERIFY(!groups[0].momentum);
}

void SchedulerTest::leavesMomentumAlone()
{
    std::vector<ParameterGroup> groups(1);
    groups[0].momentum = 0.9;
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10 cycle_momentum=0");
    advance(scheduler, 2);
    QCOMPARE(groups[0].momentum, std::optional(0.9));
    QVERIFY(!groups[0].maxMomentum && !groups[0].baseMomentum);
    QVERIFY(!scheduler.stateDict().useBeta1);
}

void SchedulerTest::overwritesLr()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=2 total_steps=10");
    advance(scheduler, 1);
    groups[0].lr = 77;
    advance(scheduler, 1);
    QCOMPARE(groups[0].lr, 2.0);
    groups[0].maxLr = 8;
    advance(scheduler, 1);
    QVERIFY(near(groups[0].lr, 7.603875867734205, 8));
}

void SchedulerTest::secondSchedulerTakesOver()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler first = schedulerOn(groups, "max_lr=1 total_steps=10");
    schedulerOn(groups, "max_lr=2 total_steps=10");
    advance(first, 1);
    QVERIFY(near(groups[0].lr, 1.04, 2));
}

/// As after `optimizer.add_param_group`: the KeyError names the key that the phase needs first; earlier groups have
/// moved.
void SchedulerTest::groupAddedLater()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10");
    groups.emplace_back();
    const auto lrs = scheduler.step();
    QVERIFY(!lrs);
    QCOMPARE(pytorchSentence(lrs.error()), std::string("KeyError: 'initial_lr'"));
    QCOMPARE(groups[0].lr, 0.040000000000000036);
    QVERIFY(near(*groups[0].momentum, 0.9));
    groups.pop_back();
    advance(scheduler, 2);
    groups.emplace_back();
    QCOMPARE(pytorchSentence(scheduler.step().error()), std::string("KeyError: 'max_lr'"));
}

void SchedulerTest::resumes()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler first = schedulerOn(groups, "max_lr=1 total_steps=10");
    advance(first, 4);
    const double lr = groups[0].lr;
    // To land on step 4 again last_epoch is 3; the max_lr that is given counts for nothing.
    const Scheduler second = schedulerOn(groups, "max_lr=5 total_steps=10 last_epoch=3");
    QCOMPARE(second.lastEpoch(), std::int64_t(4));
    QCOMPARE(second.stateDict().stepCount, std::int64_t(1));
    QCOMPARE(groups[0].lr, lr);
    const Scheduler skipping = schedulerOn(groups, "max_lr=5 total_steps=10 last_epoch=4");
    QVERIFY(near(groups[0].lr, 0.6112620219362893));
    const Scheduler atEnd = schedulerOn(groups, "max_lr=5 total_steps=10 last_epoch=9");
    QCOMPARE(atEnd.lastEpoch(), std::int64_t(10));
    QVERIFY(!Scheduler::create(configOf("max_lr=5 total_steps=10 last_epoch=10"), groups));
}

void SchedulerTest::pytorchsCheckpointTest()
{
    std::vector<ParameterGroup> groups(1);
    groups[0].betas = {0.9, 0.999};
    Scheduler scheduler = schedulerOn(groups, "max_lr=0.01 total_steps=10 optimizer=adamw");
    advance(scheduler, 1);
    QCOMPARE(scheduler.lastLr(), std::vector{0.0052});
    std::vector<ParameterGroup> loaded = groups;
    const Scheduler resumed = schedulerOn(loaded, "max_lr=0.01 total_steps=10 optimizer=adamw last_epoch=0");
    QCOMPARE(resumed.lastLr(), scheduler.lastLr());
}

void SchedulerTest::resumeWithoutState_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<bool>("prepared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("oldText");
    const QString longText =
        "KeyError: param 'initial_lr' is not specified in param_groups[1] when resuming scheduler with last_epoch >= "
        "0.\n"
        "This typically happens when:\n"
        "1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n"
        "2. You're using last_epoch >= 0 for a fresh training run (not recommended)";
    const QString shortText =
        "KeyError: param 'initial_lr' is not specified in param_groups[1] when resuming an optimizer";
    QTest::newRow("nothing there") << "last_epoch=3" << false << longText << shortText;
    QTest::newRow("before the step past the end") << "last_epoch=10" << false << longText << shortText;
    QTest::newRow("before the division by zero") << "last_epoch=-2 pct_start=0.1" << false << longText << shortText;
    const QString list = "ValueError: max_lr must have the same length as optimizer.param_groups. max_lr has 1 values, "
                         "param_groups has 2.";
    QTest::newRow("after the lists") << "last_epoch=3 max_lr=[1" << false << list
                                     << "ValueError: expected 2 values for max_lr, got 1";
    QTest::newRow("only initial_lr there, warm-up") << "last_epoch=0" << true << "KeyError: 'max_lr'"
                                                    << "KeyError: 'max_lr'";
    QTest::newRow("only initial_lr there, third phase") << "last_epoch=7 three_phase=1" << true << "KeyError: 'min_lr'"
                                                        << "KeyError: 'min_lr'";
}

void SchedulerTest::resumeWithoutState()
{
    QFETCH(const QString, config);
    QFETCH(const bool, prepared);
    QFETCH(const QString, text);
    QFETCH(const QString, oldText);
    const ScheduleConfig parsed = configOf(("groups=2 max_lr=1 total_steps=10 " + config).toUtf8().constData());
    for (const TorchVersion version : {TorchVersion::V2_14, TorchVersion::V1_13}) {
        std::vector<ParameterGroup> groups(2);
        groups[0].initialLr = 0.04;
        if (prepared)
            groups[1].initialLr = 0.04;
        const auto scheduler = Scheduler::create(parsed, groups, {version, false, {}});
        QVERIFY(!scheduler);
        QCOMPARE(QString::fromStdString(pytorchSentence(scheduler.error().front(), version)),
                 version == TorchVersion::V1_13 ? oldText : text);
    }
}

void SchedulerTest::failureLeavesGroupsAlone()
{
    std::vector<ParameterGroup> groups(1);
    groups[0].lr = 0.1;
    const std::vector<ParameterGroup> before = groups;
    QVERIFY(!Scheduler::create(configOf("max_lr=1 total_steps=10 pct_start=0.1"), groups));
    QCOMPARE(groups, before);
}

void SchedulerTest::groupsMustMatch()
{
    std::vector<ParameterGroup> groups(3);
    const auto scheduler = Scheduler::create(configOf("groups=2 max_lr=1 total_steps=10"), groups);
    QVERIFY(!scheduler);
    QCOMPARE(scheduler.error().front().code, std::string_view("groups-mismatch"));
    QVERIFY(!issueSentence(scheduler.error().front()).empty());
}

void SchedulerTest::state()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10");
    advance(scheduler, 2);
    SchedulerState expected;
    expected.totalSteps = 10;
    expected.schedulePhases = {{2, "initial_lr", "max_lr", "max_momentum", "base_momentum"},
                               {9, "max_lr", "min_lr", "base_momentum", "max_momentum"}};
    expected.annealFuncType = "cos";
    expected.cycleMomentum = true;
    expected.useBeta1 = false;
    expected.baseLrs = {0.04};
    expected.lastEpoch = 2;
    expected.stepCount = 3;
    expected.lastLr = {1.0};
    QCOMPARE(scheduler.stateDict(), expected);
}

void SchedulerTest::loadsStateOfAnother()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler saved = schedulerOn(groups, "max_lr=1 total_steps=10");
    advance(saved, 4);
    std::vector<ParameterGroup> others(1);
    Scheduler scheduler = schedulerOn(others, "max_lr=99 total_steps=77 anneal_strategy=linear");
    const double lr = others[0].lr;
    scheduler.loadStateDict(saved.stateDict());
    QCOMPARE(scheduler.stateDict(), saved.stateDict());
    QVERIFY(near(scheduler.lastLr()[0], 0.8117456539497631));
    QCOMPARE(others[0].lr, lr);
    advance(scheduler, 1);
    QVERIFY(near(others[0].lr, 60.51494017169264, 99));
}

/// PyTorch's test_onecycle_lr_legacy_state_dict, and a state saved without cycle_momentum.
void SchedulerTest::loadingKeepsWhatTheStateLacks()
{
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10 anneal_strategy=linear");
    SchedulerState state = scheduler.stateDict();
    state.annealFuncType.clear();
    state.useBeta1.reset();
    scheduler.loadStateDict(state);
    QCOMPARE(scheduler.stateDict().annealFuncType, std::string("linear"));
    QCOMPARE(scheduler.stateDict().useBeta1, std::optional(false));
}

void SchedulerTest::extendedRunStopsWhereTheOldOneDid()
{
    std::vector<ParameterGroup> groups(1);
    const Scheduler saved = schedulerOn(groups, "max_lr=1 total_steps=10");
    Scheduler longer = schedulerOn(groups, "max_lr=1 total_steps=20");
    longer.loadStateDict(saved.stateDict());
    advance(longer, 10);
    QCOMPARE(longer.step().error().code, std::string_view("step-past-end"));
}

void SchedulerTest::unusableStates_data()
{
    QTest::addColumn<QString>("annealing");
    QTest::addColumn<bool>("phases");
    QTest::addColumn<QString>("startLr");
    QTest::addColumn<QString>("code");
    QTest::newRow("no phases") << "cos" << false << "max_lr"
                               << "state-without-phases";
    QTest::newRow("unknown annealing") << "sine" << true << "max_lr"
                                       << "anneal_func_type-unknown";
    QTest::newRow("unknown key") << "cos" << true << "lowest_lr"
                                 << "group-key-missing";
}

void SchedulerTest::unusableStates()
{
    QFETCH(const QString, annealing);
    QFETCH(const bool, phases);
    QFETCH(const QString, startLr);
    QFETCH(const QString, code);
    std::vector<ParameterGroup> groups(1);
    Scheduler scheduler = schedulerOn(groups, "max_lr=1 total_steps=10");
    SchedulerState state = scheduler.stateDict();
    state.annealFuncType = annealing.toStdString();
    state.schedulePhases.front().startLr = startLr.toStdString();
    if (!phases)
        state.schedulePhases.clear();
    scheduler.loadStateDict(state);
    const auto lrs = scheduler.step();
    QVERIFY(!lrs);
    QCOMPARE(QString::fromStdString(std::string(lrs.error().code)), code);
    QVERIFY(!issueSentence(lrs.error()).empty());
}

void SchedulerTest::prints()
{
    QStringList lines;
    const Scheduler::Printer printer = [&](std::string_view line) {
        lines << QString::fromStdString(std::string(line));
    };
    std::vector<ParameterGroup> groups(2);
    Scheduler scheduler = Scheduler::create(configOf("groups=2 max_lr=0.0004 total_steps=3"), groups,
                                            {TorchVersion::V1_13, true, printer})
                              .value();
    advance(scheduler, 1);
    scheduler.printLr(1, std::numeric_limits<double>::quiet_NaN());
    scheduler.printLr(1, 123456);
    scheduler.printLr(0, -0.00000012);
    QCOMPARE(lines, (QStringList{"Adjusting learning rate of group 0 to 3.9777e-04.",
                                 "Adjusting learning rate of group 1 to 3.9777e-04.",
                                 "Adjusting learning rate of group 0 to 1.8505e-04.",
                                 "Adjusting learning rate of group 1 to 1.8505e-04.",
                                 "Adjusting learning rate of group 1 to nan.",
                                 "Adjusting learning rate of group 1 to 1.2346e+05.",
                                 "Adjusting learning rate of group 0 to -1.2000e-07."}));
    lines.clear();
    const ScheduleConfig quiet = configOf("groups=2 max_lr=1 total_steps=3");
    QVERIFY(Scheduler::create(quiet, groups, {TorchVersion::V1_13, false, printer}));
    QCOMPARE(lines, QStringList());
}

QTEST_APPLESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
