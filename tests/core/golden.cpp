// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/golden.h"

#include "core/parameters/parameters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onecycle {
namespace {

Value valueFrom(const QJsonValue& value, Kind kind)
{
    if (value.isBool())
        return value.toBool();
    if (kind == Kind::Choice)
        return value.toString().toStdString();
    if (!value.isArray())
        return goldenNumber(value);
    std::vector<double> list;
    for (const QJsonValue item : value.toArray())
        list.push_back(goldenNumber(item));
    return list;
}

GoldenCase caseFrom(const QJsonObject& object)
{
    GoldenCase result;
    result.name = object["name"].toString().toStdString();
    result.raised = object["raised"].toString().toStdString();
    result.config = goldenConfig(object);
    result.steps.resize(result.config.groupCount());
    for (const QJsonValue row : object["steps"].toArray()) {
        const QJsonArray numbers = row.toArray();
        for (std::size_t group = 0; group < result.steps.size(); ++group) {
            const auto column = 2 * qsizetype(group);
            result.steps[group].push_back({goldenNumber(numbers[column]), goldenNumber(numbers[column + 1])});
        }
    }
    return result;
}

}  // namespace

double goldenNumber(const QJsonValue& value)
{
    return value.isString() ? parseNumber(value.toString().toStdString()).value() : value.toDouble();
}

ScheduleConfig goldenConfig(const QJsonObject& object)
{
    ScheduleConfig config;
    config.optimizer = object["optimizer"].toString().toStdString();
    config.groups.assign(std::size_t(object["groups"].toInt()), "group");
    const QJsonObject arguments = object["arguments"].toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const Parameter& parameter = *findParameter(it.key().toStdString());
        setValue(config, parameter, valueFrom(it.value(), parameter.kind));
    }
    return config;
}

std::vector<GoldenCase> goldenCases()
{
    QFile file(ONECYCLE_SOURCE_DIR "/tests/golden/one_cycle.json");
    std::vector<GoldenCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue value : document["cases"].toArray())
        cases.push_back(caseFrom(value.toObject()));
    return cases;
}

}  // namespace onecycle
