// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document_value.h"
#include "core/explain/derivation.h"
#include "core/explain/explanation.h"
#include "core/explain/number_edit.h"
#include "core/parameters/parameters.h"
#include "tests/core/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

QJsonArray cases()
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/explain.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray()
                                          : QJsonArray();
}

Schedule built(const ScheduleConfig& config)
{
    return Schedule::build(config).value();
}

QString text(const Formula& formula)
{
    return QString::fromStdString(formulaText(formula));
}

HeldNumber held(const NumberSource& source, double value, const ScheduleConfig& config = startingConfig())
{
    return {source, value, config, 0};
}

/// What the configuration is after \p source got \p value.
ScheduleConfig given(const NumberSource& source, double value, ScheduleConfig config = startingConfig())
{
    const NumberEdit edit = numberEdit(held(source, value, config), value);
    return applied(makeDocument(config), {edit.assignments, "test", 0}).config();
}

}  // namespace

/// The formulas against what the real PyTorch computes (tests/oracle/make_explain.py, torch 1.13.1).
class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void theFormulaGivesPytorchsValue_data()
    {
        QTest::addColumn<QJsonObject>("object");
        for (const QJsonValue value : cases())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    void theFormulaGivesPytorchsValue()
    {
        QFETCH(const QJsonObject, object);
        const ScheduleConfig config = goldenConfig(object);
        const Schedule schedule = built(config);
        QVERIFY(!object["steps"].toArray().isEmpty());
        for (const QJsonValue row : object["steps"].toArray()) {
            const QJsonArray numbers = row.toArray();
            const Explanation found = explain(schedule, config, numbers[0].toInt(), 0);
            QCOMPARE(evaluated(found.position->substituted), goldenNumber(numbers[1]));
            QVERIFY(sameBits(evaluated(found.lr.substituted), goldenNumber(numbers[2])));
            QVERIFY(sameBits(found.lr.result.value, goldenNumber(numbers[2])));
            QCOMPARE(found.momentum.has_value(), config.cycleMomentum);
            if (found.momentum) {
                QVERIFY(sameBits(evaluated(found.momentum->substituted), goldenNumber(numbers[3])));
                QVERIFY(sameBits(found.momentum->result.value, goldenNumber(numbers[3])));
            }
        }
    }

    void everyGoldenStepIsExplained()
    {
        for (const GoldenCase& golden : goldenCases()) {
            if (golden.steps.front().empty())
                continue;
            const auto schedule = Schedule::build(golden.config);
            for (std::size_t group = 0; schedule && group < golden.steps.size(); ++group)
                for (std::int64_t step = 0; step < schedule->totalSteps() && step < 400; ++step) {
                    const double lr = golden.steps[group].at(std::size_t(step)).lr;
                    const Explanation found = explain(*schedule, golden.config, step, group);
                    const double value = evaluated(found.lr.substituted);
                    QVERIFY2(value == lr || (std::isnan(value) && std::isnan(lr)), golden.name.c_str());
                }
        }
    }

    void theDerivationGivesPytorchsNumbers_data() { theFormulaGivesPytorchsValue_data(); }

    void theDerivationGivesPytorchsNumbers()
    {
        QFETCH(const QJsonObject, object);
        const ScheduleConfig config = goldenConfig(object);
        const auto steps = derivation(built(config), config, 0);
        const QJsonArray ends = object["ends"].toArray();
        std::vector<double> expected{object["total_steps"].toDouble(), goldenNumber(object["initial_lr"]),
                                     goldenNumber(object["min_lr"])};
        for (const QJsonValue end : ends)
            expected.push_back(goldenNumber(end));
        QCOMPARE(steps.size(), expected.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(evaluated(steps[i].equation.substituted), expected[i]);
            QVERIFY(sameBits(steps[i].equation.result.value, expected[i]));
            QVERIFY(!steps[i].why.empty() && !steps[i].title.empty());
        }
    }

    void formulasReadAsPytorchsCode_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("symbolic");
        QTest::addColumn<QString>("live");
        QTest::newRow("cosine, warm-up") << "cos" << 149 << "lr_max + (lr_initial - lr_max) / 2 * (1 + cos(pi * p))"
                                         << "0.01 + (0.0004 - 0.01) / 2 * (1 + cos(pi * 0.4983))";
        QTest::newRow("cosine, annealing") << "cos" << 649 << "lr_final + (lr_max - lr_final) / 2 * (1 + cos(pi * p))"
                                           << "4e-8 + (0.01 - 4e-8) / 2 * (1 + cos(pi * 0.5))";
        QTest::newRow("linear, annealing") << "linear" << 649 << "lr_max + (lr_final - lr_max) * p"
                                           << "0.01 + (4e-8 - 0.01) * 0.5";
    }

    void formulasReadAsPytorchsCode()
    {
        QFETCH(const QString, strategy);
        QFETCH(const int, step);
        ScheduleConfig config = startingConfig();
        config.annealStrategy = strategy.toStdString();
        const Explanation found = explain(built(config), config, step, 0);
        QTEST(text(found.lr.symbolic), "symbolic");
        QTEST(text(found.lr.substituted), "live");
    }

    void anEqualsSignTellsTheTruth()
    {
        const ScheduleConfig config = startingConfig();
        const Explanation half = explain(built(config), config, 649, 0);
        QVERIFY(isWrittenExactly(half.lr.substituted));
        QVERIFY(!isWrittenExactly(half.lr.result));  // 0.00500002
        const Explanation other = explain(built(config), config, 648, 0);
        QVERIFY(!isWrittenExactly(other.lr.substituted));
        QVERIFY(equationText(other.lr).find("≈") != std::string::npos);
    }

    void adamsMomentumIsBetaOne()
    {
        ScheduleConfig config = startingConfig();
        QCOMPARE(text(explain(built(config), config, 3, 0).momentum->left), "m_k");
        config.optimizer = "adamw";
        QCOMPARE(text(explain(built(config), config, 3, 0).momentum->left), "β_1, k");
    }

    void policiesHaveTheirRamps()
    {
        Phase phase;
        phase.end = 10;
        phase.lr = {RampShape::Inverse, 0.5, 0, 0.25};
        phase.momentum = {RampShape::Hold, 0.9, 0.9};
        const Schedule schedule = Schedule::fromPhases({{phase}}, 11, true);
        const Explanation found = explain(schedule, startingConfig(), 4, 0);
        QCOMPARE(text(found.lr.symbolic), "lr_initial / (1 + r * (k - k_begin))");
        QCOMPARE(evaluated(found.lr.substituted), 0.25);  // 0.5 / (1 + 0.25 * 4)
        QCOMPARE(evaluated(found.momentum->substituted), 0.9);
        QVERIFY(!found.position);
    }

    void anEditGivesTheNumber_data()
    {
        QTest::addColumn<NumberSource>("source");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("initial") << initialRate() << 0.0005 << "div_factor" << 20.0;
        QTest::newRow("peak") << highestRate() << 0.02 << "max_lr" << 0.02;
        QTest::newRow("final") << finalRate() << 4e-7 << "final_div_factor" << 1000.0;
        QTest::newRow("ceiling") << ceilingOfMomentum() << 0.99 << "max_momentum" << 0.99;
        QTest::newRow("floor") << floorOfMomentum() << 0.8 << "base_momentum" << 0.8;
        QTest::newRow("boundary") << phaseBoundary(1) << 249.0 << "pct_start" << 0.25;
    }

    void anEditGivesTheNumber()
    {
        QFETCH(const NumberSource, source);
        QFETCH(const double, value);
        QFETCH(const QString, key);
        const ScheduleConfig config = given(source, value);
        const Value found = valueOf(config, *findParameter(key.toStdString()), 0);
        QTEST(std::get<double>(found), "expected");
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<NumberSource>("source");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no rate") << highestRate() << 0.0 << "max_lr cannot be 0; give a number above 0.";
        QTest::newRow("momentum") << floorOfMomentum() << 1.5
                                  << "base_momentum cannot be 1.5; give a number from 0 to 1.";
        QTest::newRow("boundary") << phaseBoundary(1) << 5000.0
                                  << "pct_start cannot put this boundary on step 5000; give a step from 1 to 998.";
        QTest::newRow("step") << cursorStep() << 12.5 << "k cannot be 12.5; give a whole number from 0 to 999.";
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(const NumberSource, source);
        QFETCH(const double, value);
        const NumberEdit edit = numberEdit(held(source, 1), value);
        QVERIFY(edit.assignments.empty() && edit.refusal);
        QTEST(QString::fromStdString(remarkText(*edit.refusal)), "sentence");
    }

    void aDragStaysWhereTheScheduleHolds()
    {
        for (const double pixels : {-100000.0, -50.0, 0.0, 7.0, 100000.0})
            for (const NumberSource& source : {initialRate(), highestRate(), finalRate(), ceilingOfMomentum(),
                                               floorOfMomentum(), phaseBoundary(1)}) {
                const double origin = source.boundary > 0              ? 299
                                      : source.edits == "max_lr"       ? 0.01
                                      : source.edits == "initial_lr"   ? 0.0004
                                      : source.edits == "final_lr"     ? 4e-8
                                      : source.edits == "max_momentum" ? 0.95
                                                                       : 0.85;
                const double value = draggedNumber(held(source, origin), pixels, false);
                QVERIFY2(Schedule::build(given(source, value)), source.edits.c_str());
                if (pixels == 0)
                    QVERIFY(sameBits(value, origin));
                else
                    QVERIFY((value > origin) == (pixels > 0));
            }
    }

    void aLessonLocksNumbers()
    {
        QVERIFY(canEdit(highestRate(), {}) && canEdit(initialRate(), {}));
        QVERIFY(!canEdit(NumberSource{}, {}));
        LessonRules rules{{"div_factor"}, false};
        QVERIFY(!canEdit(highestRate(), rules) && canEdit(initialRate(), rules));
        QVERIFY(canEdit(cursorStep(), rules));
        rules.handlesOnly = true;
        QVERIFY(!canEdit(initialRate(), rules));
    }
};

QTEST_APPLESS_MAIN(FormulaTest)
#include "tst_formula.moc"
