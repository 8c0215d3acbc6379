// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "target_report.h"

#include <QtTest>

using namespace onecycle;

namespace {

/// The columns of what is said, or not, about a configuration, and what adds a row.
auto saidRows()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ScheduleConfig>("config");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("said");
    return [](const char* name, const char* target, const ScheduleConfig& config, const char* part, bool said) {
        QTest::newRow(name) << target << config << part << said;
    };
}

/// Whether the remarks of the row's target have the row's part, as it says.
void compareSaid(std::vector<Remark> TargetFacts::*remarks)
{
    QFETCH(QString, target);
    QFETCH(ScheduleConfig, config);
    QFETCH(QString, part);
    QFETCH(bool, said);
    const std::vector<Remark> found = reportOf(target, config).facts.*remarks;
    QVERIFY2((findRemark(found, part) != nullptr) == said, qPrintable(sentences(found).join('\n')));
}

}  // namespace

/// What the exports for other frameworks than PyTorch say is lost, and of what they warn.
class OtherRemarksTest : public QObject {
    Q_OBJECT

private slots:
    void lost_data()
    {
        const auto row = saidRows();
        const ScheduleConfig plain = ofSteps(100);
        ScheduleConfig fixed = plain;
        fixed.cycleMomentum = false;
        ScheduleConfig resumed = plain;
        resumed.lastEpoch = 41;
        ScheduleConfig equal = plain;
        equal.groups = {"a", "b"};
        ScheduleConfig nadam = plain;
        nadam.optimizer = "nadam";
        row("momentum", "paddle", plain, "cycle_momentum between 0.95 and 0.85", true);
        row("no momentum to lose", "paddle", fixed, "momentum", false);
        row("groups", "ultralytics", withGroups(plain),
            "2 parameter groups: all of them get the schedule of group 0 (max_lr 0.1)", true);
        row("groups that are alike", "ultralytics", equal, "parameter groups", false);
        row("groups can be expressed", "mindspore", withGroups(plain), "parameter groups", false);
        row("third phase", "openpcdet", threePhases(plain), "third phase", true);
        row("third phase of timm", "timm-cosine", threePhases(plain), "third phase", true);
        row("third phase of MLX", "mlx", threePhases(plain), "third phase", false);
        row("straight lines", "openpcdet", linear(plain), "anneal_strategy linear", true);
        row("straight annealing", "timm-cosine", linear(plain), "the annealing is a cosine", true);
        row("a resumed run", "mlx", resumed, "last_epoch 41", true);
        row("a resumed run goes on", "libtorch", resumed, "last_epoch", false);
        row("an optimizer that LibTorch lacks", "libtorch", nadam, "optimizer nadam: it does not exist there.", true);
        row("an optimizer that TorchSharp has", "torchsharp", nadam, "optimizer", false);
        ScheduleConfig half = threePhases(plain);
        half.pctStart = 0.5;
        row("Paddle's limit", "paddle", half, "only what is below 0.5", true);
    }

    void lost() { compareSaid(&TargetFacts::notExpressed); }

    void fixes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("part");
        ScheduleConfig config = ofSteps(57);
        QTest::newRow("whole boundary") << "mlx" << config << "pct_start x total_steps = 17.1";
        config = ofSteps(22);
        config.pctStart = 0.69;
        QTest::newRow("no fraction gives 15 of 22") << "mlx" << config << "= 15.18";
        config = ofSteps(100);
        config.finalDivFactor = 1000;
        QTest::newRow("OpenPCDet's divisor") << "openpcdet" << config << "always divides by 10000";
        QTest::newRow("R's straight lines") << "r-torch" << linear(ofSteps(100)) << "lr_one_cycle";
    }

    /// Applying the fix of a warning takes the warning away.
    void fixes()
    {
        QFETCH(QString, target);
        QFETCH(ScheduleConfig, config);
        QFETCH(QString, part);
        const TargetReport report = reportOf(target, config);
        const Remark* const lint = findRemark(report.facts.lints, part);
        QVERIFY2(lint, qPrintable(sentences(report.facts.lints).join('\n')));
        QCOMPARE(lint->fix.size(), std::size_t{1});
        const ScheduleConfig mended = applied(config, lint->fix);
        QVERIFY(!(mended == config));
        const std::string text = lint->text.source;
        for (const Remark& remark : reportOf(target, mended).facts.lints)
            QVERIFY(remark.text.source != text);
    }

    void lints_data()
    {
        const auto row = saidRows();
        ScheduleConfig plain = ofSteps(100);
        row("Composer by epoch", "composer", plain, "once per epoch", true);
        row("timm by epoch", "timm-cosine", plain, "counts in epochs", true);
        row("Ultralytics' own choice", "ultralytics", plain, "optimizer=\"auto\"", true);
        row("Ultralytics' DDP", "ultralytics", plain, "DDP", true);
        row("MLX bakes momentum in", "mlx", plain, "mx.compile", true);
        row("TorchSharp with one group", "torchsharp", plain, "never leaves", false);
        row("TorchSharp with two", "torchsharp", withGroups(plain), "group 1 never leaves", true);
        row("whole boundary", "mlx", plain, "is not whole", false);
        ScheduleConfig small = plain;
        small.maxLr = 1e-4;
        row("Paddle's default is above", "paddle", small, "above the initial learning rate 4e-6", true);
        row("Paddle's default is below", "paddle", plain, "above the initial", false);
        ScheduleConfig tail = ofSteps(1e5);
        tail.finalDivFactor = 1e6;
        row("float32 loses the tail", "mlx", tail, "float32", true);
        row("float32 is enough", "mlx", plain, "float32", false);
        row("sines keep the tail", "tinygrad", tail, "float32", false);
        row("straight lines lose it", "tinygrad", linear(plain), "float32", true);
        plain.pctStart = 1;
        row("no step after the last", "composer", plain, "PyTorch divides by zero when", true);
    }

    void lints() { compareSaid(&TargetFacts::lints); }
};

QTEST_APPLESS_MAIN(OtherRemarksTest)
#include "tst_other_remarks.moc"
