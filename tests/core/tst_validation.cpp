// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_table.h"
#include "core/parameters/issue_text.h"
#include "core/parameters/parameters.h"
#include "core/parameters/validation.h"
#include "core/schedule/boundaries.h"
#include "core/schedule/schedule.h"
#include "tests/core/random_config.h"
#include "tests/oracle/probe_case.h"

#include <QRegularExpression>
#include <QtTest>

using namespace onecycle;

namespace {

ScheduleConfig configOf(const QString& text)
{
    return oracle::configOf(oracle::wordsOf(text.toStdString()));
}

QString code(const Issue& issue)
{
    const char* const severity = issue.severity == Severity::Error     ? "error "
                                 : issue.severity == Severity::Warning ? "warning "
                                                                       : "note ";
    return severity + QString::fromStdString(std::string(issue.code));
}

QStringList codesOf(const std::vector<Issue>& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << code(issue);
    return codes;
}

ScheduleConfig mended(ScheduleConfig config, const Fix& fix)
{
    for (const Assignment& assignment : fix.assignments)
        setValue(config, *findParameter(assignment.key), assignment.value, assignment.group);
    return config;
}

bool contains(const std::vector<Issue>& issues, const Issue& issue)
{
    return std::ranges::any_of(issues, [&](const Issue& i) { return i.code == issue.code && i.key == issue.key; });
}

const QString good = "max_lr=1 total_steps=10 ";

}  // namespace

class ValidationTest : public QObject {
    Q_OBJECT

private slots:
    void startingConfigurationHasNoIssue();
    void findings_data();
    void findings();
    void everyTextIsUsed();
    void fixes_data();
    void fixes();
    void pctStartIsWholeInFloats();
    void saysNothingAboutAnInvalidLength();
    void peakRule();
    void property();
};

void ValidationTest::startingConfigurationHasNoIssue()
{
    QCOMPARE(codesOf(validate(startingConfig())), QStringList());
}

