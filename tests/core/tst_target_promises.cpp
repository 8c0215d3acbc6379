// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "tests/core/framework_vectors.h"
#include "tests/core/golden.h"
#include "tests/core/target_promises.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace onecycle;

namespace {

bool isWithin(double found, double expected, double tolerance)
{
    return found == expected || (std::isnan(found) && std::isnan(expected)) || std::abs(found - expected) <= tolerance;
}

bool isFinite(const ScheduleConfig& config)
{
    return std::isfinite(config.maxLr->at(0)) && std::isfinite(config.divFactor) &&
           std::isfinite(config.finalDivFactor) && config.divFactor != 0 && config.finalDivFactor != 0;
}

/// What the real PyTorch computed, from the first step on, where its numbers are numbers.
std::vector<GoldenCase> wholeRuns()
{
    std::vector<GoldenCase> cases = goldenCases();
    std::erase_if(cases, [](const GoldenCase& golden) {
        return golden.config.lastEpoch != -1 || golden.steps.front().empty() || !golden.config.maxLr ||
               !isFinite(golden.config) || !Schedule::build(golden.config);
    });
    return cases;
}

}  // namespace

/// Targets that promise PyTorch's values keep the promise, and every target is held to something from outside.
class TargetPromisesTest : public QObject {
    Q_OBJECT

private slots:
    void pytorchsValues_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<double>("tolerance");
        for (const auto& [target, tolerance] : pytorchsTargets())
            QTest::newRow(target.c_str()) << QString::fromStdString(target) << tolerance;
    }

    void pytorchsValues()
    {
        QFETCH(const QString, target);
        QFETCH(const double, tolerance);
        const Exporter* const exporter = findExporter(target.toStdString());
        QVERIFY2(exporter && exporter->facts, "there is no such target");
        int compared = 0;
        for (const GoldenCase& golden : wholeRuns()) {
            const Schedule schedule = Schedule::build(golden.config).value();
            const TargetFacts facts = exporter->facts({.config = golden.config, .schedule = schedule});
            const double allowed = tolerance * std::abs(golden.config.maxLr->at(0));
            const double allowedMomentum = tolerance * std::abs(golden.config.maxMomentum.at(0));
            const auto count = std::min(std::size_t(schedule.totalSteps()), golden.steps.front().size());
            for (std::size_t step = 0; step < count; ++step, ++compared) {
                const StepValue expected = golden.steps.front()[step];
                const StepValue found = facts.curve.at(std::int64_t(step), 0);
                const std::string place = golden.name + ", step " + std::to_string(step);
                QVERIFY2(isWithin(found.lr, expected.lr, allowed), place.c_str());
                QVERIFY2(std::isnan(found.momentum) || isWithin(found.momentum, expected.momentum, allowedMomentum),
                         place.c_str());
            }
        }
        QVERIFY(compared > 1000);
    }

    void everyTargetIsHeldToSomething()
    {
        std::set<std::string> held;
        for (const FrameworkVector& vector : frameworkVectors())
            held.insert(vector.target);
        QVERIFY(held.size() > 10);
        for (const auto& [target, tolerance] : pytorchsTargets())
            held.insert(target);
        for (const Exporter& exporter : exporters())
            if (exporter.facts)
                QVERIFY2(held.contains(std::string(exporter.key)), exporter.key.data());
    }
};

QTEST_APPLESS_MAIN(TargetPromisesTest)
#include "tst_target_promises.moc"
