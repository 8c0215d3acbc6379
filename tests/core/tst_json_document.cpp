// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/formats/json_document.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

ScheduleConfig everythingSet()
{
    ScheduleConfig config;
    config.optimizer = "adamw";
    config.groups = {"back\"bone\n", "köpfe 🎯"};
    config.totalSteps = 1'000'000;
    config.epochs = 3;
    config.maxLr = PerGroup(std::vector{0.1, 1e-7});
    config.divFactor = std::numeric_limits<double>::infinity();
    config.finalDivFactor = std::numeric_limits<double>::quiet_NaN();
    config.pctStart = 0.1 + 0.2;
    config.annealStrategy = "linear";
    config.threePhase = true;
    config.cycleMomentum = false;
    config.maxMomentum = -0.0;
    config.baseMomentum = PerGroup(std::vector<double>{});
    config.lastEpoch = 41;
    return config;
}

QJsonObject parsed(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QString document(const char* source, const char* more = "")
{
    return QString(R"({"format": "onecycle", "version": 1, "schedules": [{"source": {%1}}]%2})").arg(source, more);
}

}  // namespace

/// The .onecycle format: what is written, and that it comes back.
class JsonDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        DocumentValue value = makeDocument(everythingSet(), "a name with \\ and \t");
        value.schedules.push_back({"x", "second", startingConfig(), {}, {}, {}});
        value.active = "x";
        ViewState view;
        view.logLr = true;
        view.codeLoaderLength = false;
        view.effectiveStep = true;
        view.hiddenGroups = {0, 2};
        view.zoomSteps = AxisRange{100.5, 400};
        view.zoomLr = AxisRange{1e-9, 0.02};
        view.stepsPerSecond = 12.5;
        view.stopStep = 420;
        const std::string text = writeJsonDocument(value, view);
        const auto read = readJsonDocument(text);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(read->value == value);
        QVERIFY(read->view == view);
        QVERIFY(read->remarks.empty());
        QVERIFY(read->isDocument && !read->newerVersion);
        QCOMPARE(writeJsonDocument(read->value, read->view), text);
    }

    void layout()
    {
        const std::string text = writeJsonDocument(startingDocument());
        const std::string expected = R"({
  "format": "onecycle",
  "version": 2,
  "schedules": [
    {
      "id": "1",
      "name": "Schedule",
      "optimizer": "sgd",
      "groups": ["group 0"],
      "source": {
        "kind": "onecycle",
        "total_steps": null,
        "epochs": 10,
        "steps_per_epoch": 100,
        "last_epoch": -1,
        "max_lr": 0.01,
        "div_factor": 25.0,
        "final_div_factor": 10000.0,
        "pct_start": 0.3,
        "anneal_strategy": "cos",
        "three_phase": false,
        "cycle_momentum": true,
        "max_momentum": 0.95,
        "base_momentum": 0.85
      }
    }
  ],
  "active": "1",
  "view": {
    "log_lr": false,
    "code_all_arguments": false,
    "code_loader_length": true
  }
}
)";
        QCOMPARE(QString::fromStdString(text), QString::fromStdString(expected));
    }

    /// Another JSON reader sees the same: counts without exponent, non-finite numbers as words.
    void anotherReader()
    {
        const QJsonObject config = parsed(writeJsonConfig(everythingSet()));
        QVERIFY(writeJsonConfig(everythingSet()).find("\"total_steps\": 1000000,") != std::string::npos);
        QCOMPARE(config["max_lr"].toArray()[1].toDouble(), 1e-7);
        QCOMPARE(config["div_factor"].toString(), QString("inf"));
        QCOMPARE(config["final_div_factor"].toString(), QString("nan"));
        QCOMPARE(config["groups"].toArray()[1].toString(), QString::fromUtf8("köpfe 🎯"));
        QCOMPARE(config["three_phase"].toBool(), true);
        QVERIFY(config["steps_per_epoch"].isNull());
    }

    void unknownKeysComeBack()
    {
        const QByteArray text = R"({"format": "onecycle", "version": 1, "later": {"deep": [1, 2.5, null, "ü"]},
            "schedules": [{"id": "a", "name": "n", "tag": "red", "source": {"kind": "onecycle", "max_lr": 1, "ema": 0.999}}],
            "active": "a", "view": {"zoom": [0, 10]}})";
        const auto read = readJsonDocument(text.toStdString());
        QVERIFY(read);
        QCOMPARE(read->remarks.size(), std::size_t(4));
        const QJsonObject again = parsed(writeJsonDocument(read->value, read->view));
        const QJsonObject before = QJsonDocument::fromJson(text).object();
        QCOMPARE(again["later"], before["later"]);
        const QJsonObject schedule = again["schedules"].toArray()[0].toObject();
        QCOMPARE(schedule["tag"].toString(), QString("red"));
        QCOMPARE(schedule["source"].toObject()["ema"].toDouble(), 0.999);
        QCOMPARE(again["view"].toObject()["zoom"], before["view"].toObject()["zoom"]);
        const DocumentValue edited = applied(read->value, Edit{{{"max_lr", 0.5, {}}}, {}});
        QVERIFY2(writeJsonDocument(edited).find("\"ema\": 0.999") != std::string::npos, "an edit keeps them, too");
    }

    void newerVersion()
    {
        const auto read = readJsonDocument(R"({"format": "onecycle", "version": 7, "schedules": [
            {"source": {"kind": "curve from outer space", "points": []}}, {"source": {"max_lr": 0.5}}]})");
        QVERIFY(read);
        QVERIFY(read->newerVersion);
        QCOMPARE(read->value.config().maxLr->at(0), 0.5);
        QVERIFY(read->remarks.front().find("newer onecycle (version 7") != std::string::npos);
    }

    void invalidValuesAreKept()
    {
        const auto read = readJsonDocument(
            document(R"("pct_start": 7, "total_steps": 10.5, "anneal_strategy": "CATS", "max_lr": [1, 2, 3])",
                     R"(, "x": 1)")
                .toStdString());
        QVERIFY(read);
        const ScheduleConfig& config = read->value.config();
        QCOMPARE(config.pctStart, 7.0);
        QCOMPARE(*config.totalSteps, 10.5);
        QCOMPARE(config.annealStrategy, std::string("CATS"));
        QCOMPARE(config.groupCount(), std::size_t(3));
    }

    void idsAreMadeUnique()
    {
        const auto read = readJsonDocument(R"({"format": "onecycle", "version": 1, "schedules": [
            {"id": "a", "source": {}}, {"id": "a", "source": {}}, {"source": {}}], "active": "nobody"})");
        QVERIFY(read);
        const auto& schedules = read->value.schedules;
        QVERIFY(schedules[0].id != schedules[1].id && schedules[1].id != schedules[2].id && !schedules[2].id.empty());
        QCOMPARE(read->value.active, std::string("a"));
        QVERIFY(!read->remarks.empty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("no format") << R"({"version": 1, "schedules": [{"source": {}}]})"
                                   << "\"format\" is missing";
        QTest::newRow("other format") << R"({"format": 5, "version": 1})"
                                      << "\"format\" is 5";
        QTest::newRow("no version") << R"({"format": "onecycle"})"
                                    << "\"version\" is missing";
        QTest::newRow("version 0") << R"({"format": "onecycle", "version": 0})"
                                   << "\"version\" is 0";
        QTest::newRow("version 1.5") << R"({"format": "onecycle", "version": 1.5})"
                                     << "\"version\" is 1.5";
        QTest::newRow("no schedules") << R"({"format": "onecycle", "version": 1})"
                                      << "\"schedules\" is missing";
        QTest::newRow("empty list") << R"({"format": "onecycle", "version": 1, "schedules": []})"
                                    << "\"schedules\" is []";
        QTest::newRow("no object") << R"({"format": "onecycle", "version": 1, "schedules": [3]})"
                                   << "is 3";
        QTest::newRow("no source") << R"({"format": "onecycle", "version": 1, "schedules": [{}]})"
                                   << "\"source\" is missing";
        QTest::newRow("unknown kind") << document(R"("kind": "cyclic")") << "\"kind\" is \"cyclic\"";
        QTest::newRow("word for a number")
            << document(R"("pct_start": "abc")") << "\"pct_start\" is \"abc\"; it must be a number such as 0.3";
        QTest::newRow("digits in quotes") << document(R"("pct_start": "0.3")") << "\"pct_start\" is \"0.3\"";
        QTest::newRow("switch for a number") << document(R"("epochs": true)") << "\"epochs\" is true";
        QTest::newRow("number for a switch")
            << document(R"("three_phase": 1)") << "\"three_phase\" is 1; it must be true or false";
        QTest::newRow("number for a word") << document(R"("anneal_strategy": 1)") << "\"cos\" or \"linear\"";
        QTest::newRow("list for one number") << document(R"("div_factor": [1])") << "\"div_factor\" is [1]";
        QTest::newRow("list with a word") << document(R"("max_lr": [0.1, "x"])") << "\"max_lr\" is [0.1,\"x\"]";
        QTest::newRow("nested list") << document(R"("max_lr": [[0.1]])") << "\"max_lr\" is [[0.1]]";
        QTest::newRow("null for a number") << document(R"("pct_start": null)") << "\"pct_start\" is null";
        QTest::newRow("no groups") << document(R"("groups": [])") << "\"groups\" is []";
        QTest::newRow("too many groups") << document(R"("groups": 1e9)") << "\"groups\" is 1e+09";
        QTest::newRow("nameless group") << document(R"("groups": ["a", 1])") << "\"groups\"";
    }

    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const auto read = readJsonDocument(text.toStdString());
        QVERIFY(!read);
        const QString message = QString::fromStdString(read.error().message);
        QVERIFY2(message.contains(names), qPrintable(message));
    }

    /// Code that is no single value would run when the exported script does.
    void expressionsCannotBreakOut_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("names");
        QTest::newRow("line end") << R"({"text": "1\nimport os"})"
                                  << "must be one value of a Python call";
        QTest::newRow("bracket") << "{\"text\": \"1); f(\"}"
                                 << "must be one value";
        QTest::newRow("another argument") << R"({"text": "1, total_steps=5"})"
                                          << "must be one value";
        QTest::newRow("too long") << "{\"text\": \"" + QString(501, 'x') + "\"}"
                                  << "up to 500 bytes";
        QTest::newRow("no text") << R"({"value": 1})"
                                 << "it must be an object such as";
        QTest::newRow("number") << "3"
                                << "\"max_lr\" is 3";
        QTest::newRow("wrong value") << R"({"text": "lr", "value": "high"})"
                                     << "has the value \"high\"";
    }
    void expressionsCannotBreakOut()
    {
        QFETCH(QString, expression);
        QFETCH(QString, names);
        const QString text =
            R"({"format": "onecycle", "version": 1, "schedules": [{"source": {}, "expressions": {"max_lr": %1}}]})";
        const auto read = readJsonDocument(text.arg(expression).toStdString());
        QVERIFY(!read);
        const QString message = QString::fromStdString(read.error().message);
        QVERIFY2(message.contains(names), qPrintable(message));
    }

    void expressionsOfUnknownKeysAreLeftOut()
    {
        const QString expressions = R"("expressions": {"max_lr": {"text": "lr"}, "later": {"text": "x"}})";
        const QString text = R"({"format": "onecycle", "version": 1, "schedules": [{"source": {}, %1}]})";
        const auto read = readJsonDocument(text.arg(expressions).toStdString());
        QVERIFY(read);
        const std::vector<Expression> expected{{"max_lr", "lr", {}}};
        QVERIFY(read->value.activeEntry().expressions == expected);
        QCOMPARE(read->remarks.size(), std::size_t(1));
    }

    void hostileViewsAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        for (const char* member :
             {"\"zoom_lr\": [-1.7e308, 1.7e308]", "\"zoom_steps\": [5, 5]", "\"zoom_steps\": [\"nan\", 1]",
              "\"steps_per_second\": 0", "\"steps_per_second\": -1", "\"stop_step\": -3",
              "\"hidden_groups\": [18446744073709551615]", "\"hidden_groups\": [1, -1]", "\"effective_step\": 1"})
            QTest::newRow(member) << QString::fromUtf8(member);
    }
    void hostileViewsAreRefused()
    {
        QFETCH(QString, member);
        ViewState plain;
        std::string text = writeJsonDocument(startingDocument(), plain);
        const std::string before = "\"view\": {";
        text.insert(text.find(before) + before.size(), member.toStdString() + ",");
        const auto read = readDocument(text);
        QVERIFY(read.has_value());
        QVERIFY(read->view == plain);
        QCOMPARE(read->remarks.size(), std::size_t(1));
        QVERIFY(read->remarks.front().find("is ignored; it must be") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(JsonDocumentTest)
#include "tst_json_document.moc"
