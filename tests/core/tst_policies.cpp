// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policies.h"
#include "core/schedule/curve.h"
#include "core/schedule/phase_summary.h"
#include "core/schedule/summary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QJsonObject golden()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/policies.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<double> numbers(const QJsonValue& value)
{
    std::vector<double> list;
    if (value.isDouble())
        return {value.toDouble()};
    for (const QJsonValue item : value.toArray())
        list.push_back(item.toDouble());
    return list;
}

ReferencePolicy policyOf(const QJsonObject& object)
{
    ReferencePolicy policy;
    policy.policy = object["policy"].toString().toStdString();
    for (const QString& key : object.keys()) {
        if (key == "max_lr")
            policy.maxLr = object[key].toDouble();
        else if (key == "total_steps")
            policy.totalSteps = object[key].toDouble();
        else if (key != "policy")
            setNumber(policy, key.toStdString(), numbers(object[key]));
    }
    return policy;
}

ScheduleConfig beside(std::vector<double> rates, double totalSteps)
{
    ScheduleConfig config;
    config.totalSteps = totalSteps;
    config.groups.resize(rates.size());
    config.maxLr = PerGroup(std::move(rates));
    return config;
}

bool near(double found, double expected, double tolerance)
{
    return std::abs(found - expected) <= tolerance;
}

ReferencePolicy stating(const char* policy, const char* key, std::vector<double> values)
{
    ReferencePolicy made{policy, {}, {}};
    setNumber(made, key, std::move(values));
    return made;
}

}  // namespace

