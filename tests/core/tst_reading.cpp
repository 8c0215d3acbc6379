// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/ratio_lock.h"
#include "core/schedule/config_blend.h"
#include "core/schedule/reading.h"
#include "core/schedule/time_ticks.h"
#include "tests/core/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QJsonArray cases()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/readings.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray()
                                          : QJsonArray();
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)) || a == b;
}

ScheduleConfig twoGroups()
{
    ScheduleConfig config = startingConfig();
    config.groups = {"backbone", "head"};
    config.maxLr = PerGroup(std::vector{0.001, 0.01});
    return config;
}

std::vector<double> peaksAfter(const Edit& edit, const ScheduleConfig& base)
{
    return applied(base, withLockedRatios(edit, base).assignments).maxLr->values();
}

}  // namespace

class TestReading : public QObject {
    Q_OBJECT

private slots:
    void equalsPyTorch_data()
    {
        QTest::addColumn<QJsonObject>("object");
        for (const QJsonValue value : cases())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }
    /// Against the real PyTorch (tests/oracle/make_readings.py).
    void equalsPyTorch()
    {
        QFETCH(QJsonObject, object);
        const ScheduleConfig config = goldenConfig(object);
        const auto schedule = Schedule::build(config);
        QVERIFY(schedule);
        const QJsonArray groups = object["rows"].toArray();
        for (qsizetype group = 0; group < groups.size(); ++group)
            for (const QJsonValue row : groups[group].toArray()) {
                const Reading at = readingAt(*schedule, config, row[0].toDouble(), static_cast<std::size_t>(group));
                QCOMPARE(at.value.lr, row[1].toDouble());
                if (config.cycleMomentum)
                    QCOMPARE(at.value.momentum, row[2].toDouble());
                QCOMPARE(at.slope, row[3].toDouble());
                QVERIFY2(near(at.areaShare, row[4].toDouble(), 1e-12), qPrintable(QString::number(row[0].toDouble())));
                QVERIFY(!at.pastEnd);
            }
    }

    void readsPlaceAndPhase()
    {
        const ScheduleConfig config = startingConfig();
        const auto schedule = Schedule::build(config);
        const Reading at = readingAt(*schedule, config, 649);
        QCOMPARE(*at.epoch, 6.49);
        QCOMPARE(at.phase, PhaseKind::Annealing);
        QCOMPARE(at.phaseIndex, std::size_t(1));
        QCOMPARE(at.phaseShare, 0.5);
        QCOMPARE(*at.effectiveStep, at.value.lr / (1 - at.value.momentum));
        QVERIFY(readingAt(*schedule, config, 1000).pastEnd);
        ScheduleConfig adam = config;
        adam.optimizer = "adam";
        QVERIFY(!readingAt(*schedule, adam, 649).effectiveStep);
    }

    void readsTheSameAtABillionSteps()
    {
        ScheduleConfig config = startingConfig();
        config.totalSteps = 1e9;
        const auto schedule = Schedule::build(config);
        QVERIFY(near(readingAt(*schedule, config, 999'999'999).areaShare, 1, 1e-12));
        QVERIFY(readingAt(*schedule, config, 299'999'999).areaShare < 0.31);
    }

    void differencesGoFromTheEarlierToTheLater()
    {
        const ScheduleConfig config = startingConfig();
        const auto schedule = Schedule::build(config);
        const Reading early = readingAt(*schedule, config, 100);
        const Reading late = readingAt(*schedule, config, 700);
        for (const Difference& between : {difference(early, late), difference(late, early)}) {
            QCOMPARE(between.steps, 600.0);
            QCOMPARE(*between.epochs, 6.0);
            QCOMPARE(between.lr, late.value.lr - early.value.lr);
            QCOMPARE(between.lrRatio, late.value.lr / early.value.lr);
            QCOMPARE(between.momentum, late.value.momentum - early.value.momentum);
            QCOMPARE(between.areaShare, late.areaShare - early.areaShare);
        }
    }

