// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_text.h"
#include "core/playback/epoch_place.h"
#include "core/playback/play_speed.h"
#include "core/playback/training_run.h"
#include "tests/core/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>
#include <random>

using namespace onecycle;

namespace {

QJsonArray cases()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/playback.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray()
                                          : QJsonArray();
}

void addCases()
{
    QTest::addColumn<QJsonObject>("object");
    for (const QJsonValue value : cases())
        QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
}

TrainingRun runOf(const ScheduleConfig& config)
{
    auto run = TrainingRun::create(config);
    if (!run)
        qFatal("%s", issueSentence(run.error().front()).c_str());
    return std::move(run).value();
}

ScheduleConfig longRun(double steps)
{
    ScheduleConfig config = startingConfig();
    config.totalSteps = steps;
    return config;
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// True if nothing that \p a and \p b tell differs.
bool tellTheSame(const TrainingRun& a, const TrainingRun& b, std::size_t groups)
{
    bool equal = a.position() == b.position() && a.raised().has_value() == b.raised().has_value();
    for (std::size_t group = 0; group < groups && equal; ++group)
        equal = same(a.used(group).lr, b.used(group).lr) && same(a.used(group).momentum, b.used(group).momentum) &&
                same(a.held(group).lr, b.held(group).lr) && same(a.held(group).momentum, b.held(group).momentum) &&
                same(a.lastLr(group), b.lastLr(group)) && a.logged(group) == b.logged(group);
    return equal;
}

}  // namespace

class TestTrainingRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGoldenFileIsThere() { QVERIFY(cases().size() > 10); }

    void everyBatchIsPyTorchs_data() { addCases(); }
    /// Stage by stage, against a real loop around the real OneCycleLR (tests/oracle/make_playback.py).
    void everyBatchIsPyTorchs()
    {
        QFETCH(const QJsonObject, object);
        const ScheduleConfig config = goldenConfig(object);
        TrainingRun run = runOf(config);
        const QJsonArray rows = object["rows"].toArray();
        for (const QJsonValue row : rows) {
            QCOMPARE(double(run.position().step), row[0].toDouble());
            QVERIFY(run.position().stage == LoopStage::Forward);
            const bool raises = row.toArray().size() < 3;
            while (run.position().stage != LoopStage::SchedulerStep) {
                for (std::size_t group = 0; group < config.groupCount(); ++group) {
                    const auto column = 2 * qsizetype(group);
                    QVERIFY(same(run.used(group).lr, goldenNumber(row[1][column])));
                    QVERIFY(same(run.used(group).momentum, goldenNumber(row[1][column + 1])));
                    QVERIFY(same(run.held(group).lr, run.used(group).lr));
                    QCOMPARE(run.logged(group).has_value(), !raises);
                }
                QVERIFY(run.advance());
            }
            QCOMPARE(run.raised().has_value(), raises);
            for (std::size_t group = 0; group < config.groupCount(); ++group) {
                QVERIFY(same(run.used(group).lr, goldenNumber(row[1][2 * qsizetype(group)])));
                if (!raises) {
                    const double logged = goldenNumber(row[2][qsizetype(group)]);
                    QVERIFY(same(run.lastLr(group), logged));
                    QVERIFY(same(run.held(group).lr, logged));
                    QVERIFY(run.logged(group) && same(*run.logged(group), logged));
                }
            }
            QCOMPARE(run.advance(), !raises);
        }
        QVERIFY(run.position() == run.end());
        QCOMPARE(QString::fromStdString(pytorchSentence(*run.raised(), TorchVersion::V1_13)),
                 object["raised"].toString());
    }

    /// torch 2.x counts the steps as the schedule does: one less than 1.13 says.
    void theNewerSentence()
    {
        TrainingRun run = runOf(startingConfig());
        run.seek(run.end());
        QCOMPARE(pytorchSentence(*run.raised(), TorchVersion::V2_14),
                 "ValueError: Tried to step 1001 times. The specified number of total steps is 1000");
    }

    void whatIsRaisedStaysUntilOneGoesBack()
    {
        TrainingRun run = runOf(startingConfig());
        run.seek(run.end());
        QVERIFY(run.raised());
        QVERIFY(!run.advance());
        QVERIFY(run.raised());
        QVERIFY(run.back());
        QVERIFY(!run.raised());
        QVERIFY((run.position() == Playhead{1000, LoopStage::OptimizerStep}));
        QVERIFY(run.advance());
        QVERIFY(run.raised());
        run.restart();
        QVERIFY(!run.raised());
        QVERIFY((run.position() == Playhead{0, LoopStage::Forward}));
        QVERIFY(!run.back());
    }

    void anyPlaceIsTheOneThatSteppingReaches_data() { addCases(); }
    void anyPlaceIsTheOneThatSteppingReaches()
    {
        QFETCH(const QJsonObject, object);
        const ScheduleConfig config = goldenConfig(object);
        TrainingRun stepped = runOf(config);
        TrainingRun sought = runOf(config);
        const std::int64_t stages = stagesFrom(stepped.begin(), stepped.end());
        std::mt19937 random(7);
        std::uniform_int_distribution<std::int64_t> anywhere(0, stages);
        for (std::int64_t k = 0; k <= stages; ++k) {
            sought.seek(placeAfter(sought.begin(), anywhere(random)));
            sought.seek(placeAfter(sought.begin(), k));
            QVERIFY2(tellTheSame(stepped, sought, config.groupCount()), qPrintable(QString::number(k)));
            if (k < stages) {
                TrainingRun ahead = runOf(config);
                ahead.seek(placeAfter(ahead.begin(), k + 1));
                QVERIFY(ahead.back());
                QVERIFY(tellTheSame(stepped, ahead, config.groupCount()));
            }
            QCOMPARE(stepped.advance(), k < stages);
        }
    }

    /// The golden values of the schedule's ends hold for any length; here it is the cost that counts.
    void aBillionStepsAreNoFartherThanTen()
    {
        TrainingRun run = runOf(longRun(1e9));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 1000; ++i)
            run.seek({(i * 7919LL * 7919LL) % 1000000000LL, LoopStage::SchedulerStep});
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        run.seek({999999999, LoopStage::OptimizerStep});
        QCOMPARE(run.used(0).lr, 4e-8);
        run.advance();
        QVERIFY(!run.raised());
    }

    void placesOutsideTheRunAreItsEnds()
    {
        ScheduleConfig config = longRun(40);
        config.lastEpoch = 29;
        TrainingRun run = runOf(config);
        run.seek({3, LoopStage::Backward});
        QVERIFY((run.position() == Playhead{30, LoopStage::Forward}));
        run.seek({1000, LoopStage::Forward});
        QVERIFY(run.position() == run.end());
    }

    void whatCannotBeBuiltCannotBeRun()
    {
        ScheduleConfig config = startingConfig();
        config.pctStart = 2;
        const auto run = TrainingRun::create(config);
        QVERIFY(!run);
        QCOMPARE(run.error().front().code, std::string_view("pct_start-range"));
    }

    void batchesHaveTheirPlaceInAnEpoch()
    {
        const ScheduleConfig config = startingConfig();
        QVERIFY((epochPlace(config, 0) == EpochPlace{0, 0, 100}));
        QVERIFY((epochPlace(config, 299) == EpochPlace{2, 99, 100}));
        QVERIFY((epochPlace(config, 300) == EpochPlace{3, 0, 100}));
        ScheduleConfig without = longRun(100);
        without.stepsPerEpoch.reset();
        QVERIFY(!epochPlace(without, 3));
    }

    void stagesAreNumbersInARow()
    {
        const Playhead begin{5, LoopStage::Forward};
        for (std::int64_t stages = -9; stages < 9; ++stages)
            QCOMPARE(stagesFrom(begin, placeAfter(begin, stages)), stages);
        QVERIFY((placeAfter({5, LoopStage::SchedulerStep}, 1) == Playhead{6, LoopStage::Forward}));
    }

    void speeds_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<std::int64_t>("steps");
        QTest::addColumn<double>("batches");
        QTest::newRow("the slowest") << 0.1 << std::int64_t(1000) << 0.2;
        QTest::newRow("one") << 1.0 << std::int64_t(1000) << 2.0;
        QTest::newRow("one of a long run") << 1.0 << std::int64_t(1000000) << 2000.0;
        QTest::newRow("twice that") << 2.0 << std::int64_t(1000000) << 4000.0;
        QTest::newRow("a tenth of it") << 0.1 << std::int64_t(1000000) << 200.0;
        QTest::newRow("the fastest of a short run") << 100.0 << std::int64_t(50) << 200.0;
        QTest::newRow("the fastest takes five seconds") << 100.0 << std::int64_t(1000000) << 200000.0;
    }
    void speeds()
    {
        QFETCH(const double, speed);
        QFETCH(const std::int64_t, steps);
        QFETCH(const double, batches);
        QCOMPARE(batchesPerSecond(speed, steps), batches);
    }
};

QTEST_APPLESS_MAIN(TestTrainingRun)
#include "tst_training_run.moc"
