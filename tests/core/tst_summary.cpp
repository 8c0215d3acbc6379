// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ramp_sum.h"
#include "core/schedule/summary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace onecycle;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool near(double a, double b, double tolerance)
{
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

ScheduleConfig configOf(double totalSteps)
{
    ScheduleConfig config;
    config.maxLr = 1.0;
    config.totalSteps = totalSteps;
    return config;
}

Summary summaryOf(const ScheduleConfig& config, std::size_t group = 0)
{
    return summarize(*Schedule::build(config), config, group);
}

/// What a loop over all steps finds.
struct Brute {
    double peakLr = -infinity;
    double effectiveStep = -infinity;
    long double area = 0;
    long double absolute = 0;

    explicit Brute(const Schedule& schedule)
    {
        for (std::int64_t step = schedule.firstStep(); step < schedule.totalSteps(); ++step) {
            const StepValue value = *schedule.at(step);
            peakLr = std::max(peakLr, value.lr);
            effectiveStep = std::max(effectiveStep, effective(value));
            area += value.lr;
            absolute += std::abs(value.lr);
        }
    }

    static double effective(const StepValue& value)
    {
        return value.momentum >= 1 ? value.lr * infinity : value.lr / (1 - value.momentum);
    }
};

class RandomConfigs {
public:
    ScheduleConfig next(double longest)
    {
        ScheduleConfig config = configOf(std::floor(std::pow(10, uniform(0, std::log10(longest)))) + 1);
        config.maxLr = std::pow(10, uniform(-4, 1));
        config.divFactor = std::pow(10, uniform(-1, 3));
        config.finalDivFactor = std::pow(10, uniform(-3, 6));
        config.pctStart = uniform(0, 1);
        config.annealStrategy = uniform(0, 1) < 0.5 ? "cos" : "linear";
        config.threePhase = uniform(0, 1) < 0.5;
        config.maxMomentum = uniform(-0.5, 1.1);
        config.baseMomentum = uniform(-0.5, 1.1);
        config.lastEpoch = uniform(0, 1) < 0.3 ? std::floor(uniform(0, 1) * *config.totalSteps) - 1 : -1;
        return config;
    }

private:
    double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }

    std::mt19937_64 m_random{20260105};
};

}  // namespace

/// The derived numbers, against loops over all steps and against sums with 60 digits.
class SummaryTest : public QObject {
    Q_OBJECT

private slots:
    void documentationExample()
    {
        const ScheduleConfig config = startingConfig();
        const Summary summary = summaryOf(config);
        QCOMPARE(summary.initialLr, 0.01 / 25);
        QCOMPARE(summary.maxLr, 0.01);
        QCOMPARE(summary.finalLr, 0.01 / 25 / 1e4);
        QCOMPARE(summary.peakLr, 0.01);
        QCOMPARE(summary.peakStep, std::int64_t(299));
        QCOMPARE(summary.peakPosition, 299.0);
        QCOMPARE(summary.lastLr, 0.01 / 25 / 1e4);
        QCOMPARE(summary.meanLr, summary.area / 1000);
        QVERIFY(near(*summary.effectiveStep, 0.01 / (1 - 0.85), 1e-15));
        QCOMPARE(*summary.effectiveStepAt, std::int64_t(299));
    }

    void area()
    {
        QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/areas.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()["areas"].toArray();
        QVERIFY(rows.size() > 10);
        for (const QJsonValue row : rows) {
            ScheduleConfig config = configOf(row[0].toDouble());
            config.pctStart = row[1].toDouble();
            config.annealStrategy = row[2].toString().toStdString();
            config.threePhase = row[3].toBool();
            config.divFactor = row[4].toDouble();
            config.finalDivFactor = row[5].toDouble(infinity);
            config.lastEpoch = row[6].toDouble();
            const Summary summary = summaryOf(config);
            const QByteArray found = QByteArray::number(summary.area, 'g', 17) + " in row " +
                                     QJsonDocument(row.toArray()).toJson(QJsonDocument::Compact);
            QVERIFY2(near(summary.area, row[7].toDouble(), 1e-13), found.constData());
            QVERIFY(near(summary.meanLr, summary.area / (row[0].toDouble() - row[6].toDouble() - 1), 1e-15));
        }
    }

