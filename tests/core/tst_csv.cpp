// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "core/export/exporter.h"
#include "core/export/step_choice.h"
#include "core/formats/read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <charconv>

using namespace onecycle;

namespace {

ScheduleConfig linear(double steps)
{
    ScheduleConfig config;
    config.maxLr = 1.0;
    config.totalSteps = steps;
    config.pctStart = 0.4;
    config.annealStrategy = "linear";
    return config;
}

ScheduleConfig twoGroups()
{
    ScheduleConfig config = linear(5);
    config.groups = {"a", "b"};
    config.maxLr = PerGroup(std::vector{1.0, 0.5});
    config.maxMomentum = PerGroup(std::vector{0.9, 0.95});
    config.baseMomentum = 0.8;
    config.threePhase = true;
    return config;
}

QString exported(const char* format, const ScheduleConfig& config)
{
    const auto schedule = Schedule::build(config);
    return schedule ? QString::fromStdString(exportText(*findExporter(format), {config, *schedule})) : QString();
}

double numberOf(const QString& text)
{
    const std::string bytes = text.toStdString();
    double value = 0;
    std::from_chars(bytes.data(), bytes.data() + bytes.size(), value);
    return value;
}

}  // namespace

/// The tables of every step. The rows of the small ones are what torch 1.13.1 (Debian 12, python3-torch) printed with
/// repr(): OneCycleLR(optimizer, total_steps=5, max_lr=1.0, anneal_strategy='linear', pct_start=0.4, ...), SGD, step by
/// step.
class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("found");
        QTest::newRow("one group")
            << "step,phase,lr,momentum\n0,1,0.04,0.95\n1,1,1,0.85\n2,2,0.666668,0.8833333333333333\n"
               "3,2,0.3333360000000001,0.9166666666666666\n4,2,4.000000000004e-06,0.95\n"
            << exported("csv", linear(5));
        ScheduleConfig config = linear(5);
        config.cycleMomentum = false;
        QTest::newRow("no momentum")
            << "step,phase,lr\n0,1,0.04\n1,1,1\n2,2,0.666668\n3,2,0.3333360000000001\n4,2,4.000000000004e-06\n"
            << exported("csv", config);
        QTest::newRow("two groups, three phases")
            << "step,phase,lr_0,momentum_0,lr_1,momentum_1\n0,1,0.04,0.9,0.02,0.95\n1,1,1,0.8,0.5,0.8\n"
               "2,2,0.040000000000000036,0.9,0.020000000000000018,0.95\n3,3,0.020002,0.9,0.010001,0.95\n"
               "4,3,3.9999999999970615e-06,0.9,1.9999999999985307e-06,0.95\n"
            << exported("csv", twoGroups());
        config = linear(5);
        config.lastEpoch = 2;
        QTest::newRow("resumed")
            << "step,phase,lr,momentum\n3,2,0.3333360000000001,0.9166666666666666\n4,2,4.000000000004e-06,0.95\n"
            << exported("csv", config);
        config.lastEpoch = 4;
        QTest::newRow("resumed at the end") << "step,phase,lr,momentum\n" << exported("csv", config);
        config = linear(2);
        config.maxLr = std::numeric_limits<double>::infinity();
        config.cycleMomentum = false;
        QTest::newRow("no number") << "step,phase,lr\n0,2,nan\n1,2,nan\n" << exported("csv", config);
        config = linear(1);
        QTest::newRow("one step") << "step,phase,lr,momentum\n0,2,4.000000000004e-06,0.95\n" << exported("csv", config);
    }

    void tables()
    {
        QFETCH(QString, expected);
        QFETCH(QString, found);
        QCOMPARE(found, expected);
    }

    /// Long enough for many blocks, with phases that end within one: every number is at()'s, in order.
    void everyStep()
    {
        ScheduleConfig config = twoGroups();
        config.annealStrategy = "cos";
        config.totalSteps = 10'007;
        config.lastEpoch = 100;
        const auto schedule = Schedule::build(config);
        QVERIFY(schedule);
        const QStringList lines = exported("csv", config).split('\n');
        QCOMPARE(lines.size(), 10'007 - 101 + 2);
        for (int i = 1; i + 1 < lines.size(); ++i) {
            const std::int64_t step = 100 + i;
            const QStringList fields = lines[i].split(',');
            QCOMPARE(fields.size(), 6);
            QCOMPARE(fields[0].toLongLong(), step);
            QCOMPARE(fields[1].toULongLong(), qulonglong(schedule->phaseAt(double(step)) + 1));
            for (int group = 0; group < 2; ++group) {
                const auto value = schedule->at(step, std::size_t(group));
                QVERIFY(value && sameBits(numberOf(fields[2 + 2 * group]), value->lr));
                QVERIFY(sameBits(numberOf(fields[3 + 2 * group]), value->momentum));
            }
        }
    }

    void someSteps_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("lastEpoch");
        QTest::addColumn<qint64>("every");
        QTest::addColumn<QList<qint64>>("steps");
        const auto row = [](const char* name, double total, double lastEpoch, qint64 every, QList<qint64> steps) {
            QTest::newRow(name) << total << lastEpoch << every << std::move(steps);
        };
        row("the last one besides", 10, -1, 3, {0, 3, 6, 9});
        row("the last one by itself", 9, -1, 4, {0, 4, 8});
        row("the last one too", 11, -1, 3, {0, 3, 6, 9, 10});
        row("more than there are", 5, -1, 100, {0, 4});
        row("as many as a double counts", 5, -1, qint64{1} << 53, {0, 4});
        row("one step", 1, -1, 7, {0});
        row("resumed between", 20, 4, 4, {8, 12, 16, 19});
        row("resumed on one", 20, 7, 4, {8, 12, 16, 19});
        row("resumed behind the last of them", 20, 17, 4, {19});
        row("resumed at the end", 20, 19, 4, {});
    }

    /// Whichever steps are chosen, they are the rows of the whole table.
    void someSteps()
    {
        QFETCH(double, total);
        QFETCH(double, lastEpoch);
        QFETCH(qint64, every);
        QFETCH(QList<qint64>, steps);
        ScheduleConfig config = linear(total);
        config.lastEpoch = lastEpoch;
        const QStringList all = exported("csv", config).split('\n');
        QStringList expected{all.first()};
        for (const qint64 step : steps)
            expected += all.filter(QRegularExpression(QString("^%1,").arg(step)));
        const auto schedule = Schedule::build(config);
        ExportInput input{config, *schedule};
        input.every = every;
        QCOMPARE(QString::fromStdString(exportText(*findExporter("csv"), input)), expected.join('\n') + '\n');
        const QJsonArray records = QJsonDocument::fromJson(
                                       QByteArray::fromStdString(exportText(*findExporter("json"), input)))
                                       .object()["steps"]
                                       .toArray();
        QCOMPARE(records.size(), steps.size());
        for (qsizetype i = 0; i < steps.size(); ++i)
            QCOMPARE(records[i].toObject()["step"].toInteger(), steps[i]);
    }

    void someStepsOfALongRun()
    {
        ScheduleConfig config = twoGroups();
        config.totalSteps = 1e6;
        const auto schedule = Schedule::build(config);
        ExportInput input{config, *schedule};
        input.every = 8;
        qint64 lines = -1;
        std::size_t largest = 0;
        QVERIFY(findExporter("csv")->write(input, [&](std::string_view text) {
            lines += std::ranges::count(text, '\n');
            largest = std::max(largest, text.size());
            return true;
        }));
        QCOMPARE(lines, 125'001);
        QVERIFY2(largest <= std::size_t{64} * 1024, "memory does not grow");
        QVERIFY(!findExporter("csv")->write(input, [](std::string_view text) { return text.starts_with("step"); }));
    }

    void stepChoices()
    {
        const auto interval = [](const char* word, const ScheduleConfig& config) {
            const auto choice = stepChoice(word);
            return choice ? stepInterval(*choice, config) : std::optional<std::int64_t>(-1);
        };
        const ScheduleConfig config = startingConfig();
        QCOMPARE(interval("all", config), std::optional<std::int64_t>(1));
        QCOMPARE(interval("epochs", config), std::optional<std::int64_t>(100));
        QCOMPARE(interval("1_000", config), std::optional<std::int64_t>(1000));
        QCOMPARE(interval("epochs", linear(10)), std::optional<std::int64_t>());
        for (const char* const word : {"", "every", "0", "-1", "1.5", "nan", "inf", "1e400", "1e16"})
            QVERIFY2(interval(word, config) == -1, word);
    }

    void writesInBlocksAndStopsWhenTold()
    {
        const ScheduleConfig config = linear(100'000);
        const auto schedule = Schedule::build(config);
        std::size_t calls = 0;
        std::size_t largest = 0;
        const Sink stopAtThird = [&](std::string_view text) {
            largest = std::max(largest, text.size());
            return ++calls < 3;
        };
        QVERIFY(!findExporter("csv")->write({config, *schedule}, stopAtThird));
        QCOMPARE(calls, std::size_t(3));
        QVERIFY(largest <= std::size_t{64} * 1024);
    }

    void aHugeRunCostsNothingToBegin()
    {
        const ScheduleConfig config = linear(9007199254740992.0);
        const auto schedule = Schedule::build(config);
        std::string first;
        findExporter("csv")->write({config, *schedule}, [&first](std::string_view text) {
            first += text;
            return first.size() < 100;
        });
        QVERIFY(first.find("\n0,1,0.04,0.95\n") != std::string::npos);
    }

    void jsonHasTheSameNumbers()
    {
        const QJsonObject table = QJsonDocument::fromJson(exported("json", twoGroups()).toUtf8()).object();
        const QJsonArray steps = table["steps"].toArray();
        const QStringList lines = exported("csv", twoGroups()).split('\n', Qt::SkipEmptyParts);
        const QStringList names = lines.first().split(',');
        QCOMPARE(steps.size(), 5);
        for (int i = 0; i < 5; ++i)
            for (int column = 0; column < names.size(); ++column)
                QCOMPARE(steps[i].toObject()[names[column]].toDouble(), numberOf(lines[i + 1].split(',')[column]));
    }

    void jsonReadsBack()
    {
        for (const ScheduleConfig& config : {twoGroups(), linear(7), linear(1000)}) {
            const auto read = readDocument(exported("json", config).toStdString());
            QVERIFY2(read, read ? "" : read.error().message.c_str());
            ScheduleConfig expected = config;
            expected.groups = read->value.config().groups;
            QVERIFY(read->value.config() == expected);
            QCOMPARE(expected.groupCount(), config.groupCount());
        }
    }

    void jsonOfNothingAndOfNoNumbers()
    {
        ScheduleConfig config = linear(2);
        config.maxLr = std::numeric_limits<double>::infinity();
        const QString text = exported("json", config);
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object()["steps"].toArray()[0].toObject()["lr"].toString(),
                 QString("nan"));
        config.lastEpoch = 1;
        QVERIFY(QJsonDocument::fromJson(exported("json", config).toUtf8()).object()["steps"].toArray().isEmpty());
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
