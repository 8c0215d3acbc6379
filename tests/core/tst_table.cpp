// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/formats/json_document.h"
#include "core/formats/read.h"
#include "core/targets/table_fidelity.h"
#include "tests/core/golden.h"
#include "tests/core/reading_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>
#include <random>

using namespace onecycle;

namespace {

std::string csvOf(const ScheduleConfig& config, const Schedule& schedule)
{
    return exportText(*findExporter("csv"), {config, schedule});
}

const CurveTable& tableOf(const ReadDocument& document)
{
    return std::get<CurveTable>(document.value.schedules.at(1).source);
}

double uniform(std::mt19937& random, double low, double high)
{
    return std::uniform_real_distribution(low, high)(random);
}

bool chance(std::mt19937& random)
{
    return random() % 2 == 0;
}

/// A number that a person types.
double rounded(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

/// A configuration whose curve shows all that it has: rows before the peak, behind it, and in the last phase.
ScheduleConfig visibleConfig(std::mt19937& random, bool typed)
{
    const auto number = [typed](double value) { return typed ? rounded(value) : value; };
    ScheduleConfig config;
    config.totalSteps = 12 + double(random() % 1989);
    config.annealStrategy = chance(random) ? "cos" : "linear";
    config.threePhase = chance(random);
    config.pctStart = number(uniform(random, 4 / *config.totalSteps, config.threePhase ? 0.4 : 0.7));
    config.maxLr = number(std::pow(10, uniform(random, -5, 0)));
    config.divFactor = number(std::pow(10, uniform(random, 0.3, 3)));
    config.finalDivFactor = number(std::pow(10, uniform(random, 0.1, 5)));
    config.cycleMomentum = chance(random);
    if (config.cycleMomentum) {
        config.maxMomentum = number(uniform(random, 0.9, 0.99));
        config.baseMomentum = number(uniform(random, 0.7, 0.89));
    }
    return config;
}

/// Has its peak on a step, so that typed numbers can be told for certain.
bool isWholePeak(const ScheduleConfig& config)
{
    return config.pctStart * *config.totalSteps == std::floor(config.pctStart * *config.totalSteps);
}

}  // namespace

/// Tables as text: those that the program wrote, and those of others.
class TableTest : public QObject {
    Q_OBJECT

private slots:
    /// Thousands of tables come back bit for bit, with a configuration that has their curve.
    void roundTrip_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("typed numbers") << true;
        QTest::newRow("any numbers") << false;
    }

    void roundTrip()
    {
        QFETCH(bool, typed);
        std::mt19937 random(20261124);
        int same = 0;
        for (int round = 0; round < 1000; ++round) {
            const ScheduleConfig config = visibleConfig(random, typed);
            const auto schedule = Schedule::build(config);
            QVERIFY(schedule);
            const std::string text = csvOf(config, *schedule);
            const auto read = readDocument(text);
            QVERIFY2(read, read ? "" : read.error().message.c_str());
            QCOMPARE(read->value.schedules.size(), 2);
            const CurveTable& table = tableOf(*read);
            QCOMPARE(double(table.stepCount()), *config.totalSteps);
            QCOMPARE(table.hasMomentum(), config.cycleMomentum);
            std::vector<double> lr(table.stepCount());
            std::vector<double> momentum(config.cycleMomentum ? lr.size() : 0);
            schedule->evaluate(0, lr, momentum);
            QVERIFY(table.lr() == lr && (momentum.empty() || table.momentum() == momentum));
            const auto again = Schedule::build(read->value.config());
            QVERIFY(again);
            const Fidelity compared = tableFidelity(table, *again);
            QVERIFY2(
                compared.lr.error <= 1e-12 && compared.momentum.error <= 1e-12,
                qPrintable(QString::fromStdString(writeJsonConfig(config) + writeJsonConfig(read->value.config())) +
                           QString::number(compared.lr.error) + " " + QString::number(compared.momentum.error)));
            if (read->value.config() == config)
                ++same;
            else
                QVERIFY2(!typed || !isWholePeak(config) || config.divFactor > 100 || config.finalDivFactor > 1000,
                         qPrintable(
                             QString::fromStdString(writeJsonConfig(config) + writeJsonConfig(read->value.config()))));
        }
        qInfo("%d of 1000 equal", same);
        QVERIFY(!typed || same > 990);
    }

