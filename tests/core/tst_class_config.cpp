// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/formats/read.h"

#include <QtTest>

using namespace onecycle;

namespace {

const char* const hydra = "_target_: torch.optim.lr_scheduler.OneCycleLR\n";

QString exported(const char* format, const ScheduleConfig& config)
{
    const auto schedule = Schedule::build(config);
    return schedule ? QString::fromStdString(exportText(*findExporter(format), {config, *schedule})) : QString();
}

QString withoutComments(const QString& text)
{
    QStringList lines = text.split('\n');
    erase_if(lines, [](const QString& line) { return line.startsWith('#'); });
    return lines.join('\n');
}

}  // namespace

/// Configurations of Hydra and LightningCLI, in the shapes of their documentation and of people's repositories.
class ClassConfigTest : public QObject {
    Q_OBJECT

private slots:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<int>("remarks");
        QTest::newRow("Hydra, alone") << QByteArray(hydra) + "_partial_: true\nmax_lr: 0.5\ntotal_steps: 100\n"
                                      << "sgd" << 0;
        QTest::newRow("Hydra, in a model") << QByteArray(R"(
model:
  _target_: src.models.MNISTLitModule
  optimizer:
    _target_: torch.optim.Adam
    _partial_: true
    lr: 0.001
    weight_decay: 0.0
  scheduler:
    _target_: torch.optim.lr_scheduler.OneCycleLR
    _partial_: true
    max_lr: 0.5
    total_steps: 100
  net: {_target_: src.models.components.simple_dense_net.SimpleDenseNet, input_size: 784}
)") << "adam" << 0;
        QTest::newRow("Hydra, optimizer to come") << QByteArray(hydra) + "optimizer: ???\nmax_lr: 0.5"
                                                  << "sgd" << 0;
        QTest::newRow("Hydra, optimizer by reference") << QByteArray(hydra) + "optimizer: ${optimizer}\nmax_lr: 0.5"
                                                       << "sgd" << 0;
        QTest::newRow("Hydra, optimizer inside")
            << QByteArray(hydra) + "optimizer:\n  _target_: torch.optim.NAdam\nmax_lr: 0.5"
            << "nadam" << 0;
        QTest::newRow("Hydra, optimizer of somebody else")
            << QByteArray("optimizer: {_target_: lion_pytorch.Lion}\nscheduler:\n  ") + hydra + "  max_lr: 0.5"
            << "sgd" << 1;
        QTest::newRow("Hydra, 1e-4 is a number") << QByteArray(hydra) + "max_lr: 5e-1"
                                                 << "sgd" << 0;
        QTest::newRow("Hydra, unknown argument") << QByteArray(hydra) + "max_lr: 0.5\nwarmup: 3"
                                                 << "sgd" << 1;
        QTest::newRow("Hydra, JSON")
            << QByteArray(R"({"sched": {"_target_": "torch.optim.lr_scheduler.OneCycleLR", "max_lr": 0.5}})") << "sgd"
            << 0;
        QTest::newRow("Hydra, two") << "a:\n  " + QByteArray(hydra) + "  max_lr: 0.5\nb:\n  " + hydra + "  max_lr: 0.7"
                                    << "sgd" << 1;
        QTest::newRow("the nearest optimizer") << QByteArray(R"(
a: {opt: {_target_: torch.optim.Rprop}}
b: {opt: {_target_: torch.optim.AdamW}, sched: {_target_: torch.optim.lr_scheduler.OneCycleLR, max_lr: 0.5}}
)") << "adamw" << 0;
        QTest::newRow("Lightning") << QByteArray(R"(
seed_everything: 42
optimizer:
  class_path: torch.optim.AdamW
  init_args:
    lr: 1e-3
lr_scheduler:
  class_path: torch.optim.lr_scheduler.OneCycleLR
  init_args:
    max_lr: 5e-1
    total_steps: 100
)") << "adamw" << 1;
        QTest::newRow("Lightning, under fit")
            << QByteArray("fit:\n  lr_scheduler:\n    class_path: OneCycleLR\n    init_args: {max_lr: 0.5}\n") << "sgd"
            << 1;
        QTest::newRow("Lightning, list") << QByteArray("- class_path: OneCycleLR\n  init_args:\n    max_lr: 0.5\n")
                                         << "sgd" << 1;
    }

    void recognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, optimizer);
        QFETCH(int, remarks);
        const auto read = readDocument(text.toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->value.config().maxLr->at(0), 0.5);
        QCOMPARE(QString::fromStdString(read->value.config().optimizer), optimizer);
        QCOMPARE(int(read->remarks.size()), remarks);
    }

    void lightningStepsOncePerEpoch()
    {
        const auto read = readDocument("class_path: OneCycleLR\ninit_args:\n  max_lr: 0.5\n");
        QVERIFY(read);
        QVERIFY(read->remarks.front().find("once per epoch") != std::string::npos);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("interpolation")
            << QByteArray(hydra) + "max_lr: ${model.lr}"
            << "\"max_lr\" is ${model.lr}, which only the whole program can fill in; write a number such as 0.01";
        QTest::newRow("missing") << QByteArray(hydra) + "total_steps: ???"
                                 << R"("total_steps" is "???"; it must be a whole number)";
        QTest::newRow("positional") << QByteArray(hydra) + "_args_: [0.1]"
                                    << "\"_args_\" is not read";
        QTest::newRow("a wrong value") << QByteArray("class_path: OneCycleLR\ninit_args: {three_phase: 3}")
                                       << R"("three_phase" is 3; it must be true or false)";
    }

    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto read = readDocument(text.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(message), read.error().message.c_str());
    }

    void written_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        ScheduleConfig config = startingConfig();
        QTest::newRow("Hydra") << exported("hydra", config) << R"(optimizer:
  _target_: torch.optim.SGD
  _partial_: true
  lr: 0.0004
scheduler:
  _target_: torch.optim.lr_scheduler.OneCycleLR
  _partial_: true
  max_lr: 0.01
  epochs: 10
  steps_per_epoch: 100
)";
        QTest::newRow("Lightning") << exported("lightning-cli", config) << R"(optimizer:
  class_path: torch.optim.SGD
  init_args:
    lr: 0.0004
lr_scheduler:
  class_path: torch.optim.lr_scheduler.OneCycleLR
  init_args:
    max_lr: 0.01
    epochs: 10
    steps_per_epoch: 100
)";
        config.groups = {"a", "b"};
        config.optimizer = "adamw";
        config.maxLr = PerGroup(std::vector{2e-3, 1e-5});
        config.pctStart = 1;
        config.finalDivFactor = HUGE_VAL;
        QTest::newRow("Hydra, lists, PyTorch's floats") << exported("hydra", config) << R"(optimizer:
  _target_: torch.optim.AdamW
  _partial_: true
  lr: 8.0e-05
scheduler:
  _target_: torch.optim.lr_scheduler.OneCycleLR
  _partial_: true
  _convert_: all
  max_lr: [0.002, 1.0e-05]
  epochs: 10
  steps_per_epoch: 100
  pct_start: 1.0
  final_div_factor: .inf
)";
    }

    void written()
    {
        QFETCH(QString, found);
        QFETCH(QString, expected);
        QCOMPARE(withoutComments(found), expected);
    }
};

QTEST_APPLESS_MAIN(ClassConfigTest)
#include "tst_class_config.moc"
