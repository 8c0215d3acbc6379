// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_count.h"
#include "core/budget/budget_field.h"
#include "core/budget/budget_reach.h"
#include "core/budget/training_loop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace onecycle;

namespace {

QJsonArray cases()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/budget.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["cases"].toArray() : QJsonArray();
}

Budget budgetOf(const QJsonObject& row)
{
    Budget budget;
    for (const BudgetField& field : budgetFields()) {
        const QJsonValue value = row[QLatin1String(field.key.data())];
        if (value.isString())
            setValue(budget, field, value.toString().toStdString());
        else if (value.isBool())
            setValue(budget, field, value.toBool());
        else if (value.isDouble())
            setValue(budget, field, value.toDouble());
    }
    return budget;
}

std::optional<BatchPlace> placeOf(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    return BatchPlace{value[0].toInteger(), value[1].toInteger()};
}

/// The row's fields that differ from the defaults: what is special about it.
QByteArray nameOf(int index, const QJsonObject& row)
{
    QByteArray name = QByteArray::number(index);
    const Budget defaults;
    for (const BudgetField& field : budgetFields())
        if (const Value value = valueOf(budgetOf(row), field); !sameValue(value, valueOf(defaults, field)))
            name += " " + QByteArray(field.key.data()) + "=" +
                    row[QLatin1String(field.key.data())].toVariant().toByteArray();
    return name;
}

QString text(const Remark& remark)
{
    return QString::fromStdString(remarkText(remark));
}

QStringList lines(const BudgetReport& report)
{
    QStringList list;
    for (const Remark& line : report.lines)
        list << text(line);
    return list;
}

Schedule scheduleOf(std::int64_t steps)
{
    ScheduleConfig config;
    config.maxLr = 0.1;
    config.totalSteps = double(steps);
    return Schedule::build(config).value();
}

}  // namespace

/// Batches, updates and steps of each kind of loop against what the real loaders and schedulers do
/// (tests/oracle/make_budget.py).
class BudgetTest : public QObject {
    Q_OBJECT

private slots:
    void counts_data()
    {
        addCases([](const QJsonObject&) { return true; }, 350);
    }

    void counts()
    {
        QFETCH(const QJsonObject, row);
        const BudgetReport report = countBudget(budgetOf(row));
        QCOMPARE(!report.count, row["refused"].toBool());
        if (!report.count) {
            QCOMPARE(report.findings.size(), std::size_t(1));
            return;
        }
        QCOMPARE(report.count->batches, row["batches"].toInteger());
        QCOMPARE(report.count->updates, row["updates"].toInteger());
        QCOMPARE(report.count->stepsPerEpoch, row["steps_per_epoch"].toInteger());
        QCOMPARE(report.count->totalSteps, row["total_steps"].toInteger());
        QVERIFY(lines(report).last().contains(QString::number(row["total_steps"].toInteger())));
    }

    void reaches_data()
    {
        addCases([](const QJsonObject& row) { return row.contains("given"); }, 280);
    }

    void reaches()
    {
        QFETCH(const QJsonObject, row);
        const BudgetReport report = countBudget(budgetOf(row));
        QVERIFY(report.count.has_value());
        const BudgetReach reach = reachOf(*report.count, row["given"].toInteger());
        QCOMPARE(reach.moved, row["moved"].toInteger());
        QCOMPARE(reach.raises.has_value(), row["raises"].isArray());
        QVERIFY(reach.raises == placeOf(row["raises"]));
        QVERIFY(reach.held == placeOf(row["held"]));
    }

    void derivation_data()
    {
        QTest::addColumn<QString>("loop");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("pytorch") << "pytorch"
                                 << QStringList{"ceil(50000 / 128) = 391 batches an epoch",
                                                "floor(391 / 4) = 97 updates an epoch", "10 × 97 = 970 = total_steps"};
        QTest::newRow("samples are shared")
            << "ddp"
            << QStringList{"ceil(50000 / 3) = 16667 samples per process", "ceil(16667 / 128) = 131 batches per process",
                           "floor(131 / 4) = 32 updates an epoch", "10 × 32 = 320 = total_steps"};
        QTest::newRow("batches are shared, and steps are for all")
            << "accelerate"
            << QStringList{"ceil(50000 / 128) = 391 batches an epoch", "ceil(391 / 3) = 131 batches per process",
                           "ceil(131 / 4) = 33 updates an epoch", "33 × 3 = 99 steps an epoch, one per process",
                           "10 × 99 = 990 = total_steps"};
        QTest::newRow("a name of its own")
            << "lightning"
            << QStringList{"ceil(50000 / 3) = 16667 samples per process", "ceil(16667 / 128) = 131 batches per process",
                           "ceil(131 / 4) = 33 updates an epoch", "10 × 33 = 330 = estimated_stepping_batches"};
    }

