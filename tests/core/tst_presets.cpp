// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/validation.h"
#include "core/policies/policies.h"
#include "core/presets/preset_format.h"
#include "core/schedule/schedule.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace onecycle;

namespace {

const QString stock = QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/presets/");

std::string textOf(const QString& name)
{
    QFile file(stock + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Preset stockPreset(const char* key)
{
    return readPreset(textOf(QLatin1String(key) + ".json")).value_or(Preset());
}

ScheduleConfig lengthOf(std::optional<double> totalSteps, std::optional<double> epochs, std::optional<double> perEpoch)
{
    ScheduleConfig config;
    config.totalSteps = totalSteps;
    config.epochs = epochs;
    config.stepsPerEpoch = perEpoch;
    config.maxLr = 0.05;
    return config;
}

/// A preset around \p members and \p settings.
std::string around(const char* members, const char* settings)
{
    return std::string(R"({"format": "onecycle-preset", "version": 1, "name": "N")") + members + R"(, "settings": )" +
           settings + "}";
}

}  // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void stockIsReadAndWrittenAlike_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& name : QDir(stock).entryList({"*.json"}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// Every one of them can be drawn, says where it comes from, and is spelled as the program would.
    void stockIsReadAndWrittenAlike()
    {
        QFETCH(QString, file);
        const std::string text = textOf(file);
        const auto preset = readPreset(text);
        QVERIFY2(preset, preset ? "" : preset.error().message.c_str());
        QCOMPARE(QString::fromStdString(writePreset(*preset)), QString::fromStdString(text));
        QVERIFY(!preset->name.empty() && QString::fromStdString(preset->sentence).endsWith('.'));
        QVERIFY(!preset->source.text.empty());
        const ScheduleEntry entry = entryOf(*preset, startingConfig(), false);
        if (const auto* const policy = std::get_if<ReferencePolicy>(&entry.source)) {
            QVERIFY(policySchedule(*policy, startingConfig()));
        } else {
            const auto& config = std::get<ScheduleConfig>(entry.source);
            QVERIFY(Schedule::build(config));
            for (const Issue& issue : validate(config))
                QVERIFY2(issue.severity != Severity::Error, issue.code.data());
        }
    }

    /// Expected values: the sources that the presets name.
    void stockSaysWhatItsSourcesSay_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("lr");
        QTest::newRow("PyTorch, start: max_lr / 25") << "pytorch" << 0.0 << 0.01 / 25;
        QTest::newRow("PyTorch, end: max_lr / 25 / 1e4") << "pytorch" << 999.0 << 0.01 / 25 / 1e4;
        QTest::newRow("fastai, end: div_final 1e5 of the peak") << "fastai" << 999.0 << 1e-3 / 1e5;
        QTest::newRow("fastai 1, end: low_lr / 1e4") << "fastai-1" << 999.0 << 0.01 / 25 / 1e4;
        QTest::newRow("Smith's three phases, peak at stepsize") << "three-phase" << 4003.0 << 0.8;
        QTest::newRow("Smith's log at 7000") << "smith-resnet56" << 7000.0 << 0.201049;
        QTest::newRow("Smith's log at 9200") << "smith-resnet56" << 9200.0 << 8e-5;
        QTest::newRow("super-convergence, start") << "super-convergence" << 0.0 << 0.1;
        QTest::newRow("super-convergence, end") << "super-convergence" << 9999.0 << 0.1;
        QTest::newRow("ImageNet, log at 7000") << "smith-imagenet" << 7000.0 << 0.12;
        QTest::newRow("Page, epoch 5") << "page" << 485.0 << 0.4;
        QTest::newRow("Page, epoch 14.5 is half way down") << "page" << 1406.5 << 0.2;
        QTest::newRow("airbench94, start 0.2 of the peak") << "airbench94" << 0.0 << 0.3;
        QTest::newRow("airbench94, end 0.07 of the peak") << "airbench94" << 475.0 << 0.105;
        QTest::newRow("OpenPCDet, start LR / DIV_FACTOR") << "openpcdet" << 0.0 << 0.0003;
        QTest::newRow("ULMFiT, start and end: a 32nd") << "ulmfit" << 999.0 << 0.01 / 32;
        QTest::newRow("YOLOv5, end lr0 * lrf") << "yolov5-coco" << 1000.0 << 1e-4;
        QTest::newRow("step baseline before the fall") << "step-baseline" << 49999.0 << 0.35;
        QTest::newRow("step baseline at 50000") << "step-baseline" << 50000.0 << 0.035;
        QTest::newRow("step baseline at 70000") << "step-baseline" << 70000.0 << 0.0035;
    }

