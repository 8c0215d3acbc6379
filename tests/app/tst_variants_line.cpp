// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of several schedules on the command line: diff, and what export makes of them.
#include "command_runner.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle::test;

namespace {

const QString plain = "onecycle:max_lr=1,total_steps=5,pct_start=0.4,anneal_strategy=linear";

QString source(const char* kind, const char* members)
{
    return QStringLiteral("{\"kind\": \"%1\"%2}").arg(QLatin1String(kind), QLatin1String(members));
}

/// "base" (active), "flat" (no momentum, three steps), a reference policy and a table.
QByteArray several()
{
    const QString entry = QStringLiteral("{\"id\": \"%1\", \"name\": \"%2\", \"colour\": %1, \"source\": %3}");
    const QStringList entries{
        entry.arg(1).arg("base", source("onecycle", ", \"max_lr\": 1, \"total_steps\": 5, \"pct_start\": 0.4, "
                                                    "\"anneal_strategy\": \"linear\"")),
        entry.arg(2).arg("flat", source("onecycle", ", \"max_lr\": 2, \"total_steps\": 3, \"cycle_momentum\": false, "
                                                    "\"pct_start\": 1.0, \"anneal_strategy\": \"linear\"")),
        entry.arg(3).arg("level", source("policy", ", \"policy\": \"constant\"")),
        entry.arg(4).arg("measured", source("table", ", \"first\": 1, \"lr\": [[0.25, 0.5]]"))};
    return QStringLiteral("{\"format\": \"onecycle\", \"version\": 2, \"active\": \"1\", \"schedules\": [%1]}")
        .arg(entries.join(", "))
        .toUtf8();
}

}  // namespace

class VariantsLineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString document()
    {
        const QString path = m_folder.filePath("several.onecycle");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(several()) < 0)
            qFatal("no file");
        return path;
    }

private slots:
    void diff_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the same") << plain + " " + plain << 0 << QStringList{"The parameters are the same."};
        QTest::newRow("one parameter") << plain + " " + plain + ",div_factor=10" << 1
                                       << QStringList{"div_factor", "25", "10", "0.06", "at step 0"};
        // PyTorch: 4e-4 at step 0 of the one, 0.01/25 of the other; both have the same area but for the length.
        QTest::newRow("another length") << plain + " onecycle:max_lr=1,total_steps=10" << 1
                                        << QStringList{"total_steps", "peak step", "mean lr"};
        QTest::newRow("one is missing") << plain << 2 << QStringList{};
        QTest::newRow("three") << plain + " a b" << 2 << QStringList{};
        QTest::newRow("no file") << plain + " /nowhere/a.onecycle" << 2 << QStringList{};
        QTest::newRow("one with an error") << plain + " onecycle:max_lr=1" << 2 << QStringList{};
    }

    void diff()
    {
        QFETCH(QString, arguments);
        QFETCH(int, exitCode);
        QFETCH(QStringList, words);
        const Outcome outcome = runProgram("diff " + arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        for (const QString& word : words)
            QVERIFY2(outcome.output.contains(word), qPrintable(word + ": " + outcome.output));
        QCOMPARE(outcome.errors.isEmpty(), exitCode != 2);
        QCOMPARE(outcome.output.isEmpty(), exitCode == 2);
    }

    void diffAsJson()
    {
        const Outcome outcome = runProgram("diff --json " + plain + " " + plain + ",div_factor=10");
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject found = QJsonDocument::fromJson(outcome.bytes).object();
        QCOMPARE(found["same"].toBool(true), false);
        QCOMPARE(found["parameters"].toObject().keys(), QStringList({"div_factor"}));
        QCOMPARE(found["parameters"]["div_factor"].toArray(), QJsonArray({25, 10}));
        QCOMPARE(found["largest_difference"]["lr"].toDouble(), 0.1 - 0.04);
        QCOMPARE(found["derived"]["total_steps"].toArray(), QJsonArray({5, 5}));
    }

    void oneTableOfAll()
    {
        const Outcome outcome = runProgram("export --to csv --all-variants --config " + document());
        QCOMPARE(outcome.exitCode, 0);
        // OneCycleLR of torch 1.13 for both runs; the policy's is max_lr of the active one, and its own momentum.
        QCOMPARE(outcome.output, QString("step,base lr,base momentum,flat lr,level lr,level momentum,measured lr\n"
                                         "0,0.04,0.95,0.08,1,0.9,\n"
                                         "1,1,0.85,1.04,1,0.9,0.25\n"
                                         "2,0.666668,0.8833333333333333,2,1,0.9,0.5\n"
                                         "3,0.3333360000000001,0.9166666666666666,,1,0.9,\n"
                                         "4,4.000000000004e-06,0.95,,1,0.9,\n"));
    }

    void oneOfThem_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("text");
        QTest::newRow("by its name") << "--to csv --variant flat" << 0 << "step,phase,lr\n0,1,0.08\n";
        QTest::newRow("the active one") << "--to csv" << 0 << "0,1,0.04,0.95\n";
        QTest::newRow("options are for it") << "--to csv --variant flat --max-lr 4" << 0 << "0,1,0.16\n";
        QTest::newRow("no such name") << "--to csv --variant round" << 2 << "the document has \"base\", \"flat\"";
        QTest::newRow("a table") << "--to csv --variant measured" << 2 << "--all-variants";
        QTest::newRow("a picture of all in a table") << "--to png --all-variants" << 2 << "write --to csv";
    }

    void oneOfThem()
    {
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QString, text);
        const Outcome outcome = runProgram("export " + options + " --config " + document());
        QCOMPARE(outcome.exitCode, exitCode);
        const QString said = exitCode == 0 ? outcome.output : outcome.errors;
        QVERIFY2(said.contains(text), qPrintable(said));
    }

    /// The policy's level line is in the picture, in its colour, and goes when it is hidden.
    void thePictureDrawsThem()
    {
        const auto svg = [this](const QByteArray& text) {
            QFile file(m_folder.filePath("picture.onecycle"));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("no file");
            file.close();
            return runProgram("export --to svg --config " + file.fileName()).output;
        };
        QByteArray hidden = several();
        hidden.replace("\"name\": \"level\",", "\"name\": \"level\", \"hidden\": true,");
        const QString shown = svg(several());
        QVERIFY(shown.contains("level") && shown.contains("measured"));
        QVERIFY(shown.count("stroke-dasharray") > svg(hidden).count("stroke-dasharray"));
    }
};

QTEST_GUILESS_MAIN(VariantsLineTest)
#include "tst_variants_line.moc"
