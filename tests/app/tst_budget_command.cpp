// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace onecycle::test;

/// `onecycle budget` as the shell sees it. The counts themselves are in tst_budget.
class BudgetCommandTest : public QObject {
    Q_OBJECT

private slots:
    void prints_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("defaults") << ""
                                  << QStringList{"10 × 391 = 3910 = total_steps", "steps_per_epoch  391",
                                                 "total_steps      3910"}
                                  << 0;
        QTest::newRow("every option of a loop of one's own")
            << "--loop ddp --samples 1281167 --batch-size 32 --processes 8 --accumulation 4 --epochs 90 --drop-last "
               "--sampler-drop-last --partial-update"
            << QStringList{"floor(1281167 / 8) = 160145 samples per process",
                           "floor(160145 / 32) = 5004 batches per process", "ceil(5004 / 4) = 1251 updates an epoch",
                           "total_steps      112590"}
            << 0;
        QTest::newRow("every option of Accelerate") << "--loop accelerate --processes 4 --split-batches "
                                                       "--no-step-scheduler-with-optimizer --no-adjust-scheduler"
                                                    << QStringList{"total_steps      3910"} << 0;
        QTest::newRow("PyTorch's spelling") << "--batch_size 500" << QStringList{"total_steps      1000"} << 0;
        QTest::newRow("too short")
            << "--total-steps 1000"
            << QStringList{"The loop steps 3910 times and the schedule has 1000 steps: PyTorch raises \"Tried to step "
                           "1001 times\" in epoch 3, after batch 219 of 391."}
            << 1;
        QTest::newRow("too long") << "--total-steps 5000"
                                  << QStringList{"The loop makes 3910 of 5000 steps: the last 1090 are never reached."}
                                  << 0;
        QTest::newRow("a note") << "--accumulation 4"
                                << QStringList{"The last 3 of 391 batches in an epoch make no update of their own."}
                                << 0;
        QTest::newRow("a document") << "--config " ONECYCLE_SOURCE_DIR
                                       "/tests/data/pytorch_docs.onecycle --samples 12800"
                                    << QStringList{"10 × 100 = 1000 = total_steps",
                                                   "The loop makes 1000 steps, as many as the schedule has."}
                                    << 0;
    }

    void prints()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QStringList, lines);
        const Outcome outcome = runProgram("budget " + arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors));
        const QStringList printed = outcome.output.split('\n');
        for (const QString& line : lines)
            QVERIFY2(printed.contains(line), qPrintable(line + " is not in\n" + outcome.output));
    }

    void complains_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no number") << "--samples many"
                                   << "error: samples: \"many\" cannot be read; write a whole number from 1 on.\n";
        QTest::newRow("no count") << "--samples 0"
                                  << "error: samples: samples = 0 is no count; give a whole number from 1 on.\n";
        QTest::newRow("no length") << "--total-steps 1.5"
                                   << "error: total_steps: \"1.5\" cannot be read; write a whole number from 1 on.\n";
        QTest::newRow("no loop") << "--loop keras"
                                 << "error: loop: loop \"keras\" is not known; choose one of pytorch, ddp, accelerate, "
                                    "lightning, hf_trainer, hf_trainer_4_51.\n";
        QTest::newRow("no batch")
            << "--samples 100 --drop-last"
            << "error: batch_size: No batch of 128 samples can be filled, and what is not full is "
               "dropped; make the batch smaller, or keep the last one.\n";
        QTest::newRow("no such option") << "--sample 3"
                                        << "error: samples: There is no option --sample. Did you mean --samples?\n";
        QTest::newRow("no file") << "--config /nowhere.onecycle"
                                 << "";
    }

    void complains()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, sentence);
        const Outcome outcome = runProgram("budget " + arguments);
        QCOMPARE(outcome.exitCode, arguments.contains("nowhere") ? 1 : 2);
        QVERIFY(outcome.output.isEmpty());
        if (sentence.isEmpty())
            QVERIFY(outcome.errors.startsWith("error: config: "));
        else
            QCOMPARE(outcome.errors, sentence);
    }

    void warns()
    {
        const Outcome outcome = runProgram("budget --loop accelerate --accumulation 4");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.errors.startsWith("warning: adjust_scheduler: Accelerate counts"), qPrintable(outcome.errors));
        QVERIFY(runProgram("budget --loop accelerate --accumulation 4 --no-adjust-scheduler").errors.isEmpty());
    }

    void json()
    {
        const Outcome outcome = runProgram("budget --json --accumulation 4 --total-steps 500");
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject object = QJsonDocument::fromJson(outcome.bytes).object();
        QCOMPARE(object["budget"].toObject()["accumulation"].toInt(), 4);
        QCOMPARE(object["derivation"].toArray().size(), qsizetype(3));
        QCOMPARE(object["batches"].toInt(), 391);
        QCOMPARE(object["updates_per_epoch"].toInt(), 97);
        QCOMPARE(object["steps_per_epoch"].toInt(), 97);
        QCOMPARE(object["total_steps"].toInt(), 970);
        const QJsonObject schedule = object["schedule"].toObject();
        QCOMPARE(schedule["reached"].toInt(), 500);
        QCOMPARE(schedule["raises"].toObject()["epoch"].toInt(), 6);
        QCOMPARE(schedule["raises"].toObject()["batch"].toInt(), 64);
        QVERIFY(schedule["held"].isNull());
        QCOMPARE(object["issues"].toArray()[0].toObject()["severity"].toString(), QString("note"));
    }
};

QTEST_GUILESS_MAIN(BudgetCommandTest)
#include "tst_budget_command.moc"