    void stockSaysWhatItsSourcesSay()
    {
        QFETCH(QString, key);
        QFETCH(double, step);
        QFETCH(double, lr);
        ScheduleConfig config = startingConfig();
        const ScheduleEntry entry = entryOf(stockPreset(qPrintable(key)), config, false);
        if (const auto* const own = std::get_if<ScheduleConfig>(&entry.source))
            config = *own;
        const auto* const policy = std::get_if<ReferencePolicy>(&entry.source);
        const auto schedule = policy ? policySchedule(*policy, config) : std::optional(*Schedule::build(config));
        QVERIFY(schedule);
        const double found = schedule->valueAt(step).lr;
        QVERIFY2(std::abs(found - lr) <= 2e-6 * lr, qPrintable(QString::number(found, 'g', 17)));
    }

    void nothingUnverifiedIsShown()
    {
        QVERIFY(!statedValue(stockPreset("fastai-1"), "max_lr"));
        for (const char* const left : {"fine-tune", "timm"})
            QVERIFY(!QFile::exists(stock + left + ".json"));
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ScheduleConfig>("before");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<ScheduleConfig>("after");
        QTest::newRow("kept") << "three-phase" << lengthOf({}, 10, 100) << true << lengthOf({}, 10, 100);
        QTest::newRow("steps for epochs") << "three-phase" << lengthOf({}, 10, 100) << false << lengthOf(9277, {}, 100);
        QTest::newRow("epochs for epochs") << "gugger" << lengthOf({}, 10, 98) << false << lengthOf({}, 50, 98);
        QTest::newRow("epochs for steps") << "gugger" << lengthOf(1000, {}, 98) << false << lengthOf({}, 50, 98);
        QTest::newRow("none stated") << "pytorch" << lengthOf(1000, {}, {}) << false << lengthOf(1000, {}, {});
    }

    void lengths()
    {
        QFETCH(QString, key);
        QFETCH(ScheduleConfig, before);
        QFETCH(bool, keep);
        QFETCH(ScheduleConfig, after);
        const ScheduleConfig found = applied(before, stockPreset(qPrintable(key)), keep);
        QCOMPARE(found.totalSteps, after.totalSteps);
        QCOMPARE(found.epochs, after.epochs);
        QCOMPARE(found.stepsPerEpoch, after.stepsPerEpoch);
    }

    /// What a preset leaves open stays the user's.
    void setsWhatItStatesOnly()
    {
        ScheduleConfig config = lengthOf(500, {}, {});
        config.groups = {"body", "head"};
        config.maxLr = PerGroup(std::vector{0.1, 0.2});
        config.lastEpoch = 9;
        const ScheduleConfig found = applied(config, stockPreset("pytorch"), true);
        QVERIFY(found == config);
        const ScheduleConfig gugger = applied(config, stockPreset("gugger"), true);
        QVERIFY(gugger.threePhase && gugger.maxLr == PerGroup(3.0) && gugger.lastEpoch == 9 &&
                gugger.groupCount() == 2);
    }

    void policiesStandBesideOnly()
    {
        const Preset preset = stockPreset("smith-imagenet");
        QVERIFY(isPolicy(preset) && !obstacleOf(preset).empty() && obstacleOf(stockPreset("pytorch")).empty());
        const ScheduleConfig config = startingConfig();
        QVERIFY(applied(config, preset, false) == config && assignmentsOf(preset, config, false).empty());
        const ScheduleEntry kept = entryOf(preset, config);
        QVERIFY(!std::get<ReferencePolicy>(kept.source).totalSteps);
        QCOMPARE(std::get<ReferencePolicy>(entryOf(preset, config, false).source).totalSteps, 200000.0);
        QCOMPARE(kept.name, preset.name);
    }

