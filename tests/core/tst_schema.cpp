// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_field.h"
#include "core/formats/json_document.h"
#include "core/lessons/lesson_words.h"
#include "core/parameters/parameters.h"
#include "core/policies/policies.h"
#include "core/presets/preset_format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace onecycle;

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject schema(const char* name)
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/schema/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject configProperties()
{
    return schema("config.schema.json")["properties"].toObject();
}

QJsonObject definition(const char* name)
{
    return schema("onecycle.schema.json")["$defs"].toObject()[QLatin1String(name)].toObject()["properties"].toObject();
}

QString expectedType(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Count: return "#/$defs/count";
    case Kind::Flag: return "boolean";
    case Kind::Choice: return "string";
    case Kind::Integer:
    case Kind::Real: break;
    }
    if (!parameter.perGroup())
        return "#/$defs/number";
    return accepts(parameter, Value()) ? "#/$defs/optionalNumbers" : "#/$defs/numbers";
}

QJsonValue json(const Value& value)
{
    if (const auto* const number = std::get_if<double>(&value))
        return *number;
    if (const auto* const flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* const word = std::get_if<std::string>(&value))
        return utf8(*word);
    return QJsonValue::Null;
}

QSet<QString> keys(const QJsonObject& object)
{
    const QStringList list = object.keys();
    return {list.begin(), list.end()};
}

}  // namespace

