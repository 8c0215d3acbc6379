// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/caption.h"
#include "core/schedule/summary.h"

#include <QtTest>

using namespace onecycle;

namespace {

using Change = void (*)(ScheduleConfig&);

QString phaseText(const ScheduleConfig& config, std::int64_t step)
{
    return QString::fromStdString(captionText(phaseCaption(Schedule::build(config).value(), config, step, 0)));
}

QString pictureText(const DocumentValue& value)
{
    return QString::fromStdString(captionText(pictureCaption(makeSnapshot(value, {}))));
}

}  // namespace

/// The words for what is shown; their numbers are PyTorch's (torch 1.13.1, OneCycleLR of the documentation's example).
class CaptionTest : public QObject {
    Q_OBJECT

private slots:
    void thePhaseIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("parts");
        const Change none = [](ScheduleConfig&) {};
        const Change three = [](ScheduleConfig& config) { config.threePhase = true; };
        QTest::newRow("warm-up") << none << 120
                                 << QStringList{"Step 120 of 1000 is in the warm-up: the learning rate rises from "
                                                "0.0004 to the peak of 0.01",
                                                "Kalra and Barkeshli 2024", "Momentum falls from 0.95 to 0.85",
                                                "is 0.04408."};
        QTest::newRow("the last step of the warm-up")
            << none << 299 << QStringList{"Step 299 of 1000 is in the warm-up"};
        QTest::newRow("annealing") << none << 300
                                   << QStringList{"in the annealing: the learning rate falls from the peak of 0.01 to "
                                                  "4e-8",
                                                  "Momentum climbs from 0.85 to 0.95, against the rate."};
        QTest::newRow("annealing of three")
            << three << 500 << QStringList{"falls from the peak of 0.01 back to the 0.0004 it began with"};
        QTest::newRow("annihilation") << three << 700
                                      << QStringList{
                                             "in the annihilation: the learning rate falls on from 0.0004 to 4e-8",
                                             "Momentum stays at 0.95."};
        QTest::newRow("Adam") << Change([](ScheduleConfig& config) { config.optimizer = "adam"; }) << 10
                              << QStringList{"beta1, which takes the place of momentum here, falls from 0.95 to 0.85"};
        QTest::newRow("momentum that climbs under a flat rate") << Change([](ScheduleConfig& config) {
            config.divFactor = 1;
            config.baseMomentum = 0.95;
            config.maxMomentum = 0.85;
        }) << 120 << QStringList{"the learning rate goes from 0.01 to 0.01.", "Momentum goes from 0.85 to 0.95."};
        QTest::newRow("the last step") << none << 999
                                       << QStringList{"Step 999 of 1000 is in the annealing",
                                                      "It is the last one, for steps count from 0."};
        QTest::newRow("a warm-up that falls")
            << Change([](ScheduleConfig& config) { config.divFactor = 0.5; }) << 10
            << QStringList{"in the warm-up: the learning rate goes from 0.02 to 0.01."};
    }

    void thePhaseIsNamed()
    {
        QFETCH(const Change, change);
        QFETCH(const int, step);
        QFETCH(const QStringList, parts);
        ScheduleConfig config = startingConfig();
        change(config);
        const QString text = phaseText(config, step);
        for (const QString& part : parts)
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void onlySgdHasAnEffectiveStep_data()
    {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<bool>("has");
        QTest::newRow("sgd") << "sgd" << true;
        QTest::newRow("adam") << "adam" << false;
        QTest::newRow("rmsprop") << "rmsprop" << false;
    }

    void onlySgdHasAnEffectiveStep()
    {
        QFETCH(const QString, optimizer);
        ScheduleConfig config = startingConfig();
        config.optimizer = optimizer.toStdString();
        QTEST(phaseText(config, 120).contains("lr / (1 − momentum)"), "has");
    }

    void momentumThatIsLeftAloneIsNotSpokenOf()
    {
        ScheduleConfig config = startingConfig();
        config.cycleMomentum = false;
        QVERIFY(!phaseText(config, 120).contains("omentum falls"));
    }

    void thePictureIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("two phases") << Change([](ScheduleConfig&) {})
                                    << "A 1cycle schedule of two phases over 1000 steps: the learning rate rises from "
                                       "0.0004 to its peak of 0.01 at step 299 and falls to 4e-8 at the last step, "
                                       "999. Momentum moves from 0.95 to 0.85 at the peak and back.";
        QTest::newRow("three phases") << Change([](ScheduleConfig& config) { config.threePhase = true; })
                                      << "A 1cycle schedule of three phases over 1000 steps: the learning rate rises "
                                         "from 0.0004 to its peak of 0.01 at step 299, falls back to 0.0004 by step "
                                         "598, and on to 4e-8 at the last step, 999. Momentum moves from 0.95 to 0.85 "
                                         "at the peak and back.";
        QTest::newRow("a third phase that never begins")
            << Change([](ScheduleConfig& config) {
                   config.threePhase = true;
                   config.pctStart = 0.6;
               })
            << "A 1cycle schedule of three phases over 1000 steps, of which the third never begins: the learning rate "
               "rises from 0.0004 to its peak of 0.01 at step 599 and has come down to 0.002785 at the last step, 999. "
               "Momentum moves from 0.95 to 0.85 at the peak and is 0.9252 at the last step.";
        QTest::newRow("a warm-up to the last step")
            << Change([](ScheduleConfig& config) { config.pctStart = 1; })
            << "A 1cycle schedule over 1000 steps: the learning rate begins at 0.0004, is highest with 0.01 at step "
               "999, and is 0.01 at the last step, 999. Momentum moves from 0.95 to 0.85 at the last step.";
        QTest::newRow("no warm-up") << Change([](ScheduleConfig& config) { config.pctStart = 0; })
                                    << "A 1cycle schedule over 1000 steps: the learning rate begins at 0.01, is "
                                       "highest with 0.01 at step 0, and is 4e-8 at the last step, 999. Momentum "
                                       "moves from 0.85 to 0.95 at the last step.";
        QTest::newRow("one step") << Change([](ScheduleConfig& config) {
            config.totalSteps = 1;
            config.epochs.reset();
            config.stepsPerEpoch.reset();
        })
                                  << "A 1cycle schedule of a single step, with a learning rate of 4e-8. "
                                     "Momentum is 0.95.";
        QTest::newRow("long") << Change([](ScheduleConfig& config) {
            config.totalSteps = 90000;
            config.cycleMomentum = false;
        })
                              << "A 1cycle schedule of two phases over 90\u202F000 steps: the learning rate rises from "
                                 "0.0004 to its peak "
                                 "of 0.01 at step 26\u202F999 and falls to 4e-8 at the last step, 89\u202F999. "
                                 "Momentum is left as it is.";
    }

    void thePictureIsSaid()
    {
        QFETCH(const Change, change);
        ScheduleConfig config = startingConfig();
        change(config);
        QTEST(pictureText(makeDocument(config)), "text");
    }

    void whatStandsBesideIsSaid()
    {
        DocumentValue value = startingDocument();
        ScheduleEntry entry;
        entry.name = "the cosine";
        ReferencePolicy policy;
        policy.policy = "cosine";
        entry.source = policy;
        addEntry(value, entry);
        const QString text = pictureText(value);
        QVERIFY2(text.contains("Beside it are drawn: the cosine."), qPrintable(text));
    }

    void anErrorIsSaid()
    {
        ScheduleConfig config = startingConfig();
        config.pctStart = 2;
        QCOMPARE(pictureText(makeDocument(config)), "There is nothing to draw yet: the configuration has an error.");
    }
};

QTEST_APPLESS_MAIN(CaptionTest)
#include "tst_caption.moc"
