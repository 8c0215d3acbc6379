// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"

#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

/// T = 1000, max_lr = 0.1: PyTorch's lr of step 0 is 0.004, the peak lies on step 299.
DocumentValue shape(const std::vector<Assignment>& more = {})
{
    std::vector<Assignment> all{{"total_steps", 1000.0, {}}, {"max_lr", 0.1, {}}};
    all.insert(all.end(), more.begin(), more.end());
    return applied(startingDocument(), Edit{all, {}});
}

Schedule level(double lr, double steps)
{
    ScheduleConfig config;
    config.totalSteps = steps;
    config.maxLr = lr;
    config.divFactor = config.finalDivFactor = 1;
    return *Schedule::build(config);
}

}  // namespace

class LessonCheckTest : public QObject {
    Q_OBJECT

private slots:
    void conditions_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<Relation>("relation");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<bool>("met");
        QTest::newRow("equal") << "peak_step" << Relation::Equal << 299.0 << 0.0 << true;
        QTest::newRow("not that step") << "peak_step" << Relation::Equal << 300.0 << 0.0 << false;
        QTest::newRow("nearly that step") << "peak_step" << Relation::Equal << 300.0 << 0.01 << true;
        QTest::newRow("not equal") << "peak_step" << Relation::NotEqual << 300.0 << 0.0 << true;
        QTest::newRow("not equal, within the tolerance") << "peak_step" << Relation::NotEqual << 300.0 << 0.01 << false;
        QTest::newRow("below") << "initial_lr" << Relation::Below << 0.0041 << 0.0 << true;
        QTest::newRow("not below itself") << "peak_step" << Relation::Below << 299.0 << 0.0 << false;
        QTest::newRow("at most itself") << "peak_step" << Relation::AtMost << 299.0 << 0.0 << true;
        QTest::newRow("at least itself") << "peak_step" << Relation::AtLeast << 299.0 << 0.0 << true;
        QTest::newRow("not above itself") << "peak_step" << Relation::Above << 299.0 << 0.0 << false;
        QTest::newRow("a measure that nobody knows") << "peak" << Relation::NotEqual << 1.0 << 0.0 << false;
        QTest::newRow("a step past the end") << "lr_at(1001)" << Relation::NotEqual << 1.0 << 0.0 << false;
    }

    void conditions()
    {
        QFETCH(QString, measure);
        QFETCH(Relation, relation);
        QFETCH(double, value);
        QFETCH(double, tolerance);
        QFETCH(bool, met);
        Goal goal;
        goal.conditions = {{measure.toStdString(), relation, value, {}, tolerance}};
        QCOMPARE(isMet(goal, shape()), met);
    }

    void otherConditions()
    {
        Goal goal;
        goal.conditions = {{"peak_lr", Relation::Equal, {}, "max_lr", 1e-12}};
        QVERIFY(isMet(goal, shape()));
        QVERIFY(!isMet(goal, shape({{"pct_start", 0.3005, {}}, {"total_steps", 10.0, {}}})));
        goal.conditions = {{"three_phase", Relation::Equal, true}, {"anneal_strategy", Relation::NotEqual, "cos"}};
        QVERIFY(!isMet(goal, shape({{"three_phase", true, {}}})));
        QVERIFY(isMet(goal, shape({{"three_phase", true, {}}, {"anneal_strategy", "linear", {}}})));
        goal.conditions = {{"three_phase", Relation::Above, false}};
        QVERIFY(!isMet(goal, shape({{"three_phase", true, {}}})));
        goal.conditions = {{"div_factor", Relation::Equal, 25.0}};
        QVERIFY(!isMet(goal, shape({{"pct_start", 2.0, {}}})));
    }

    void measures_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("filled");
        QTest::newRow("digits") << "{lr_at(150)}"
                                << "0.05225";
        QTest::newRow("fewer") << "{lr_at(150):2}"
                               << "0.052";
        QTest::newRow("a whole number") << "{total_steps}"
                                        << "1000";
        QTest::newRow("a switch") << "{three_phase}"
                                  << "off";
        QTest::newRow("a word") << "{anneal_strategy}"
                                << "cos";
        QTest::newRow("a bracket") << "{{max_lr}"
                                   << "{max_lr}";
        QTest::newRow("unknown") << "{peak}"
                                 << "{peak}";
        QTest::newRow("not closed") << "{max_lr"
                                    << "0.1";
        QTest::newRow("no digits") << "{max_lr:x}"
                                   << "{max_lr:x}";
        QTest::newRow("one past the end") << "{lr_at(1001)}"
                                          << "{lr_at(1001)}";
        QTest::newRow("not a step") << "{lr_at(-1)}"
                                    << "{lr_at(-1)}";
        QTest::newRow("the budget") << "{budget.samples}"
                                    << "50000";
    }

    /// lr_at(150) of PyTorch 1.13: 0.0522521668
    void measures()
    {
        QFETCH(QString, key);
        QFETCH(QString, filled);
        QCOMPARE(QString::fromStdString(filledText(key.toStdString(), shape())), filled);
    }

    /// Adam's step does not grow with beta1; without cycle_momentum there is no momentum to read off.
    void whatThereIsNot()
    {
        QVERIFY(measured(shape(), "effective_step"));
        QVERIFY(!measured(shape({{"optimizer", "adam", {}}}), "effective_step"));
        QVERIFY(!measured(shape({{"optimizer", "adam", {}}}), "effective_step_at(3)"));
        QVERIFY(measured(shape({{"optimizer", "adam", {}}}), "momentum_at_peak"));
        QVERIFY(!measured(shape({{"cycle_momentum", false, {}}}), "momentum_at_peak"));
        QVERIFY(!measured(shape({{"pct_start", 1.0, {}}}), "after_end_lr"));
        QVERIFY(!measured(shape({{"total_steps", 0.0, {}}}), "peak_lr"));
    }

    void numbers()
    {
        LessonQuestion question;
        question.measure = "initial_lr";
        question.because = "It is {initial_lr}.";
        QVERIFY(checkNumber(question, 0.00401, shape()).right);
        QVERIFY(!checkNumber(question, 0.0041, shape()).right);
        QVERIFY(!checkNumber(question, std::nan(""), shape()).right);
        QCOMPARE(checkNumber(question, 1, shape()).because, std::string("It is 0.004."));
        QCOMPARE(checkNumber(question, 1, shape()).wanted, std::string("0.004"));
    }

    void choices()
    {
        LessonQuestion question;
        question.choices = {{"yes", false, "no"}, {"no", true, "yes"}};
        QVERIFY(!checkChoice(question, 0).right);
        QVERIFY(checkChoice(question, 1).right);
        QCOMPARE(checkChoice(question, 0).because, std::string("no"));
        QCOMPARE(checkChoice(question, 0).wanted, std::string("no"));
        QVERIFY(!checkChoice(question, 2).right);
    }

    void errors_data()
    {
        QTest::addColumn<double>("steps");
        for (const double steps : {1.0, 2.0, 10.0, 4000.0, 4001.0, 1e6, 1e12})
            QTest::addRow("%g steps", steps) << steps;
    }

    /// Of two level curves the error is the difference, everywhere and in the mean.
    void errors()
    {
        QFETCH(double, steps);
        const PredictionError error = predictionError(level(0.075, steps), level(0.1, steps), 0.2);
        QVERIFY(std::abs(error.largest - 0.25) < 1e-12);
        QVERIFY(std::abs(error.mean - 0.25) < 1e-9);
        QVERIFY(!error.right);
        QVERIFY(predictionError(level(0.085, steps), level(0.1, steps), 0.2).right);
    }

    /// A guess that is over too soon has no rate where the true curve has one.
    void tooShort()
    {
        const PredictionError error = predictionError(level(0.1, 50), level(0.1, 100), 0.1);
        QCOMPARE(error.largest, 1.0);
        QCOMPARE(error.step, 50.0);
        QVERIFY(std::abs(error.mean - 0.5) < 1e-12);
    }

    void notFinite_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("max_lr nan") << "max_lr" << std::nan("");
        QTest::newRow("max_lr inf") << "max_lr" << HUGE_VAL;
        QTest::newRow("div_factor nan") << "div_factor" << std::nan("");
        QTest::newRow("final_div_factor nan") << "final_div_factor" << std::nan("");
        QTest::newRow("pct_start nan") << "pct_start" << std::nan("");
    }

    /// Torch 1.13.1 makes a schedule of these numbers; its rates are nan or inf, which is never a right guess.
    void notFinite()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        const Schedule truth = *Schedule::build(shape().config());
        const auto guess = Schedule::build(applied(shape().config(), {{key.toStdString(), value, {}}}));
        if (!guess)
            return;
        const PredictionError error = predictionError(*guess, truth, 0.5);
        QVERIFY(!error.right);
        QVERIFY(std::isinf(error.largest) && std::isinf(error.mean));
    }

    /// The place is that of a sharp peak, which no even net has.
    void sharpPeak()
    {
        ScheduleConfig config;
        config.totalSteps = 1e7;
        config.maxLr = 1;
        config.pctStart = 1234568e-7;
        config.annealStrategy = "linear";
        const Schedule truth = *Schedule::build(config);
        QCOMPARE(predictionError(level(1e-9, 1e7), truth, 0.1).step, 1234567.0);
    }

    /// A page is what its own and earlier pages set, whatever was done there.
    void pages()
    {
        Lesson lesson;
        lesson.start = {{"max_lr", 0.1, {}}, {"budget.samples", 640.0, {}}};
        lesson.steps.resize(3);
        lesson.steps[0].set = {{"total_steps", 1000.0, {}}};
        lesson.steps[1].set = {{"max_lr", 0.2, {}}};
        lesson.steps[1].beside = {{"Half", {{"max_lr", 0.1, {}}}}, {"Smith", {}, "smith", {{"warmup_share", {0.4}}}}};
        lesson.steps[1].open = {"max_lr"};
        lesson.steps[1].prediction = Prediction{"?", {{"max_lr", 0.3, {}}}, 0.1, "."};
        QCOMPARE(stepDocument(lesson, 0).config().maxLr->at(0), 0.1);
        QCOMPARE(stepDocument(lesson, 0).budget->samples, 640.0);
        const DocumentValue second = stepDocument(lesson, 1);
        QCOMPARE(second.config().maxLr->at(0), 0.2);
        QCOMPARE(second.config().totalSteps, std::optional(1000.0));
        QCOMPARE(second.schedules.size(), std::size_t{3});
        QCOMPARE(second.schedules[1].name, std::string("Half"));
        QCOMPARE(std::get<ReferencePolicy>(second.schedules[2].source).numbers.front().values.front(), 0.4);
        QCOMPARE(predictedConfig(lesson, 1).maxLr->at(0), 0.3);
        QCOMPARE(stepDocument(lesson, 2).schedules.size(), std::size_t{1});
        QVERIFY(rulesOf(lesson.steps[1]).allows("max_lr") && rulesOf(lesson.steps[1]).handlesOnly);
        QVERIFY(!rulesOf(lesson.steps[0]).allows("max_lr") && !rulesOf(lesson.steps[0]).handlesOnly);
    }
};

QTEST_APPLESS_MAIN(LessonCheckTest)
#include "tst_lesson_check.moc"
