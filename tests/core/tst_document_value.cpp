// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/groups.h"
#include "core/document/snapshot.h"

#include <QtTest>

#include <random>

using namespace onecycle;

namespace {

ScheduleConfig twoGroups()
{
    ScheduleConfig config = startingConfig();
    config.groups = {"backbone", "head"};
    config.maxLr = PerGroup(std::vector{0.1, 0.2});
    return config;
}

std::vector<double> rates(const ScheduleConfig& config)
{
    return config.maxLr->values();
}

QStringList names(const ScheduleConfig& config)
{
    QStringList list;
    for (const std::string& name : config.groups)
        list << QString::fromStdString(name);
    return list;
}

}  // namespace

/// What edits do to a document: pure functions of values.
class DocumentValueTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithPytorchsExample()
    {
        const DocumentValue value = startingDocument();
        QCOMPARE(value.schedules.size(), std::size_t(1));
        QVERIFY(value.config() == startingConfig());
        QCOMPARE(QString::fromStdString(value.active), QString::fromStdString(value.schedules[0].id));
    }

    void activeNamesTheEntryThatIsEdited()
    {
        DocumentValue value = startingDocument();
        value.schedules.push_back({"2", "second", startingConfig(), {}, {}, {}});
        value.active = "2";
        value = applied(value, Edit{{{"pct_start", 0.5, {}}}, "Set pct_start"});
        QCOMPARE(std::get<ScheduleConfig>(value.schedules[0].source).pctStart, 0.3);
        QCOMPARE(std::get<ScheduleConfig>(value.schedules[1].source).pctStart, 0.5);
        value.active = "gone";
        QCOMPARE(value.config().pctStart, 0.3);
    }

    void assignment_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("changes");
        QTest::newRow("a number") << "div_factor" << 10.0 << true;
        QTest::newRow("a count") << "total_steps" << 10.0 << true;
        QTest::newRow("an invalid value is kept") << "pct_start" << 7.0 << true;
        QTest::newRow("nobody knows the key") << "warm_up" << 7.0 << false;
        QTest::newRow("a switch is no number") << "three_phase" << 1.0 << false;
        QTest::newRow("a word is no number") << "anneal_strategy" << 1.0 << false;
        QTest::newRow("the same value") << "div_factor" << 25.0 << false;
    }

    void assignment()
    {
        QFETCH(QString, key);
        QFETCH(double, number);
        QFETCH(bool, changes);
        const ScheduleConfig before = startingConfig();
        const ScheduleConfig after = applied(before, {{key.toStdString(), number, {}}});
        QCOMPARE(after == before, !changes);
    }

    void optimizerIsAnAssignmentToo()
    {
        QCOMPARE(applied(startingConfig(), {{"optimizer", std::string("adamw"), {}}}).optimizer, std::string("adamw"));
    }

    void oneGroupStaysANumber()
    {
        const auto config = applied(startingConfig(), {{"max_lr", 0.5, std::size_t(0)}});
        QVERIFY(!config.maxLr->isList());
        QCOMPARE(config.maxLr->at(0), 0.5);
    }

    void aNumberForOneOfTwoGroupsMakesAList()
    {
        ScheduleConfig config = twoGroups();
        config = applied(config, {{"max_momentum", 0.9, std::size_t(1)}});
        QCOMPARE(config.maxMomentum.values(), (std::vector{0.95, 0.9}));
        QVERIFY(config.maxMomentum.isList());
        config = applied(config, {{"max_momentum", 0.95, std::size_t(1)}});
        QVERIFY2(config.maxMomentum.isList(), "a list of equal numbers stays a list");
        QVERIFY(applied(config, {{"max_momentum", 0.9, std::size_t(2)}}) == config);
    }

    void addingGroups()
    {
        ScheduleConfig config = applied(twoGroups(), {{"groups.add", {}, {}}});
        QCOMPARE(names(config), (QStringList{"backbone", "head", "group 2"}));
        QCOMPARE(rates(config), (std::vector{0.1, 0.2, 0.2}));
        QVERIFY(!config.maxMomentum.isList());
        config = applied(config, {{"groups.add", std::string("norms"), {}}});
        QCOMPARE(names(config).last(), QString("norms"));
        config.groups = {"group 1"};
        QCOMPARE(names(applied(config, {{"groups.add", {}, {}}})), (QStringList{"group 1", "group 2"}));
    }

    void aListThatNeverFittedIsLeftToValidation()
    {
        ScheduleConfig config = twoGroups();
        config.maxLr = PerGroup(std::vector{1.0, 2.0, 3.0, 4.0});
        QCOMPARE(rates(applied(config, {{"groups.add", {}, {}}})), (std::vector{1.0, 2.0, 3.0, 4.0}));
    }

    void removingGroups_data()
    {
        QTest::addColumn<double>("index");
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<double>("rate");
        QTest::newRow("first") << 0.0 << QStringList{"head"} << 0.2;
        QTest::newRow("last") << 1.0 << QStringList{"backbone"} << 0.1;
        QTest::newRow("not there") << 2.0 << QStringList{"backbone", "head"} << 0.1;
        QTest::newRow("negative") << -1.0 << QStringList{"backbone", "head"} << 0.1;
        QTest::newRow("no whole number") << 0.5 << QStringList{"backbone", "head"} << 0.1;
    }

    void removingGroups()
    {
        QFETCH(double, index);
        QFETCH(QStringList, left);
        QFETCH(double, rate);
        const ScheduleConfig config = applied(twoGroups(), {{"groups.remove", index, {}}});
        QCOMPARE(names(config), left);
        QCOMPARE(config.maxLr->at(0), rate);
        QCOMPARE(rates(config).size(), std::size_t(left.size()));
    }

    void theLastGroupStays()
    {
        QVERIFY(applied(startingConfig(), {{"groups.remove", 0.0, {}}}) == startingConfig());
        QCOMPARE(applied(twoGroups(), {{"groups.remove", 0.0, {}}, {"groups.remove", 0.0, {}}}).groupCount(),
                 std::size_t(1));
    }

    void namingAndCountingGroups()
    {
        QCOMPARE(names(applied(twoGroups(), {{"groups.name", std::string("neck"), std::size_t(1)}})),
                 (QStringList{"backbone", "neck"}));
        QCOMPARE(rates(applied(twoGroups(), {{"groups", 4.0, {}}})), (std::vector{0.1, 0.2, 0.2, 0.2}));
        QCOMPARE(rates(applied(twoGroups(), {{"groups", 1.0, {}}})), (std::vector{0.1}));
        QCOMPARE(applied(twoGroups(), {{"groups", 1e9, {}}}).groupCount(), std::size_t(2));
    }

    void absoluteRates_data()
    {
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("rate");
        std::mt19937_64 random(20260102);
        std::uniform_real_distribution<double> exponent(-8, 1);
        for (int i = 0; i < 200; ++i)
            QTest::addRow("random %d", i) << std::pow(10, exponent(random)) << std::pow(10, exponent(random));
    }

    /// Typing the initial lr gives exactly that number wherever a factor does: no neighbour of the factor is nearer.
    void absoluteRates()
    {
        QFETCH(double, peak);
        QFETCH(double, rate);
        ScheduleConfig config = startingConfig();
        config.maxLr = peak;
        config = applied(config, {{"initial_lr", rate, {}}});
        const double got = peak / config.divFactor;
        const double above = peak / std::nextafter(config.divFactor, 1e300);
        const double below = peak / std::nextafter(config.divFactor, 0);
        QVERIFY(got == rate || (above != rate && below != rate));
        QVERIFY(std::abs(got - rate) <= 1e-15 * rate);
        const double initial = got;
        config = applied(config, {{"final_lr", rate, {}}});
        QVERIFY(std::abs(initial / config.finalDivFactor - rate) <= 1e-15 * rate);
    }

    void roundFactorsStayRound()
    {
        ScheduleConfig config = startingConfig();
        for (const double factor : {25.0, 10.0, 3.0, 7.0, 1e4, 4000.0, 33.3}) {
            config.maxLr = 0.1;
            QCOMPARE(applied(config, {{"initial_lr", 0.1 / factor, {}}}).divFactor, factor);
        }
    }

    void absoluteRatesOfAGroup()
    {
        const auto config = applied(twoGroups(), {{"initial_lr", 0.01, std::size_t(1)}});
        QCOMPARE(0.2 / config.divFactor, 0.01);
    }

    void absoluteRatesWithoutAnswerChangeNothing()
    {
        ScheduleConfig config = startingConfig();
        config.maxLr.reset();
        QVERIFY(applied(config, {{"initial_lr", 0.01, {}}}) == config);
        config.maxLr = 0.0;
        QVERIFY(applied(config, {{"initial_lr", 0.01, {}}}) == config);
        QVERIFY(applied(startingConfig(), {{"initial_lr", {}, {}}}) == startingConfig());
    }

    void aSnapshotKeepsTheLastGoodSchedule()
    {
        DocumentValue value = startingDocument();
        const Snapshot good = makeSnapshot(value, {});
        QVERIFY(good.buildable);
        value = applied(value, Edit{{{"pct_start", 3.0, {}}}, {}});
        const Snapshot bad = makeSnapshot(value, {}, &good);
        QVERIFY(!bad.buildable);
        QCOMPARE(bad.schedule, good.schedule);
        QVERIFY(bad.scheduleConfig == good.config());
        QCOMPARE(bad.issues.front().key, std::string("pct_start"));
        value = applied(value, Edit{{{"pct_start", 0.3, {}}}, {}});
        const Snapshot again = makeSnapshot(value, {}, &bad);
        QVERIFY(again.buildable);
        QCOMPARE(again.schedule, good.schedule);
        QVERIFY(!makeSnapshot(applied(value, Edit{{{"epochs", {}, {}}}, {}}), {}).schedule);
    }
};

QTEST_APPLESS_MAIN(DocumentValueTest)
#include "tst_document_value.moc"
