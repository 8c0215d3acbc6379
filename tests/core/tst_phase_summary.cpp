// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/phase_summary.h"
#include "core/schedule/summary.h"
#include "tests/core/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

bool near(double a, double b, double tolerance)
{
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// PyTorch's values come from the same libm, bit for bit.
bool same(double found, double expected)
{
    return found == expected || (std::isnan(found) && std::isnan(expected));
}

QJsonArray cases()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/phases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray()
                                          : QJsonArray();
}

ScheduleConfig longRun()
{
    ScheduleConfig config = startingConfig();
    config.totalSteps = 1e9;
    return config;
}

}  // namespace

/// What the steps of each phase use, against the real PyTorch (tests/oracle/make_phases.py).
class PhaseSummaryTest : public QObject {
    Q_OBJECT

private slots:
    void equalsPyTorch_data()
    {
        QTest::addColumn<QJsonObject>("object");
        for (const QJsonValue value : cases())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    void equalsPyTorch()
    {
        QFETCH(const QJsonObject, object);
        const auto schedule = Schedule::build(goldenConfig(object));
        QVERIFY(schedule);
        const QJsonArray groups = object["rows"].toArray();
        QCOMPARE(std::size_t(groups.size()), schedule->groupCount());
        for (qsizetype group = 0; group < groups.size(); ++group) {
            const std::vector<PhaseSummary> rows = summarizePhases(*schedule, std::size_t(group));
            const QJsonArray expected = groups[group].toArray();
            QCOMPARE(qsizetype(rows.size()), expected.size());
            const double total = expected.last().toArray()[6].toDouble();
            for (std::size_t i = 0; i < rows.size(); ++i)
                compare(rows[i], expected[qsizetype(i)].toArray(), total);
        }
    }

    void namesThePhasesAndTheRun()
    {
        ScheduleConfig config = startingConfig();
        config.threePhase = true;
        const auto rows = summarizePhases(*Schedule::build(config));
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(*rows[0].kind, PhaseKind::WarmUp);
        QCOMPARE(*rows[1].kind, PhaseKind::Annealing);
        QCOMPARE(*rows[2].kind, PhaseKind::Annihilation);
        QVERIFY(!rows[3].kind);
    }

    void aLongRun()
    {
        const ScheduleConfig config = longRun();
        const Schedule schedule = *Schedule::build(config);
        const auto rows = summarizePhases(schedule);
        QCOMPARE(rows[0].last, std::int64_t(299999999));
        QCOMPARE(rows[1].count(), std::int64_t(700000000));
        QCOMPARE(rows[2].area, summarize(schedule, config).area);
        QBENCHMARK
        {
            QCOMPARE(summarizePhases(schedule).size(), rows.size());
        }
    }

    void nothingLeftToDo()
    {
        ScheduleConfig config = longRun();
        config.lastEpoch = 1e9 - 1;
        for (const PhaseSummary& row : summarizePhases(*Schedule::build(config))) {
            QCOMPARE(row.count(), std::int64_t(0));
            QCOMPARE(row.first, std::int64_t(1000000000));
            QCOMPARE(row.area, 0.0);
            QVERIFY(std::isnan(row.share));
            QVERIFY(std::isnan(row.from.lr) && std::isnan(row.to.momentum));
        }
    }

private:
    static void compare(const PhaseSummary& row, const QJsonArray& expected, double total)
    {
        if (expected.isEmpty()) {
            QCOMPARE(row.count(), std::int64_t(0));
            QCOMPARE(row.area, 0.0);
            QVERIFY(std::isnan(row.from.lr) && std::isnan(row.to.lr));
            return;
        }
        QCOMPARE(row.first, expected[0].toInteger());
        QCOMPARE(row.last, expected[1].toInteger());
        QVERIFY(same(row.from.lr, goldenNumber(expected[2])));
        QVERIFY(same(row.from.momentum, goldenNumber(expected[3])));
        QVERIFY(same(row.to.lr, goldenNumber(expected[4])));
        QVERIFY(same(row.to.momentum, goldenNumber(expected[5])));
        QVERIFY2(near(row.area, expected[6].toDouble(), 1e-12), qPrintable(QString::number(row.area, 'g', 17)));
        QVERIFY(near(row.share, expected[6].toDouble() / total, 1e-12));
    }
};

QTEST_APPLESS_MAIN(PhaseSummaryTest)
#include "tst_phase_summary.moc"