void ValidationTest::findings_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const QString& config, const QStringList& codes, const QString& base = good) {
        QTest::newRow(qPrintable(config)) << base + config << codes;
    };
    row("pct_start=0", {"warning warm-up-missing"});
    row("pct_start=0.05", {"warning warm-up-missing"});
    row("pct_start=0.05 three_phase=1", {"warning peak-missing"});
    row("pct_start=0.1", {"error warm-up-empty"});
    row("pct_start=0.15", {"warning warm-up-one-step"});
    row("pct_start=0.2", {});
    row("pct_start=0.25", {"warning peak-between-steps"});
    row("pct_start=1", {"warning never-decays"});
    row("pct_start=1 three_phase=1", {"warning never-decays"});
    row("pct_start=0.5 three_phase=1", {});
    row("pct_start=0.6 three_phase=1", {"warning third-phase-missing"});
    row("pct_start=0.75 three_phase=1", {"warning peak-between-steps", "warning third-phase-missing"});
    row("pct_start=nan", {"warning pct_start-nan"});
    row("pct_start=nan three_phase=1", {"warning pct_start-nan"});
    row("total_steps=1", {"warning warm-up-missing"});
    row("max_lr=0", {"warning max_lr-zero"});
    row("max_lr=-1", {"warning max_lr-negative"});
    row("max_lr=inf", {"warning max_lr-not-finite"});
    row("max_lr=nan", {"warning max_lr-not-finite"});
    row("groups=3 max_lr=[-1,1,-2", {"warning max_lr-negative"});
    row("groups=3 max_lr=[-1,0,nan", {"warning max_lr-not-finite", "warning max_lr-negative", "warning max_lr-zero"});
    row("div_factor=0.5", {"warning div_factor-below-one"});
    row("div_factor=1", {"note warm-up-flat"});
    row("div_factor=-25", {"warning div_factor-negative"});
    row("div_factor=nan", {"warning div_factor-nan"});
    row("div_factor=inf", {"note div_factor-infinite"});
    row("div_factor=0", {"error div_factor-zero"});
    row("div_factor=0 last_epoch=3", {"warning div_factor-zero-resuming", "note resume-ignores-arguments"});
    row("final_div_factor=0 last_epoch=3", {"warning final_div_factor-zero-resuming", "note resume-ignores-arguments"});
    row("final_div_factor=0.01", {"warning final-above-peak"});
    row("final_div_factor=0.04", {"warning annealing-flat"});
    row("final_div_factor=0.5", {"note final-above-initial"});
    row("final_div_factor=0.5 three_phase=1", {"warning third-phase-rises"});
    row("final_div_factor=1 three_phase=1", {"note third-phase-flat"});
    row("final_div_factor=-1", {"warning final_div_factor-negative"});
    row("final_div_factor=nan", {"warning final_div_factor-nan"});
    row("final_div_factor=inf", {"note final_div_factor-infinite"});
    row("div_factor=1 final_div_factor=1", {"warning lr-constant"});
    row("div_factor=1 final_div_factor=1 three_phase=1", {"warning lr-constant"});
    row("max_momentum=1", {"warning momentum-range"});
    row("base_momentum=-0.1", {"warning momentum-range"});
    row("base_momentum=nan max_momentum=inf", {"warning momentum-range", "warning momentum-range"});
    row("base_momentum=22 max_momentum=1 cycle_momentum=0", {});
    row("base_momentum=0.95 max_momentum=0.85", {"warning momentum-swapped"});
    row("groups=2 base_momentum=[0.8,0.95 max_momentum=0.9", {"warning momentum-swapped"});
    row("base_momentum=0.9 max_momentum=0.9", {"note momentum-constant"});
    row("groups=2 base_momentum=[0.9,0.8 max_momentum=0.9", {});
    row("base_momentum=0 max_momentum=0.5", {});
    row("optimizer=adam", {"note beta1-replaced"});
    row("optimizer=rmsprop", {"note momentum-replaced"});
    row("optimizer=adagrad", {"error momentum-unsupported"});
    row("optimizer=adagrad base_momentum=5", {"error momentum-unsupported"});
    row("optimizer=adagrad cycle_momentum=0", {});
    row("last_epoch=3", {"note resume-ignores-arguments"});
    row("last_epoch=-2", {"warning last_epoch-negative", "note resume-ignores-arguments"});
    row("last_epoch=9", {"warning last_epoch-past-end", "note resume-ignores-arguments"});
    row("last_epoch=10", {"error step-past-end"});
    row("last_epoch=5 pct_start=0.25", {"note resume-ignores-arguments"});
    row("epochs=3", {"note epochs-ignored"});
    row("steps_per_epoch=3", {"note epochs-ignored"});
    row("epochs=2 steps_per_epoch=5", {});
    row("epochs=2 steps_per_epoch=6", {"note epochs-ignored"});
    row("anneal_strategy=linear", {"note lr-negative-after-end"});
    row("anneal_strategy=linear final_div_factor=-1", {"warning final_div_factor-negative"});
    row("total_steps=1000000000", {});
    row("total_steps=100100 pct_start=0.05 max_lr=4e-4 cycle_momentum=0 anneal_strategy=linear",
        {"note lr-negative-after-end"});
    row("nothing at all", {"error max_lr-missing", "error length-missing"}, "");
    row("pct_start=30 div_factor=0.5 base_momentum=2",
        {"error pct_start-range", "warning div_factor-below-one", "warning momentum-range"});
}

void ValidationTest::findings()
{
    QFETCH(const QString, config);
    QFETCH(const QStringList, codes);
    const auto issues = validate(configOf(config));
    QCOMPARE(codesOf(issues), codes);
    QCOMPARE(hasErrors(issues), codes.join(' ').contains("error"));
    static const QRegularExpression place("%[1-9]");
    for (const Issue& issue : issues) {
        const QString sentence = QString::fromStdString(issueSentence(issue));
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(place), qPrintable(sentence));
        QVERIFY(findParameter(issue.key) != nullptr);
        QCOMPARE(pytorchSentence(issue).empty(), !issue.raised);
    }
}

/// No text stands in the tables for nothing; what only a running scheduler says is left over.
void ValidationTest::everyTextIsUsed()
{
    QStringList rows;
    for (const auto table : {errorTable(), warningTable()})
        for (const IssueRow& row : table)
            rows << QString::fromStdString(std::string(row.code));
    std::mt19937 random(7);
    for (int i = 0; i < 20000 && !rows.isEmpty(); ++i)
        for (const Issue& issue : validate(randomConfig(random)))
            rows.removeAll(QString::fromStdString(std::string(issue.code)));
    const QStringList ofSchedulers{"initial-lr-missing",       "groups-empty",
                                   "groups-mismatch",          "group-key-missing",
                                   "anneal_func_type-unknown", "state-without-phases"};
    QCOMPARE(rows, ofSchedulers);
}