    void equalsALoop()
    {
        RandomConfigs configs;
        int compared = 0;
        for (int i = 0; i < 4000; ++i) {
            const ScheduleConfig config = configs.next(i < 3990 ? 1000 : 1e6);
            const auto schedule = Schedule::build(config);
            if (!schedule || schedule->firstStep() == schedule->totalSteps())
                continue;
            ++compared;
            const Brute brute(*schedule);
            const Summary summary = summarize(*schedule, config);
            QVERIFY2(near(summary.peakLr, brute.peakLr, 1e-12), qPrintable(QString::number(i)));
            QCOMPARE(schedule->at(summary.peakStep)->lr, summary.peakLr);
            QVERIFY(summary.effectiveStep);
            QVERIFY2(near(*summary.effectiveStep, brute.effectiveStep, 1e-12), qPrintable(QString::number(i)));
            QCOMPARE(Brute::effective(*schedule->at(*summary.effectiveStepAt)), *summary.effectiveStep);
            // PyTorch's own values are rounded against max_lr, so where they are much smaller that is all the loop
            // knows.
            const double rounding = 1e-15 * summary.maxLr *
                                    std::max(1.0, 1 / config.divFactor / config.finalDivFactor) *
                                    static_cast<double>(schedule->totalSteps() - schedule->firstStep());
            QVERIFY2(std::abs(summary.area - static_cast<double>(brute.area)) <=
                         1e-12 * static_cast<double>(brute.absolute) + rounding,
                     qPrintable(QString::number(i)));
            QCOMPARE(summary.lastLr, schedule->at(schedule->totalSteps() - 1)->lr);
            QCOMPARE(summary.afterEndLr.has_value(), schedule->at(schedule->totalSteps()).has_value());
            QCOMPARE(summary.peakPosition, schedule->phases()[0].end);
        }
        QVERIFY(compared > 3000);
    }

    /// Momentum that passes 1 within the run: the steps on either side of that place count, not only the ends.
    void effectiveStepNextToMomentumOne()
    {
        ScheduleConfig config = configOf(1000);
        config.annealStrategy = "linear";
        config.finalDivFactor = -1e4;  // ends below zero, where momentum is above 1
        config.maxMomentum = 1.01;
        config.baseMomentum = 0.5;
        config.lastEpoch = 499;
        const Brute brute(*Schedule::build(config));
        QCOMPARE(*summaryOf(config).effectiveStep, brute.effectiveStep);
        config.finalDivFactor = 1e4;
        QCOMPARE(*summaryOf(config).effectiveStep, infinity);
    }

    void peakIsAStepReallyUsed_data()
    {
        QTest::addColumn<double>("totalSteps");
        QTest::addColumn<double>("pctStart");
        QTest::addColumn<double>("lastEpoch");
        QTest::addColumn<double>("peakLr");
        QTest::addColumn<qint64>("peakStep");
        // Values of torch 1.13.1 (reference/pytorch.md, section 2).
        QTest::newRow("between two steps") << 10.0 << 0.25 << -1.0 << 0.9890738440717014 << qint64(2);
        QTest::newRow("no warm-up") << 10.0 << 0.0 << -1.0 << 0.9755283560345442 << qint64(0);
        QTest::newRow("never decays") << 10.0 << 1.0 << -1.0 << 1.0 << qint64(9);
        QTest::newRow("one step") << 1.0 << 0.3 << -1.0 << 4e-6 << qint64(0);
        QTest::newRow("resumed past the peak") << 10.0 << 0.3 << 4.0 << 0.6112620219362893 << qint64(5);
        QTest::newRow("long run") << 1e9 << 0.3 << -1.0 << 1.0 << qint64(299999999);
    }

    void peakIsAStepReallyUsed()
    {
        QFETCH(const double, totalSteps);
        QFETCH(const double, pctStart);
        QFETCH(const double, lastEpoch);
        ScheduleConfig config = configOf(totalSteps);
        config.pctStart = pctStart;
        config.lastEpoch = lastEpoch;
        const Summary summary = summaryOf(config);
        QTEST(summary.peakLr, "peakLr");
        QTEST(qint64(summary.peakStep), "peakStep");
    }

