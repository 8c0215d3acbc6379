// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/targets/fidelity.h"
#include "tests/core/framework_vectors.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

Q_DECLARE_METATYPE(onecycle::FrameworkVector)
Q_DECLARE_METATYPE(onecycle::SurveyFigure)

using namespace onecycle;

namespace {

QByteArray rowName(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QString place(std::int64_t step, double found, double expected)
{
    return QStringLiteral("step %1: %2 instead of %3").arg(step).arg(found, 0, 'g', 17).arg(expected, 0, 'g', 17);
}

/// The first step where \p found is not \p expected within \p tolerance; empty if there is none. NaN is nothing.
QString difference(const std::vector<std::int64_t>& steps, const std::vector<double>& expected, double tolerance,
                   const std::function<double(std::int64_t)>& found)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (const double value = found(steps[i]); !(std::abs(value - expected[i]) <= tolerance))
            return place(steps[i], value, expected[i]);
    return {};
}

}  // namespace

/// The model of each target against what the framework's own source computes, and against the figures of a survey.
class FrameworkVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void models_data()
    {
        QTest::addColumn<FrameworkVector>("expected");
        for (const FrameworkVector& vector : frameworkVectors())
            QTest::newRow(rowName(vector.name)) << vector;
    }

    void models()
    {
        QFETCH(const FrameworkVector, expected);
        QVERIFY(!expected.steps.empty() && expected.steps.size() == expected.lr.size());
        const Exporter* const exporter = findExporter(expected.target);
        QVERIFY2(exporter && exporter->facts, "there is no such target");
        const ScheduleConfig config = sharedConfig(expected.config);
        const auto schedule = Schedule::build(config);
        QVERIFY(schedule.has_value());
        const TargetFacts facts = exporter->facts({.config = config, .schedule = *schedule});
        const auto lr = [&](std::int64_t step) { return facts.curve.at(step, expected.group).lr; };
        const auto momentum = [&](std::int64_t step) { return facts.curve.at(step, expected.group).momentum; };
        const double peak = config.maxLr->at(expected.group);
        QCOMPARE("lr: " + difference(expected.steps, expected.lr, expected.tolerance * peak, lr), QString("lr: "));
        if (expected.momentum.empty())
            QVERIFY2(std::isnan(momentum(0)), "the framework leaves the momentum alone");
        else
            QCOMPARE("momentum: " + difference(expected.steps, expected.momentum, expected.tolerance, momentum),
                     QString("momentum: "));
    }

    void survey_data()
    {
        QTest::addColumn<SurveyFigure>("figure");
        for (const SurveyFigure& figure : surveyFigures())
            QTest::newRow(rowName(figure.name)) << figure;
    }

    void survey()
    {
        QFETCH(const SurveyFigure, figure);
        const Exporter* const exporter = findExporter(figure.target);
        QVERIFY2(exporter && exporter->facts, "there is no such target");
        const ScheduleConfig config = sharedConfig(figure.config);
        const Schedule schedule = Schedule::build(config).value();
        const Fidelity found = fidelity(exporter->facts({.config = config, .schedule = schedule}).curve, schedule);
        QVERIFY2(std::abs(found.lr.error - figure.error) <= figure.tolerance,
                 qPrintable(place(found.lr.step, found.lr.error, figure.error)));
        if (figure.momentumError)
            QVERIFY(std::abs(found.momentum.error - *figure.momentumError) <= 1e-12);
        if (figure.lastLr)
            QVERIFY2(std::abs(found.lastLr - *figure.lastLr) <= figure.lastTolerance,
                     qPrintable(place(schedule.totalSteps() - 1, found.lastLr, *figure.lastLr)));
    }

    void tails_data()
    {
        QTest::addColumn<SurveyFigure>("figure");
        for (const SurveyFigure& figure : surveyTails())
            QTest::newRow(rowName(figure.name)) << figure;
    }

    void tails()
    {
        QFETCH(const SurveyFigure, figure);
        const Exporter* const exporter = findExporter(figure.target);
        QVERIFY2(exporter && exporter->facts, "there is no such target");
        const ScheduleConfig config = sharedConfig(figure.config);
        const Schedule schedule = Schedule::build(config).value();
        const TargetCurve curve = exporter->facts({.config = config, .schedule = schedule}).curve;
        double largest = 0;
        for (std::int64_t step = schedule.totalSteps() - 400; step < schedule.totalSteps(); ++step) {
            const double exact = schedule.at(step).value().lr;
            largest = std::max(largest, std::abs(curve.at(step, 0).lr - exact) / exact);
        }
        QVERIFY2(std::abs(largest - figure.error) <= figure.tolerance,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(largest).arg(figure.error)));
    }

    void surveyedValues_data()
    {
        QTest::addColumn<FrameworkVector>("expected");
        for (const FrameworkVector& vector : surveyVectors())
            QTest::newRow(rowName(vector.config)) << vector;
    }

    void surveyedValues()
    {
        QFETCH(const FrameworkVector, expected);
        const Schedule schedule = Schedule::build(sharedConfig(expected.config)).value();
        QCOMPARE(expected.lr.size(), std::size_t(schedule.totalSteps()));
        const auto lr = [&](std::int64_t step) { return schedule.at(step).value().lr; };
        const auto momentum = [&](std::int64_t step) { return schedule.at(step).value().momentum; };
        QCOMPARE(difference(expected.steps, expected.lr, 0, lr), QString());
        QCOMPARE(difference(expected.steps, expected.momentum, 0, momentum), QString());
    }
};

QTEST_APPLESS_MAIN(FrameworkVectorsTest)
#include "tst_framework_vectors.moc"
