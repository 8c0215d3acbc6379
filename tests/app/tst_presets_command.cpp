// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle::test;

namespace {

QStringList stockKeys()
{
    QStringList keys;
    for (const QString& name : QDir(ONECYCLE_SOURCE_DIR "/resources/presets").entryList({"*.json"}, QDir::Files))
        keys.append(name.chopped(5));
    return keys;
}

/// The pixels of \p picture that have about the colour of some curve that \p without does not have.
int differences(const QImage& picture, const QImage& without)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    return count;
}

}  // namespace

/// Presets and policies as the shell sees them.
class PresetsCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        QDir(m_home.path()).removeRecursively();
        QDir().mkpath(folder());
    }

    void listsAllOfTheStock()
    {
        const Outcome outcome = run("presets");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.errors, QString());
        QVERIFY(stockKeys().size() == 15);
        for (const QString& key : stockKeys())
            QVERIFY2(outcome.output.contains("\n  " + key + "  "), qPrintable(key));
        QVERIFY(outcome.output.indexOf("  pytorch ") < outcome.output.indexOf("  airbench94 "));
        for (const char* const policy :
             {"constant", "step", "cosine", "warmup_cosine", "linear", "wsd", "triangular", "smith", "yolov5"})
            QVERIFY2(outcome.output.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(policy))), policy);
        QVERIFY(!outcome.output.contains("Your presets"));
    }

    void listsForPrograms()
    {
        const QJsonObject list = QJsonDocument::fromJson(run("presets --json").bytes).object();
        QCOMPARE(list["presets"].toArray().size(), stockKeys().size());
        QCOMPARE(list["policies"].toArray().size(), 9);
        QCOMPARE(list["folder"].toString(), folder());
        QCOMPARE(list["presets"][0]["key"].toString(), "pytorch");
        QCOMPARE(list["presets"][0]["settings"]["pct_start"].toDouble(), 0.3);
    }

    /// A word that is a preset is no policy too.
    void namesAreUnique()
    {
        const QJsonObject list = QJsonDocument::fromJson(run("presets --json").bytes).object();
        for (const QJsonValue policy : list["policies"].toArray())
            QVERIFY(!stockKeys().contains(policy["key"].toString()));
    }

    void describesOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("values") << "openpcdet"
                                << QStringList{"OpenPCDet adam_onecycle", "1cycle, in epochs",
                                               "  max_lr            0.003", "  pct_start         0.4", "Source"};
        QTest::newRow("a policy with numbers")
            << "step-baseline"
            << QStringList{"policy step, in steps, to compare with", "  milestones   [0.625, 0.875]"};
        QTest::newRow("by its name") << "airbench94" << QStringList{"  final_div_factor  2.857142857142857"};
        QTest::newRow("a policy") << "wsd"
                                  << QStringList{"Warm-up, stable, decay", "Numbers (--beside wsd:NUMBER=VALUE...)",
                                                 "The momentum stays where it is."};
    }

    void describesOne()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, lines);
        const Outcome outcome = run("presets " + name);
        QCOMPARE(outcome.exitCode, 0);
        for (const QString& line : lines)
            QVERIFY2(outcome.output.contains(line), qPrintable(outcome.output));
        QVERIFY(QJsonDocument::fromJson(run("presets --json " + name).bytes).isObject());
    }

    /// The rows are those of the source that the preset names.
    void startsFromAPreset_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("row");
        QTest::newRow("all of it") << "at 4003 --preset three-phase"
                                   << "\n4003,1,0.8,0.85\n";
        QTest::newRow("the length stated") << "at 9276 --preset three-phase"
                                           << "\n9276,3,8e-05,0.95\n";
        QTest::newRow("the rest given") << "at 0 --preset pytorch --max-lr 1 --total-steps 10"
                                        << "\n0,1,0.04,0.95\n";
        QTest::newRow("options win") << "at 0 --preset three-phase --div-factor 5 --max-lr 1"
                                     << "\n0,1,0.2,0.95\n";
        QTest::newRow("another length wins") << "at 0 5 --preset three-phase --epochs 2 --steps-per-epoch 3"
                                             << "\n5,3,8e-05,0.95\n";
        QTest::newRow("another length in steps wins") << "at 99 --preset gugger --total-steps 100"
                                                      << "\n99,3,0.0015,0.95\n";
        QTest::newRow("the epochs are the preset's") << "at 4899 --preset gugger --steps-per-epoch 98"
                                                     << "\n4899,3,0.0015,0.95\n";
        QTest::newRow("a file keeps its length")
            << QStringLiteral("at 999 --preset gugger --config " ONECYCLE_SOURCE_DIR
                              "/tests/data/documents/version_1_plain.onecycle")
            << "\n999,3,0.0015,0.95\n";
    }

    void startsFromAPreset()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, row);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 0);
        const QStringList cells = row.trimmed().split(',');
        const QStringList found = outcome.output.trimmed().split('\n').last().split(',');
        QCOMPARE(found.size(), cells.size());
        for (int i = 0; i < cells.size(); ++i)
            QVERIFY2(std::abs(found[i].toDouble() - cells[i].toDouble()) <= 1e-12, qPrintable(outcome.output));
    }

    void everyCommandTakesAPreset()
    {
        for (const char* const command : {"describe", "targets", "export --to csv", "export --to pytorch", "at 3"}) {
            const Outcome outcome = run(QLatin1String(command) + QStringLiteral(" --preset two-spirals"));
            QVERIFY2(outcome.exitCode == 0 && !outcome.output.isEmpty(), command);
        }
    }

    void errors_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("misspelled") << "describe --preset pytorhc --max-lr 1 --total-steps 9"
                                    << R"(error: preset: There is no preset "pytorhc". Did you mean "pytorch"?)";
        QTest::newRow("unknown") << "describe --preset zzzzzzz"
                                 << R"(error: preset: There is no preset "zzzzzzz"; onecycle presets lists them.)";
        QTest::newRow("a preset that is a policy")
            << "describe --preset smith-imagenet"
            << "error: preset: \"Smith's Caffe 1cycle, ImageNet\" is no 1cycle, so it cannot be put into one; --beside "
               "smith-imagenet draws it beside the schedule.";
        QTest::newRow("a policy")
            << "describe --preset cosine"
            << "error: preset: \"cosine\" is a policy that is no 1cycle, so it cannot be put into "
               "one; --beside cosine draws it beside the schedule.";
        QTest::newRow("no such name")
            << "presets cosin"
            << R"(error: presets: There is no preset and no policy "cosin". Did you mean "cosine"?)";
        QTest::newRow("two names") << "presets cosine step"
                                   << R"(error: "step" is one word too many; a name with spaces needs quotes.)";
        QTest::newRow("an option too many") << "presets --max-lr 1"
                                            << "error: There is no option --max-lr; --help shows the options.";
        const QString beside = "export --to png --preset two-spirals --beside ";
        QTest::newRow("beside, misspelled")
            << beside + "trianglar"
            << R"(error: beside: There is no preset and no policy "trianglar". Did you mean "triangular"?)";
        QTest::newRow("beside, range") << beside + "step:gamma=2"
                                       << R"(error: beside: "gamma" is 2; it must be a number from 0 to 1.)";
        QTest::newRow("beside, no number") << beside + "step:gamma=x"
                                           << R"(error: beside: "gamma" is "x"; it must be a number from 0 to 1.)";
        QTest::newRow("beside, no such number")
            << beside + "constant:gamma=1"
            << "error: beside: \"gamma\" is no number of the policy constant; it has momentum, max_lr and total_steps.";
        QTest::newRow("beside, together") << beside + "wsd:warmup_share=0.9"
                                          << "error: beside: \"decay_share\" is 0.2; with a warm-up of 0.9 that is "
                                             "more than the whole run, so one of "
                                             "them must be smaller.";
        QTest::newRow("beside code")
            << "export --to pytorch --preset two-spirals --beside cosine"
            << "error: beside: pytorch has one schedule; write a picture, document, or csv with "
               "--all-variants, or leave --beside out.";
    }

    void errors()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, sentence);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errors, sentence + "\n");
        QCOMPARE(outcome.output, QString());
    }

    /// Each of several is a column of the table: transformers' cosine ends near 0, a constant at the peak.
    void besideInATable()
    {
        const Outcome outcome = run("export --to csv --all-variants --max-lr 1 --total-steps 100 --beside constant "
                                    "--beside step:gamma=0.5:milestones=0.1,0.2 --beside two-spirals");
        QCOMPARE(outcome.exitCode, 0);
        const QStringList lines = outcome.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 101);
        const QStringList names{"Constant", "Step decay", "Two spirals"};
        for (const QString& name : names)
            QVERIFY2(lines.first().contains(name), qPrintable(lines.first()));
        const QStringList last = lines.last().split(',');
        QVERIFY2(last.contains("1") && last.contains("0.25"), qPrintable(lines.last()));
    }

    void besideInADocument()
    {
        const QByteArray text = run("export --to document --preset two-spirals --beside yolov5:last-factor=0.1").bytes;
        const QJsonArray schedules = QJsonDocument::fromJson(text).object()["schedules"].toArray();
        QCOMPARE(schedules.size(), 2);
        QCOMPARE(schedules[1]["name"].toString(), "YOLOv5");
        QCOMPARE(schedules[1]["source"]["last_factor"].toDouble(), 0.1);
        QVERIFY(!schedules[1]["source"].toObject().contains("max_lr"));
    }

    void besideInAPicture()
    {
        const QString export_ = "export --to png --size 800x450 --max-lr 1 --total-steps 100";
        const QImage alone = QImage::fromData(run(export_).bytes);
        const QImage one = QImage::fromData(run(export_ + " --beside cosine").bytes);
        const QImage two = QImage::fromData(run(export_ + " --beside cosine --beside wsd").bytes);
        QCOMPARE(one.size(), QSize(800, 450));
        QVERIFY(differences(one, alone) > 400);
        QVERIFY(differences(two, one) > 400);
    }

    void ownPresets()
    {
        write("mine.json", R"({"format": "onecycle-preset", "version": 1, "name": "Mine", "settings":
                               {"kind": "onecycle", "max_lr": 2.0, "total_steps": 10}})");
        write("broken.json", "{");
        const Outcome outcome = run("presets");
        QVERIFY(outcome.output.contains("\nYour presets, in " + folder() + "\n  mine  1cycle  Mine\n"));
        QVERIFY2(QRegularExpression("warning: presets: broken.json: Line 1: .+").match(outcome.errors).hasMatch(),
                 qPrintable(outcome.errors));
        QVERIFY(run("at 2 --preset Mine").output.contains("\n2,1,2,0.85\n"));
        QVERIFY(run("presets mine").output.contains(folder() + "/mine.json"));
    }

private:
    [[nodiscard]] QString folder() const { return m_home.path() + "/onecycle/presets"; }

    Outcome run(const QString& arguments) const
    {
        return runProgram(arguments, {}, {{"XDG_DATA_HOME", m_home.path()}});
    }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(folder() + '/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(PresetsCommandTest)
#include "tst_presets_command.moc"