/// The policies beside 1cycle, against PyTorch's own schedulers and against logs (tests/oracle/make_policies.py).
class PoliciesTest : public QObject {
    Q_OBJECT

private slots:
    void equalsTheSchedulers_data()
    {
        QTest::addColumn<QJsonObject>("object");
        for (const QJsonValue value : golden()["cases"].toArray())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    void equalsTheSchedulers()
    {
        QFETCH(const QJsonObject, object);
        const ReferencePolicy policy = policyOf(object["policy"].toObject());
        const ScheduleConfig config = beside(numbers(object["max_lr"]), object["total_steps"].toDouble());
        const auto schedule = policySchedule(policy, config);
        QVERIFY(schedule);
        QCOMPARE(double(schedule->totalSteps()), object["total_steps"].toDouble());
        const std::vector<double> steps = numbers(object["steps"]);
        QVERIFY(!steps.empty());
        for (std::size_t group = 0; group < config.groupCount(); ++group) {
            const std::vector<double> lr = numbers(object["lr"].toArray()[qsizetype(group)]);
            const std::vector<double> momentum = numbers(object["momentum"]);
            QCOMPARE(lr.size(), steps.size());
            const double tolerance = 1e-13 * config.maxLr->at(group);
            for (std::size_t i = 0; i < steps.size(); ++i) {
                const auto value = schedule->at(std::int64_t(steps[i]), group);
                QVERIFY(value);
                QVERIFY2(near(value->lr, lr[i], tolerance),
                         qPrintable(QStringLiteral("step %1: %2, not %3").arg(steps[i]).arg(value->lr).arg(lr[i])));
                QVERIFY2(near(value->momentum, momentum[i], 1e-14), qPrintable(QString::number(steps[i])));
            }
            if (object["area"].isArray())
                compareSummary(*schedule, config, group, lr, object["area"].toArray()[qsizetype(group)].toDouble());
        }
    }

    void equalsTheLogs_data()
    {
        QTest::addColumn<QJsonObject>("object");
        for (const QJsonValue value : golden()["logged"].toArray())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    /// Caffe computes with floats and logs six digits.
    void equalsTheLogs()
    {
        QFETCH(const QJsonObject, object);
        const auto schedule = policySchedule(policyOf(object["policy"].toObject()), beside({0.01}, 10));
        QVERIFY(schedule);
        const QJsonArray rows = object["rows"].toArray();
        QVERIFY(rows.size() >= 8);
        for (const QJsonValue row : rows) {
            const auto value = schedule->at(row.toArray()[0].toInt());
            const double lr = row.toArray()[1].toDouble();
            QVERIFY2(near(value->lr, lr, 1e-5 * lr + 1e-7 * schedule->phases().front().lr.to),
                     qPrintable(QString::number(row.toArray()[0].toInt())));
            QVERIFY(near(value->momentum, row.toArray()[2].toDouble(), 1e-6));
        }
    }

    /// Evaluating many steps, the phase table and the curve say the same as single steps.
    void allWaysAgree_data()
    {
        QTest::addColumn<QString>("policy");
        for (const Policy& row : policies())
            QTest::newRow(row.key.data()) << QString::fromUtf8(row.key.data());
    }

    void allWaysAgree()
    {
        QFETCH(QString, policy);
        for (const double steps : {1.0, 2.0, 3.0, 7.0, 100.0, 1234.0}) {
            const ReferencePolicy reference{policy.toStdString(), {}, {}};
            const auto schedule = policySchedule(reference, beside({0.1, 0.2}, steps));
            QVERIFY(schedule);
            std::vector<double> lr(std::size_t(steps), 0);
            schedule->evaluate(0, lr, {}, 1);
            double area = 0;
            for (std::size_t step = 0; step < lr.size(); ++step) {
                QCOMPARE(lr[step], schedule->at(std::int64_t(step), 1)->lr);
                QVERIFY(lr[step] >= 0 && lr[step] <= 0.2);
                area += lr[step];
            }
            const auto rows = summarizePhases(*schedule, 1);
            QVERIFY(near(rows.back().area, area, 1e-12 * area));
            QCOMPARE(rows.back().count(), schedule->totalSteps());
            const Extent extent = extentOf(*schedule, Quantity::LearningRate, 1);
            QVERIFY(extent.low <= *std::ranges::min_element(lr) && extent.high >= *std::ranges::max_element(lr));
            QVERIFY(schedule->at(schedule->totalSteps(), 1));
            QVERIFY(schedule->phases(0).front().begin == 0 && schedule->phases(0).back().end >= steps);
            for (const Phase& phase : schedule->phases(0))
                QVERIFY(phase.length() > 0);
        }
    }

    /// What is left open follows the schedule beside; what is stated does not.
    void followsTheScheduleBeside()
    {
        ReferencePolicy policy;
        const auto follows = policySchedule(policy, beside({0.1, 0.2}, 500));
        QCOMPARE(follows->totalSteps(), 500);
        QCOMPARE(follows->at(499, 1)->lr, 0.2);
        policy.maxLr = 3;
        policy.totalSteps = 77;
        const auto own = policySchedule(policy, beside({0.1, 0.2}, 500));
        QCOMPARE(own->totalSteps(), 77);
        QCOMPARE(own->at(0, 1)->lr, 3.0);
        QCOMPARE(own->groupCount(), std::size_t(2));
    }

    void leavesTheMomentumAloneWhereTheScheduleDoes()
    {
        ScheduleConfig config = beside({0.1}, 50);
        config.cycleMomentum = false;
        for (const Policy& row : policies()) {
            const auto schedule = policySchedule({std::string(row.key), {}, {}}, config);
            QVERIFY(!schedule->cyclesMomentum());
            QVERIFY(std::isnan(schedule->at(3)->momentum));
        }
    }

    /// lr / (1 - momentum) is that of the policy's own momentum: 0.1 / (1 - 0.9).
    void hasAnEffectiveStep()
    {
        const ScheduleConfig config = beside({0.1}, 50);
        const auto schedule = policySchedule({"constant", {}, {}}, config);
        QVERIFY(near(*summarize(*schedule, config).effectiveStep, 1.0, 1e-12));
    }

    void faultsAreSentences_data()
    {
        QTest::addColumn<ReferencePolicy>("policy");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such policy")
            << ReferencePolicy{"cosin", {}, {}}
            << R"("policy" is "cosin"; it must be one of the policies that this version knows.)";
        QTest::newRow("peak") << ReferencePolicy{"constant", 0, {}}
                              << R"("max_lr" is 0; it must be a number above 0, or left out.)";
        QTest::newRow("infinite peak") << ReferencePolicy{"constant", INFINITY, {}}
                                       << R"("max_lr" is inf; it must be a number above 0, or left out.)";
        QTest::newRow("half a step") << ReferencePolicy{"constant", {}, 1.5}
                                     << R"("total_steps" is 1.5; it must be a whole number from 1 on, or left out.)";
        QTest::newRow("range") << stating("step", "gamma", {2}) << R"("gamma" is 2; it must be a number from 0 to 1.)";
        QTest::newRow("not a number") << stating("step", "gamma", {NAN})
                                      << R"("gamma" is nan; it must be a number from 0 to 1.)";
        QTest::newRow("whole") << stating("triangular", "cycles", {1.5})
                               << R"("cycles" is 1.5; it must be a whole number from 1 to 100.)";
        QTest::newRow("order") << stating("step", "milestones", {0.75, 0.5})
                               << R"("milestones" is [0.75, 0.5]; it must be a list of ascending numbers from 0 to 1.)";
        QTest::newRow("no milestone") << stating("step", "milestones", {})
                                      << R"("milestones" is []; it must be a list of ascending numbers from 0 to 1.)";
        QTest::newRow("two for one") << stating("step", "gamma", {0.1, 0.2})
                                     << R"("gamma" is 0.1, 0.2; it must be a number from 0 to 1.)";
        QTest::newRow("foreign") << stating("constant", "gamma", {0.1})
                                 << R"("gamma" is no number of the policy "constant"; leave it out.)";
        QTest::newRow("too much at once")
            << stating("wsd", "decay_share", {0.96})
            << R"("decay_share" is 0.96; with a warm-up of 0.05 that is more than the whole run, so one of them must be smaller.)";
    }

    void faultsAreSentences()
    {
        QFETCH(ReferencePolicy, policy);
        QFETCH(QString, sentence);
        const auto fault = faultOf(policy);
        QVERIFY(fault);
        QCOMPARE(QString::fromStdString(fault->sentence), sentence);
        QVERIFY(sentence.startsWith('"' + QString::fromStdString(fault->key) + '"'));
        QVERIFY(!policySchedule(policy, beside({0.1}, 100)));
    }

    void theTableIsWhole()
    {
        QCOMPARE(policies().size(), std::size_t(9));
        for (const Policy& row : policies()) {
            QVERIFY(!faultOf({std::string(row.key), {}, {}}));
            QCOMPARE(findPolicy(row.key), &row);
            QVERIFY(row.difference.view().ends_with('.') && row.momentum.view().ends_with('.'));
            for (const PolicyNumber& number : row.numbers) {
                QVERIFY(accepts(number, valuesOf({std::string(row.key), {}, {}}, number)));
                QVERIFY(number.help.view().ends_with('.') && !number.label.empty());
                QCOMPARE(findNumber(row, number.key), &number);
            }
        }
    }

    /// Stated in any order, twice: the last one counts, the order is the table's.
    void statedNumbersKeepTheTablesOrder()
    {
        ReferencePolicy policy{"wsd", {}, {}};
        for (const auto& [key, value] :
             {std::pair{"momentum", 0.8}, {"warmup_share", 0.2}, {"last_factor", 0.1}, {"momentum", 0.85}})
            setNumber(policy, key, {value});
        const std::vector<PolicyValue> expected{{"warmup_share", {0.2}}, {"last_factor", {0.1}}, {"momentum", {0.85}}};
        QVERIFY(policy.numbers == expected);
    }

private:
    static void compareSummary(const Schedule& schedule, const ScheduleConfig& config, std::size_t group,
                               const std::vector<double>& lr, double area)
    {
        const Summary summary = summarize(schedule, config, group);
        const double highest = *std::ranges::max_element(lr);
        QVERIFY2(near(summary.area, area, 1e-11 * area), qPrintable(QString::number(summary.area, 'g', 17)));
        QVERIFY(near(summary.meanLr, area / double(lr.size()), 1e-11 * highest));
        QVERIFY(near(summary.peakLr, highest, 1e-12 * highest));
        QVERIFY(near(lr[std::size_t(summary.peakStep)], highest, 1e-12 * highest));
        QVERIFY(near(summary.lastLr, lr.back(), 1e-12 * highest));
        QVERIFY(near(summary.initialLr, lr.front(), 1e-12 * highest));
    }
};

QTEST_APPLESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