    void derivation()
    {
        QFETCH(const QString, loop);
        Budget budget;
        budget.loop = loop.toStdString();
        budget.accumulation = 4;
        budget.processes = 3;
        QTEST(lines(countBudget(budget)), "expected");
    }

    void bounds_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("problem");
        for (const BudgetField& field : budgetFields())
            if (field.isCount()) {
                const QString key = QString::fromLatin1(field.key.data());
                const auto add = [&](const char* name, double value, const QString& problem) {
                    QTest::newRow(qPrintable(key + " " + name)) << key << value << problem;
                };
                add("zero", 0, " = 0 is no count; give a whole number from 1 on.");
                add("negative", -3, " = -3 is no count; give a whole number from 1 on.");
                add("a fraction", 0.5, " = 0.5 is no count; give a whole number from 1 on.");
                add("not whole", 12.5, " = 12.5 is no whole number up to 2^53; give a whole number from 1 on.");
                add("too much", 1e17, " = 1e17 is no whole number up to 2^53; give a whole number from 1 on.");
                add("not a number", qQNaN(), " = nan is no count; give a whole number from 1 on.");
                add("one", 1, "");
            }
    }

    void bounds()
    {
        QFETCH(const QString, key);
        QFETCH(const double, value);
        QFETCH(const QString, problem);
        Budget budget;
        budget.loop = "ddp";
        setValue(budget, *findBudgetField(key.toStdString()), value);
        const BudgetReport report = countBudget(budget);
        QCOMPARE(report.count.has_value(), problem.isEmpty());
        if (problem.isEmpty())
            return;
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(QString::fromLatin1(report.findings[0].key.data()), key);
        QCOMPARE(text(report.findings[0].remark), key + problem);
    }

    void notAsked()
    {
        Budget budget;
        budget.processes = 0;
        QVERIFY(countBudget(budget).count.has_value());
        budget.loop = "ddp";
        QVERIFY(!countBudget(budget).count.has_value());
    }

    void findings_data()
    {
        QTest::addColumn<Budget>("budget");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("counted");
        Budget budget;
        budget.samples = 100;
        budget.dropLast = true;
        QTest::newRow("no batch") << budget
                                  << "No batch of 128 samples can be filled, and what is not full is dropped; make the "
                                     "batch smaller, or keep the last one."
                                  << false;
        budget = {};
        budget.accumulation = 400;
        QTest::newRow("no update") << budget
                                   << "400 batches never add up within an epoch of 391; accumulate fewer, or turn "
                                      "partial_update on."
                                   << false;
        budget = {};
        budget.loop = "accelerate";
        budget.splitBatches = true;
        budget.processes = 3;
        QTest::newRow("a batch that cannot be split")
            << budget << "A batch of 128 cannot be split among 3 processes; give a multiple of 3." << false;
        budget = {};
        budget.samples = budget.epochs = 9007199254740992.0;
        QTest::newRow("more than can be counted")
            << budget
            << "9007199254740992 epochs of 70368744177664 steps are more steps than can be counted; give fewer epochs."
            << false;
        budget = {};
        budget.loop = "keras";
        QTest::newRow("no such loop")
            << budget
            << "loop \"keras\" is not known; choose one of pytorch, ddp, accelerate, lightning, hf_trainer, "
               "hf_trainer_4_51."
            << false;
        budget = {};
        budget.accumulation = 4;
        QTest::newRow("what is left over")
            << budget << "The last 3 of 391 batches in an epoch make no update of their own." << true;
        budget.loop = "accelerate";
        QTest::newRow("a counter that runs ahead")
            << budget
            << "Accelerate counts the batches that only accumulate against total_steps, so that the learning rate "
               "stops before its end; give its GradientAccumulationPlugin adjust_scheduler=False."
            << true;
    }

    void findings()
    {
        QFETCH(const Budget, budget);
        QFETCH(const QString, sentence);
        const BudgetReport report = countBudget(budget);
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(text(report.findings[0].remark), sentence);
        QVERIFY(findBudgetField(report.findings[0].key));
        QTEST(report.count.has_value(), "counted");
    }

    void sentences()
    {
        Budget budget;  // 391 updates in each of 10 epochs
        const auto said = [&](std::int64_t steps) { return text(reachRemark(*countBudget(budget).count, steps)); };
        QCOMPARE(said(3910), "The loop makes 3910 steps, as many as the schedule has.");
        QCOMPARE(said(1000),
                 "The loop steps 3910 times and the schedule has 1000 steps: PyTorch raises \"Tried to step "
                 "1001 times\" in epoch 3, after batch 219 of 391.");
        QCOMPARE(said(5000), "The loop makes 3910 of 5000 steps: the last 1090 are never reached.");
        QCOMPARE(text(reachRemark(*countBudget(budget).count, 5000, 1090)),
                 "The loop makes 3910 steps, as many as the schedule has.");
        budget.loop = "accelerate";
        budget.processes = 4;
        QCOMPARE(said(980), "Accelerate stops moving the schedule in epoch 3, after batch 50 of 98: the learning rate "
                            "stays as it is after 980 of 980 steps.");
    }

    /// tests/golden/accelerate.json: where AcceleratedScheduler leaves the learning rate of the last update.
    void lastRates_data()
    {
        QTest::addColumn<Budget>("budget");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("rate");
        Budget budget;
        budget.samples = 100;
        budget.batchSize = budget.epochs = 1;
        QTest::newRow("half of the schedule") << budget << 200 << "0.08117";
        budget.loop = "accelerate";
        budget.accumulation = 4;
        QTest::newRow("held near the peak") << budget << 25 << "0.09861";
        QTest::newRow("still rising") << budget << 100 << "0.09313";
        budget.accumulation = 1;
        budget.processes = 4;
        QTest::newRow("as many as there are") << budget << 100 << "";
    }

    void lastRates()
    {
        QFETCH(const Budget, budget);
        QFETCH(const int, steps);
        QFETCH(const QString, rate);
        const auto remark = lastRateRemark(*countBudget(budget).count, scheduleOf(steps));
        QCOMPARE(remark ? text(*remark) : QString(),
                 rate.isEmpty() ? rate : "Training ends at a learning rate of " + rate + ".");
    }

    /// torch 1.13: OneCycleLR(SGD, max_lr=0.1, total_steps=3910), get_last_lr() before and after nine step().
    void oncePerEpoch()
    {
        const Schedule schedule = scheduleOf(3910);
        QCOMPARE(stepsOncePerEpoch(10, schedule), std::optional<std::int64_t>(10));
        QCOMPARE(stepsOncePerEpoch(5000, schedule), std::optional<std::int64_t>(3910));
        QCOMPARE(stepsOncePerEpoch(0.5, schedule), std::optional<std::int64_t>());
        QCOMPARE(
            text(oncePerEpochRemark(10, schedule)),
            "A loop that calls scheduler.step() once per epoch travels 10 of 3910 steps: the learning rate goes from "
            "0.004 to 0.004014.");
    }

    void fields()
    {
        QSet<QString> keys;
        for (const BudgetField& field : budgetFields()) {
            keys << QString::fromLatin1(field.key.data());
            QVERIFY(!field.label.empty() && !field.help.empty());
            Budget budget;
            QVERIFY(!setValue(budget, field, std::vector{1.0}));
            QCOMPARE(budget, Budget());
            const Value value = field.isCount()  ? Value(77.0)
                                : field.isFlag() ? Value(!std::get<bool>(valueOf(budget, field)))
                                                 : Value(std::string("ddp"));
            QVERIFY(setValue(budget, field, value));
            QVERIFY(sameValue(valueOf(budget, field), value));
            QVERIFY(!(budget == Budget()));
        }
        QCOMPARE(keys.size(), qsizetype(budgetFields().size()));
    }

private:
    template <class Choice>
    static void addCases(Choice choice, int least)
    {
        QTest::addColumn<QJsonObject>("row");
        int index = 0;
        int chosen = 0;
        for (const QJsonValue& value : cases()) {
            const QJsonObject row = value.toObject();
            if (++index; choice(row)) {
                QTest::newRow(nameOf(index, row)) << row;
                ++chosen;
            }
        }
        QVERIFY2(chosen >= least, qPrintable(QStringLiteral("only %1 cases").arg(chosen)));
    }
};

QTEST_APPLESS_MAIN(BudgetTest)
#include "tst_budget.moc"
