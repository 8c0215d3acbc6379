// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_text.h"
#include "core/schedule/torch_errors.h"
#include "tests/oracle/probe_case.h"

#include <QtTest>

using namespace onecycle;

namespace {

QStringList sentencesOf(const ScheduleConfig& config, TorchVersion version)
{
    QStringList sentences;
    for (const Issue& issue : torchErrors(config, version)) {
        const std::string text = issue.raised ? pytorchSentence(issue, version) : "refused " + std::string(issue.code);
        sentences << QString::fromStdString(text);
    }
    return sentences;
}

const QString zero = "ZeroDivisionError: float division by zero";
const QString noMomentum = "ValueError: optimizer must support momentum or beta1 with `cycle_momentum` option enabled";
const QString noMomentumOld = "ValueError: optimizer must support momentum with `cycle_momentum` option enabled";
const QString noLength = "ValueError: You must define either total_steps OR (epochs AND steps_per_epoch)";
const QString comparedWithNone = "TypeError: '<=' not supported between instances of 'NoneType' and 'int'";
const QString noMaxLr = "TypeError: OneCycleLR.__init__() missing 1 required positional argument: 'max_lr'";

QString expectedPositive(const QString& name, const QString& got)
{
    return "ValueError: Expected positive integer " + name + ", but got " + got;
}

QString tried(int times, int steps)
{
    return QString("ValueError: Tried to step %1 times. The specified number of total steps is %2")
        .arg(times)
        .arg(steps);
}

}  // namespace

/// Texts and order of 1.13 are what torch 1.13.1 raised when it was run; those of 2.14 are read from its source.
class TorchErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void accepted_data();
    void accepted();
    void lengths_data();
    void lengths();
    void others_data();
    void others();
    void order_data();
    void order();
    void refusals_data();
    void refusals();

private:
    static void compare();
};

void TorchErrorsTest::compare()
{
    QFETCH(const QString, config);
    QFETCH(const QStringList, sentences);
    QFETCH(const QStringList, oldSentences);
    const ScheduleConfig parsed = oracle::configOf(oracle::wordsOf(config.toStdString()));
    QCOMPARE(sentencesOf(parsed, TorchVersion::V2_14), sentences);
    QCOMPARE(sentencesOf(parsed, TorchVersion::V1_13), oldSentences);
}

void TorchErrorsTest::accepted_data()
{
    QTest::addColumn<QString>("config");
    QTest::newRow("usual") << "max_lr=1 total_steps=10";
    QTest::newRow("a single step") << "max_lr=1 total_steps=1";
    QTest::newRow("total_steps wins over nonsense") << "max_lr=1 total_steps=4 epochs=-1 steps_per_epoch=0.5";
    QTest::newRow("epochs and steps") << "max_lr=1 epochs=3 steps_per_epoch=7";
    QTest::newRow("pct_start 0") << "max_lr=1 total_steps=10 pct_start=0";
    QTest::newRow("pct_start -0") << "max_lr=1 total_steps=10 pct_start=-0.0";
    QTest::newRow("pct_start 1") << "max_lr=1 total_steps=10 pct_start=1";
    QTest::newRow("pct_start nan") << "max_lr=1 total_steps=10 pct_start=nan";
    QTest::newRow("max_lr nan") << "max_lr=nan total_steps=10";
    QTest::newRow("max_lr infinite") << "max_lr=inf total_steps=10";
    QTest::newRow("max_lr negative") << "max_lr=-1 total_steps=10";
    QTest::newRow("factors not finite") << "max_lr=1 total_steps=10 div_factor=nan final_div_factor=inf";
    QTest::newRow("momentum anywhere") << "max_lr=1 total_steps=10 base_momentum=22 max_momentum=-1 optimizer=adam";
    QTest::newRow("no momentum, none wanted") << "max_lr=1 total_steps=10 optimizer=lbfgs cycle_momentum=0";
    QTest::newRow("lists of momenta that nobody looks at")
        << "max_lr=1 total_steps=10 cycle_momentum=0 base_momentum=[1,2,3 max_momentum=[";
    QTest::newRow("resuming: factors that nobody looks at")
        << "max_lr=1 total_steps=10 last_epoch=3 div_factor=0 final_div_factor=0";
    QTest::newRow("resuming past a warm-up without length") << "max_lr=1 total_steps=10 pct_start=0.1 last_epoch=0";
    QTest::newRow("resuming on step T") << "max_lr=1 total_steps=10 last_epoch=9";
    QTest::newRow("resuming before the start") << "max_lr=1 total_steps=10 last_epoch=-7";
    QTest::newRow("2^53 steps") << "max_lr=1 total_steps=9007199254740992";
}