    /// Tables that the real PyTorch printed: the configurations that it was given come back.
    void pytorch()
    {
        int compared = 0;
        for (const GoldenCase& golden : goldenCases()) {
            if (golden.steps.empty() || golden.steps[0].size() < 30 || !golden.config.cycleMomentum)
                continue;
            std::string text = "step,lr,momentum\n";
            const auto rows = std::size_t(*stepCount(golden.config));  // there is a value past the end
            for (std::size_t k = 0; k < rows; ++k)
                text += std::to_string(k) + "," + toText(golden.steps[0][k].lr, NumberStyle::Python) + "," +
                        toText(golden.steps[0][k].momentum, NumberStyle::Python) + "\n";
            const auto read = readDocument(text);
            const double peakAt = golden.config.pctStart * double(rows);
            if (!read || peakAt < 2 || peakAt > double(rows) / (golden.config.threePhase ? 2.2 : 1.1))
                continue;
            const auto schedule = Schedule::build(read->value.config());
            QVERIFY2(schedule && tableFidelity(tableOf(*read), *schedule).lr.error < 1e-12, golden.name.c_str());
            ++compared;
        }
        QVERIFY2(compared >= 5, qPrintable(QString::number(compared)));
    }

    void groups()
    {
        ScheduleConfig config = startingConfig();
        config.groups = {"group 0", "group 1"};
        config.maxLr = PerGroup(std::vector{0.01, 0.001});
        config.baseMomentum = PerGroup(std::vector{0.85, 0.8});
        config.maxMomentum = PerGroup(std::vector{0.95, 0.9});
        const auto read = readDocument(csvOf(config, *Schedule::build(config)));
        QVERIFY(read);
        config.epochs.reset();
        config.stepsPerEpoch.reset();
        config.totalSteps = 1000;
        QCOMPARE(QString::fromStdString(writeJsonConfig(read->value.config())),
                 QString::fromStdString(writeJsonConfig(config)));
    }

