// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/snapshot.h"
#include "core/formats/json_document.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace onecycle;

namespace {

const QString folder = QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/data/documents/");

ReadDocument opened(const char* name)
{
    QFile file(folder + QLatin1String(name) + ".onecycle");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readDocument(file.readAll().toStdString()).value_or(ReadDocument());
}

template <class T>
const T& sourceOf(const ReadDocument& document, std::size_t place)
{
    return std::get<T>(document.value.schedules.at(place).source);
}

}  // namespace

/// Documents that earlier versions wrote open, and mean what they meant.
class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOneOpens_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& name : QDir(folder).entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// What is written of it reads back equal, in the present version.
    void everyOneOpens()
    {
        QFETCH(QString, file);
        const ReadDocument read = opened(qPrintable(file.chopped(int(qstrlen(".onecycle")))));
        QVERIFY(read.isDocument && !read.newerVersion && !read.value.schedules.empty());
        const std::string text = writeJsonDocument(read.value, read.view);
        QVERIFY(QString::fromStdString(text).contains("\"version\": 2,"));
        const auto again = readDocument(text);
        QVERIFY(again && again->value == read.value && again->view == read.view);
        QVERIFY(makeSnapshot(read.value, read.view).schedules.size() == read.value.schedules.size());
    }

    void thereAreSomeOfEveryVersion()
    {
        for (int version = 1; version <= documentVersion; ++version)
            QVERIFY(!QDir(folder).entryList({QStringLiteral("version_%1_*.onecycle").arg(version)}).isEmpty());
    }

    void version1Plain()
    {
        const ReadDocument read = opened("version_1_plain");
        QVERIFY(read.remarks.empty() && !read.value.budget);
        QCOMPARE(read.value.schedules.size(), std::size_t(1));
        QVERIFY(read.value.config() == startingConfig());
    }

    /// It knew neither colours nor what is hidden: they are those of a new entry at that place.
    void version1Full()
    {
        const ReadDocument read = opened("version_1_full");
        QCOMPARE(read.value.schedules.size(), std::size_t(3));
        QCOMPARE(read.value.active, "2");
        for (std::size_t place = 0; place < 3; ++place) {
            QCOMPARE(read.value.schedules[place].colour, place);
            QVERIFY(!read.value.schedules[place].hidden);
        }
        const ScheduleConfig& config = read.value.config();
        QVERIFY(config.optimizer == "adamw" && config.groupCount() == 2 && config.maxLr->at(1) == 0.01);
        QVERIFY(config.threePhase && config.lastEpoch == 99 && config.baseMomentum.at(0) == 0.8);
        QCOMPARE(read.value.schedules[0].expressions.at(0).text, "len(loader)");
        QCOMPARE(sourceOf<CurveTable>(read, 2).lr(1).at(1), 0.02);
        QVERIFY(read.view.logLr && read.view.codeTarget == "fastai" && read.view.stopStep == 800);
        QCOMPARE(read.value.unknownKeys, R"({"author":"somebody"})");
    }

    void version1Invalid()
    {
        const ReadDocument read = opened("version_1_invalid");
        QVERIFY(!read.value.config().maxLr && read.value.config().pctStart == 1.5);
        QVERIFY(std::isinf(read.value.config().divFactor));
        QVERIFY(!makeSnapshot(read.value, read.view).buildable);
    }

    void version2Full()
    {
        const ReadDocument read = opened("version_2_full");
        QCOMPARE(read.value.schedules.size(), std::size_t(5));
        QCOMPARE(read.value.activeEntry().name, "Now");
        QVERIFY(read.value.schedules[0].colour == 3 && read.value.schedules[0].hidden);
        const ReferencePolicy steps{"step", {}, {}, {{"milestones", {0.25, 0.5, 0.75}}, {"gamma", {0.5}}}};
        QVERIFY(sourceOf<ReferencePolicy>(read, 2) == steps);
        const ReferencePolicy smith{"smith", 0.8, 9277, {{"warmup_share", {0.4315}}, {"base_momentum", {0.8}}}};
        QVERIFY(sourceOf<ReferencePolicy>(read, 3) == smith);
        QCOMPARE(read.value.schedules[3].unknownSourceKeys, R"({"later":[1]})");
        QCOMPARE(read.remarks.size(), std::size_t(1));
        QVERIFY(read.value.budget && read.value.budget->loop == "ddp" && read.value.budget->samples == 50000);
        QVERIFY(read.value.budget->dropLast && read.value.budget->processes == 4 && read.value.budget->epochs == 30);
        QVERIFY(read.view.compareBy == CompareBy::Share && read.view.oncePerEpoch);
    }

    /// 3910 steps beside: half of the peak from a quarter on (977.5, rounded to even: 978).
    void version2FullIsDrawn()
    {
        const ReadDocument read = opened("version_2_full");
        const Snapshot snapshot = makeSnapshot(read.value, read.view);
        const auto& schedules = snapshot.schedules;
        QVERIFY(schedules[0] && schedules[1] && schedules[2] && schedules[3] && !schedules[4]);
        QCOMPARE(schedules[2]->totalSteps(), 3910);
        QCOMPARE(schedules[2]->at(977)->lr, 0.003);
        QCOMPARE(schedules[2]->at(978)->lr, 0.0015);
        QCOMPARE(schedules[2]->at(3909)->lr, 0.003 / 8);
        QCOMPARE(schedules[3]->totalSteps(), 9277);
        QCOMPARE(schedules[3]->at(0)->lr, 0.8 * 0.1);
    }

    void aPresetIsNoDocument()
    {
        const auto read = readDocument(R"({"format": "onecycle-preset", "version": 1, "name": "N", "settings": {}})");
        QVERIFY(!read);
        QVERIFY(QString::fromStdString(read.error().message).startsWith("This is a preset, not a document; put"));
    }

    void badPoliciesAreRefused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << R"("kind": "policy")"
                              << R"("policy" is missing; it must be one of the policies)";
        QTest::newRow("unknown") << R"("kind": "policy", "policy": "cosin")"
                                 << R"("policy" is "cosin"; it must be one)";
        QTest::newRow("word for a number") << R"("kind": "policy", "policy": "step", "gamma": "x")"
                                           << R"("gamma" is "x"; it must be a number from 0 to 1.)";
        QTest::newRow("infinite") << R"("kind": "policy", "policy": "step", "gamma": "inf")"
                                  << R"("gamma" is "inf"; it must be a number from 0 to 1.)";
        QTest::newRow("list for a number") << R"("kind": "policy", "policy": "step", "gamma": [0.1, 0.2])"
                                           << R"("gamma" is [0.1,0.2]; it must be a number from 0 to 1.)";
        QTest::newRow("order") << R"("kind": "policy", "policy": "step", "milestones": [0.5, 0.2])"
                               << R"("milestones" is [0.5,0.2]; it must be a list of ascending numbers from 0 to 1.)";
        QTest::newRow("peak") << R"("kind": "policy", "policy": "step", "max_lr": -1)"
                              << R"("max_lr" is -1; it must be a number above 0, or left out.)";
        QTest::newRow("peaks") << R"("kind": "policy", "policy": "step", "max_lr": [1])"
                               << R"("max_lr" is [1]; it must be a number above 0, or left out.)";
        QTest::newRow("length") << R"("kind": "policy", "policy": "step", "total_steps": 0.5)"
                                << R"("total_steps" is 0.5; it must be a whole number from 1 on, or left out.)";
        QTest::newRow("together") << R"("kind": "policy", "policy": "wsd", "warmup_share": 0.9)"
                                  << R"("decay_share" is 0.2; with a warm-up of 0.9 that is more than the whole run)";
    }

    void badPoliciesAreRefused()
    {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        const QString text = QStringLiteral(R"({"format": "onecycle", "version": 2, "schedules": [
            {"name": "P", "source": {%1}}, {"source": {"max_lr": 0.1, "total_steps": 10}}]})")
                                 .arg(source);
        const auto read = readDocument(text.toStdString());
        QVERIFY(!read);
        const QString found = QString::fromStdString(read.error().message);
        QVERIFY2(found.startsWith("Schedule \"P\": " + sentence), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