    void afterTheEnd()
    {
        // torch 1.13.1: k=10 of T=10, linear and cosine; pct_start=1 raises ZeroDivisionError there.
        ScheduleConfig config = configOf(10);
        QVERIFY(near(*summaryOf(config).afterEndLr, 0.04951936798652623, 1e-14));
        config.annealStrategy = "linear";
        QCOMPARE(*summaryOf(config).afterEndLr, -.14285257142857133);
        config.pctStart = 1;
        QVERIFY(!summaryOf(config).afterEndLr);
    }

    void effectiveStepIsOfMomentumOnly_data()
    {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<bool>("cycles");
        QTest::addColumn<bool>("given");
        QTest::newRow("momentum") << "sgd" << true << true;
        QTest::newRow("betas") << "adam" << true << false;
        QTest::newRow("a momentum behind a division") << "rmsprop" << true << false;
        QTest::newRow("momentum is not cycled") << "sgd" << false << false;
        QTest::newRow("neither") << "adagrad" << false << false;
    }

    void effectiveStepIsOfMomentumOnly()
    {
        QFETCH(const QString, optimizer);
        QFETCH(const bool, cycles);
        ScheduleConfig config = configOf(100);
        config.optimizer = optimizer.toStdString();
        config.cycleMomentum = cycles;
        const Summary summary = summaryOf(config);
        QTEST(summary.effectiveStep.has_value(), "given");
        QTEST(summary.effectiveStepAt.has_value(), "given");
    }

    void groupsHaveTheirOwn()
    {
        ScheduleConfig config = configOf(100);
        config.groups = {"a", "b"};
        config.maxLr = PerGroup(std::vector<double>{1, 3});
        config.baseMomentum = PerGroup(std::vector<double>{0.85, 0.5});
        QCOMPARE(summaryOf(config, 1).peakLr, 3.0);
        QVERIFY(near(summaryOf(config, 1).area, 3 * summaryOf(config, 0).area, 1e-14));
        QVERIFY(near(*summaryOf(config, 1).effectiveStep, 6, 1e-14));
    }

    void degenerateNumbersStayInTheirPlace()
    {
        ScheduleConfig config = configOf(10);
        config.lastEpoch = 9;  // nothing left to do
        QCOMPARE(summaryOf(config).area, 0.0);
        QVERIFY(!summaryOf(config).effectiveStep);
        config = configOf(10);
        config.pctStart = std::nan("");
        QVERIFY(std::isnan(summaryOf(config).area));
        config = configOf(10);
        config.maxLr = 0.0;
        QCOMPARE(summaryOf(config).peakLr, 0.0);
        config.maxLr = -1.0;  // mirrored: the highest is the one nearest to zero
        QCOMPARE(summaryOf(config).peakLr, -4e-6);
    }

    /// The shapes that OneCycleLR has not.
    void otherRamps_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<qint64>("last");
        QTest::newRow("steep") << 1.0 << qint64(1000);
        QTest::newRow("flat") << 1e-9 << qint64(100000);
        QTest::newRow("constant") << 0.0 << qint64(1000);
        QTest::newRow("short") << 0.5 << qint64(7);
    }

    void otherRamps()
    {
        QFETCH(const double, rate);
        QFETCH(const qint64, last);
        const Phase phase{PhaseKind::WarmUp, 0, 1e6, {RampShape::Inverse, 0.1, 0, rate}, {RampShape::Hold, 0.9, 0.9}};
        long double sum = 0;
        for (qint64 k = 3; k <= last; ++k)
            sum += rampValue(phase, phase.lr, static_cast<double>(k));
        QVERIFY(near(rampSum(phase, phase.lr, 3, last), static_cast<double>(sum), 1e-13));
        QVERIFY(near(rampSum(phase, phase.momentum, 3, last), 0.9 * static_cast<double>(last - 2), 1e-15));
        QCOMPARE(rampSum(phase, phase.lr, 5, 4), 0.0);
    }
};

QTEST_APPLESS_MAIN(SummaryTest)
#include "tst_summary.moc"
