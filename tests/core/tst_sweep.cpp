// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/snapshot.h"
#include "core/parameters/parameters.h"
#include "core/sweep/animation.h"
#include "core/sweep/sweep_document.h"
#include "core/sweep/sweep_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

/// What NumPy and PyTorch give (tests/oracle/make_sweep.py).
QJsonObject golden()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/sweep.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/golden/sweep.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Sweep sweepOf(const char* text)
{
    const auto sweep = readSweep(text);
    if (!sweep)
        qFatal("%s", sweep.error().c_str());
    return *sweep;
}

QString names(const SweepFamily& family)
{
    QStringList all;
    for (const ScheduleEntry& entry : family.document.schedules)
        all += QString::fromStdString(entry.name);
    return all.join(", ");
}

QString sentence(const SweepFault& fault)
{
    return QString::fromStdString(remarkText(fault.remark));
}

}  // namespace

class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreNumPys_data()
    {
        QTest::addColumn<Sweep>("sweep");
        QTest::addColumn<QJsonArray>("values");
        int number = 0;
        for (const QJsonValue& value : golden()["ranges"].toArray()) {
            const QJsonObject row = value.toObject();
            const std::string key = row["key"].toString().toStdString();
            const Scale spacing = row["log"].toBool() ? Scale::Logarithmic : Scale::Linear;
            const Sweep sweep{{key, row["from"].toDouble(), row["to"].toDouble(), spacing, {}},
                              row["count"].toDouble()};
            QTest::addRow("%d %s %s", ++number, key.c_str(), row["log"].toBool() ? "log" : "linear")
                << sweep << row["values"].toArray();
        }
    }

    void valuesAreNumPys()
    {
        QFETCH(const Sweep, sweep);
        QFETCH(const QJsonArray, values);
        const auto ours = valuesOf(sweep);
        QVERIFY(ours);
        QCOMPARE(int(ours->size()), int(values.size()));
        QCOMPARE(std::get<double>(ours->front()), sweep.range.from);
        QCOMPARE(std::get<double>(ours->back()), sweep.range.to);
        for (int i = 0; i < values.size(); ++i) {
            const double value = std::get<double>((*ours)[std::size_t(i)]);
            const double expected = values[i].toDouble();
            QVERIFY2(std::abs(value - expected) <= 4e-13 * std::abs(expected),
                     qPrintable(QString::number(value, 'g', 17)));
        }
    }

    void membersArePyTorchs_data()
    {
        QTest::addColumn<int>("row");
        const QJsonArray rows = golden()["members"].toArray();
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%s %s", qPrintable(rows[i]["key"].toString()),
                          qPrintable(rows[i]["value"].toVariant().toString()))
                << i;
    }

    void membersArePyTorchs()
    {
        QFETCH(const int, row);
        const QJsonObject all = golden();
        const QJsonObject expected = all["members"].toArray()[row].toObject();
        const std::string key = expected["key"].toString().toStdString();
        const auto family = sweepDocument(startingDocument(),
                                          sweepOf(key == "pct_start" ? "pct_start=0.1:0.5:9" : key.c_str()));
        QVERIFY(family);
        const QJsonValue value = expected["value"];
        const auto isIt = [&](const Value& other) {
            return value.isBool()     ? sameValue(other, Value(value.toBool()))
                   : value.isString() ? sameValue(other, Value(value.toString().toStdString()))
                                      : std::abs(std::get<double>(other) - value.toDouble()) < 1e-12;
        };
        const auto found = std::ranges::find_if(family->values, isIt);
        QVERIFY(found != family->values.end());
        const auto index = std::size_t(found - family->values.begin());
        const Snapshot snapshot = makeSnapshot(family->document, {});
        const QJsonArray steps = all["steps"].toArray();
        for (int i = 0; i < steps.size(); ++i) {
            const auto ours = snapshot.schedules[index]->at(steps[i].toInt());
            QVERIFY(ours);
            const QJsonArray theirs = expected["values"].toArray()[i].toArray();
            QVERIFY(std::abs(ours->lr - theirs[0].toDouble()) <= 1e-12 * theirs[0].toDouble());
            QVERIFY(std::abs(ours->momentum - theirs[1].toDouble()) <= 1e-12);
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shares") << "pct_start=0.1:0.5:5"
                                << "pct_start 0.1, pct_start 0.2, pct_start 0.3, pct_start 0.4, pct_start 0.5";
        QTest::newRow("four digits") << "pct_start=0.1:0.2:4"
                                     << "pct_start 0.1, pct_start 0.1333, pct_start 0.1667, pct_start 0.2";
        QTest::newRow("decades") << "max_lr=1e-4:1:5:log"
                                 << "max_lr 0.0001, max_lr 0.001, max_lr 0.01, max_lr 0.1, max_lr 1";
        QTest::newRow("whole numbers") << "epochs=5:20:4"
                                       << "epochs 5, epochs 10, epochs 15, epochs 20";
        QTest::newRow("whole numbers are rounded") << "epochs=5:8:3"
                                                   << "epochs 5, epochs 7, epochs 8";
        QTest::newRow("whole numbers come once") << "epochs=5:7:9"
                                                 << "epochs 5, epochs 6, epochs 7";
        QTest::newRow("a switch") << "three_phase"
                                  << "three_phase off, three_phase on";
        QTest::newRow("a choice") << "anneal_strategy"
                                  << "anneal_strategy cos, anneal_strategy linear";
        QTest::newRow("what cannot be built is left out") << "pct_start=0.8:1.2:3"
                                                          << "pct_start 0.8, pct_start 1";
    }

    void names()
    {
        QFETCH(const QString, text);
        const auto family = sweepDocument(startingDocument(), sweepOf(text.toUtf8().constData()));
        QVERIFY(family);
        QTEST(::names(*family), "expected");
        QCOMPARE(family->values.size(), family->document.schedules.size());
        QCOMPARE(family->document.active, family->document.schedules.front().id);
        QSet<QString> ids;
        for (const ScheduleEntry& entry : family->document.schedules)
            ids += QString::fromStdString(entry.id);
        QCOMPARE(std::size_t(ids.size()), family->document.schedules.size());
    }

    void remarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("left out") << "pct_start=0.8:1.2:3" << QStringList{"pct_start 1.2 is left out", "0 to 1"};
        QTest::newRow("changes nothing") << "epochs=5:20:4"
                                         << QStringList{"epochs changes nothing here", "total_steps is given and wins"};
    }

    void remarks()
    {
        DocumentValue document = startingDocument();
        QFETCH(const QString, text);
        if (text.startsWith("epochs"))
            std::get<ScheduleConfig>(document.activeEntry().source).totalSteps = 500;
        const auto family = sweepDocument(document, sweepOf(text.toUtf8().constData()));
        QVERIFY(family);
        QCOMPARE(family->remarks.size(), std::size_t(1));
        const QString said = QString::fromStdString(remarkText(family->remarks.front()));
        QFETCH(const QStringList, words);
        for (const QString& word : words)
            QVERIFY2(said.contains(word), qPrintable(said));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("field");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* text, SweepField field, const QStringList& words) {
            QTest::newRow(name) << text << int(field) << words;
        };
        row("one member", "pct_start=0.1:0.5:1", SweepField::Count, {"count", " 1;", "from 2 to 24"});
        row("too many", "pct_start=0.1:0.5:25", SweepField::Count, {"count", "25", "from 2 to 24"});
        row("half a member", "pct_start=0.1:0.5:2.5", SweepField::Count, {"count", "2.5", "whole"});
        row("no way", "pct_start=0.3:0.3:3", SweepField::To, {"pct_start", "0.3", "another number"});
        row("log from zero", "max_lr=0:1:3:log", SweepField::Spacing, {"max_lr", "from 0 to 1", "choose linear"});
        row("log across zero", "max_lr=-1:1:3:log", SweepField::Spacing, {"max_lr", "from -1 to 1"});
        row("not whole", "epochs=2.5:5:3", SweepField::From, {"from", "epochs", "2.5", "whole number"});
        row("infinite", "max_lr=0.1:inf:3", SweepField::To, {"to", "max_lr", "inf", "finite"});
        row("nothing can be built", "pct_start=2:3:3", SweepField::From, {"pct_start 2 is left out"});
        row("too far", "max_lr=-1e308:1e308:3", SweepField::To, {"1e308", "nearer"});
    }

    void faults()
    {
        QFETCH(const QString, text);
        QFETCH(const int, field);
        QFETCH(const QStringList, words);
        const auto family = sweepDocument(startingDocument(), sweepOf(text.toUtf8().constData()));
        QVERIFY(!family);
        QCOMPARE(int(family.error().field), field);
        for (const QString& word : words)
            QVERIFY2(sentence(family.error()).contains(word), qPrintable(sentence(family.error())));
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << ""
                                 << "begins with no parameter";
        QTest::newRow("no parameter") << "momentum=1:2:3"
                                      << "begins with no parameter";
        QTest::newRow("no range") << "pct_start"
                                  << "cannot be read";
        QTest::newRow("one end") << "pct_start=0.1"
                                 << "cannot be read";
        QTest::newRow("too much") << "pct_start=0.1:0.2:3:4"
                                  << "cannot be read";
        QTest::newRow("no number") << "pct_start=0.1:much:3"
                                   << "\"much\"";
        QTest::newRow("words have no ends") << "three_phase=0:1:2"
                                            << "three_phase alone";
    }

    void unreadable()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        const auto sweep = readSweep(text.toStdString());
        QVERIFY(!sweep);
        QVERIFY2(QString::fromStdString(sweep.error()).contains(word), sweep.error().c_str());
    }

    /// What the dialogs propose can be swept, whatever the parameter.
    void proposals()
    {
        const ScheduleConfig config = startingConfig();
        for (const Parameter& parameter : parameters()) {
            const SweepRange range = proposedRange(parameter, config);
            QVERIFY2(!faultOf(range), parameter.key.data());
            QVERIFY2(sweepDocument(startingDocument(), {range}), parameter.key.data());
        }
    }

    void oneGroup()
    {
        DocumentValue document = startingDocument();
        auto& config = std::get<ScheduleConfig>(document.activeEntry().source);
        config.groups = {"body", "head"};
        Sweep sweep = sweepOf("max_lr=0.1:0.2:2");
        sweep.range.group = 1;
        const auto family = sweepDocument(document, sweep);
        QVERIFY(family);
        const Snapshot snapshot = makeSnapshot(family->document, {});
        QCOMPARE(snapshot.schedules[1]->at(299, 0)->lr, 0.01);
        QCOMPARE(snapshot.schedules[1]->at(299, 1)->lr, 0.2);
        QCOMPARE(::names(*family), QString("max_lr[1] 0.1, max_lr[1] 0.2"));
    }

    void frames_data()
    {
        QTest::addColumn<Animation>("animation");
        QTest::addColumn<QList<double>>("values");
        const SweepRange range{"pct_start", 0.1, 0.5, Scale::Linear, {}};
        QTest::newRow("even") << Animation{range, 1, 5, Easing::None, false} << QList<double>{0.1, 0.2, 0.3, 0.4, 0.5};
        QTest::newRow("and back") << Animation{range, 1, 5, Easing::None, true}
                                  << QList<double>{0.1, 0.2, 0.3, 0.4, 0.5, 0.4, 0.3, 0.2};
        // (1 - cos(pi * share)) / 2 is 0.1464466 at a quarter of the way.
        QTest::newRow("soft") << Animation{range, 1, 5, Easing::Cosine, false}
                              << QList<double>{0.1, 0.1586, 0.3, 0.4414, 0.5};
        QTest::newRow("at least two") << Animation{range, 0.01, 5, Easing::None, true} << QList<double>{0.1, 0.5};
        QTest::newRow("equal ratios")
            << Animation{{"max_lr", 1e-4, 1, Scale::Logarithmic, {}}, 1, 5, Easing::None, false}
            << QList<double>{1e-4, 1e-3, 1e-2, 0.1, 1};
        QTest::newRow("whole numbers") << Animation{{"epochs", 2, 4, Scale::Linear, {}}, 1, 5, Easing::None, false}
                                       << QList<double>{2, 3, 3, 4, 4};
        QTest::newRow("a narrow way")
            << Animation{{"pct_start", 0.3, 0.30001, Scale::Linear, {}}, 1, 3, Easing::None, false}
            << QList<double>{0.3, 0.300005, 0.30001};
    }

    void frames()
    {
        QFETCH(const Animation, animation);
        QFETCH(const QList<double>, values);
        const auto ours = framesOf(animation);
        QVERIFY(ours);
        QList<double> numbers;
        for (const Value& value : *ours)
            numbers += std::get<double>(value);
        QCOMPARE(numbers, values);
    }

    void wordsHaveTheirShare()
    {
        const auto frames = framesOf({{"three_phase", 0, 1, Scale::Linear, {}}, 1, 4, Easing::None, false});
        QVERIFY(frames);
        QList<bool> words;
        for (const Value& value : *frames)
            words += std::get<bool>(value);
        QCOMPARE(words, (QList<bool>{false, false, true, true}));
    }

    void animationFaults_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("word");
        QTest::newRow("no time") << 0.0 << 20.0 << int(SweepField::Seconds) << "above 0";
        QTest::newRow("NaN") << std::nan("") << 20.0 << int(SweepField::Seconds) << "nan";
        QTest::newRow("too long") << 26.0 << 20.0 << int(SweepField::Seconds) << "more than 1000 frames";
        QTest::newRow("too fast") << 2.0 << 51.0 << int(SweepField::Rate) << "1 to 50";
        QTest::newRow("too slow") << 2.0 << 0.5 << int(SweepField::Rate) << "0.5 frames per second";
    }

    void animationFaults()
    {
        QFETCH(const double, seconds);
        QFETCH(const double, rate);
        QFETCH(const int, field);
        QFETCH(const QString, word);
        const auto frames = framesOf({{"pct_start", 0.1, 0.5, Scale::Linear, {}}, seconds, rate});
        QVERIFY(!frames);
        QCOMPARE(int(frames.error().field), field);
        QVERIFY2(sentence(frames.error()).contains(word), qPrintable(sentence(frames.error())));
    }

    /// Three seconds are three seconds, though a thirtieth is no whole number of hundredths.
    void delaysAddUp_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("most");
        QTest::newRow("20 a second") << 20.0 << 5;
        QTest::newRow("30 a second") << 30.0 << 4;
        QTest::newRow("7 a second") << 7.0 << 15;
    }

    void delaysAddUp()
    {
        QFETCH(const double, rate);
        QFETCH(const int, most);
        int sum = 0;
        for (std::size_t i = 0; i < std::size_t(3 * rate); ++i) {
            const int delay = hundredthsOf(i, rate);
            QVERIFY(delay == most || delay == most - 1 || (rate == 20 && delay == most));
            sum += delay;
        }
        QCOMPARE(sum, 300);
    }
};

QTEST_APPLESS_MAIN(SweepTest)
#include "tst_sweep.moc"