/// The published JSON Schemas say what the table of the parameters and the writers say. That documents fit them is
/// checked by python3-jsonschema, in tests/oracle.
class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void everyParameter_data()
    {
        QTest::addColumn<QString>("key");
        for (const Parameter& parameter : parameters())
            QTest::newRow(parameter.key.data()) << utf8(parameter.key);
    }

    void everyParameter()
    {
        QFETCH(QString, key);
        const Parameter& parameter = *findParameter(key.toStdString());
        const bool ofSource = !parameter.python.empty();
        const QJsonObject inDocument = definition(ofSource ? "source" : "schedule")[key].toObject();
        const QJsonObject found = configProperties()[key].toObject();
        QCOMPARE(found, inDocument);
        QCOMPARE(found["description"].toString(), utf8(parameter.help.view()));
        QCOMPARE(found[found.contains("$ref") ? "$ref" : "type"].toString(), expectedType(parameter));
        QCOMPARE(found["default"], json(defaultValue(parameter)));
    }

    void everyBudgetField_data()
    {
        QTest::addColumn<QString>("key");
        for (const BudgetField& field : budgetFields())
            QTest::newRow(field.key.data()) << utf8(field.key);
    }

    void everyBudgetField()
    {
        QFETCH(QString, key);
        const BudgetField& field = *findBudgetField(key.toStdString());
        const QJsonObject budget =
            schema("onecycle.schema.json")["properties"].toObject()["budget"].toObject()["properties"].toObject();
        const QJsonObject found = budget[key].toObject();
        QCOMPARE(found["description"].toString(), utf8(field.help.view()));
        QCOMPARE(found[found.contains("$ref") ? "$ref" : "type"].toString(), QString(field.isCount()  ? "#/$defs/number"
                                                                                     : field.isFlag() ? "boolean"
                                                                                                      : "string"));
        QCOMPARE(found["default"], json(valueOf(Budget(), field)));
        QCOMPARE(budget.size(), qsizetype(budgetFields().size()));
    }

    void everyPolicy_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < policies().size(); ++i)
            QTest::newRow(policies()[i].key.data()) << int(i);
    }

    void everyPolicy()
    {
        QFETCH(int, place);
        const Policy& row = policies()[std::size_t(place)];
        const QJsonObject policy = schema("onecycle.schema.json")["$defs"].toObject()["policy"].toObject();
        QCOMPARE(policy["properties"]["policy"]["enum"][place].toString(), utf8(row.key));
        QCOMPARE(policy["allOf"].toArray().size(), qsizetype(policies().size()));
        const QJsonObject rule = policy["allOf"][place].toObject();
        QCOMPARE(rule["if"]["properties"]["policy"]["const"].toString(), utf8(row.key));
        const QJsonObject numbers = rule["then"]["properties"].toObject();
        QCOMPARE(numbers.size(), qsizetype(row.numbers.size()));
        for (const PolicyNumber& number : row.numbers) {
            const QJsonObject found = numbers[utf8(number.key)].toObject();
            QCOMPARE(found["description"].toString(), utf8(number.help.view()));
            QCOMPARE(found["minimum"].toDouble(-1), number.range.low);
            QCOMPARE(found["maximum"].toDouble(-1), number.range.high);
            QCOMPARE(found["type"] == "integer", number.whole);
            QJsonArray standards;
            for (const double standard : number.standards)
                standards.append(standard);
            QCOMPARE(found["default"], standards.isEmpty() ? QJsonValue(number.standard) : QJsonValue(standards));
        }
    }

    /// It states the same of everything that documents have, too.
    void presets()
    {
        const QJsonObject preset = schema("preset.schema.json");
        const QJsonObject document = schema("onecycle.schema.json")["$defs"].toObject();
        const QJsonObject defs = preset["$defs"].toObject();
        for (const char* const name : {"policy", "number", "count", "numbers", "optionalNumbers"})
            QCOMPARE(defs[name], document[name]);
        QJsonObject one = definition("source");
        one.remove("last_epoch");
        one["optimizer"] = definition("schedule")["optimizer"];
        QCOMPARE(defs["onecycle"]["properties"].toObject(), one);
        const auto text = QByteArray::fromStdString(writePreset(presetOf("P", startingConfig(), true)));
        QCOMPARE(keys(preset["properties"].toObject()), keys(QJsonDocument::fromJson(text).object()));
    }

    /// The words of lessons are those of the program, and what can be set is described as everywhere else.
    void lessons()
    {
        const QJsonObject defs = schema("lesson.schema.json")["$defs"].toObject();
        const QJsonObject values = defs["values"]["properties"].toObject();
        QSet<QString> settable;
        for (const std::string& key : assignableKeys())
            settable << utf8(key);
        QCOMPARE(keys(values), settable);
        for (const Parameter& parameter : parameters())
            QCOMPARE(values[utf8(parameter.key)]["description"].toString(), utf8(parameter.help.view()));
        for (const BudgetField& field : budgetFields())
            QCOMPARE(values["budget." + utf8(field.key)]["description"].toString(), utf8(field.help.view()));
        const QJsonObject page = defs["page"]["properties"].toObject();
        QStringList panels, controls, words;
        for (const std::string_view panel : lessonPanels())
            panels << utf8(panel);
        for (const std::string_view control : lessonControls())
            controls << utf8(control);
        for (const Relation relation : relations)
            words << utf8(relationKey(relation));
        QCOMPARE(page["panel"]["enum"].toVariant().toStringList(), panels);
        QCOMPARE(page["open"]["items"]["enum"].toVariant().toStringList(), controls);
        QCOMPARE(defs["condition"]["properties"]["is"]["enum"].toVariant().toStringList(), words);
        const QJsonObject presetDefs = schema("preset.schema.json")["$defs"].toObject();
        const QJsonObject beside = defs["beside"].toObject()["properties"].toObject();
        QCOMPARE(beside["policy"].toObject()["enum"],
                 presetDefs["policy"].toObject()["properties"].toObject()["policy"].toObject()["enum"]);
        for (const char* const name : {"number", "count", "numbers", "optionalNumbers"})
            QCOMPARE(defs[QLatin1String(name)], presetDefs[QLatin1String(name)]);
    }

    void nothingElse()
    {
        QCOMPARE(keys(configProperties()),
                 keys(QJsonDocument::fromJson(QByteArray::fromStdString(writeJsonConfig(startingConfig()))).object()));
        ViewState view;
        view.codeHideTarget = view.hideLr = view.hideMomentum = view.effectiveStep = view.meanLr = view.lockRatios =
            view.oncePerEpoch = true;
        view.codeTarget = "yaml";
        view.compareBy = CompareBy::Share;
        view.hiddenGroups = {1};
        view.zoomSteps = view.zoomLr = view.zoomMomentum = AxisRange{0, 1};
        view.stepsPerSecond = view.stopStep = 1;
        DocumentValue value = startingDocument();
        value.activeEntry().expressions = {{"epochs", "EPOCHS", 10.0}};
        value.budget.emplace();
        value.activeEntry().colour = 5;
        value.activeEntry().hidden = true;
        const auto text = QByteArray::fromStdString(writeJsonDocument(value, view));
        const QJsonObject document = QJsonDocument::fromJson(text).object();
        const QJsonObject entry = document["schedules"].toArray()[0].toObject();
        const QJsonObject top = schema("onecycle.schema.json")["properties"].toObject();
        QCOMPARE(keys(top), keys(document));
        QCOMPARE(keys(top["view"].toObject()["properties"].toObject()), keys(document["view"].toObject()));
        QCOMPARE(keys(definition("schedule")), keys(entry));
        QCOMPARE(keys(definition("expression")), keys(entry["expressions"].toObject()["epochs"].toObject()));
        QCOMPARE(keys(definition("source")), keys(entry["source"].toObject()));
        DocumentValue withTable = startingDocument();
        withTable.schedules.push_back({"t", "Table", CurveTable(0, {{{1}}, {{1}}}), {}, {}, {}});
        const auto second = QJsonDocument::fromJson(QByteArray::fromStdString(writeJsonDocument(withTable)));
        QCOMPARE(keys(definition("table")), keys(second["schedules"][1]["source"].toObject()));
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
