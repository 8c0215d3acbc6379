// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_report.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace onecycle;

namespace {

constexpr std::array frameworks{"libtorch",    "paddle",      "ignite",  "composer",  "timm",
                                "timm-cosine", "ultralytics", "mlx",     "mindspore", "tinygrad",
                                "openpcdet",   "torchsharp",  "r-torch", "burn",      "cerebras"};
constexpr std::array papers{"pgfplots", "matplotlib", "methods"};

}  // namespace

/// What the code for the frameworks says and holds. That it runs is for tests/app/other_targets.py.
class OtherTargetsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTargetIsThere_data()
    {
        QTest::addColumn<QString>("target");
        for (const char* const target : frameworks)
            QTest::newRow(target) << target;
        for (const char* const target : papers)
            QTest::newRow(target) << target;
    }

    /// The first line is a comment, the second names the configuration, and no name of a group breaks out of a comment
    /// or of a string.
    void everyTargetIsThere()
    {
        QFETCH(QString, target);
        ScheduleConfig config = withGroups(ofSteps(57));
        config.groups = {"a\nimport os\\", "b\r\"'{}%\x0C"};
        const QString text = textOf(target, config);
        const QStringList lines = text.split('\n');
        QVERIFY2(lines[0].contains("A onecycle schedule for "), qPrintable(lines[0]));
        const QString marker = lines[0].section(' ', 0, 0);
        QVERIFY(marker == "#" || marker == "//" || marker == "%");
        QVERIFY2(lines[1] == marker + " Source:" && lines[2].startsWith(marker + "   onecycle:"), qPrintable(lines[1]));
        QVERIFY(!text.contains("\nimport os\\") && !text.contains('\r') && !text.contains('\x0C'));
        QVERIFY(text.endsWith('\n') && !text.endsWith("\n\n"));
    }

    void exactness_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<double>("lrError");
        QTest::addColumn<int>("exactness");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, double error,
                            Exactness exactness) {
            QTest::newRow(name) << target << config << error << static_cast<int>(exactness);
        };
        ScheduleConfig config = ofSteps(100);
        row("timm's straight ramp", "timm-cosine", config, 0.101, Exactness::Approximate);
        row("OpenPCDet peaks one step late", "openpcdet", config, 0.030, Exactness::Approximate);
        row("tinygrad with one step less", "tinygrad", linear(config), 0, Exactness::ExactLr);
        row("tinygrad, cosine", "tinygrad", config, 0, Exactness::ExactLr);
        row("tinygrad, three phases", "tinygrad", threePhases(config), 0, Exactness::ExactLr);
        row("MLX on whole steps", "mlx", config, 0, Exactness::ExactLr);
        row("MLX, three phases", "mlx", threePhases(config), 0, Exactness::ExactLr);
        row("MindSpore", "mindspore", withGroups(config), 0, Exactness::ExactLr);
        row("Paddle", "paddle", withGroups(config), 0, Exactness::ExactLr);
        row("R, two cosine phases", "r-torch", withGroups(config), 0, Exactness::Exact);
        row("R, three phases", "r-torch", threePhases(config), 0, Exactness::ExactLr);
        row("Burn", "burn", linear(config), 0, Exactness::ExactLr);
        row("Cerebras", "cerebras", config, 0, Exactness::ExactLr);
        row("TorchSharp", "torchsharp", config, 0, Exactness::Exact);
        row("TorchSharp, one group of two stays", "torchsharp", withGroups(config), 2.2, Exactness::Approximate);
        row("TorchSharp, two groups of three phases", "torchsharp", withGroups(threePhases(config)), 0,
            Exactness::Exact);
        for (const char* const target : {"libtorch", "ignite", "composer", "timm"})
            row(target, target, withGroups(threePhases(linear(config))), 0, Exactness::Exact);
        row("Ultralytics, one group", "ultralytics", config, 0, Exactness::Exact);
        config.cycleMomentum = false;
        row("without momentum nothing is missing", "paddle", config, 0, Exactness::Exact);
    }

    /// Errors from running the frameworks' own code or formulas: 10.1 % for timm's ramp, 3.0 % for OpenPCDet, at T =
    /// 100.
    void exactness()
    {
        QFETCH(QString, target);
        QFETCH(ScheduleConfig, config);
        QFETCH(double, lrError);
        QFETCH(int, exactness);
        const TargetReport report = reportOf(target, config);
        QCOMPARE(static_cast<int>(report.fidelity.exactness), exactness);
        if (lrError == 0)
            QVERIFY2(report.fidelity.lr.error < 1e-6, qPrintable(QString::number(report.fidelity.lr.error)));
        else if (lrError > 1)
            QVERIFY(report.fidelity.lr.error > 0.5 && report.fidelity.lr.group == 1);
        else
            QVERIFY2(std::abs(report.fidelity.lr.error - lrError) < 0.0005,
                     qPrintable(QString::number(report.fidelity.lr.error)));
    }

    /// timm's down phase is exact: the error lies in the ramp.
    void timmIsExactAfterThePeak()
    {
        const ScheduleConfig config = ofSteps(100);
        const Schedule schedule = *Schedule::build(config);
        const TargetFacts facts = findExporter("timm-cosine")->facts({config, schedule});
        for (std::int64_t step = 29; step < 100; ++step)
            QVERIFY(std::abs(facts.curve.at(step, 0).lr - schedule.at(step)->lr) < 1e-16);
    }

    void rounding_data()
    {
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("worst");
        QTest::newRow("T = 20") << 20.0 << 0.24;
        QTest::newRow("T = 57") << 57.0 << 0.07972088454310022;
        QTest::newRow("T = 101") << 101.0 << 0.044118499695199875;
        QTest::newRow("T = 503") << 503.0 << 0.0053302491010960296;
    }

    /// What whole boundaries cost at worst for pct_start from 0.1 to 0.6; the figures come from a run of PyTorch's
    /// class against two joined cosines.
    void rounding()
    {
        QFETCH(double, steps);
        QFETCH(double, worst);
        double largest = 0;
        for (int thousandth = 100; thousandth <= 600; ++thousandth) {
            ScheduleConfig config = ofSteps(steps);
            config.pctStart = thousandth / 1000.0;
            const TargetReport report = reportOf("mlx", config);
            largest = std::max(largest, report.fidelity.lr.error);
        }
        QVERIFY2(std::abs(largest - worst) < 1e-6, qPrintable(QString::number(largest)));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, const char* part) {
            QTest::newRow(name) << target << config << part;
        };
        const ScheduleConfig plain = ofSteps(100);
        ScheduleConfig resumed = plain;
        resumed.lastEpoch = 41;
        row("Paddle's end", "paddle", plain, "    end_learning_rate=4e-07,\n");
        row("Paddle's groups", "paddle", withGroups(plain), "\"learning_rate\": 0.19999999999999998},  # head\n");
        row("Composer's flag", "composer", plain, "        step_schedulers_every_batch=True,\n");
        row("timm's second instance", "timm", plain, "OneCycleScheduler(optimizer, \"momentum\")]\n");
        row("MLX joins", "mlx", plain, "        optim.cosine_decay(0.004, 29, end=0.1),\n");
        row("MLX in lines", "mlx", linear(plain),
            "        optim.linear_schedule(0.1, 4e-07, 70),\n    ],\n    [29],\n");
        row("tinygrad's arguments", "tinygrad", linear(plain),
            "        total_steps=99,\n        pct_start=0.29292929292929293,\n");
        row("YAML keeps the dot", "openpcdet", plain, "  LR: 0.1\n  MOMS: [0.95, 0.85]\n");
        row("C# lists", "torchsharp", withGroups(plain), "max_lr: new[] { 0.1, 0.02 },\n");
        row("C# resumes", "torchsharp", resumed, "for (var done = 0; done < 42; ++done)\n");
        row("R lists", "r-torch", withGroups(plain), "  max_lr = list(0.1, 0.02),\n");
        row("R falls back", "r-torch", linear(plain), "scheduler <- lr_lambda(optimizer, lr_lambda = one_cycle)\n");
        row("Rust resumes", "burn", resumed, "const FIRST_STEP: usize = 42;\n");
        row("absolute start", "cerebras", plain, "        initial_learning_rate: 0.004\n");
        row("powers of ten", "methods", plain, "fell to \\(4 \\times 10^{-7}\\)");
        row("epochs in words", "methods", startingConfig(),
            "for \\(1000\\) optimizer steps (\\(10\\) epochs of \\(100\\) steps):\n");
        row(
            "escaped names", "pgfplots",
            [&] {
                ScheduleConfig config = withGroups(plain);
                config.groups = {"he$ad_1", "50 %"};
                return config;
            }(),
            "\\addlegendentry{he\\$ad\\_1}");
    }

    void texts()
    {
        QFETCH(QString, target);
        QFETCH(ScheduleConfig, config);
        QFETCH(QString, part);
        const QString text = textOf(target, config);
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    /// Python is tidy: no tabs, no line of more than 88 characters.
    void pythonIsTidy()
    {
        for (const char* const target : frameworks) {
            if (std::string_view(findExporter(target)->suffix) != "py")
                continue;
            const QString text = textOf(target, threePhases(ofSteps(100)));
            QVERIFY(!text.contains('\t'));
            for (const QString& line : text.split('\n'))
                QVERIFY2(line.size() <= 88, qPrintable(line));
        }
    }
};

QTEST_APPLESS_MAIN(OtherTargetsTest)
#include "tst_other_targets.moc"