    void strangers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("peak");
        QTest::addColumn<bool>("momentum");
        QTest::newRow("one bare column") << "0.1\n0.2\n0.3\n0.2\n0.1\n0.05" << 6 << 0.3 << false;
        QTest::newRow("two bare columns with steps") << "0 ,0.1\n1,0.2\n2,0.3\n3,0.1\n" << 4 << 0.3 << false;
        QTest::newRow("two bare columns without") << "0.1\t0.9\n0.3\t0.8\n0.2\t0.85\n" << 3 << 0.3 << true;
        QTest::newRow("three bare columns, from 1") << "1,0.1,0.9\n2,0.3,0.8\n3,0.2,0.85\n" << 3 << 0.3 << true;
        QTest::newRow("semicolons, decimal commas") << "Step;Learning rate\r\n0;0,04\r\n1;0,1\r\n2;0,04\r\n3;1e-2\r\n"
                                                    << 4 << 0.1 << false;
        QTest::newRow("TensorBoard")
            << "Wall time,Step,Value\n1700000000.5,0,0.1\n1700000001.5,1,0.4\n1700000002.5,2,0.2\n"
            << 3 << 0.4 << false;
        QTest::newRow("Lightning") << "epoch,lr-AdamW,lr-AdamW-momentum,step\n0,0.1,0.9,0\n0,0.5,0.8,1\n0,0.2,0.85,2\n"
                                   << 3 << 0.5 << true;
        QTest::newRow("Ultralytics")
            << "epoch,train/box_loss,lr/pg0,lr/pg1\n1,3.2,0.1,0.1\n2,3.1,0.2,0.2\n3,3,0.1,0.1\n"
            << 3 << 0.2 << false;
        QTest::newRow("beta1, quotes, comment")
            << "# a log\n\"iteration\",\"learning_rate\",\"beta1\"\n\n0,0.1,0.9\n1,0.2,0.8\n"
            << 2 << 0.2 << true;
        QTest::newRow("constant") << "lr\n0.1\n0.1\n0.1\n0.1\n" << 4 << 0.1 << false;
        QTest::newRow("falling") << "lr\n0.4\n0.3\n0.2\n0.1\n" << 4 << 0.4 << false;
        QTest::newRow("rising") << "lr\n0.1\n0.2\n0.3\n0.4\n" << 4 << 0.4 << false;
        QTest::newRow("zeros") << "lr\n0\n0\n0\n" << 3 << 0.0 << false;
        QTest::newRow("negative") << "lr\n-1\n-2\n-3\n" << 3 << -1.0 << false;
        QTest::newRow("huge and tiny") << "lr\n1e-308\n1.7e308\n1e-300\n" << 3 << 1.7e308 << false;
    }

    void strangers()
    {
        QFETCH(QString, text);
        QFETCH(int, steps);
        QFETCH(double, peak);
        QFETCH(bool, momentum);
        const auto read = readDocument(text.toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        const CurveTable& table = tableOf(*read);
        QCOMPARE(int(table.stepCount()), steps);
        QCOMPARE(std::ranges::max(table.lr()), peak);
        QCOMPARE(table.hasMomentum(), momentum);
        QVERIFY(!read->isDocument && read->remarks.size() >= 2);
        const auto again = readDocument(writeJsonDocument(read->value, read->view));
        QVERIFY2(again && again->value == read->value, again ? "differs" : again.error().message.c_str());
    }

    /// The largest error that is told is that of the whole table, found here row by row.
    void toldError()
    {
        const auto read = readDocument("lr\n0.1\n0.2\n0.35\n0.4\n0.1\n0.2\n0.05\n0.01\n");
        QVERIFY(read);
        const auto schedule = Schedule::build(read->value.config());
        double worst = 0;
        for (std::size_t k = 0; k < 8; ++k)
            worst = std::max(worst, std::abs(schedule->at(std::int64_t(k))->lr - tableOf(*read).lr()[k]) / 0.4);
        QVERIFY(worst > 0.05 && worst < 0.4);
        QVERIFY2(remarks(*read).contains(QString::fromStdString(toShortText(100 * worst, 3)) + " % of the peak"),
                 qPrintable(remarks(*read)));
        QCOMPARE(tableDifference(tableOf(*read), *schedule, 4, 0).lr, schedule->at(4)->lr - 0.1);
        QVERIFY(std::isnan(tableDifference(tableOf(*read), *schedule, 8, 0).lr));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("line");
        QTest::newRow("a gap") << QByteArray("step,lr\n0,1\n1,1\n3,1\n") << "The step is 3 where 2 should be" << 4;
        QTest::newRow("every tenth") << QByteArray("step,lr\n0,1\n10,1\n") << "The step is 10 where 1 should be" << 3;
        QTest::newRow("a word") << QByteArray("lr\n1\nx\n") << "There is \"x\" in column 1" << 3;
        QTest::newRow("NaN") << QByteArray("lr\n1\nnan\n") << "it must be a finite number" << 3;
        QTest::newRow("10^400") << QByteArray("lr\n1\n1e400\n") << "it must be a finite number" << 3;
        QTest::newRow("a short row") << QByteArray("lr,momentum\n1,2\n1\n")
                                     << "The row has 1 columns; the first one has 2" << 3;
        QTest::newRow("a fractional step") << QByteArray("step,lr\n0.5,1\n1.5,2\n") << "whole number" << 2;
        QTest::newRow("a negative step") << QByteArray("step,lr\n-1,1\n0,2\n") << "whole number" << 2;
        QTest::newRow("NUL") << QByteArray("lr\n1\n\0\n", 7) << "NUL" << 3;
        QTest::newRow("no rates") << QByteArray("step,loss\n0,1\n1,2\n2,3\n") << "neither" << 0;
        QTest::newRow("too few") << QByteArray("1\n2\n") << "neither" << 0;
    }

    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        QFETCH(int, line);
        const auto read = readDocument(text.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(message), read.error().message.c_str());
        QCOMPARE(read.error().line, line);
    }

    void aMillionSteps()
    {
        ScheduleConfig config = startingConfig();
        config.totalSteps = 1e6;
        config.pctStart = 0.25000013;
        std::string text = csvOf(config, *Schedule::build(config));
        QElapsedTimer timer;
        timer.start();
        const auto read = readDocument(text);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        const qint64 elapsed = timer.restart();
        const std::string document = writeJsonDocument(read->value, read->view);
        const auto again = readDocument(document);
        QVERIFY2(again && again->value == read->value, again ? "differs" : again.error().message.c_str());
        qInfo("a million steps: read in %lld ms, saved and opened in %lld ms", elapsed, timer.elapsed());
        QVERIFY(elapsed < 10'000);
        text += "1000000,2,1e-8,0.95\n";
        const auto longer = readDocument(text);
        QVERIFY(!longer && longer.error().message.find("too long") != std::string::npos);
    }

    void documentErrors_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("message");
        QTest::newRow("no list") << QByteArray(R"("lr": 1)") << R"("lr" is 1; it must be a list of lists)";
        QTest::newRow("not finite") << QByteArray(R"("lr": [[1, "inf"]])") << "it must be a list of lists";
        QTest::newRow("lengths differ") << QByteArray(R"("lr": [[1], [1, 2]])") << "all equally long";
        QTest::newRow("momentum is shorter") << QByteArray(R"("lr": [[1, 2]], "momentum": [[1]])") << "\"momentum\" is";
        QTest::newRow("first") << QByteArray(R"("lr": [[1, 2]], "first": -1)") << "\"first\" is -1";
        QTest::newRow("only a table") << QByteArray(R"("lr": [[1, 2]])") << "can be edited";
    }

    void documentErrors()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, message);
        const auto read = readDocument(
            R"({"format": "onecycle", "version": 1, "schedules": [{"source": {"kind": "table", )" +
            source.toStdString() + "}}]}");
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(message), read.error().message.c_str());
    }

    void aTableIsNeverActive()
    {
        const auto read = readDocument(R"({"format": "onecycle", "version": 1, "active": "t", "schedules": [
            {"id": "t", "source": {"kind": "table", "lr": [[1, 2]]}}, {"id": "s", "source": {"max_lr": 3}}]})");
        QVERIFY(read);
        QCOMPARE(read->value.active, std::string("s"));
        QCOMPARE(read->value.config().maxLr->at(0), 3.0);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
