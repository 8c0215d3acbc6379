// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_text.h"
#include "core/schedule/schedule.h"
#include "tests/core/golden.h"
#include "tests/oracle/probe_case.h"

#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

ScheduleConfig configOf(const char* text)
{
    return oracle::configOf(oracle::wordsOf(text));
}

Schedule scheduleOf(const char* text)
{
    return Schedule::build(configOf(text)).value();
}

bool same(double a, double b)
{
    return sameBits(a, b) || (std::isnan(a) && std::isnan(b));
}

/// What another machine's cosine may be off by: an ulp of cos + 1, times half the height of the ramp. Linear ones are
/// exact.
double tolerance(const Ramp& ramp)
{
    return ramp.shape == RampShape::Linear ? 0 : 0x1p-52 * std::max(std::abs(ramp.from), std::abs(ramp.to));
}

bool near(double value, double expected, const Ramp& ramp)
{
    return same(value, expected) || std::abs(value - expected) <= tolerance(ramp);
}

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void pytorchsOwnTests_data();
    void pytorchsOwnTests();
    void bulk_data();
    void bulk();
    void phases_data();
    void phases();
    void errors_data();
    void errors();
    void longRuns_data();
    void longRuns();
    void betweenSteps();
    void groupsKeepTheirOwnNumbers();
    void resumedRunBeginsAfterItsLastStep();
    void momentumIsNanWhereItIsNotCycled();
};

void ScheduleTest::golden_data()
{
    QTest::addColumn<std::size_t>("index");
    const auto cases = goldenCases();
    QVERIFY(cases.size() > 100);
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name.c_str()) << i;
}

void ScheduleTest::golden()
{
    QFETCH(const std::size_t, index);
    static const auto cases = goldenCases();
    const GoldenCase& expected = cases[index];
    const auto schedule = Schedule::build(expected.config, TorchVersion::V1_13);
    QCOMPARE(schedule.has_value(), !expected.steps[0].empty());
    if (!schedule) {
        QCOMPARE(pytorchSentence(schedule.error().front(), TorchVersion::V1_13), expected.raised);
        return;
    }
    for (std::size_t group = 0; group < expected.steps.size(); ++group) {
        const auto& steps = expected.steps[group];
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const Phase& phase = schedule->phases(group)[schedule->phaseAt(double(step))];
            const auto value = schedule->at(std::int64_t(step), group);
            QVERIFY(value);
            QVERIFY2(near(value->lr, steps[step].lr, phase.lr), qPrintable(QString("lr of step %1").arg(step)));
            QVERIFY2(near(value->momentum, steps[step].momentum, phase.momentum),
                     qPrintable(QString("momentum of step %1").arg(step)));
        }
        const auto after = schedule->at(std::int64_t(steps.size()), group);
        QVERIFY(!after);
        QCOMPARE(pytorchSentence(after.error(), TorchVersion::V1_13), expected.raised);
    }
}

using Numbers = QList<double>;

/// test/optim/test_lrscheduler.py of PyTorch, with the tolerance that is used there.
void ScheduleTest::pytorchsOwnTests_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<Numbers>("lr");
    QTest::addColumn<Numbers>("momentum");
    const Numbers linearLr{1, 13, 25, 21.5, 18, 14.5, 11, 7.5, 4, 0.5, -3};
    const Numbers linearMomentum{22, 11.5, 1, 4, 7, 10, 13, 16, 19, 22, 25};
    const QString base = "groups=2 max_lr=25 final_div_factor=2 base_momentum=1 max_momentum=22 total_steps=10 ";
    QTest::newRow("linear") << base + "anneal_strategy=linear" << linearLr << linearMomentum;
    QTest::newRow("linear under Adam") << base + "anneal_strategy=linear optimizer=adam" << linearLr << linearMomentum;
    QTest::newRow("linear, three phases")
        << base + "anneal_strategy=linear div_factor=25 final_div_factor=4 pct_start=0.4 three_phase=1"
        << Numbers{1, 9, 17, 25, 17, 9, 1, 0.75, 0.5, 0.25} << Numbers{22, 15, 8, 1, 8, 15, 22, 22, 22, 22};
    QTest::newRow("cosine") << base
                            << Numbers{1,
                                       13,
                                       25,
                                       23.786868631804634,
                                       20.387750072769485,
                                       15.475881440964852,
                                       10.024118559035148,
                                       5.112249927230515,
                                       1.7131313681953668,
                                       0.5,
                                       1.7131313681953655}
                            << Numbers{22,
                                       11.5,
                                       1,
                                       2.0398268870245992,
                                       4.953357080483297,
                                       9.1635301934587,
                                       13.8364698065413,
                                       18.046642919516703,
                                       20.9601731129754,
                                       22};
    QTest::newRow("list of one number per group")
        << base + "max_lr=[25,25" << linearLr.mid(0, 3) << linearMomentum.mid(0, 3);
}

