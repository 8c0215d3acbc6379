// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle::test;

namespace {

const QString small = "--max-lr 1 --total-steps 5 --pct-start 0.4 --anneal-strategy linear";

QString data(const char* name)
{
    return QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/data/") + QLatin1String(name);
}

}  // namespace

/// The program as the shell sees it: what it prints where, and how it ends.
class CommandLineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_locales;

private slots:
    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("version") << "--version"
                                 << "onecycle 0.1.0\n";
        for (const char* const command : {"export", "at", "describe"}) {
            QTest::addRow("version of %s", command) << command + QString(" --version") << "onecycle 0.1.0\n";
            QTest::addRow("help of %s", command) << command + QString(" --help") << "--max-lr X[,X...]";
        }
        QTest::newRow("help") << "--help"
                              << "describe";
        QTest::newRow("short help") << "-h"
                                    << "Usage: onecycle";
        QTest::newRow("negative names") << "at --help"
                                        << "--cycle-momentum,--no-cycle-momentum\n";
    }

    void usage()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, expected);
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.output.contains(expected), qPrintable(outcome.output));
        QVERIFY(outcome.errors.isEmpty());
        for (const QString& line : outcome.output.split('\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void aQuotedTextCannotSteerTheTerminal()
    {
        const Outcome outcome = runProgram("at 0 --max-lr 0.1 --total-steps 10 --anneal-strategy \x1b[31mred\x7f");
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains("?[31mred?") && !outcome.errors.contains('\x1b'), qPrintable(outcome.errors));
    }

    /// The manual names every option, and no other.
    void manual()
    {
        QFile page(QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/desktop/onecycle.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QSet<QString> described;
        QSet<QString> offered;
        const QRegularExpression option("--[a-z][a-z-]*");
        for (auto match = option.globalMatch(QString(page.readAll()).remove('\\')); match.hasNext();)
            described.insert(match.next().captured());
        for (const char* const command :
             {"export --help", "at --help", "describe --help", "budget --help", "worksheet --help", "grade --help"})
            for (auto match = option.globalMatch(runProgram(command).output); match.hasNext();)
                offered.insert(match.next().captured());
        QCOMPARE(described - offered, QSet<QString>());
        QCOMPARE(offered - described, QSet<QString>());
    }

    void rows_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("steps in the order asked for")
            << "at 4 0 " + small << "step,phase,lr,momentum\n4,2,4.000000000004e-06,0.95\n0,1,0.04,0.95\n";
        QTest::newRow("options before the steps") << "at " + small + " 0"
                                                  << "step,phase,lr,momentum\n0,1,0.04,0.95\n";
        QTest::newRow("one past the end")
            << "at 5 " + small << "step,phase,lr,momentum\n5,2,-0.33332799999999985,0.9833333333333333\n";
        QTest::newRow("two dashes alone") << "at -- 1 " + small << "step,phase,lr,momentum\n1,1,1,0.85\n";
        QTest::newRow("PyTorch's spelling")
            << "at 0 --max_lr=1 --total_steps=5 --pct_start=0.4 --anneal_strategy=linear --no_cycle_momentum"
            << "step,phase,lr\n0,1,0.04\n";
        QTest::newRow("a list makes groups") << "at 1 --max-lr 1,0.5 --total-steps 5 --pct-start .4"
                                             << "step,phase,lr_0,momentum_0,lr_1,momentum_1\n1,1,1,0.85,0.5,0.85\n";
        QTest::newRow("groups by number")
            << "at 1 --groups 2 --no-cycle-momentum " + small << "step,phase,lr_0,lr_1\n1,1,1,1\n";
        QTest::newRow("the last of two counts")
            << "at 1 --max-lr 7 --cycle-momentum --no-cycle-momentum " + small << "step,phase,lr\n1,1,1\n";
        QTest::newRow("negative values") << "at 0 --last-epoch -1 --div-factor -25 " + small
                                         << "step,phase,lr,momentum\n0,1,-0.04,0.95\n";
        QTest::newRow("the class of an optimizer")
            << "at 1 --optimizer torch.optim.AdamW " + small << "step,phase,lr,momentum\n1,1,1,0.85\n";
        QTest::newRow("options win over the file") << "at 0 --config " + data("pytorch_docs.onecycle") +
                                                          " --epochs none --total-steps 5 --pct-start 0.4 "
                                                          "--max-lr 1 --anneal-strategy linear"
                                                   << "step,phase,lr,momentum\n0,1,0.04,0.95\n";
        QTest::newRow("a share string") << "at 1 --config onecycle:max_lr=1:0.5,total_steps=5,pct_start=0.4"
                                        << "step,phase,lr_0,momentum_0,lr_1,momentum_1\n1,1,1,0.85,0.5,0.85\n";
        QTest::newRow("a pasted call") << "at 100099 --config " + data("raft.py")
                                       << "step,phase,lr\n100099,2,1.6000000000035083e-09\n";
    }

    void rows()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, expected);
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.output, expected);
        QCOMPARE(outcome.exitCode, 0);
    }

    void configFromStandardInput()
    {
        const Outcome outcome = runProgram(
            "at 1 --config -", "s = OneCycleLR(optimizer, max_lr=1.0, total_steps=5, pct_start=0.4, verbose=True)");
        QCOMPARE(outcome.output, QString("step,phase,lr,momentum\n1,1,1,0.85\n"));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.errors.contains("warning: config: Line 1: \"verbose\" is ignored"));
    }

    void callOfSeveral_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("lr");       // empty: refused
        QTest::addColumn<QString>("message");  // empty: none
        QTest::newRow("the first") << ""
                                   << "1"
                                   << "warning: config: There are 3 calls of OneCycleLR; number 1, in line 1, is read. "
                                      "The others, for --call: 2 in line 3, 3 in line 4.\n";
        QTest::newRow("the second") << "--call 2"
                                    << "2"
                                    << "";
        QTest::newRow("the last") << "--call 3"
                                  << "3"
                                  << "";
        QTest::newRow("one too many") << "--call 4"
                                      << ""
                                      << "error: call: There are 3 calls of OneCycleLR, and no number 4.\n";
        QTest::newRow("none") << "--call 0"
                              << ""
                              << "error: call: \"0\" is no number of a call";
        QTest::newRow("no number") << "--call x"
                                   << ""
                                   << "error: call: \"x\" is no number of a call";
    }

    void callOfSeveral()
    {
        QFETCH(QString, option);
        QFETCH(QString, lr);
        QFETCH(QString, message);
        const QByteArray script = "a = OneCycleLR(o, 1., epochs=1, steps_per_epoch=5, pct_start=.4)\n\n"
                                  "b = OneCycleLR(o, 2., epochs=1, steps_per_epoch=5, pct_start=.4)\n"
                                  "c = OneCycleLR(o, 3., epochs=1, steps_per_epoch=5, pct_start=.4)\n";
        const Outcome outcome = runProgram("at 1 --config - " + option, script);
        QCOMPARE(outcome.exitCode, lr.isEmpty() ? 2 : 0);
        QCOMPARE(outcome.output, lr.isEmpty() ? QString() : "step,phase,lr,momentum\n1,1," + lr + ",0.85\n");
        QVERIFY2(message.isEmpty() ? outcome.errors.isEmpty() : outcome.errors.contains(message),
                 qPrintable(outcome.errors));
    }

    void codeInAScript_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("errors");
        const QString lr = "error: max_lr: Line 3 has code here, args.lr, which is not executed (0.1 is the default of "
                           "its command line); give --max-lr VALUE.\n";
        const QString steps = "error: steps_per_epoch: Line 4 has code here, len(loader), which is not executed; give "
                              "--steps-per-epoch VALUE.\n";
        QTest::newRow("nothing given") << "" << steps + lr;
        QTest::newRow("the length given") << "--steps-per-epoch 5" << lr;
        QTest::newRow("another length given") << "--total-steps 50" << lr;
        QTest::newRow("all given") << "--steps-per-epoch 5 --max-lr 1 --len-loader"
                                   << "";
    }

    void codeInAScript()
    {
        QFETCH(QString, options);
        QFETCH(QString, errors);
        const QByteArray script = "p.add_argument('--lr', default=0.1)\n\ns = OneCycleLR(o, max_lr=args.lr,\n"
                                  "  epochs=4, steps_per_epoch=len(loader))\n";
        const Outcome outcome = runProgram("export --to pytorch --config - " + options, script);
        QCOMPARE(outcome.errors, errors);
        QCOMPARE(outcome.exitCode, errors.isEmpty() ? 0 : 2);
        if (errors.isEmpty())
            QVERIFY2(outcome.output.contains("    max_lr=args.lr,\n    epochs=4,\n    steps_per_epoch=len(loader),\n"),
                     qPrintable(outcome.output));
    }

    void someSteps()
    {
        const QString run = "export --to csv --max-lr 1 --epochs 3 --steps-per-epoch 4 --no-cycle-momentum";
        const QString epochs = runProgram(run + " --steps epochs").output;
        QCOMPARE(epochs.split('\n').size(), 1 + 4 + 1);
        for (const char* const row : {"\n0,1,0.04", "\n4,", "\n8,", "\n11,2,4e-06\n"})
            QVERIFY2(epochs.contains(row), qPrintable(epochs));
        QCOMPARE(runProgram(run + " --steps 4").output, epochs);
        QCOMPARE(runProgram(run + " --steps all").output, runProgram(run).output);
    }

    /// What is written is read from standard input, with no word about it but Lightning's.
    void configFromEveryFormat()
    {
        const QString arguments = " --max-lr 1e-5,0.2 --epochs 3 --steps-per-epoch 7 --three-phase --optimizer adamw";
        const QByteArray expected = runProgram("export --to csv" + arguments).bytes;
        for (const char* const format :
             {"json", "pytorch", "config", "yaml", "hydra", "lightning-cli", "share", "document", "document-yaml"}) {
            const Outcome text = runProgram(QString("export --to ") + format + arguments);
            QCOMPARE(text.exitCode, 0);
            const Outcome table = runProgram("export --to csv --config -", text.bytes);
            QVERIFY2(table.bytes == expected, format);
            const bool isLightning = QLatin1String(format) == QLatin1String("lightning-cli");
            QVERIFY2(table.errors.contains("once per epoch") == isLightning, qPrintable(table.errors));
        }
    }

    void errors_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing given") << "describe"
                                       << QStringList{"error: max_lr: .*PyTorch raises TypeError: .*'max_lr'",
                                                      "error: total_steps: .*PyTorch raises ValueError: You must "
                                                      "define either total_steps OR \\(epochs AND steps_per_epoch\\)"};
        QTest::newRow("PyTorch's text in full") << "export --to csv --max-lr 1 --total-steps -3"
                                                << QStringList{"error: total_steps: .*PyTorch raises ValueError: "
                                                               "Expected positive integer total_steps, but got -3"};
        QTest::newRow("all of them, PyTorch's first")
            << "at 0 x --max-lr abc --total-steps 2.5 --pct-start 30 --frobnicate 3 --max-momentm 1"
            << QStringList{"error: total_steps: .*but got 2.5",
                           "error: pct_start: .*but got 30.0",
                           "error: There is no option --frobnicate.*",
                           "error: max_momentum: There is no option --max-momentm. Did you mean --max-momentum\\?",
                           "error: step: \"x\" is no step.*",
                           "error: max_lr: \"abc\" cannot be read; write a number such as 0.01.*"};
        QTest::newRow("division by zero")
            << "at 0 --max-lr 1 --total-steps 10 --pct-start 0.1"
            << QStringList{"error: pct_start: .*PyTorch raises ZeroDivisionError: float division by zero"};
        QTest::newRow("past the end")
            << "at 6 7 " + small
            << QStringList{"error: total_steps: .*Tried to step 6 times. The specified number of total steps is 5",
                           "error: total_steps: .*Tried to step 7 times. The specified number of total steps is 5"};
        QTest::newRow("after a run without decay") << "at 10 --max-lr 1 --total-steps 10 --pct-start 1"
                                                   << QStringList{"warning.*", "error: .*ZeroDivisionError.*"};
        QTest::newRow("groups and list") << "at 0 --groups 3 --max-lr 1,2 --total-steps 10"
                                         << QStringList{
                                                "error: max_lr: .*max_lr must have the same length as "
                                                "optimizer.param_groups. max_lr has 2 values, param_groups has 3."};
        QTest::newRow("no momentum to cycle") << "at 0 --optimizer adagrad --max-lr 1 --total-steps 10"
                                              << QStringList{"error: .*optimizer must support momentum or beta1.*"};
        QTest::newRow("unknown optimizer")
            << "at 0 --optimizer adamm --max-lr 1 --total-steps 10" << QStringList{"error: optimizer: .*adamm.*"};
        QTest::newRow("unknown target")
            << "export --to xml " + small
            << QStringList{
                   "error: to: \"xml\" cannot be written; choose one of csv, json, pytorch, .*, png, svg, pdf, gif."};
        QTest::newRow("a picture's option for a table")
            << "export --to csv --size 10x10 " + small
            << QStringList{"error: to: --size is for pictures; write --to png, svg or pdf, or leave it out."};
        QTest::newRow("steps of a configuration")
            << "export --to yaml --steps 5 " + small << QStringList{"error: steps: Only tables have steps.*"};
        QTest::newRow("no size") << "export --to png --size big " + small
                                 << QStringList{"error: size: \"big\" is no size; write 1600x900.*"};
        QTest::newRow("no resolution") << "export --to png --dpi 5 " + small
                                       << QStringList{
                                              "error: dpi: \"5\" cannot be used; write a number from 10 to 2400."};
        QTest::newRow("no theme") << "export --to png --theme blue " + small
                                  << QStringList{"error: theme: There is no theme \"blue\"; write light or dark."};
        QTest::newRow("no font") << "export --to png --font Nowhere " + small
                                 << QStringList{"error: picture: There is no font .Nowhere. on this machine.*"};
        QTest::newRow("too large") << "export --to png --size 900x900in " + small
                                   << QStringList{"error: picture: The picture would have 86400 .* pixels.*"};
        QTest::newRow("pictures without a name")
            << "export --to png,svg " + small << QStringList{"error: output: Several pictures need a name.*"};
        QTest::newRow("a picture and a table") << "export --to png,csv -o x " + small
                                               << QStringList{"error: to: Only pictures are written several at once.*"};
        QTest::newRow("a share string with a fault")
            << "at 0 --config onecycle:max_lr=fast"
            << QStringList{"error: config: \"max_lr\" is \"fast\"; it must be.*"};
        QTest::newRow("wrong steps") << "export --to csv --steps 0 " + small
                                     << QStringList{"error: steps: \"0\" cannot be read; write all, epochs.*"};
        QTest::newRow("no epochs") << "export --to csv --steps epochs " + small
                                   << QStringList{"error: steps: The steps of the epochs are not known without.*"};
        QTest::newRow("no target") << "export " + small << QStringList{"error: to: .*"};
        QTest::newRow("no step") << "at " + small << QStringList{"error: step: .*"};
        QTest::newRow("a word too many") << "describe words " + small
                                         << QStringList{"error: \"words\" is one word too many."};
        QTest::newRow("a word too many after two dashes")
            << "describe -- words " + small << QStringList{"error: \"words\" is one word too many."};
        QTest::newRow("an option of another command")
            << "describe --to csv " + small << QStringList{"error: There is no option --to.*"};
        QTest::newRow("negative step") << "at -1 " + small << QStringList{"error: step: \"-1\" is no step.*"};
        QTest::newRow("no value") << "describe --max-lr" << QStringList{"error: .*--max-lr.*"};
        QTest::newRow("wrong groups") << "describe --groups 0 --max-lr 1,2 --total-steps 10"
                                      << QStringList{"error: groups: \"0\" is no number of groups.*"};
        QTest::newRow("bad file") << "describe --config " + data("../CMakeLists.txt")
                                  << QStringList{"error: config: .*CMakeLists.txt: This is neither.*"};
        QTest::newRow("unknown option of the window")
            << "--max-lr 1" << QStringList{"error: There is no option --max-lr for the window.*"};
    }

    void theUsersCountryChangesNothing_data()
    {
        QTest::addColumn<QString>("arguments");
        QProcess::execute("/bin/sh",
                          {"-c", "localedef -i de_DE -f UTF-8 '" + m_locales.path() + "/de_DE.UTF-8' 2>/dev/null"});
        for (const char* target : {"csv", "json", "pytorch", "yaml", "svg", "png"})
            QTest::newRow(target) << QStringLiteral("export --to %1 --max-lr 0.25 --pct-start 0.4375 --total-steps 50")
                                         .arg(QLatin1String(target));
        QTest::newRow("describe") << "describe --max-lr 0.25 --total-steps 50";
        QTest::newRow("at") << "at 20 --max-lr 0.25 --total-steps 50";
    }

    /// Where the decimal mark is a comma: to Qt always, to the C library where the system can make that locale.
    void theUsersCountryChangesNothing()
    {
        QFETCH(QString, arguments);
        const Outcome here = runProgram(arguments);
        const Outcome there = runProgram(arguments, {}, {{"LC_ALL", "de_DE.UTF-8"}, {"LOCPATH", m_locales.path()}});
        QCOMPARE(here.exitCode, 0);
        QCOMPARE(there.exitCode, 0);
        QVERIFY2(there.bytes == here.bytes, there.bytes.left(2000));
    }

    /// Every error has a line of its own, in order; nothing is printed on standard output.
    void errors()
    {
        QFETCH(QString, arguments);
        QFETCH(QStringList, lines);
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.output, QString());
        const QStringList found = outcome.errors.split('\n', Qt::SkipEmptyParts);
        QVERIFY2(found.size() == lines.size(), qPrintable(outcome.errors));
        for (int i = 0; i < lines.size(); ++i)
            QVERIFY2(QRegularExpression("^" + lines[i] + "$").match(found[i]).hasMatch(), qPrintable(found[i]));
    }

    void warningsDoNotStop()
    {
        const Outcome outcome = runProgram(
            "export --to csv --max-lr 1 --total-steps 5 --max-momentum 0.5 --base-momentum 0.9");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.errors.contains("warning: base_momentum: ") ||
                outcome.errors.contains("warning: max_momentum: "));
        QCOMPARE(outcome.output.count('\n'), 6);
        QCOMPARE(runProgram("export --to csv --config " + data("pytorch_docs.onecycle")).errors, QString());
    }

    /// torch 1.13.1: 0.04, 1, 2/3, 1/3, 4e-06 are the learning rates.
    void theAlternativeTextIsPrinted()
    {
        const Outcome outcome = runProgram("describe --alt " + small);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output,
                 "A 1cycle schedule of two phases over 5 steps: the learning rate rises from 0.04 to its "
                 "peak of 1 at step 1 and falls to 4e-6 at the last step, 4. Momentum moves from 0.95 "
                 "to 0.85 at the peak and back.\n");
    }

    void describesAsJson()
    {
        const Outcome outcome = runProgram(
            "describe --json --max-lr 0.1,0.2 --epochs 3 --steps-per-epoch 5 --optimizer adam");
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject description = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
        QCOMPARE(description.keys(), (QStringList{"config", "derived", "issues", "phases"}));
        QCOMPARE(description["config"].toObject()["max_lr"].toArray(), (QJsonArray{0.1, 0.2}));
        QCOMPARE(description["config"].toObject()["optimizer"].toString(), QString("adam"));
        const QJsonObject warmUp = description["phases"].toArray()[0].toObject();
        QCOMPARE(warmUp["name"].toString(), QString("Warm-up"));
        QCOMPARE(warmUp["start"].toDouble(), 0.0);
        QCOMPARE(warmUp["end"].toDouble(), 3.5);
        QCOMPARE(warmUp["end_epoch"].toDouble(), 0.7);
        QCOMPARE(warmUp["end_lr"].toArray(), (QJsonArray{0.1, 0.2}));
        QCOMPARE(description["derived"].toObject()["total_steps"].toInt(), 15);
        const QJsonObject issue = description["issues"].toArray()[0].toObject();
        QCOMPARE(issue.keys(), (QStringList{"code", "fix", "message", "parameter", "severity"}));
        QCOMPARE(issue["parameter"].toString(), QString("pct_start"));
        QCOMPARE(issue["severity"].toString(), QString("warning"));
        const double better = issue["fix"].toObject()["set"].toObject()["pct_start"].toDouble();
        QVERIFY(!runProgram(QString("describe --max-lr 0.1 --total-steps 15 --pct-start %1").arg(better, 0, 'g', 17))
                     .errors.contains("peak"));
    }

    void describesForPeople()
    {
        const Outcome outcome = runProgram("describe --config " + data("pointpillars.onecycle"));
        QCOMPARE(outcome.exitCode, 0);
        for (const char* const part : {"OneCycleLR for Adam: 74240 steps (80 epochs of 928)", "Warm-up",
                                       "0.0003 to 0.003", "beta1", "0.95 to 0.85", "0.003 at step 29695"})
            QVERIFY2(outcome.output.contains(part), part);
        QVERIFY2(!outcome.output.contains("lr/(1-momentum)"), "Adam's step does not grow with beta1");
    }

    void needsNoDisplay()
    {
        const Outcome outcome = runProgram("at 0 " + small, {},
                                           {{"QT_QPA_PLATFORM", "nothing"}, {"DISPLAY", ""}, {"HOME", "/nowhere"}});
        QCOMPARE(outcome.exitCode, 0);
        const Outcome picture = runProgram("export --to png " + small, {},
                                           {{"QT_QPA_PLATFORM", "xcb"}, {"DISPLAY", ":77"}, {"HOME", "/nowhere"}});
        QCOMPARE(picture.exitCode, 0);
        QVERIFY(!QImage::fromData(picture.bytes, "PNG").isNull());
        QVERIFY2(!picture.errors.contains("QStandardPaths"), qPrintable(picture.errors));
    }

    void aHugeRunDescribesAtOnce()
    {
        const Outcome outcome = runProgram("describe --max-lr 0.1 --total-steps 9007199254740992");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.output.contains("9007199254740992 steps"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
