// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/framework_vectors.h"

#include "core/formats/share_string.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onecycle {
namespace {

QJsonArray listOf(const char* file, const char* key)
{
    QFile golden(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/") + QLatin1String(file));
    if (!golden.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(golden.readAll())[QLatin1String(key)].toArray();
}

std::string textOf(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

std::vector<double> numbersOf(const QJsonValue& value)
{
    std::vector<double> numbers;
    for (const QJsonValue number : value.toArray())
        numbers.push_back(number.toDouble());
    return numbers;
}

std::optional<double> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

FrameworkVector vectorFrom(const QJsonObject& object)
{
    FrameworkVector result{.name = textOf(object, "target") + " " + textOf(object, "config"),
                           .target = textOf(object, "target"),
                           .config = textOf(object, "config"),
                           .group = std::size_t(object["group"].toInt()),
                           .tolerance = object["tolerance"].toDouble(),
                           .steps = {},
                           .lr = numbersOf(object["lr"]),
                           .momentum = numbersOf(object["momentum"])};
    for (const QJsonValue step : object["steps"].toArray())
        result.steps.push_back(step.toInteger());
    for (std::size_t step = 0; !object.contains("steps") && step < result.lr.size(); ++step)
        result.steps.push_back(std::int64_t(step));
    return result;
}

std::vector<FrameworkVector> vectorsOf(const char* file)
{
    std::vector<FrameworkVector> result;
    for (const QJsonValue value : listOf(file, "vectors"))
        result.push_back(vectorFrom(value.toObject()));
    return result;
}

SurveyFigure figureFrom(const QJsonObject& object)
{
    return {.name = textOf(object, "target") + " " + textOf(object, "config"),
            .target = textOf(object, "target"),
            .config = textOf(object, "config"),
            .error = object["error"].toDouble(),
            .tolerance = object["tolerance"].toDouble(),
            .momentumError = numberOf(object["momentum_error"]),
            .lastLr = numberOf(object["last_lr"]),
            .lastTolerance = object["last_tolerance"].toDouble()};
}

std::vector<SurveyFigure> figuresOf(const char* key)
{
    std::vector<SurveyFigure> result;
    for (const QJsonValue value : listOf("framework_errors.json", key))
        result.push_back(figureFrom(value.toObject()));
    return result;
}

}  // namespace

std::vector<FrameworkVector> frameworkVectors()
{
    return vectorsOf("frameworks.json");
}

std::vector<FrameworkVector> surveyVectors()
{
    return vectorsOf("framework_errors.json");
}

std::vector<SurveyFigure> surveyFigures()
{
    return figuresOf("errors");
}

std::vector<SurveyFigure> surveyTails()
{
    return figuresOf("tails");
}

ScheduleConfig sharedConfig(const std::string& text)
{
    const auto read = readShareString(text);
    return std::get<ScheduleConfig>(read.value().value.schedules.front().source);
}

}  // namespace onecycle