void TorchErrorsTest::accepted()
{
    QFETCH(const QString, config);
    const ScheduleConfig parsed = oracle::configOf(oracle::wordsOf(config.toStdString()));
    QCOMPARE(sentencesOf(parsed, TorchVersion::V2_14), QStringList());
    QCOMPARE(sentencesOf(parsed, TorchVersion::V1_13), QStringList());
}

void TorchErrorsTest::lengths_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QStringList>("oldSentences");
    const auto both = [](const char* config, const QStringList& sentences) {
        QTest::newRow(config) << "max_lr=1 " + QString(config) << sentences << sentences;
    };
    QTest::newRow("nothing given") << "max_lr=1" << QStringList{noLength} << QStringList{noLength};
    QTest::newRow("epochs alone") << "max_lr=1 epochs=5" << QStringList{noLength} << QStringList{comparedWithNone};
    QTest::newRow("steps_per_epoch alone")
        << "max_lr=1 steps_per_epoch=5" << QStringList{noLength} << QStringList{comparedWithNone};
    QTest::newRow("epochs alone and wrong")
        << "max_lr=1 epochs=-1" << QStringList{noLength, expectedPositive("epochs", "-1")}
        << QStringList{expectedPositive("epochs", "-1"), comparedWithNone};
    QTest::newRow("steps_per_epoch alone and wrong")
        << "max_lr=1 steps_per_epoch=0" << QStringList{noLength, expectedPositive("steps_per_epoch", "0")}
        << QStringList{comparedWithNone, expectedPositive("steps_per_epoch", "0")};
    both("total_steps=0", {expectedPositive("total_steps", "0")});
    both("total_steps=-0.0", {expectedPositive("total_steps", "0")});
    both("total_steps=-3", {expectedPositive("total_steps", "-3")});
    both("total_steps=10.5", {expectedPositive("total_steps", "10.5")});
    both("total_steps=nan", {expectedPositive("total_steps", "nan")});
    both("total_steps=inf", {expectedPositive("total_steps", "inf")});
    both("total_steps=-inf", {expectedPositive("total_steps", "-inf")});
    both("total_steps=0 epochs=3 steps_per_epoch=7", {expectedPositive("total_steps", "0")});
    both("epochs=-1 steps_per_epoch=7", {expectedPositive("epochs", "-1")});
    both("epochs=3 steps_per_epoch=0", {expectedPositive("steps_per_epoch", "0")});
    both("epochs=2.5 steps_per_epoch=1e-3",
         {expectedPositive("epochs", "2.5"), expectedPositive("steps_per_epoch", "0.001")});
}

void TorchErrorsTest::others_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QStringList>("oldSentences");
    const auto row = [](const char* config, const QString& sentence, const QString& old = {}) {
        QTest::newRow(config) << "max_lr=1 total_steps=10 " + QString(config) << QStringList{sentence}
                              << QStringList{old.isEmpty() ? sentence : old};
    };
    const QString range = "ValueError: Expected float between 0 and 1 pct_start, but got ";
    row("pct_start=-0.1", range + "-0.1");
    row("pct_start=1.1", range + "1.1");
    row("pct_start=30", range + "30.0");
    row("pct_start=inf", range + "inf");
    row("anneal_strategy=CATS", "ValueError: anneal_strategy must be one of 'cos' or 'linear', instead got CATS",
        "ValueError: anneal_strategy must by one of 'cos' or 'linear', instead got CATS");
    row("max_lr=[1,2",
        "ValueError: max_lr must have the same length as optimizer.param_groups. max_lr has 2 values, param_groups has "
        "1.",
        "ValueError: expected 1 values for max_lr, got 2");
    row("max_lr=[",
        "ValueError: max_lr must have the same length as optimizer.param_groups. max_lr has 0 values, param_groups has "
        "1.",
        "ValueError: expected 1 values for max_lr, got 0");
    row("groups=3 base_momentum=[0.8,0.9",
        "ValueError: base_momentum must have the same length as optimizer.param_groups. base_momentum has 2 values, "
        "param_groups has 3.",
        "ValueError: expected 3 values for base_momentum, got 2");
    row("groups=3 max_momentum=[0.8,0.9",
        "ValueError: max_momentum must have the same length as optimizer.param_groups. max_momentum has 2 values, "
        "param_groups has 3.",
        "ValueError: expected 3 values for max_momentum, got 2");
    row("div_factor=0", zero);
    row("div_factor=-0.0", zero);
    row("final_div_factor=0", zero);
    for (const char* optimizer : {"adagrad", "adadelta", "asgd", "rprop", "lbfgs"})
        row(qPrintable("optimizer=" + QString(optimizer)), noMomentum, noMomentumOld);
    row("last_epoch=10", tried(11, 10), tried(12, 10));
    row("last_epoch=1000", tried(1001, 10), tried(1002, 10));
    row("last_epoch=9 pct_start=1", zero);
    row("last_epoch=-3 pct_start=0.1", zero);
    row("total_steps=1 pct_start=1", zero);
    row("total_steps=5 pct_start=0.6 three_phase=1 last_epoch=4", zero);
    // x == 1 on the grid of pytorch.md, in both forms
    for (const char* grid :
         {"total_steps=1 pct_start=1", "total_steps=2 pct_start=0.5", "total_steps=4 pct_start=0.25",
          "total_steps=5 pct_start=0.2", "total_steps=10 pct_start=0.1", "total_steps=20 pct_start=0.05",
          "total_steps=25 pct_start=0.04", "total_steps=50 pct_start=0.02", "total_steps=100 pct_start=0.01"}) {
        row(grid, zero);
        row(qPrintable(QString(grid) + " three_phase=1"), zero);
    }
}

