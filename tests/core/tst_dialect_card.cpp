// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/dialect_card.h"
#include "tests/core/framework_vectors.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <vector>

Q_DECLARE_METATYPE(onecycle::FrameworkVector)
Q_DECLARE_METATYPE(onecycle::ScheduleConfig)

using namespace onecycle;

namespace {

const Dialect* findRow(const DialectCard& card, std::string_view key)
{
    const auto row = std::ranges::find(card.rows, key, &Dialect::key);
    return row == card.rows.end() ? nullptr : &*row;
}

ScheduleConfig numbers(double maxLr, double pctStart, double divFactor, double finalDivFactor)
{
    ScheduleConfig config;
    config.totalSteps = 1000;
    config.maxLr = maxLr;
    config.pctStart = pctStart;
    config.divFactor = divFactor;
    config.finalDivFactor = finalDivFactor;
    return config;
}

/// The configuration whose four numbers, taken literally, are the call that \p vector was made with.
ScheduleConfig literal(const FrameworkVector& vector)
{
    ScheduleConfig config = sharedConfig(vector.config);
    if (vector.target == "fastai-fit")  // was called with div_final = div_factor * final_div_factor
        config.finalDivFactor *= config.divFactor;
    return config;
}

/// The row of the card that \p target, an exporter, was given the same numbers as; empty if it converts them.
std::string rowOf(const FrameworkVector& vector)
{
    const ScheduleConfig config = sharedConfig(vector.config);
    const bool cosines = !config.threePhase && config.annealStrategy == "cos";
    if (vector.target == "deepspeed-json" && !config.threePhase)
        return "deepspeed";
    if (!cosines)
        return {};
    if (vector.target == "paddle")  // with end_learning_rate as it is by default
        return config.maxLr->at(0) / config.divFactor / config.finalDivFactor == 1e-4 ? "paddle" : "";
    if (vector.target == "fastai-fit")
        return "fastai";
    if (vector.target == "optax-onecycle")
        return "optax";
    return vector.target == "mmengine" ? "mmengine" : "";
}

void compare(const Dialect& row, const FrameworkVector& vector, double peak)
{
    for (std::size_t i = 0; i < vector.steps.size(); ++i) {
        const double lr = row.curve.at(vector.steps[i], 0).lr;
        QVERIFY2(
            std::abs(lr - vector.lr[i]) <= vector.tolerance * peak,
            qPrintable(QStringLiteral("step %1: %2 instead of %3").arg(vector.steps[i]).arg(lr).arg(vector.lr[i])));
    }
}

}  // namespace

/// The curves of the card are those of the frameworks' own source (tests/golden/frameworks.json, every row but
/// PyTorch's); the ends that no step comes to are worked out by hand from the formulas that they document.
class DialectCardTest : public QObject {
    Q_OBJECT

private slots:
    void sources_data()
    {
        QTest::addColumn<FrameworkVector>("vector");
        QTest::addColumn<QString>("key");
        std::map<std::string, int> found;
        for (const FrameworkVector& vector : frameworkVectors())
            if (const std::string key = rowOf(vector); !key.empty()) {
                QTest::newRow((key + " " + vector.config).c_str()) << vector << QString::fromStdString(key);
                ++found[key];
            }
        QCOMPARE(found.size(), std::size_t{5});
    }

    void sources()
    {
        QFETCH(const FrameworkVector, vector);
        QFETCH(const QString, key);
        const ScheduleConfig config = literal(vector);
        const DialectCard card = dialectCard(config, 0);
        const Dialect* const row = findRow(card, key.toStdString());
        QVERIFY(row);
        compare(*row, vector, config.maxLr->at(0));
        QCOMPARE(row->initialLr, row->curve.at(0, 0).lr);
        if (vector.steps.back() == card.steps - 1)
            QVERIFY(std::abs(row->lastLr - vector.lr.back()) <= vector.tolerance * config.maxLr->at(0));
        if (key == QLatin1String("mmengine"))  // whose source is PyTorch's formula
            compare(*findRow(card, "pytorch"), vector, config.maxLr->at(0));
    }

