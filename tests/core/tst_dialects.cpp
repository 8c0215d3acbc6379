// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read.h"
#include "core/parameters/parameters.h"
#include "core/schedule/schedule.h"
#include "core/support/number.h"
#include "tests/core/golden.h"
#include "tests/core/reading_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QString questions(const ReadDocument& document)
{
    QStringList parts;
    for (const Question& question : document.questions)
        parts << QString::fromStdString(question.key + ": " + question.text + " (" + std::to_string(question.line) +
                                        ")");
    return parts.join(", ");
}

ReadRequest requestFrom(const QJsonObject& answers)
{
    ReadRequest request;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        request.answers.push_back({answer.key().toStdString(), answer.value().toDouble(), {}});
    return request;
}

double largestError(const Schedule& schedule, const QJsonArray& numbers, double StepValue::*member)
{
    double worst = 0;
    for (qsizetype k = 0; k < numbers.size(); ++k) {
        const auto ours = schedule.at(k);
        if (!ours)
            return HUGE_VAL;
        const double error = std::abs((*ours).*member - numbers[k].toDouble());
        worst = std::isnan(error) ? HUGE_VAL : std::max(worst, error);
    }
    return worst;
}

const char* const mmdet3d = R"(
lr = 0.0018
param_scheduler = [
    dict(type='CosineAnnealingLR', T_max=32, eta_min=lr * 10, begin=0, end=32, by_epoch=True, convert_to_iter_based=True),
    dict(type='CosineAnnealingLR', T_max=48, eta_min=lr * 1e-4, begin=32, end=80, by_epoch=True, convert_to_iter_based=True),
    dict(type='CosineAnnealingMomentum', T_max=32, eta_min=0.85 / 0.95, begin=0, end=32),
    dict(type='CosineAnnealingMomentum', T_max=48, eta_min=1, begin=32, end=80)])";

}  // namespace