/// Everything that is wrong comes in the order of the constructor.
void TorchErrorsTest::order_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QStringList>("oldSentences");
    QTest::newRow("nothing at all") << "" << QStringList{noMaxLr, noLength} << QStringList{noMaxLr, noLength};
    const QString many = "groups=2 max_lr=[1,2,3 total_steps=1.5 pct_start=2 anneal_strategy=x div_factor=0 "
                         "final_div_factor=0 optimizer=rprop base_momentum=[ max_momentum=[1";
    const auto list = [](const char* name, int count) {
        return QString("ValueError: %1 must have the same length as optimizer.param_groups. %1 has %2 values, "
                       "param_groups has 2.")
            .arg(name)
            .arg(count);
    };
    const QString range = "ValueError: Expected float between 0 and 1 pct_start, but got 2.0";
    QTest::newRow("everything")
        << many
        << QStringList{expectedPositive("total_steps", "1.5"),
                       range,
                       "ValueError: anneal_strategy must be one of 'cos' or 'linear', instead got x",
                       list("max_lr", 3),
                       zero,
                       zero,
                       noMomentum,
                       list("max_momentum", 1),
                       list("base_momentum", 0)}
        << QStringList{expectedPositive("total_steps", "1.5"),
                       range,
                       "ValueError: anneal_strategy must by one of 'cos' or 'linear', instead got x",
                       "ValueError: expected 2 values for max_lr, got 3",
                       zero,
                       zero,
                       noMomentumOld,
                       "ValueError: expected 2 values for max_momentum, got 1",
                       "ValueError: expected 2 values for base_momentum, got 0"};
    QTest::newRow("a refusal comes after PyTorch's errors")
        << "max_lr=1 total_steps=1e300 optimizer=adam9 pct_start=2"
        << QStringList{range, "refused optimizer-unknown", "refused length-too-large"}
        << QStringList{range, "refused optimizer-unknown", "refused length-too-large"};
    QTest::newRow("no division by zero while the length is wrong")
        << "max_lr=1 total_steps=-10 pct_start=0.1" << QStringList{expectedPositive("total_steps", "-10")}
        << QStringList{expectedPositive("total_steps", "-10")};
}

void TorchErrorsTest::refusals_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("code");
    QTest::newRow("2^53 + 2 steps") << "max_lr=1 total_steps=9007199254740994"
                                    << "length-too-large";
    QTest::newRow("1e300 steps") << "max_lr=1 total_steps=1e300"
                                 << "length-too-large";
    QTest::newRow("a product of 2^53 + 1, which rounds down") << "max_lr=1 epochs=321 steps_per_epoch=28059810762433"
                                                              << "length-too-large";
    QTest::newRow("an infinite product") << "max_lr=1 epochs=1e15 steps_per_epoch=1e15"
                                         << "length-too-large";
    QTest::newRow("last_epoch 2.5") << "max_lr=1 total_steps=10 last_epoch=2.5"
                                    << "last_epoch-invalid";
    QTest::newRow("last_epoch nan") << "max_lr=1 total_steps=10 last_epoch=nan"
                                    << "last_epoch-invalid";
    QTest::newRow("unknown optimiser") << "max_lr=1 total_steps=10 optimizer=lion"
                                       << "optimizer-unknown";
    QTest::newRow("no group") << "max_lr=[1,2 total_steps=10 groups=0"
                              << "groups-empty";
}

void TorchErrorsTest::refusals()
{
    QFETCH(const QString, config);
    QFETCH(const QString, code);
    const auto errors = torchErrors(oracle::configOf(oracle::wordsOf(config.toStdString())));
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(std::string(errors.front().code)), code);
    QVERIFY(!errors.front().raised);
    QVERIFY(pytorchSentence(errors.front()).empty());
    QVERIFY(errors.front().severity == Severity::Error);
}

void TorchErrorsTest::lengths()
{
    compare();
}

void TorchErrorsTest::others()
{
    compare();
}

void TorchErrorsTest::order()
{
    compare();
}

QTEST_APPLESS_MAIN(TorchErrorsTest)
#include "tst_torch_errors.moc"