    void ends_data()
    {
        QTest::addColumn<ScheduleConfig>("config");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("initial");
        QTest::addColumn<double>("final");
        const auto add = [](const char* name, const ScheduleConfig& config,
                            const std::vector<std::tuple<const char*, double, double>>& rows) {
            for (const auto& [key, initial, end] : rows)
                QTest::addRow("%s: %s", name, key) << config << QString::fromLatin1(key) << initial << end;
        };
        add("PyTorch's defaults", numbers(0.1, 0.3, 25, 1e4),
            {{"pytorch", 0.004, 4e-7},
             {"fastai", 0.004, 1e-5},
             {"optax", 0.004, 4e-7},
             {"paddle", 0.004, 1e-4},
             {"deepspeed", 0.004, 0.004},
             {"mmengine", 0.004, 4e-7}});
        add("fastai's defaults", numbers(0.001, 0.25, 25, 1e5),
            {{"pytorch", 4e-5, 4e-10},
             {"fastai", 4e-5, 1e-8},
             {"optax", 4e-5, 4e-10},
             {"paddle", 4e-5, 1e-4},
             {"deepspeed", 4e-5, 4e-5},
             {"mmengine", 4e-5, 4e-10}});
    }

    void ends()
    {
        QFETCH(const ScheduleConfig, config);
        QFETCH(const QString, key);
        QFETCH(const double, initial);
        QFETCH(const double, final);
        const DialectCard card = dialectCard(config, 0);
        const Dialect& row = *findRow(card, key.toStdString());
        QVERIFY(std::abs(row.initialLr / initial - 1) < 1e-6);
        QVERIFY2(std::abs(row.finalLr / final - 1) < 1e-12, qPrintable(QString::number(row.finalLr)));
        QVERIFY2(row.lastLr >= row.finalLr * (1 - 1e-6) || key == QLatin1String("optax"), "an end is not passed");
    }

    void theLastStepOfPytorch_data()
    {
        QTest::addColumn<double>("pctStart");
        QTest::addColumn<QString>("said");
        // torch 1.13.1: the last lr of OneCycleLR(SGD, max_lr=0.1, total_steps=1000, pct_start=...)
        QTest::newRow("4e-7 at 0.3") << 0.3 << "0.1 / 25 / 10000 = 4e-7. The last step uses it.";
        QTest::newRow("0.1 at 1") << 1.0
                                  << "0.1 / 25 / 10000 = 4e-7. Here no step comes down to it; the last one uses 0.1.";
    }

    void theLastStepOfPytorch()
    {
        QFETCH(const double, pctStart);
        QFETCH(const QString, said);
        const DialectCard card = dialectCard(numbers(0.1, pctStart, 25, 1e4), 0);
        const QString why = QString::fromStdString(remarkText(findRow(card, "pytorch")->why));
        QVERIFY2(why.endsWith(said), qPrintable(why));
    }