void ScheduleTest::pytorchsOwnTests()
{
    QFETCH(const QString, config);
    QFETCH(const Numbers, lr);
    QFETCH(const Numbers, momentum);
    const Schedule schedule = scheduleOf(config.toUtf8().constData());
    QCOMPARE(schedule.groupCount(), std::size_t(2));
    for (std::size_t group = 0; group < 2; ++group) {
        for (qsizetype step = 0; step < lr.size(); ++step)
            QVERIFY(std::abs(schedule.at(step, group)->lr - lr[step]) <= 1e-5);
        for (qsizetype step = 0; step < momentum.size(); ++step)
            QVERIFY(std::abs(schedule.at(step, group)->momentum - momentum[step]) <= 1e-5);
    }
}

void ScheduleTest::bulk_data()
{
    QTest::addColumn<QString>("config");
    QTest::newRow("cosine") << "max_lr=1 total_steps=100";
    QTest::newRow("linear") << "max_lr=1 total_steps=100 anneal_strategy=linear";
    QTest::newRow("peak between two steps") << "max_lr=1 total_steps=97 pct_start=0.377";
    QTest::newRow("three phases") << "max_lr=1 total_steps=100 three_phase=1";
    QTest::newRow("three phases, the third missing") << "max_lr=1 total_steps=100 three_phase=1 pct_start=0.8";
    QTest::newRow("no warm-up") << "max_lr=1 total_steps=100 pct_start=0.001";
    QTest::newRow("nothing but warm-up") << "max_lr=1 total_steps=100 pct_start=1";
    QTest::newRow("NaN") << "max_lr=1 total_steps=100 pct_start=nan";
}

/// evaluate() must give at()'s bits wherever the range begins and ends.
void ScheduleTest::bulk()
{
    QFETCH(const QString, config);
    const Schedule schedule = scheduleOf(config.toUtf8().constData());
    for (std::int64_t begin = 0; begin < 100; begin += 7)
        for (std::size_t count = 1; std::int64_t(count) + begin <= schedule.totalSteps(); count += 13) {
            std::vector<double> lr(count);
            std::vector<double> momentum(count);
            std::vector<double> lrAlone(count);
            schedule.evaluate(begin, lr, momentum);
            schedule.evaluate(begin, lrAlone, {});
            for (std::size_t i = 0; i < count; ++i) {
                const auto value = schedule.at(begin + std::int64_t(i));
                QVERIFY(same(lr[i], value->lr) && same(lrAlone[i], value->lr));
                QVERIFY(same(momentum[i], value->momentum));
            }
        }
}

void ScheduleTest::phases_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<Numbers>("ends");
    QTest::addColumn<Numbers>("phaseOfStep");
    QTest::newRow("two") << "max_lr=1 total_steps=10" << Numbers{2, 9} << Numbers{0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    QTest::newRow("three") << "max_lr=1 total_steps=10 three_phase=1" << Numbers{2, 4, 9}
                           << Numbers{0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2};
    QTest::newRow("a peak before step 0") << "max_lr=1 total_steps=1" << Numbers{-0.7, 0} << Numbers{1, 1};
    QTest::newRow("a second phase that outlasts the run")
        << "max_lr=1 total_steps=4 three_phase=1 pct_start=0.75" << Numbers{2, 4, 3} << Numbers{0, 0, 0, 1, 1};
}

void ScheduleTest::phases()
{
    QFETCH(const QString, config);
    QFETCH(const Numbers, ends);
    QFETCH(const Numbers, phaseOfStep);
    const Schedule schedule = scheduleOf(config.toUtf8().constData());
    QCOMPARE(schedule.phases().size(), std::size_t(ends.size()));
    double begin = 0;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const Phase& phase = schedule.phases()[std::size_t(i)];
        QCOMPARE(phase.begin, begin);
        QCOMPARE(phase.end, ends[i]);
        begin = phase.end;
    }
    for (qsizetype step = 0; step < phaseOfStep.size(); ++step)
        QCOMPARE(double(schedule.phaseAt(double(step))), phaseOfStep[step]);
}

void ScheduleTest::errors_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("oldSentence");
    QTest::newRow("two past the end")
        << "max_lr=1 total_steps=10" << qint64(11) << "step-past-end"
        << "ValueError: Tried to step 11 times. The specified number of total steps is 10"
        << "ValueError: Tried to step 12 times. The specified number of total steps is 10";
    QTest::newRow("far past the end") << "max_lr=1 total_steps=10" << qint64(1) * 1000000000000 << "step-past-end"
                                      << "ValueError: Tried to step 1000000000000 times. The specified number of total "
                                         "steps is 10"
                                      << "ValueError: Tried to step 1000000000001 times. The specified number of total "
                                         "steps is 10";
    for (const char* config : {"max_lr=1 total_steps=10 pct_start=1", "max_lr=1 total_steps=2 pct_start=1",
                               "max_lr=1 total_steps=5 pct_start=0.6 three_phase=1"})
        QTest::newRow(config) << config << qint64(scheduleOf(config).totalSteps()) << "zero-length-step"
                              << "ZeroDivisionError: float division by zero"
                              << "ZeroDivisionError: float division by zero";
}