    void timesAreInPeoplesUnits_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << "0";
        QTest::newRow("seconds") << 45.0 << "45 s";
        QTest::newRow("minutes") << 90.0 << "1 min 30 s";
        QTest::newRow("a whole hour") << 3600.0 << "1 h";
        QTest::newRow("hours") << 5400.0 << "1 h 30 min";
        QTest::newRow("days") << 194400.0 << "2 d 6 h";
        QTest::newRow("every unit") << 90061.0 << "1 d 1 h 1 min 1 s";
        QTest::newRow("backwards") << -5400.0 << "\u22121 h 30 min";
    }
    void timesAreInPeoplesUnits()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(durationText(seconds)), text);
    }

    void timeTicksAreFewAndRound()
    {
        for (double span = 1e-3; span < 1e12; span *= 1.7)
            for (const double low : {0.0, span / 3}) {
                const auto ticks = timeTicks(low, low + span, 7);
                QVERIFY2(ticks.size() >= 2 && ticks.size() <= 9, qPrintable(QString::number(span)));
                for (const Tick& tick : ticks)
                    QVERIFY(tick.value >= low * (1 - 1e-12) && tick.value <= (low + span) * (1 + 1e-12));
            }
        const auto hour = timeTicks(0, 3600, 7);
        QCOMPARE(QString::fromStdString(hour[1].text), QStringLiteral("10 min"));
        QVERIFY(timeTicks(1, 1, 7).empty());
        for (const auto& [low, high] :
             {std::pair(100000.0, 101000.0), std::pair(7200.0, 7260.0), std::pair(82800.0, 93600.0)}) {
            const auto ticks = timeTicks(low, high, 7);
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY2(ticks[i].text != ticks[i - 1].text, ticks[i].text.c_str());
        }
        QVERIFY(timeTicks(-1e20, -9.999999999999997e19, 7).size() <= 8);  // where a step is lost in the number
    }

    void ratiosAreKept()
    {
        const Edit edit{{{"max_lr", 0.02, std::size_t(1)}}, "x", 0};
        QCOMPARE(peaksAfter(edit, twoGroups()), (std::vector{0.002, 0.02}));
        const Edit third{{{"max_lr", 0.003, std::size_t(0)}}, "x", 0};
        QCOMPARE(peaksAfter(third, twoGroups()), (std::vector{0.003, 0.03}));  // not 0.030000000000000002
    }

    void ratiosThatDoNotExistAreNotKept()
    {
        ScheduleConfig config = twoGroups();
        config.maxLr = PerGroup(std::vector{0.0, 0.01});
        QCOMPARE(peaksAfter({{{"max_lr", 0.02, std::size_t(0)}}, "x", 0}, config), (std::vector{0.02, 0.01}));
        QCOMPARE(peaksAfter({{{"max_lr", -1.0, std::size_t(1)}}, "x", 0}, config), (std::vector{0.0, -1.0}));
        QCOMPARE(peaksAfter({{{"div_factor", 5.0, {}}}, "x", 0}, twoGroups()), (std::vector{0.001, 0.01}));
    }

    void blendsGoFromOneToTheOther()
    {
        const ScheduleConfig from = startingConfig();
        ScheduleConfig to = from;
        to.maxLr = 1.0;
        to.pctStart = 0.5;
        to.totalSteps = 4000;
        const auto middle = between(from, to, 0.5);
        QVERIFY(near(middle->maxLr->at(0), 0.1, 1e-12));  // half way by ratio
        QCOMPARE(middle->pctStart, 0.4);
        QCOMPARE(*middle->totalSteps, 2000.0);
        QVERIFY(Schedule::build(*middle));
        for (const double share : {0.0, 1.0}) {
            const auto end = between(from, to, share);
            QVERIFY(near(end->maxLr->at(0), share == 0 ? 0.01 : 1.0, 1e-12));
            QCOMPARE(*end->totalSteps, share == 0 ? 1000.0 : 4000.0);
        }
    }

    void unlikeOnesDoNotBlend()
    {
        const ScheduleConfig from = startingConfig();
        for (const Assignment& assignment :
             {Assignment{"three_phase", true, {}}, Assignment{"anneal_strategy", std::string("linear"), {}},
              Assignment{"cycle_momentum", false, {}}, Assignment{"groups.add", {}, {}}})
            QVERIFY2(!between(from, applied(from, {assignment}), 0.5), assignment.key.c_str());
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
