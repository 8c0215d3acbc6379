// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_report.h"

#include <QtTest>

#include <cmath>

using namespace onecycle;

/// What each framework makes of a configuration. The errors are those that were measured on the frameworks' own
/// schedules, as the mapping of the project's reference lists them.
class TargetFactsTest : public QObject {
    Q_OBJECT

private slots:
    void errors_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<double>("percent");  // of the peak
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, double percent,
                            double tolerance = 0.05) {
            QTest::newRow(name) << target << config << percent << tolerance;
        };
        const ScheduleConfig cosine = ofSteps(100);
        const ScheduleConfig linear = with(cosine, "anneal_strategy", std::string("linear"));
        const ScheduleConfig linearSame = with(linear, "final_div_factor", 1.0);
        row("fit_one_cycle of 100 steps", "fastai-fit", cosine, 3.0);
        row("fit_one_cycle of 1000 steps", "fastai-fit", ofSteps(1000), 0.29, 0.005);
        row("optax cosine", "optax-onecycle", cosine, 3.0);
        row("optax three lines", "optax-onecycle", with(linear, "three_phase", true), 6.4);
        row("CosineDecay", "keras-cosine", cosine, 10.1);
        row("cosine_warmup_with_min_lr", "hf-arguments", cosine, 10.1);
        row("warmup_stable_decay", "hf-arguments", with(cosine, "final_div_factor", 1.0), 0, 1e-12);
        row("warmup_stable_decay, lines", "hf-arguments", linearSame, 0, 1e-12);
        row("OneCycle of a cosine", "deepspeed-json", cosine, 13.7);
        row("OneCycle of lines that end where they began", "deepspeed-json", linearSame, 0, 1e-12);
        row("MMEngine", "mmengine", cosine, 0, 0);
        row("MMEngine between steps", "mmengine", ofSteps(57), 0, 0);
        row("Keras", "keras", cosine, 0, 1e-4);
        row("optax", "optax", with(cosine, "three_phase", true), 0, 1e-4);
        for (const char* const exact : {"lightning", "hf-trainer", "accelerate", "axolotl", "fastai", "deepspeed"})
            row(exact, exact, with(ofSteps(57), "three_phase", true), 0, 0);
    }

    void errors()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const double, percent);
        QFETCH(const double, tolerance);
        const double found = reportOf(target, config).fidelity.lr.error * 100;
        QVERIFY2(std::abs(found - percent) <= tolerance, qPrintable(QString::number(found)));
    }

    void lastRates_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<double>("expected");
        QTest::newRow("fit_one_cycle stops before its end") << "fastai-fit" << 5.1e-5;
        QTest::newRow("OneCycle ends at the initial rate") << "deepspeed-json" << 4e-3;
        QTest::newRow("CosineDecay ends where PyTorch does") << "keras-cosine" << 4e-7;
        QTest::newRow("PyTorch") << "accelerate" << 4e-7;
    }

    void lastRates()
    {
        QFETCH(const QString, target);
        QFETCH(const double, expected);
        const double found = reportOf(target, ofSteps(100)).fidelity.lastLr;
        QVERIFY2(std::abs(found / expected - 1) < 0.02, qPrintable(QString::number(found)));
    }

    /// CosineDecay and cosine_warmup_with_min_lr differ in the warm-up only.
    void exactAfterThePeak_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("float32") << "keras-cosine" << 2e-8;
        QTest::newRow("double") << "hf-arguments" << 1e-16;
    }

    void exactAfterThePeak()
    {
        QFETCH(const QString, target);
        QFETCH(const double, tolerance);
        const ScheduleConfig config = ofSteps(100);
        const Schedule schedule = *Schedule::build(config);
        const TargetCurve curve = findExporter(target.toStdString())->facts({config, schedule}).curve;
        QVERIFY(std::abs(curve.at(10, 0).lr - schedule.at(10)->lr) > 1e-3);
        for (std::int64_t step = 29; step < 100; ++step)
            QVERIFY(std::abs(curve.at(step, 0).lr - schedule.at(step)->lr) <= tolerance);
    }

    void momenta_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<int>("exactness");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<double>("error");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, Exactness exactness,
                            bool leaves, double error) {
            QTest::newRow(name) << target << config << static_cast<int>(exactness) << leaves << error;
        };
        ScheduleConfig adam = with(with(ofSteps(100), "anneal_strategy", std::string("linear")), "final_div_factor",
                                   1.0);
        row("DeepSpeed leaves SGD alone", "deepspeed-json", adam, Exactness::ExactLr, true, 0);
        adam.optimizer = "adam";
        row("DeepSpeed begins at the lowest", "deepspeed-json", adam, Exactness::ExactLr, false, 0.1);
        row("MMEngine on whole steps", "mmengine", ofSteps(100), Exactness::Exact, false, 0);
        row("MMEngine between steps", "mmengine", with(ofSteps(57), "pct_start", 0.31), Exactness::ExactLr, false,
            0.0018);
        row("Keras follows SGD", "keras", ofSteps(100), Exactness::Exact, false, 0);
        row("Keras leaves RMSprop alone", "keras", with(ofSteps(100), "optimizer", std::string("rmsprop")),
            Exactness::ExactLr, true, 0);
        row("no momentum to leave", "keras-cosine", with(ofSteps(100), "cycle_momentum", false), Exactness::Approximate,
            false, 0);
    }

    void momenta()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const int, exactness);
        QFETCH(const bool, leaves);
        QFETCH(const double, error);
        const Fidelity found = reportOf(target, config).fidelity;
        QCOMPARE(static_cast<int>(found.exactness), exactness);
        QCOMPARE(found.leavesMomentum, leaves);
        QVERIFY2(std::abs(found.momentum.error - error) < 0.0005, qPrintable(QString::number(found.momentum.error)));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<int>("exactness");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("notWritten");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, Exactness exactness,
                            const char* said, const char* written, const char* notWritten) {
            QTest::newRow(name) << target << config << static_cast<int>(exactness) << said << written << notWritten;
        };
        const ScheduleConfig plain = ofSteps(100);
        const ScheduleConfig lines = with(plain, "anneal_strategy", std::string("linear"));
        const ScheduleConfig noPeak = with(plain, "max_lr", std::vector{0.0});
        const ScheduleConfig half = with(with(plain, "three_phase", true), "pct_start", 0.5);
        const ScheduleConfig negative = with(plain, "final_div_factor", -1e4);
        const ScheduleConfig below = with(with(lines, "max_momentum", std::vector{0.0}), "base_momentum",
                                          std::vector{0.0});
        row("momentum down to 0", "optax", with(plain, "base_momentum", std::vector{0.0}), Exactness::ExactLr,
            "Momenta that are 0", "optax.sgd(learning_rate=learning_rate)", "float('inf')");
        row("rates of 0", "optax", noPeak, Exactness::Exact, "Rates that are 0", "learning_rate = 0.0\n", "nan");
        row("start of 0", "optax", with(plain, "div_factor", HUGE_VAL), Exactness::Approximate, "Rates that are 0",
            "learning_rate = 0.1\n", "inf");
        row("end of 0", "optax", with(plain, "final_div_factor", HUGE_VAL), Exactness::Exact, "", "99.0: 0.0}", "inf");
        row("no factor of 0", "mmengine", below, Exactness::Exact, "", "eta_min=0.0", "nan");
        row("32 bits are enough", "libtorch", ofSteps(4294967296.0), Exactness::Exact, "", "OneCycleLR", "32 bits");
        row("32 bits", "libtorch", ofSteps(4294967297.0), Exactness::Approximate, "32 bits", "", "");
        row("31 bits", "optax", ofSteps(2147483649.0), Exactness::Approximate, "up to 2147483647", "", "");
        row("31 bits of the schedule", "optax-onecycle", ofSteps(2147483649.0), Exactness::Approximate,
            "up to 2147483647", "", "");
        row("part of an epoch", "fastai-fit", ofSteps(250), Exactness::Approximate, "must be whole epochs",
            "assert 250 % len(learn.dls.train) == 0, ", "nan");
        row("epochs", "fastai-fit", startingConfig(), Exactness::Approximate, "", "    10,\n", "assert");
        row("Paddle's limit", "paddle", half, Exactness::Approximate, "takes only what is below 0.5", "", "");
        row("Paddle below 0", "paddle", negative, Exactness::Approximate, "not negative, and raises", "", "");
        row("no annealing", "timm-cosine", with(plain, "pct_start", 1.0), Exactness::Approximate, "and raises", "", "");
    }

    /// What a framework cannot take is not written, and what raises there is not called exact.
    void refusals()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const int, exactness);
        QFETCH(const QString, said);
        QFETCH(const QString, written);
        QFETCH(const QString, notWritten);
        const Schedule schedule = *Schedule::build(config);
        const TargetReport found = reportOf(target, config);
        QString remarks;
        for (const auto* list : {&found.facts.notExpressed, &found.facts.lints})
            for (const Remark& remark : *list)
                remarks += QString::fromStdString(remarkText(remark)) + '\n';
        QVERIFY2(remarks.contains(said), qPrintable(remarks));
        const QString text = QString::fromStdString(
            exportText(*findExporter(target.toStdString()), {config, schedule}));
        const QString code = text.mid(text.indexOf("\nimport"));
        QVERIFY2(code.contains(written) && (notWritten.isEmpty() || !code.contains(notWritten)), qPrintable(text));
        QCOMPARE(found.fidelity.exactness, static_cast<Exactness>(exactness));
    }

    /// Code that nothing calls, and warnings of what the code does not do.
    void nothingIdle()
    {
        const auto textOf = [](const char* target, const ScheduleConfig& config) {
            const Schedule schedule = *Schedule::build(config);
            return QString::fromStdString(exportText(*findExporter(target), {config, schedule}));
        };
        const ScheduleConfig plain = ofSteps(100);
        const ScheduleConfig rmsprop = with(plain, "optimizer", std::string("rmsprop"));
        QVERIFY(textOf("keras", plain).contains("def momentum("));
        QVERIFY(textOf("keras", plain).contains("    (0.0, 29.0, 0.004, 0.1, 0.95, 0.85),\n"));
        QVERIFY(!textOf("keras", rmsprop).contains("def momentum("));
        QVERIFY(textOf("keras", rmsprop).contains("    (0.0, 29.0, 0.004, 0.1),\n"));
        const ScheduleConfig stable = with(plain, "final_div_factor", 1.0);
        QVERIFY(textOf("hf-arguments", stable).contains("\"num_stable_steps\": 0"));
        QVERIFY(!textOf("hf-arguments", stable).contains("Without num_stable_steps"));
    }
};

QTEST_APPLESS_MAIN(TargetFactsTest)
#include "tst_target_facts.moc"
