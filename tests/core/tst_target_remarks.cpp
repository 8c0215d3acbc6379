// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "target_report.h"

#include <QtTest>

#include <cmath>

using namespace onecycle;

/// What is said about each framework: what is lost, which traps there are, and what mends them.
class TargetRemarksTest : public QObject {
    Q_OBJECT

private slots:
    void remarks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("lost");     // empty: nothing is lost
        QTest::addColumn<QString>("warning");  // empty: any
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, const char* lost,
                            const char* warning) { QTest::newRow(name) << target << config << lost << warning; };
        const ScheduleConfig plain = ofSteps(100);
        const ScheduleConfig three = with(plain, "three_phase", true);
        const ScheduleConfig linear = with(plain, "anneal_strategy", std::string("linear"));
        ScheduleConfig groups = plain;
        groups.groups = {"body", "head"};
        ScheduleConfig alike = groups;
        groups.maxLr = PerGroup(std::vector{0.1, 0.2});
        row("interval", "lightning", groups, "", "\"interval\" defaults to \"epoch\"");
        row("resumed", "lightning", with(plain, "last_epoch", 41.0), "last_epoch 41", "");
        row("division by zero", "lightning", with(plain, "pct_start", 1.0), "", "ZeroDivisionError");
        row("prepared", "accelerate", groups, "", "num_processes times");
        row("length", "hf-trainer", plain, "", "max_steps=100");
        row("groups of the Trainer", "hf-trainer", with(plain, "max_lr", std::vector{0.1}), "",
            "override create_optimizer");
        row("one rate", "axolotl", groups, "2 parameter groups", "div_factor 6");
        row("groups that agree", "axolotl", alike, "", "");
        row("optimizer", "axolotl", with(plain, "optimizer", std::string("radam")),
            "optimizer radam: it does not exist there; adamw_torch is written", "");
        row("third phase", "keras-cosine", three, "three_phase: the third phase is lost", "");
        row("lines", "fastai-fit", linear, "anneal_strategy linear", "div_final divides the peak");
        row("always a momentum", "fastai-fit", with(plain, "cycle_momentum", false), "cycle_momentum off", "");
        row("batches", "fastai", groups, "", "GradientAccumulation");
        row("baked in", "keras", plain, "", "bakes momentum");
        row("velocity", "keras", with(plain, "cycle_momentum", false), "", "inside the velocity");
        row("micro-batches", "keras", plain, "", "gradient_accumulation_steps=n");
        row("tail of float32", "optax", with(ofSteps(100'000), "final_div_factor", 1e6), "", "float32: step 999");
        row("no tail of float32", "keras", with(ofSteps(100'000), "final_div_factor", 1e6), "", "ACCUMULATION to n");
        row("type", "optax", plain, "", "hyperparam_dtype");
        row("negative rates", "optax", with(plain, "div_factor", -25.0), "negative", "");
        row("cosine of three phases", "optax-onecycle", three, "anneal_strategy cos", "one step later");
        row("boundary", "optax-onecycle", with(plain, "pct_start", 0.123), "cycle_momentum", "= 12.3 is not whole");
        row("JSON", "deepspeed", plain, "", "ZeRO");
        row("beta2", "deepspeed-json", with(linear, "optimizer", std::string("adamw")), "final_div_factor",
            "beta2 to 0.99");
        row("hyperbola", "deepspeed-json", with(linear, "three_phase", true), "hyperbola", "");
        row("no infinity in JSON", "deepspeed-json", with(plain, "max_lr", HUGE_VAL), "null stands for them", "");
        row("by_epoch", "mmengine", groups, "", "by_epoch is True by default");
        row("start", "mmengine", plain, "", "which must be 0.95");
        row("no lines of the Trainer", "hf-arguments", plain, "straight line", "");
    }

    void remarks()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const QString, lost);
        QFETCH(const QString, warning);
        const TargetFacts facts = reportOf(target, config).facts;
        if (lost.isEmpty())
            QVERIFY2(facts.notExpressed.empty(), qPrintable(sentences(facts.notExpressed).join('\n')));
        else
            QVERIFY2(findRemark(facts.notExpressed, lost), qPrintable(sentences(facts.notExpressed).join('\n')));
        QVERIFY2(findRemark(facts.lints, warning) || warning.isEmpty(), qPrintable(sentences(facts.lints).join('\n')));
    }

    void keepsItsDigitsInSingle()
    {
        const ScheduleConfig config = with(ofSteps(100'000), "final_div_factor", 1e6);
        QVERIFY(!findRemark(reportOf("keras", config).facts.lints, "float32: step"));
        QVERIFY(findRemark(reportOf("optax", config).facts.lints, "float32: step"));
    }

    /// What a warning offers mends it.
    void fixes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, const char* warning) {
            QTest::newRow(name) << target << config << warning;
        };
        const ScheduleConfig between = with(ofSteps(101), "pct_start", 0.287);
        for (const char* const target : {"mmengine", "hf-arguments", "deepspeed-json", "optax-onecycle", "mlx"})
            row(target, target, between, "is not whole");
        row("never past the last step but one", "mlx", with(ofSteps(100), "pct_start", 0.997), "= 99.7 is not whole");
        row("15 steps of 22 have no fraction", "mmengine", with(ofSteps(22), "pct_start", 0.69), "is not whole");
        for (const char* const target : {"lightning", "hf-trainer", "deepspeed", "axolotl"})
            row((std::string(target) + " without decay").c_str(), target, with(ofSteps(50), "pct_start", 1.0),
                "ZeroDivisionError");
    }

    void fixes()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const QString, warning);
        const TargetFacts facts = reportOf(target, config).facts;
        const Remark* const found = findRemark(facts.lints, warning);
        QVERIFY2(found && !found->fix.empty(), qPrintable(sentences(facts.lints).join('\n')));
        const ScheduleConfig mended = applied(config, found->fix);
        QVERIFY(!findRemark(reportOf(target, mended).facts.lints, warning));
        QVERIFY(std::abs(mended.pctStart - config.pctStart) * *config.totalSteps <= 1.5);
    }
};

QTEST_APPLESS_MAIN(TargetRemarksTest)
#include "tst_target_remarks.moc"