    void spelling_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("term");
        // the arguments by their names in the signatures of the frameworks
        QTest::newRow("pytorch")
            << "pytorch"
            << "OneCycleLR(optimizer, max_lr=0.1, total_steps=1000, pct_start=0.3, div_factor=25.0, "
               "final_div_factor=10000.0)"
            << "final_div_factor=10000.0";
        QTest::newRow("fastai")
            << "fastai"
            << "learn.fit_one_cycle(n_epoch, lr_max=0.1, div=25.0, div_final=10000.0, pct_start=0.3)"
            << "div_final=10000.0";
        QTest::newRow("optax")
            << "optax"
            << "optax.cosine_onecycle_schedule(transition_steps=1000, peak_value=0.1, pct_start=0.3, "
               "div_factor=25.0, final_div_factor=10000.0)"
            << "final_div_factor=10000.0";
        QTest::newRow("paddle") << "paddle"
                                << "paddle.optimizer.lr.OneCycleLR(max_learning_rate=0.1, total_steps=1000, "
                                   "divide_factor=25.0, phase_pct=0.3)"
                                << "";
        QTest::newRow("deepspeed")
            << "deepspeed"
            << "{\"type\": \"OneCycle\", \"params\": {\"cycle_min_lr\": 0.004, \"cycle_max_lr\": 0.1, "
               "\"cycle_first_step_size\": 299, \"cycle_second_step_size\": 700}}"
            << "";
        QTest::newRow("mmengine") << "mmengine"
                                  << "dict(type=\"OneCycleLR\", eta_max=0.1, total_steps=1000, pct_start=0.3, "
                                     "div_factor=25.0, final_div_factor=10000.0, by_epoch=False)"
                                  << "final_div_factor=10000.0";
    }

    void spelling()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, call);
        QFETCH(const QString, term);
        const DialectCard card = dialectCard(numbers(0.1, 0.3, 25, 1e4), 0);
        const Dialect& row = *findRow(card, key.toStdString());
        QCOMPARE(QString::fromStdString(row.call), call);
        QCOMPARE(QString::fromStdString(row.finalTerm), term);
        const QString why = QString::fromStdString(remarkText(row.why));
        QVERIFY2(why.endsWith('.') && !why.contains('%'), qPrintable(why));
    }

    void group()
    {
        ScheduleConfig config = numbers(0.1, 0.3, 25, 1e4);
        config.groups = {"body", "head"};
        config.maxLr = PerGroup(std::vector<double>{0.1, 0.5});
        QCOMPARE(dialectCard(config, 0).maxLr, 0.1);
        QCOMPARE(dialectCard(config, 1).maxLr, 0.5);
    }

    void shapes()
    {
        ScheduleConfig config = numbers(0.1, 0.3, 25, 1e4);
        QVERIFY(dialectCard(config, 0).remarks.empty());
        config.threePhase = true;
        config.annealStrategy = "linear";
        const DialectCard card = dialectCard(config, 0);
        QCOMPARE(card.remarks.size(), std::size_t{2});
        QCOMPARE(findRow(card, "pytorch")->curve.at(999, 0).lr, 4e-7);
    }

    void noCard()
    {
        ScheduleConfig config = numbers(0.1, 0.3, 0, 1e4);
        QVERIFY(dialectCard(config, 0).rows.empty() && !dialectCard(config, 0).errors.empty());
        config = numbers(0.1, 0.3, 25, 1e4);
        config.maxLr.reset();
        QVERIFY(dialectCard(config, 0).rows.empty() && !dialectCard(config, 0).errors.empty());
    }

    void points_data()
    {
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("pct");
        QTest::newRow("one step") << 1.0 << 0.3;
        QTest::newRow("few steps") << 7.0 << 0.4;
        QTest::newRow("no warm-up") << 1000.0 << 0.0;
        QTest::newRow("nothing but warm-up") << 1000.0 << 1.0;
        QTest::newRow("very many steps") << 1e12 << 0.3;
    }

    void points()
    {
        QFETCH(const double, steps);
        QFETCH(const double, pct);
        ScheduleConfig config = numbers(0.1, pct, 25, 1e4);
        config.totalSteps = steps;
        const DialectCard card = dialectCard(config, 0);
        QCOMPARE(card.rows.size(), std::size_t{6});
        for (const Dialect& row : card.rows) {
            const std::vector<CurvePoint> points = dialectPoints(row, card.steps, 200);
            QVERIFY2(!points.empty() && points.size() < 210, row.key.data());
            QCOMPARE(points.front().x, 0.0);
            QCOMPARE(points.back().x, steps - 1);
            QVERIFY(std::ranges::is_sorted(points, {}, &CurvePoint::x));
        }
    }
};

QTEST_APPLESS_MAIN(DialectCardTest)

#include "tst_dialect_card.moc"
