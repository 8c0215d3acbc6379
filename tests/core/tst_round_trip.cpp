// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/groups.h"
#include "core/export/exporter.h"
#include "core/formats/json_document.h"
#include "core/formats/share_string.h"
#include "core/formats/yaml_document.h"
#include "core/schedule/optimizers.h"
#include "tests/core/random_config.h"
#include "tests/core/random_document.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace onecycle;

namespace {

constexpr int rounds = 3000;

QByteArray explained(const std::string& text, const Result<ReadDocument, ReadError>& read)
{
    QByteArray message = QByteArray::fromStdString(text);
    return read ? "read differently:\n" + message : QByteArray::fromStdString(read.error().message) + "\n" + message;
}

}  // namespace

/// What is written comes back equal, to the bit, in every format; most of these documents are odd in some way.
class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void documents()
    {
        std::mt19937 random(20260211);
        for (int round = 0; round < rounds; ++round) {
            const DocumentValue value = randomDocument(random);
            const ViewState view = randomView(random);
            for (const std::string& text : {writeJsonDocument(value, view), writeYamlDocument(value, view)}) {
                const auto read = readDocument(text);
                QVERIFY2(read && read->value == value && read->view == view, explained(text, read));
            }
        }
    }

    void configurations()
    {
        std::mt19937 random(20260212);
        for (int round = 0; round < rounds; ++round) {
            const ScheduleConfig config = randomNamedConfig(random);
            const std::string name = randomText(random);
            for (const std::string& text :
                 {writeJsonConfig(config), writeYamlConfig(config), writeShareString(config, name)}) {
                const auto read = readDocument(text);
                QVERIFY2(read && read->value.config() == config, explained(text, read));
                QVERIFY2(read->remarks.empty(), text.c_str());
            }
            QCOMPARE(readDocument(writeShareString(config, name))->value.activeEntry().name, name);
        }
    }

    /// The kinds that have no place for the names of the groups, nor for how many there are where no list says it.
    void classConfigurations_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("allArguments");
        for (const char* const format : {"hydra", "lightning-cli"})
            for (const bool all : {false, true})
                QTest::addRow("%s%s", format, all ? ", all arguments" : "") << QByteArray(format) << all;
    }

    void classConfigurations()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, allArguments);
        std::mt19937 random(20260213);
        int written = 0;
        for (int round = 0; round < 4 * rounds; ++round) {
            ScheduleConfig config = randomConfig(random);
            const auto schedule = Schedule::build(config);
            if (!schedule || !findOptimizer(config.optimizer))
                continue;
            ViewState view;
            view.codeAllArguments = allArguments;
            const std::string text = exportText(*findExporter(format.constData()), {config, *schedule, view});
            const auto read = readDocument(text);
            config.groups = groupNames(longestList(config));
            QVERIFY2(read && read->value.config() == config, explained(text, read));
            ++written;
        }
        QVERIFY(written > 1000);
    }

    /// Code of every kind comes back by its header, even where no reader knows the code.
    void exportedCode_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const Exporter& exporter : exporters())
            if (exporter.facts)
                QTest::newRow(std::string(exporter.key).c_str())
                    << QByteArray::fromStdString(std::string(exporter.key));
    }

    void exportedCode()
    {
        QFETCH(QByteArray, format);
        std::mt19937 random(20260216);
        int written = 0;
        for (int round = 0; round < rounds; ++round) {
            DocumentValue value = makeDocument(randomNamedConfig(random), randomText(random));
            auto& config = std::get<ScheduleConfig>(value.activeEntry().source);
            config.lastEpoch = -1;  // which most frameworks take from their checkpoint
            const auto schedule = Schedule::build(config);
            if (!schedule)
                continue;
            const ViewState view = randomView(random);
            const std::string text = exportText(*findExporter(format.constData()),
                                                {config, *schedule, view, WholeDocument{value, view}});
            const auto read = readDocument(text);
            QVERIFY2(read && read->value.config() == config, explained(text, read));
            QVERIFY(read->questions.empty());
            QCOMPARE(read->value.activeEntry().name, value.activeEntry().name);
            ++written;
        }
        QVERIFY(written > 500);
    }

    /// A key of YAML ends within 1024 characters, unless it is told apart by a question mark.
    void longUnknownKeys()
    {
        DocumentValue value = startingDocument();
        for (const std::size_t length : std::vector<std::size_t>{997, 1000, 1024, 100'000}) {
            const std::string key(length, 'k');
            value.unknownKeys = "{\"" + key + "\":{\"" + key + "\":[{\"" + key + "\":{\"a\":1}}]}}";
            const std::string text = writeYamlDocument(value);
            const auto read = readDocument(text);
            QVERIFY2(read && read->value == value, explained(text.substr(0, 3000), read));
        }
    }

    void manyUnknownKeysCostNoMoreThanTheirNumber()
    {
        DocumentValue value = startingDocument();
        value.unknownKeys = "{\"k\":0";
        for (int i = 0; i < 150'000; ++i)
            value.unknownKeys += ",\"k" + std::to_string(i) + "\":0";
        value.unknownKeys += "}";
        QElapsedTimer timer;
        timer.start();
        const auto read = readDocument(writeYamlDocument(value));
        QVERIFY(read && read->value.unknownKeys.size() == value.unknownKeys.size());
        QVERIFY2(timer.elapsed() < 10'000, "linear time");
    }

    void shareStringsAreOneSafeWord()
    {
        std::mt19937 random(20260214);
        const QRegularExpression safe(QRegularExpression::anchoredPattern("[-A-Za-z0-9_.~:,=%]+"));
        for (int round = 0; round < rounds; ++round) {
            const DocumentValue value = randomDocument(random);
            const std::string text = writeShareString(value.config(), value.activeEntry().name);
            QVERIFY2(safe.match(QString::fromStdString(text)).hasMatch(), text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
