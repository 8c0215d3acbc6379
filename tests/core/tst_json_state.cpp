// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_state.h"
#include "tests/oracle/probe_case.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

/// `json.dumps(scheduler.state_dict())` of torch 1.13.1 for max_lr 1 and total_steps 10, two steps done, without the
/// entries that JSON cannot hold; `_anneal_func_type` is put in where 2.14 has it.
constexpr const char* pytorchs =
    R"({"total_steps": 10, "_schedule_phases": [{"end_step": 2.0, "start_lr": "initial_lr", "end_lr": "max_lr",
        "start_momentum": "max_momentum", "end_momentum": "base_momentum"}, {"end_step": 9, "start_lr": "max_lr", "end_lr":
        "min_lr", "start_momentum": "base_momentum", "end_momentum": "max_momentum"}], "_anneal_func_type": "cos",
        "cycle_momentum": true, "use_beta1": false, "base_lrs": [0.04], "last_epoch": 2, "verbose": false, "_step_count": 3,
        "_get_lr_called_within_step": false, "_last_lr": [1.0]})";

SchedulerState stateOf(const char* config, int steps)
{
    const ScheduleConfig parsed = oracle::configOf(oracle::wordsOf(config));
    std::vector<ParameterGroup> groups(parsed.groupCount());
    Scheduler scheduler = Scheduler::create(parsed, groups).value();
    for (int i = 0; i < steps; ++i)
        (void)scheduler.step();
    return scheduler.stateDict();
}

}  // namespace

class JsonStateTest : public QObject {
    Q_OBJECT

private slots:
    void readsPytorchs();
    void writesPytorchsKeys();
    void roundTrip_data();
    void roundTrip();
    void notANumber();
    void olderStates();
    void errors_data();
    void errors();
};

void JsonStateTest::readsPytorchs()
{
    const auto state = readJsonState(pytorchs);
    QVERIFY2(state, state ? "" : state.error().message.c_str());
    QCOMPARE(*state, stateOf("max_lr=1 total_steps=10", 2));
}

void JsonStateTest::writesPytorchsKeys()
{
    const std::string text = writeJsonState(stateOf("max_lr=1 total_steps=10", 2));
    QJsonObject written = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    QCOMPARE(written.take("_is_initial"), QJsonValue(false));
    QJsonObject expected = QJsonDocument::fromJson(pytorchs).object();
    expected.remove("verbose");
    QCOMPARE(written, expected);
}

void JsonStateTest::roundTrip_data()
{
    QTest::addColumn<QString>("config");
    QTest::newRow("two phases") << "max_lr=0.3 total_steps=17";
    QTest::newRow("three phases, linear") << "max_lr=0.3 total_steps=17 three_phase=1 anneal_strategy=linear";
    QTest::newRow("beta1, two groups") << "groups=2 max_lr=[0.1,0.7 total_steps=17 optimizer=adam";
    QTest::newRow("no momentum") << "max_lr=0.3 total_steps=17 cycle_momentum=0";
    QTest::newRow("2^53 steps") << "max_lr=0.3 total_steps=9007199254740992";
}

void JsonStateTest::roundTrip()
{
    QFETCH(const QString, config);
    for (const int steps : {0, 5, 16}) {
        const SchedulerState state = stateOf(config.toUtf8().constData(), steps);
        const auto read = readJsonState(writeJsonState(state));
        QVERIFY(read);
        QCOMPARE(*read, state);
    }
}

void JsonStateTest::notANumber()
{
    SchedulerState state = stateOf("max_lr=1 total_steps=10", 2);
    state.lastLr = {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                    std::numeric_limits<double>::quiet_NaN()};
    const auto read = readJsonState(writeJsonState(state));
    QVERIFY(read);
    QCOMPARE(read->lastLr[0], state.lastLr[0]);
    QCOMPARE(read->lastLr[1], state.lastLr[1]);
    QVERIFY(read->lastLr[2] != read->lastLr[2]);
}

/// Before 2.4 the annealing function was no word, and use_beta1 is absent without cycle_momentum.
void JsonStateTest::olderStates()
{
    QString text = pytorchs;
    text.remove(R"("_anneal_func_type": "cos",)").remove(R"("use_beta1": false, )");
    const auto state = readJsonState(text.toStdString());
    QVERIFY(state);
    QVERIFY(state->annealFuncType.empty());
    QVERIFY(!state->useBeta1);
}

void JsonStateTest::errors_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    const QString missing = "\"%1\" is missing.";
    const QString wrong = "\"%1\" is not of the type that OneCycleLR saves.";
    for (const char* key : {"total_steps", "_schedule_phases", "cycle_momentum", "base_lrs", "last_epoch", "_last_lr"})
        QTest::addRow("no %s", key) << QString("\"%1\"").arg(key) << "\"else\"" << missing.arg(key);
    QTest::newRow("half a step") << R"("last_epoch": 2)"
                                 << R"("last_epoch": 2.5)" << wrong.arg("last_epoch");
    QTest::newRow("a step as text") << R"("last_epoch": 2)"
                                    << R"("last_epoch": "2")" << wrong.arg("last_epoch");
    QTest::newRow("a switch as a number") << R"("cycle_momentum": true)"
                                          << R"("cycle_momentum": 1)" << wrong.arg("cycle_momentum");
    QTest::newRow("a number that is none") << "[1.0]"
                                           << R"(["one"])" << wrong.arg("_last_lr");
    QTest::newRow("a number instead of a list") << "[1.0]"
                                                << "1.0" << wrong.arg("_last_lr");
    QTest::newRow("a phase without an end") << R"("end_step": 9, )"
                                            << "" << wrong.arg("_schedule_phases");
    QTest::newRow("no JSON") << "{"
                             << ""
                             << "";
}

void JsonStateTest::errors()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, message);
    QString text = pytorchs;
    QVERIFY(text.contains(from));
    const auto state = readJsonState(text.replace(from, to).toStdString());
    QVERIFY(!state);
    QVERIFY(!state.error().message.empty());
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(state.error().message), message);
}

QTEST_APPLESS_MAIN(JsonStateTest)
#include "tst_json_state.moc"
