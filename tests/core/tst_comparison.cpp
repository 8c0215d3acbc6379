// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules side by side: against PyTorch and NumPy (tests/golden/comparison.json), and what is drawn beside what.
#include "core/document/comparison.h"
#include "core/document/entry_change.h"
#include "core/export/family_csv.h"
#include "golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QJsonArray goldenPairs()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/comparison.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["pairs"].toArray() : QJsonArray();
}

ScheduleConfig configOf(const QJsonValue& arguments)
{
    return goldenConfig({{"optimizer", "sgd"}, {"groups", 1}, {"arguments", arguments}});
}

ScheduleConfig plain(double totalSteps = 100)
{
    ScheduleConfig config;
    config.maxLr = 0.1;
    config.totalSteps = totalSteps;
    return config;
}

/// A document whose active schedule is \p config, with \p others beside it.
DocumentValue documentOf(const ScheduleConfig& config, const std::vector<Source>& others)
{
    DocumentValue value = makeDocument(config);
    for (const Source& source : others)
        addEntry(value, {{}, "other", source, {}, {}, {}});
    return value;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

std::string csvOf(const std::vector<FamilyMember>& members, std::int64_t every)
{
    std::string text;
    const bool whole = writeFamilyCsv(members, every, [&text](std::string_view part) {
        text += part;
        return true;
    });
    return whole ? text : std::string();
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPytorchAndNumpy_data()
    {
        QTest::addColumn<QJsonObject>("pair");
        const QJsonArray pairs = goldenPairs();
        QVERIFY(pairs.size() >= 6);
        for (const QJsonValue pair : pairs)
            QTest::newRow(qPrintable(pair["name"].toString())) << pair.toObject();
    }

    void agreesWithPytorchAndNumpy()
    {
        QFETCH(QJsonObject, pair);
        const Snapshot snapshot = makeSnapshot(documentOf(configOf(pair["a"]), {configOf(pair["b"])}), {});
        const std::vector<Compared> both = compared(snapshot);
        QCOMPARE(both.size(), std::size_t{2});
        QVERIFY(both[0].active && !both[1].active);
        QStringList keys;
        for (const DifferingParameter& parameter : differingParameters(both))
            keys += QString::fromUtf8(parameter.parameter->key.data(),
                                      static_cast<qsizetype>(parameter.parameter->key.size()));
        keys.sort();
        QStringList expected;
        for (const QJsonValue key : pair["differ"].toArray())
            expected += key.toString();
        QCOMPARE(keys, expected);
        for (std::size_t i = 0; i < 2; ++i) {
            const QJsonObject numpy = pair[i == 0 ? "summary_a" : "summary_b"].toObject();
            const auto summary = summaryOf(both[i], snapshot.scheduleConfig, 0);
            QVERIFY(summary);
            QCOMPARE(summary->steps, numpy["steps"].toDouble());
            QCOMPARE(summary->peakLr, numpy["peak_lr"].toDouble());
            QCOMPARE(static_cast<int>(summary->peakStep), numpy["peak_step"].toInt());
            QCOMPARE(summary->lastLr, numpy["last_lr"].toDouble());
            QVERIFY(near(summary->meanLr, numpy["mean_lr"].toDouble()));
            QVERIFY(near(summary->area, numpy["area"].toDouble()));
            QCOMPARE(summary->effectiveStep.has_value(), !numpy["effective"].isNull());
            if (summary->effectiveStep)
                QVERIFY(near(*summary->effectiveStep, numpy["effective"].toDouble()));
        }
        const LargestDifference largest = largestDifference(both[0].curve, both[1].curve);
        QCOMPARE(largest.lr, pair["lr"].toDouble());
        QCOMPARE(largest.momentum, pair["momentum"].toDouble());
    }

    void aTableIsSummedUp()
    {
        const CurveTable table(10, {{{0.1, 0.4, 0.2}}, {{0.5, 0.5, 0.9}}});
        const Snapshot snapshot = makeSnapshot(documentOf(plain(), {table}), {});
        const auto summary = summaryOf(compared(snapshot)[1], snapshot.scheduleConfig, 0);
        QVERIFY(summary);
        QCOMPARE(summary->steps, 13.0);
        QCOMPARE(summary->peakLr, 0.4);
        QCOMPARE(summary->peakStep, std::int64_t{11});
        QCOMPARE(summary->lastLr, 0.2);
        QVERIFY(near(summary->area, 0.7) && near(summary->meanLr, 0.7 / 3));
        QVERIFY(near(*summary->effectiveStep, 2));
    }

    void besides_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<double>("end");
        QTest::newRow("by steps") << static_cast<int>(CompareBy::Step) << 400.0;
        QTest::newRow("by epochs") << static_cast<int>(CompareBy::Epoch) << 200.0;
        QTest::newRow("by share") << static_cast<int>(CompareBy::Share) << 100.0;
    }

    /// 10 epochs of 10 steps beside 20 epochs of 20.
    void besides()
    {
        QFETCH(int, by);
        QFETCH(double, end);
        ScheduleConfig active = plain();
        active.totalSteps.reset();
        active.epochs = 10;
        active.stepsPerEpoch = 10;
        ScheduleConfig other = active;
        other.epochs = 20;
        other.stepsPerEpoch = 20;
        ViewState view;
        view.compareBy = static_cast<CompareBy>(by);
        const Snapshot snapshot = makeSnapshot(documentOf(active, {other}), view);
        const std::vector<Beside> beside = onecycle::besides(snapshot);
        QCOMPARE(beside.size(), std::size_t{1});
        QCOMPARE(beside.front().end(), end);
        QCOMPARE(endOfAll(snapshot, beside), std::max(end, 100.0));
        QVERIFY(lengthsDiffer(compared(snapshot)));
        // Its peak, step 119 of PyTorch's 400, wherever that lies on the axis.
        QVERIFY(near(beside.front().valueAt(119 * end / 400, 0).lr, 0.1));
        QVERIFY(std::isnan(beside.front().valueAt(end, 0).lr));
    }

    /// A short run that is stretched over a long one ends on its last step: PyTorch's step T would be below zero.
    void behindItsLastStepAStretchedRunStays()
    {
        ScheduleConfig other = plain(10);
        other.annealStrategy = "linear";
        ViewState view;
        view.compareBy = CompareBy::Share;
        const Snapshot snapshot = makeSnapshot(documentOf(plain(1000), {other}), view);
        const Beside beside = onecycle::besides(snapshot).front();
        QCOMPARE(beside.valueAt(999, 0).lr, beside.valueAt(900, 0).lr);
        QVERIFY(std::abs(beside.valueAt(999, 0).lr - 0.1 / 25 / 1e4) < 1e-15);
    }

    void whatIsHiddenIsNotCompared()
    {
        DocumentValue value = documentOf(plain(), {plain(200), plain(300)});
        value.schedules[1].hidden = true;
        const Snapshot snapshot = makeSnapshot(value, {});
        QCOMPARE(compared(snapshot).size(), std::size_t{2});
        QCOMPARE(endOfAll(snapshot, onecycle::besides(snapshot)), 300.0);
    }

    void aPinIsNamedByWhatItHasDifferent_data()
    {
        QTest::addColumn<double>("pctStart");
        QTest::addColumn<double>("maxLr");
        QTest::addColumn<QString>("name");
        QTest::newRow("alone") << -1.0 << 0.1 << "Pin 1";
        QTest::newRow("the same") << 0.3 << 0.1 << "Pin 1";
        QTest::newRow("one parameter") << 0.45 << 0.1 << "pct_start 0.3";
        QTest::newRow("two parameters") << 0.45 << 0.2 << "max_lr 0.1, pct_start 0.3";
    }

    void aPinIsNamedByWhatItHasDifferent()
    {
        QFETCH(double, pctStart);
        QFETCH(double, maxLr);
        QFETCH(QString, name);
        ScheduleConfig other = plain();
        other.pctStart = pctStart;
        other.maxLr = maxLr;
        const DocumentValue value = pctStart < 0 ? makeDocument(plain()) : documentOf(plain(), {other});
        QCOMPARE(QString::fromStdString(pinName(value)), name);
    }

    void theWideTable()
    {
        const CurveTable table(1, {{{0.25, 0.5}}, {}});
        ScheduleConfig config = plain(3);
        config.maxLr = 1;
        config.annealStrategy = "linear";
        config.pctStart = 1.0;
        const Schedule schedule = Schedule::build(config).value();
        const std::string text = csvOf({{"a \"b\", c", nullptr, &table}, {"run", &schedule, nullptr}}, 1);
        // torch.optim.lr_scheduler.OneCycleLR(SGD, max_lr=1, total_steps=3, pct_start=1, anneal_strategy="linear")
        QCOMPARE(QString::fromStdString(text), QStringLiteral("step,\"a \"\"b\"\", c lr\",run lr,run momentum\n"
                                                              "0,,0.04,0.95\n"
                                                              "1,0.25,0.52,0.8999999999999999\n"
                                                              "2,0.5,1,0.85\n"));
    }

    void theWideTableHasChosenStepsAndEveryLastOne()
    {
        const Schedule shorter = Schedule::build(plain(8)).value();
        const Schedule longer = Schedule::build(plain(12)).value();
        const QString text = QString::fromStdString(csvOf({{"a", &shorter, nullptr}, {"b", &longer, nullptr}}, 5));
        QStringList steps;
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            steps += line.section(QLatin1Char(','), 0, 0);
        QCOMPARE(steps, QStringList({"step", "0", "5", "7", "10", "11"}));
        QVERIFY(text.contains(QStringLiteral("\n10,,,")));
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