    void ownPresetsHoldAWholeSchedule()
    {
        ScheduleConfig config = lengthOf({}, 10, 98);
        config.optimizer = "adamw";
        config.maxLr = PerGroup(std::vector{0.1, 0.2});
        config.groups = {"a", "b"};
        config.threePhase = true;
        config.lastEpoch = 3;
        const Preset preset = presetOf("größer", config, true);
        const auto read = readPreset(writePreset(preset));
        QVERIFY(read && *read == preset);
        ScheduleConfig other = startingConfig();
        other.groups = config.groups;
        ScheduleConfig expected = config;
        expected.lastEpoch = -1;
        QVERIFY(applied(other, *read, false) == expected);
        QVERIFY(!statesLength(presetOf("x", config, false)));
    }

    void badTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::string& text, const char* sentence) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(sentence);
        };
        row("a list", "[]", R"(A preset is a JSON object with "format": "onecycle-preset".)");
        row("a document", R"({"format": "onecycle", "version": 1})",
            R"("format" is "onecycle"; it must be "onecycle-preset".)");
        row("newer", R"({"format": "onecycle-preset", "version": 2, "name": "N"})",
            R"("version" is 2; this onecycle reads version 1; open it with a newer one.)");
        row("no version", R"({"format": "onecycle-preset"})",
            R"("version" is missing; it must be a whole number from 1 on.)");
        row("no name", R"({"format": "onecycle-preset", "version": 1, "name": ""})",
            R"("name" is ""; it must be a text that is not empty.)");
        row("unit", around(R"(, "unit": "hours")", "{}"),
            R"("unit" is "hours"; it must be "any", "steps" or "epochs".)");
        row("source", around(R"(, "source": "me")", "{}"),
            R"("source" is "me"; it must be an object with "text" and "url".)");
        row("source's url", around(R"(, "source": {"url": 1})", "{}"), R"("url" is 1; it must be a text.)");
        row("contrast", around(R"(, "contrast": "no")", "{}"), R"("contrast" is "no"; it must be true or false.)");
        row("no settings", R"({"format": "onecycle-preset", "version": 1, "name": "N"})",
            R"("settings" is missing; it must be an object such as {"kind": "onecycle", "pct_start": 0.3}.)");
        row("kind", around("", R"({"kind": "table"})"), R"("kind" is "table"; it must be "onecycle" or "policy".)");
        row("misspelled", around("", R"({"kind": "onecycle", "max_lrr": 1})"),
            R"("max_lrr" is nothing that a preset has; leave it out. Did you mean "max_lr"?)");
        row("type", around("", R"({"kind": "onecycle", "pct_start": true})"),
            R"("pct_start" is true; it must be a number such as 0.3.)");
        row("last step", around("", R"({"kind": "onecycle", "last_epoch": 5})"),
            R"("last_epoch" is nothing that a preset has; leave it out.)");
        row("policy", around("", R"({"kind": "policy", "policy": "cosin"})"),
            R"("policy" is "cosin"; it must be one of the policies that this version knows.)");
        row("policy's number", around("", R"({"kind": "policy", "policy": "step", "gamma": "x"})"),
            R"("gamma" is "x"; it must be a number from 0 to 1.)");
        row("policy's foreign number", around("", R"({"kind": "policy", "policy": "cosine", "gamma": 0.1})"),
            R"("gamma" is nothing that a preset has; leave it out.)");
        row("unknown at the top", around(R"(, "author": "me")", R"({"kind": "onecycle"})"),
            R"("author" is nothing that a preset has; leave it out.)");
    }

    void badTextsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto read = readPreset(text.toStdString());
        QVERIFY(!read);
        QString found = QString::fromStdString(read.error().message);
        QVERIFY2(found.startsWith(sentence), qPrintable(found));
    }

    void brokenJsonHasAPlace()
    {
        const auto read = readPreset("{\n  \"format\": }");
        QVERIFY(!read);
        QCOMPARE(read.error().line, 2);
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "tst_presets.moc"