/// Calls and configurations of other frameworks, as they stand in their documentation and in published recipes.
class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    /// What the framework does by its own formula (tests/oracle/make_dialects.py) is what the document's schedule does.
    void values_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/dialects.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()["rows"].toArray();
        QVERIFY(rows.size() >= 20);
        for (const QJsonValue& row : rows)
            QTest::newRow(row["name"].toString().toUtf8().constData()) << row.toObject();
    }

    void values()
    {
        QFETCH(QJsonObject, row);
        const auto read = readDocument(row["text"].toString().toStdString(), requestFrom(row["answers"].toObject()));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(!read->isDocument);
        QCOMPARE(questions(*read), QString());
        const ScheduleConfig& config = read->value.config();
        const auto schedule = Schedule::build(config);
        QVERIFY2(schedule, qPrintable(difference(config)));
        const double expected = row["error"].toDouble();
        const double error = largestError(*schedule, row["lr"].toArray(), &StepValue::lr) / config.maxLr->at(0);
        QVERIFY2(std::abs(error - expected) < 1e-12, qPrintable(QString::number(error) + " " + difference(config)));
        QCOMPARE(remarks(*read).contains("% of the peak (step"), expected > 0);
        const QString percent = QString::fromStdString(toShortText(100 * expected, 3)) + " %";
        QVERIFY2(expected == 0 || remarks(*read).contains(percent), qPrintable(percent + "\n" + remarks(*read)));
        if (const QJsonArray momenta = row["momentum"].toArray(); !momenta.isEmpty())
            QVERIFY(largestError(*schedule, momenta, &StepValue::momentum) < 1e-12);
    }

    void configurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<QString>("asked");
        QTest::newRow("fastai, batches unknown")
            << "learn = vision_learner(dls, resnet34)\nlearn.fit_one_cycle(3, 1e-3)"
            << "optimizer=adamw epochs=3 max_lr=0.001 final_div_factor=4000 pct_start=0.25"
            << "final_div_factor = 100000/25 = 4000"
            << "steps_per_epoch: len(dls.train) (0)";
        QTest::newRow("fastai, a slice") << "learn.fit_one_cycle(1, lr_max=slice(1e-6, 1e-4))"
                                         << "optimizer=adamw epochs=1 max_lr=1e-04 final_div_factor=4000 pct_start=0.25"
                                         << "The rate of the last group, 0.0001, is taken"
                                         << "steps_per_epoch: len(dls.train) (0)";
        QTest::newRow("fastai, code") << "\nlearn.fit_one_cycle(1, lrs.valley)"
                                      << "optimizer=adamw epochs=1 final_div_factor=4000 pct_start=0.25"
                                      << "fit_one_cycle: 1 epochs"
                                      << "max_lr: lr_max=lrs.valley (2), steps_per_epoch: len(dls.train) (0)";
        QTest::newRow("optax, code where the law needs a number") << "cosine_onecycle_schedule(steps, 0.1)"
                                                                  << ""
                                                                  << "Once it is given, the rest is read"
                                                                  << "total_steps: transition_steps=steps (1)";
        QTest::newRow("fastai, three momenta")
            << "fit_one_cycle(1, 1, moms=(0.95, 0.85, 0.9))"
            << "optimizer=adamw epochs=1 max_lr=1 final_div_factor=4000 pct_start=0.25"
            << "moms ends at 0.9, which PyTorch cannot express"
            << "steps_per_epoch: len(dls.train) (0)";
        QTest::newRow("Paddle, the default end above the start")
            << "scheduler = paddle.optimizer.lr.OneCycleLR(max_learning_rate=1e-3, total_steps=100)"
            << "total_steps=100 max_lr=0.001 final_div_factor=0.4 cycle_momentum=false"
            << "end_learning_rate 0.0001, the default, is above the initial rate 4e-5"
            << "";
        QTest::newRow("Paddle, by its name alone")
            << "import paddle\nOneCycleLR(0.1, 100)"
            << "total_steps=100 max_lr=0.1 final_div_factor=40 cycle_momentum=false"
            << "This is Paddle's OneCycleLR."
            << "";
        QTest::newRow("MMEngine, one scheduler by epoch")
            << "dict(type='OneCycleLR', eta_max=0.1, total_steps=20)"
            << "total_steps=20 max_lr=0.1 cycle_momentum=false"
            << "by_epoch is True, the default: the rate changes once an epoch"
            << "";
        QTest::newRow("MMEngine, braces, converted")
            << "{'type': 'OneCycleLR', 'eta_max': 0.1, 'total_steps': 20, 'convert_to_iter_based': True}"
            << "epochs=20 max_lr=0.1 cycle_momentum=false"
            << "it is taken for epochs"
            << "steps_per_epoch: len(train_dataloader) (0)";
        QTest::newRow("MMEngine as JSON")
            << R"({"param_scheduler": [{"type": "OneCycleLR", "eta_max": 0.1, "begin": 0, "end": 50, "by_epoch": false}]})"
            << "total_steps=50 max_lr=0.1 cycle_momentum=false"
            << "MMEngine's OneCycleLR"
            << "";
        QTest::newRow("MMEngine as YAML")
            << "param_scheduler:\n  - type: OneCycleLR\n    eta_max: 0.1\n    total_steps: 50\n    by_epoch: false\n"
            << "total_steps=50 max_lr=0.1 cycle_momentum=false"
            << "MMEngine's OneCycleLR"
            << "";
        QTest::newRow("MMEngine, eta_min=1")
            << "optim_wrapper = dict(optimizer=dict(type='AdamW', betas=(0.95, 0.99)))\nparam_scheduler = "
               "[dict(type='OneCycleLR', "
               "eta_max=0.018, total_steps=9, by_epoch=False), dict(type='CosineAnnealingMomentum', "
               "eta_min=0.85/0.95), "
               "dict(type='CosineAnnealingMomentum', eta_min=1)]"
            << "optimizer=adamw total_steps=9 max_lr=0.018 base_momentum=0.8947368421052632"
            << "eta_min=1 makes the momentum (beta1) 1 there"
            << "";
        QTest::newRow("mmcv, epochs") << "lr_config=dict(policy='OneCycle', max_lr=0.1)\nrunner=dict(max_epochs=12)\n"
                                         "optimizer=dict(type='Adam', lr=args.lr)"
                                      << "optimizer=adam epochs=12 max_lr=0.1 cycle_momentum=false"
                                      << "no momentum_config"
                                      << "steps_per_epoch: len(data_loader) (0)";
        QTest::newRow("DeepSpeed, the tutorial's 1cycle")
            << R"({"scheduler": {"type": "OneCycle", "params": {"cycle_first_step_size": 1000, "cycle_first_stair_count": 500,
                "cycle_second_step_size": 1000, "cycle_second_stair_count": 500, "decay_step_size": 1000,
                "cycle_min_lr": 0.0001, "cycle_max_lr": 0.0010, "decay_lr_rate": 0.001, "cycle_min_mom": 0.85,
                "cycle_max_mom": 0.99, "decay_mom_rate": 0.0}}})"
            << "optimizer=adam total_steps=2001 max_lr=0.001 div_factor=10 final_div_factor=1 "
               "pct_start=0.5002498750624688 "
               "anneal_strategy=linear max_momentum=0.99"
            << "sets beta2 to 0.99"
            << "";
        QTest::newRow("DeepSpeed, auto")
            << R"({"scheduler": {"type": "WarmupCosineLR", "params": {"total_num_steps": 100, "warmup_num_steps": 10}}})"
            << "total_steps=101 div_factor=1e+10 final_div_factor=1e-06 pct_start=0.10891089108910891 "
               "cycle_momentum=false"
            << "The ramp is logarithmic"
            << "max_lr: optimizer.params.lr (0)";
        QTest::newRow("Axolotl, epochs")
            << "learning_rate: 1e-4\nlr_scheduler: one_cycle\nnum_epochs: 3\nwarmup_ratio: 0.1"
            << "optimizer=adamw epochs=3 max_lr=1e-04 pct_start=0.1"
            << "This is Axolotl's one_cycle"
            << "steps_per_epoch: num_training_steps / num_epochs (0)";
        QTest::newRow("OpenPCDet, bare") << "NUM_EPOCHS: 80\nOPTIMIZER: adam_onecycle\nLR: 0.003\nMOMS: [0.95, "
                                            "0.85]\nPCT_START: 0.4\nDIV_FACTOR: 10\n"
                                         << "optimizer=adam epochs=80 max_lr=0.003 div_factor=10 pct_start=0.4"
                                         << "pct_start = (int(0.4*N) + 1)/(N + 1)"
                                         << "steps_per_epoch: len(train_loader) (0)";
        QTest::newRow("PyTorch's call wins") << "OneCycleLR(o, max_lr=1)\nlearn.fit_one_cycle(1, 2)"
                                             << "max_lr=1"
                                             << ""
                                             << "";
    }

    void configurations()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, remark);
        QFETCH(QString, asked);
        const auto read = readDocument(text.toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(difference(read->value.config()), expected);
        QVERIFY2(remarks(*read).contains(remark), qPrintable(remarks(*read)));
        QCOMPARE(questions(*read), asked);
        QVERIFY(!read->isDocument);
    }

    void severalCalls()
    {
        const std::string text =
            "learn.fit_one_cycle(1, 0.1)\nlearn.unfreeze()\nlearn.fit_one_cycle(2, slice(1e-5, 1e-3))\n";
        for (const std::size_t call : std::vector<std::size_t>{0, 1, 9}) {
            const auto read = readDocument(text, {call, {}});
            QVERIFY(read);
            QCOMPARE(read->calls.size(), 2);
            QCOMPARE(read->calls[1].line, 3);
            QCOMPARE(read->call, std::min<std::size_t>(call, 1));
            QCOMPARE(read->value.config().epochs, std::optional(call == 0 ? 1.0 : 2.0));
        }
    }

    /// A checkpoint goes on where it was saved; without the optimizer the peak may have to be asked for.
    void checkpoints()
    {
        QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/dialects.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, std::string> texts;
        for (const QJsonValue& row : QJsonDocument::fromJson(file.readAll()).object()["rows"].toArray())
            texts[row["name"].toString()] = row["text"].toString().toStdString();
        const auto whole = readDocument(texts["state_dict with the optimizer"]);
        QVERIFY(whole);
        QCOMPARE(difference(whole->value.config()), "total_steps=100 last_epoch=39 max_lr=0.1");
        const auto linear = readDocument(texts["state_dict of 2.14, three linear phases"]);
        QVERIFY(linear);
        QCOMPARE(difference(linear->value.config()),
                 "total_steps=57 max_lr=0.02 div_factor=10 final_div_factor=100 pct_start=0.4 anneal_strategy=linear "
                 "three_phase=true max_momentum=0.9 base_momentum=0.8");
        const auto adam = readDocument(texts["state_dict with Adam, at the last step"]);
        QVERIFY(adam);
        QCOMPARE(difference(adam->value.config()), "optimizer=adam total_steps=100 last_epoch=98 max_lr=0.003");
        const auto asked = readDocument(texts["state_dict alone, on the way down"]);
        QVERIFY(asked);
        QCOMPARE(questions(*asked), "max_lr: optimizer.param_groups[0]['max_lr'] (0)");
        QVERIFY(remarks(*asked).contains("div_factor = max_lr/0.004."));
        const auto found = readDocument(texts["state_dict alone, on the way up"]);
        QVERIFY(found);
        QVERIFY(remarks(*found).contains("max_lr = 0.1 is computed from the rate at step 17"));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("mmdet3d's cyclic")
            << mmdet3d << "has no OneCycleLR: its pieces are CosineAnnealingLR, CosineAnnealingLR";
        QTest::newRow("mmcv, cyclic") << "lr_config = dict(policy='cyclic', target_ratio=(10, 1e-4))"
                                      << "the policy cyclic";
        QTest::newRow("DeepSpeed, another type") << R"({"scheduler": {"type": "WarmupLR", "params": {}}})"
                                                 << "with the scheduler WarmupLR";
        QTest::newRow("a text for a number") << "fit_one_cycle('three', 1)"
                                             << R"("n_epoch" is "three"; it must be a number.)";
        QTest::newRow("nothing given") << "cosine_onecycle_schedule()"
                                       << R"("transition_steps" is missing)";
        QTest::newRow("Keras without warm-up") << "CosineDecay(0.1, 1000)"
                                               << "it only falls";
        QTest::newRow("optax, code for pieces") << "piecewise_interpolate_schedule('cosine', 1.0, pieces)"
                                                << "two or three boundaries";
        QTest::newRow("stars") << "fit_one_cycle(*args)"
                               << "*args is not read";
        QTest::newRow("too many") << "CosineDecay(1, 2, 3, 4, 5, 6, 7)"
                                  << "more arguments than it takes";
        QTest::newRow("cut off") << "learn.fit_one_cycle(1, "
                                 << "closing bracket is missing";
        QTest::newRow("a state without its length") << R"({"_schedule_phases": [], "cycle_momentum": true})"
                                                    << R"("total_steps" is missing.)";
        QTest::newRow("a state of four phases")
            << R"({"total_steps": 9, "_schedule_phases": [)" +
                   QStringList(
                       4, R"({"end_step": 1, "start_lr": "", "end_lr": "", "start_momentum": "", "end_momentum": ""})")
                       .join(',') +
                   R"(], "cycle_momentum": true, "base_lrs": [1], "last_epoch": 0, "_last_lr": [1]})"
            << "has 4 phases";
        QTest::newRow("groups without rates")
            << R"({"optimizer": {"param_groups": [{"lr": 1}]}, "scheduler": {"total_steps": 9, "_schedule_phases": [)" +
                   QStringList(
                       2, R"({"end_step": 1, "start_lr": "", "end_lr": "", "start_momentum": "", "end_momentum": ""})")
                       .join(',') +
                   R"(], "cycle_momentum": true, "base_lrs": [1], "last_epoch": 0, "_last_lr": [1]}})"
            << "must have max_lr, initial_lr and min_lr";
        QTest::newRow("deep") << "lr_config = " + QString(5000, '[') + QString(5000, ']') << "neither";
        QTest::newRow("deep dicts") << "param_scheduler = " + QString("{'a':").repeated(3000) + QString(3000, '}')
                                    << "neither";
        QTest::newRow("prose about it") << "The one_cycle policy of fastai is a dict of things { like this }."
                                        << "neither";
    }

    void errors()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto read = readDocument(text.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(message), read.error().message.c_str());
    }
};

QTEST_APPLESS_MAIN(DialectsTest)
#include "tst_dialects.moc"