void ValidationTest::fixes_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("one step an epoch") << "max_lr=1 epochs=10 steps_per_epoch=1 pct_start=0.1"
                                       << QStringList{"Set pct_start to 0.2", "Set epochs to 11", "Set epochs to 9"};
    QTest::newRow("one epoch") << "max_lr=1 epochs=1 steps_per_epoch=10 pct_start=0.1"
                               << QStringList{"Set pct_start to 0.2", "Set steps_per_epoch to 11",
                                              "Set steps_per_epoch to 9"};
    const auto row = [](const QString& config, const QStringList& sentences) {
        QTest::newRow(qPrintable(config)) << good + config << sentences;
    };
    row("pct_start=0.1", {"Set pct_start to 0.2", "Set total_steps to 11", "Set total_steps to 9"});
    row("total_steps=2 pct_start=0.5", {"Set pct_start to 1", "Set total_steps to 3", "Set total_steps to 1"});
    row("pct_start=0", {"Set pct_start to 0.2"});
    row("pct_start=0.25", {"Set pct_start to 0.2", "Set pct_start to 0.3"});
    row("total_steps=12 pct_start=0.28", {"Set pct_start to 0.25", "Set pct_start to 0.3333333333333333"});
    row("pct_start=0.28", {"Set pct_start to 0.3", "Set pct_start to 0.2"});
    row("total_steps=1", {});
    row("pct_start=1", {"Set pct_start to 0.3"});
    row("pct_start=0.6 three_phase=1", {"Set pct_start to 0.5", "Turn three_phase off"});
    row("pct_start=30", {"Set pct_start to 0.3"});
    row("pct_start=25", {"Set pct_start to 0.3", "Set pct_start to 0.25"});
    row("pct_start=-0.2", {"Set pct_start to 0.2", "Set pct_start to 0.3"});
    row("pct_start=nan", {"Set pct_start to 0.3"});
    row("total_steps=10.5", {"Set total_steps to 10", "Set total_steps to 11"});
    row("total_steps=22 pct_start=0.68 anneal_strategy=linear",
        {"Set pct_start to 0.6363636363636364", "Set pct_start to 0.7272727272727273"});
    row("total_steps=-10", {"Set total_steps to 10"});
    row("total_steps=0 epochs=2 steps_per_epoch=5", {"Clear total_steps"});
    row("total_steps=nan", {});
    row("anneal_strategy=cosine", {"Set anneal_strategy to cos", "Set anneal_strategy to linear"});
    row("anneal_strategy=Linear", {"Set anneal_strategy to linear", "Set anneal_strategy to cos"});
    row("optimizer=Adamm", {"Set optimizer to adam"});
    row("optimizer=lamb", {});
    row("optimizer=adagrad", {"Turn cycle_momentum off", "Set optimizer to sgd"});
    row("groups=3 max_lr=[1,2", {"Set max_lr to 1,2,2", "Set max_lr to 1"});
    row("groups=2 max_lr=[1,2,3", {"Set max_lr to 1,2", "Set max_lr to 1"});
    row("base_momentum=[", {"Set base_momentum to 0.85"});
    row("groups=2 max_lr=[-1,2", {"Set max_lr to 1,2"});
    row("max_lr=-1", {"Set max_lr to 1"});
    row("div_factor=0", {"Set div_factor to 25"});
    row("final_div_factor=0", {"Set final_div_factor to 10000"});
    row("div_factor=0.04", {"Set div_factor to 25"});
    row("div_factor=-25", {"Set div_factor to 25"});
    row("final_div_factor=0.01", {"Set final_div_factor to 100", "Set final_div_factor to 10000"});
    row("div_factor=1 final_div_factor=1", {"Set div_factor to 25 and set final_div_factor to 10000"});
    row("max_momentum=95", {"Set max_momentum to 0.95"});
    row("base_momentum=0.95 max_momentum=0.85", {"Set base_momentum to 0.85 and set max_momentum to 0.95"});
    row("last_epoch=9", {"Set last_epoch to 8", "Set last_epoch to -1"});
    row("last_epoch=12", {"Set last_epoch to 8", "Set last_epoch to -1"});
    row("last_epoch=-7", {"Set last_epoch to -1"});
    row("last_epoch=2.5", {"Set last_epoch to 2", "Set last_epoch to -1"});
    row("epochs=4 steps_per_epoch=5", {"Clear total_steps", "Clear epochs and clear steps_per_epoch"});
}