void ScheduleTest::errors()
{
    QFETCH(const QString, config);
    QFETCH(const qint64, step);
    QFETCH(const QString, code);
    QFETCH(const QString, sentence);
    QFETCH(const QString, oldSentence);
    const Schedule schedule = scheduleOf(config.toUtf8().constData());
    const auto value = schedule.at(step);
    QVERIFY(!value);
    QCOMPARE(QString::fromStdString(std::string(value.error().code)), code);
    QCOMPARE(QString::fromStdString(pytorchSentence(value.error())), sentence);
    QCOMPARE(QString::fromStdString(pytorchSentence(value.error(), TorchVersion::V1_13)), oldSentence);
    QVERIFY(schedule.at(schedule.totalSteps() - 1));
}

void ScheduleTest::longRuns_data()
{
    QTest::addColumn<double>("totalSteps");
    QTest::newRow("a billion steps") << 1e9;
    QTest::newRow("2^53 - 1, the last odd number of steps") << 0x1p53 - 1;
    QTest::newRow("2^53, where doubles stop counting") << 0x1p53;
}

/// On a long run the first steps lie on a plateau that rounding makes, and the last one is the final lr, as in
/// torch 1.13.1.
void ScheduleTest::longRuns()
{
    QFETCH(const double, totalSteps);
    ScheduleConfig config;
    config.maxLr = 1;
    config.totalSteps = totalSteps;
    const Schedule schedule = Schedule::build(config).value();
    const auto last = std::int64_t(totalSteps) - 1;
    QCOMPARE(schedule.at(0)->lr, 0.040000000000000036);
    QCOMPARE(schedule.at(1)->lr, 0.040000000000000036);
    QVERIFY(std::abs(schedule.at(last)->lr - 4e-06) <= 0x1p-52);
    QVERIFY(schedule.at(last + 1));
    QVERIFY(!schedule.at(last + 2));
}

void ScheduleTest::betweenSteps()
{
    const Schedule schedule = scheduleOf("max_lr=1 total_steps=10");
    for (int eighth = 0; eighth < 72; ++eighth) {
        const double here = schedule.valueAt(eighth / 8.0).lr;
        const double next = schedule.valueAt((eighth + 1) / 8.0).lr;
        QCOMPARE(here < next, eighth < 16);
        QVERIFY(here != next);
    }
    QCOMPARE(schedule.valueAt(4), *schedule.at(4));
    QVERIFY(std::isnan(scheduleOf("max_lr=1 total_steps=10 pct_start=nan").valueAt(3).lr));
    const Schedule endless = scheduleOf("max_lr=1 total_steps=10 pct_start=1 anneal_strategy=linear");
    QVERIFY(std::isnan(endless.valueAt(10).lr) && std::isnan(endless.valueAt(9.5).momentum));
}

void ScheduleTest::groupsKeepTheirOwnNumbers()
{
    const Schedule both = scheduleOf(
        "groups=2 total_steps=20 max_lr=[0.1,0.7 max_momentum=[0.9,0.95 base_momentum=0.8");
    const Schedule first = scheduleOf("total_steps=20 max_lr=0.1 max_momentum=0.9 base_momentum=0.8");
    const Schedule second = scheduleOf("total_steps=20 max_lr=0.7 max_momentum=0.95 base_momentum=0.8");
    for (std::int64_t step = 0; step <= 20; ++step) {
        QCOMPARE(*both.at(step, 0), *first.at(step));
        QCOMPARE(*both.at(step, 1), *second.at(step));
    }
}

void ScheduleTest::resumedRunBeginsAfterItsLastStep()
{
    const Schedule schedule = scheduleOf("max_lr=1 total_steps=10 last_epoch=3");
    QCOMPARE(schedule.firstStep(), std::int64_t(4));
    QCOMPARE(schedule.at(4)->lr, scheduleOf("max_lr=1 total_steps=10").at(4)->lr);
}

void ScheduleTest::momentumIsNanWhereItIsNotCycled()
{
    const Schedule schedule = scheduleOf("max_lr=1 total_steps=10 cycle_momentum=0");
    QVERIFY(!schedule.cyclesMomentum());
    QVERIFY(std::isnan(schedule.at(4)->momentum));
}

QTEST_APPLESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
