// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_report.h"

#include <QtTest>

using namespace onecycle;

/// The texts that matter in the code for each framework. That it runs and gives the schedule is for
/// tests/app/target_code.py.
class TargetCodeTest : public QObject {
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* target, const ScheduleConfig& config, const char* part) {
            QTest::newRow(name) << target << config << part;
        };
        const ScheduleConfig plain = ofSteps(1000);
        const ScheduleConfig linear = with(plain, "anneal_strategy", std::string("linear"));
        const ScheduleConfig three = with(plain, "three_phase", true);
        ScheduleConfig groups = plain;
        groups.groups = {"body", "head"};
        groups.maxLr = PerGroup(std::vector{0.1, 0.2});
        row("interval inside the dictionary", "lightning", plain,
            "            \"lr_scheduler\": {\n                \"scheduler\": scheduler,\n"
            "                \"interval\": \"step\",");
        row("length by the trainer", "lightning", plain, "total_steps=int(self.trainer.estimated_stepping_batches)");
        row("groups", "lightning", groups, "# 2 parameter groups, in this order: body, head\n");
        row("rates of the groups", "lightning", groups, "            max_lr=[0.1, 0.2],\n");
        row("epochs", "lightning", startingConfig(), "            epochs=10,\n            steps_per_epoch=100,\n");
        row("the momentum is spelled out", "hf-trainer", plain, "                cycle_momentum=True,\n");
        row("no momentum", "hf-trainer", with(plain, "cycle_momentum", false), "cycle_momentum=False,\n");
        row("stored", "hf-trainer", plain, "            self.lr_scheduler = OneCycleLR(\n");
        row("real updates", "accelerate", plain, "            if not accelerator.sync_gradients:\n");
        row("not prepared", "accelerate", plain,
            "model, optimizer, loader = accelerator.prepare(model, optimizer, loader)\n");
        row("warm-up from 1", "hf-arguments", plain, "    warmup_steps=300,\n");
        row("warm-up from 0", "hf-arguments", with(plain, "final_div_factor", 1.0),
            "    lr_scheduler_type=\"warmup_stable_decay\",\n    warmup_steps=299,\n");
        row("no plateau", "hf-arguments", with(plain, "final_div_factor", 1.0),
            "        \"num_stable_steps\": 0,\n        \"num_decay_steps\": 700,\n");
        row("one_cycle", "axolotl", linear,
            "lr_scheduler: one_cycle\nlr_scheduler_kwargs:\n  pct_start: 0.3\n  anneal_strategy: linear\n");
        row("from the end on", "keras", plain, "    weight = ops.square(ops.sin(math.pi / 2 * left))\n");
        row("lines", "keras", linear, "    weight = left\n");
        row("velocity", "keras", plain, "velocity * momentum + ops.cast(gradient, variable.dtype)");
        row("beta1", "keras", with(plain, "optimizer", std::string("adamw")),
            "class OneCycleAdamW(keras.optimizers.AdamW):");
        row("CosineDecay", "keras-cosine", plain,
            "    decay_steps=700.0,\n    alpha=4e-06,\n    warmup_target=0.1,\n    warmup_steps=299.0,\n");
        row("ParamScheduler", "fastai", plain, "schedule = ParamScheduler({\"lr\": _hyper(0), \"mom\": _hyper(1)})\n");
        row("div_final of max", "fastai-fit", plain, "    div_final=250000.0,\n");
        row("arrays", "fastai-fit", groups, "    lr_max=np.array([0.1, 0.2]),\n");
        row("epochs of fit_one_cycle", "fastai-fit", startingConfig(), "learn.fit_one_cycle(\n    10,\n");
        row("float keys", "optax", ofSteps(57), "{16.099999999999998: 25.0, 56.0: 4e-06}");
        row("three pieces", "optax", three, "{299.0: 25.0, 598.0: 0.04, 999.0: 0.0001}");
        row("b1", "optax", with(plain, "optimizer", std::string("adamw")), "b1=momentum)");
        row("groups of optax", "optax", groups,
            "optimizers = [make_optimizer(*pair) for pair in zip(learning_rate, momentum)]");
        row("pct_final", "optax-onecycle", three,
            "linear_onecycle_schedule(\n    transition_steps=1000,\n"
            "    peak_value=0.1,\n    pct_start=0.3,\n    pct_final=0.6,\n");
        row("callable", "deepspeed", plain, "        lr_scheduler=one_cycle,\n");
        row("whole cycle", "deepspeed-json", linear,
            "      \"cycle_first_step_size\": 299,\n      \"cycle_second_step_size\": 700,\n");
        row("hyperbola to the final rate", "deepspeed-json", with(linear, "three_phase", true),
            "      \"decay_lr_rate\": 24.935162094763093,\n      \"decay_step_size\": 1,\n");
        row("by iterations", "mmengine", plain, "        end=1000,\n        by_epoch=False,\n");
        row("start of the momentum", "mmengine", with(plain, "optimizer", std::string("adam")), "betas=(0.95, 0.999)");
        row("momentum of lines", "mmengine", linear,
            "        type=\"PolyMomentum\",\n        power=1.0,\n        eta_min=0.95,\n");
    }

    void parts()
    {
        QFETCH(const QString, target);
        QFETCH(const ScheduleConfig, config);
        QFETCH(const QString, part);
        const QString text = textOf(target, config);
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    /// Only what differs from PyTorch's defaults, unless all is asked for.
    void allArguments_data()
    {
        QTest::addColumn<QString>("target");
        for (const char* const target : {"lightning", "hf-trainer", "accelerate", "deepspeed", "axolotl"})
            QTest::newRow(target) << target;
    }

    void allArguments()
    {
        QFETCH(const QString, target);
        ViewState view;
        QVERIFY(!textOf(target, ofSteps(100), view).contains("three_phase"));
        view.codeAllArguments = true;
        const QString text = textOf(target, ofSteps(100), view);
        QVERIFY2(text.contains("three_phase") && !text.contains("last_epoch"), qPrintable(text));
        QVERIFY(findExporter(target.toStdString())->usesAllArguments);
    }

    /// None of them has a name `loader` to take the length of.
    void numbersOnly()
    {
        for (const Exporter& exporter : exporters())
            if (exporter.facts && !exporter.usesLoaderLength)
                QVERIFY2(!textOf(std::string(exporter.key).c_str(), startingConfig()).contains("len(loader)"),
                         std::string(exporter.key).c_str());
    }

    /// Every code says what it is before anything else.
    void begins()
    {
        for (const Exporter& exporter : exporters()) {
            if (!exporter.facts)
                continue;
            const QString text = textOf(std::string(exporter.key).c_str(), ofSteps(100)).simplified();
            for (const char* const part :
                 {"A onecycle schedule for ", "Source: onecycle:", "Exactness: ", "Largest error over "})
                QVERIFY2(text.contains(part), std::string(exporter.key).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TargetCodeTest)
#include "tst_target_code.moc"