void ValidationTest::fixes()
{
    QFETCH(const QString, config);
    QFETCH(const QStringList, sentences);
    const auto issues = validate(configOf(config));
    QVERIFY(!issues.empty());
    QStringList offered;
    for (const Fix& fix : issues.front().fixes)
        offered << QString::fromStdString(fixSentence(fix));
    QCOMPARE(offered, sentences);
}

void ValidationTest::pctStartIsWholeInFloats()
{
    int found = 0;
    int missing = 0;
    for (int totalSteps = 2; totalSteps <= 500; ++totalSteps)
        for (int steps = 2; steps <= totalSteps; ++steps) {
            const auto pctStart = pctStartFor(steps, totalSteps);
            ++(pctStart ? found : missing);
            if (pctStart)
                QCOMPARE(*pctStart * totalSteps, double(steps));
        }
    QVERIFY(found > 10 * missing);
    QVERIFY(!pctStartFor(15, 22));
    QVERIFY(!pctStartFor(11, 10));
    QVERIFY(!pctStartFor(-1, 10));
}

void ValidationTest::saysNothingAboutAnInvalidLength()
{
    for (const char* length :
         {"total_steps=-10", "total_steps=10.5", "epochs=3", "total_steps=1e300", "total_steps=nan"})
        for (const char* shape :
             {"pct_start=0", "pct_start=0.25", "pct_start=1", "anneal_strategy=linear", "last_epoch=99"}) {
            const auto issues = validate(configOf(QString("max_lr=1 %1 %2").arg(length, shape)));
            QCOMPARE(issues.size(), std::size_t(1));
            QVERIFY(issues.front().key != "pct_start" && issues.front().key != "last_epoch");
        }
}

/// A peak between two steps is worth a warning where it loses more than 0.1 %, and only there.
void ValidationTest::peakRule()
{
    for (int totalSteps = 10; totalSteps <= 300; ++totalSteps) {
        const ScheduleConfig config = configOf(QString("max_lr=1 total_steps=%1 pct_start=0.37").arg(totalSteps));
        const Schedule schedule = Schedule::build(config).value();
        double highest = 0;
        for (std::int64_t step = 0; step < totalSteps; ++step)
            highest = std::max(highest, schedule.at(step)->lr);
        const bool warned = codesOf(validate(config)).contains("warning peak-between-steps");
        QCOMPARE(warned, highest < 0.999);
    }
}

/// Whatever the configuration: a fix that is offered works, and the schedule is there exactly if there is no error.
void ValidationTest::property()
{
    std::mt19937 random(20260114);
    int tried = 0;
    for (int i = 0; i < 5000; ++i) {
        const ScheduleConfig config = randomConfig(random);
        const auto issues = validate(config);
        QCOMPARE(Schedule::build(config).has_value(), !hasErrors(issues));
        QVERIFY(std::ranges::is_sorted(issues, {}, &Issue::severity));
        for (const Issue& issue : issues)
            for (const Fix& fix : issue.fixes) {
                ++tried;
                const auto after = validate(mended(config, fix));
                QVERIFY2(!contains(after, issue), qPrintable(code(issue)));
                for (const Issue& other : after) {
                    const bool news = !contains(issues, other);
                    QVERIFY2(!news || other.severity != Severity::Error, qPrintable(code(other)));
                    QVERIFY2(!news || issue.severity == Severity::Error || other.severity == Severity::Note,
                             qPrintable(code(other)));
                }
                if (issue.code == "peak-between-steps")
                    QVERIFY(isWhole(mended(config, fix).pctStart * *stepCount(config)));
            }
    }
    QVERIFY(tried > 3000);
}

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"
