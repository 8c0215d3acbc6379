// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The budget as a person sees it: every control changes what the panel or the plot shows.
#include "chart_rig.h"
#include "ui/budget/budget_panel.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    explicit Bench(const QSize& size = {320, 700}) : rig(panel)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        ViewRig::settle();
    }

    [[nodiscard]] QString text(const char* name) const
    {
        const auto* const label = rig.find<QLabel>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    void choose(const char* loop) const
    {
        auto* const box = rig.find<QComboBox>(QStringLiteral("budget.loop"));
        const int index = box->findData(QLatin1String(loop));
        QVERIFY2(index >= 0, loop);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    void click(const char* name) const
    {
        QTest::mouseClick(rig.find(QLatin1String(name)), Qt::LeftButton);
        ViewRig::settle();
    }

    BudgetPanel panel;
    ViewRig rig;
};

/// The columns of \p image in which \p colour stands from top to bottom of the plot, dashed.
std::vector<int> columnsOf(const QImage& image, const QColor& colour, const QRect& plot)
{
    std::vector<int> columns;
    for (int x = plot.left(); x <= plot.right(); ++x)
        if (WindowDriver::count(image.copy(x, plot.top(), 1, plot.height()), colour) > plot.height() / 4)
            columns.push_back(x);
    return columns;
}

}  // namespace

class BudgetPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void startsWithTheSchedulesEpochs()
    {
        const Bench bench;
        QCOMPARE(bench.rig.find<QLineEdit>("budget.epochs")->text(), QString("10"));
        QCOMPARE(bench.text("budget.derivation"),
                 QString("ceil(50000 / 128) = 391 batches an epoch\n391 batches = 391 updates an epoch\n"
                         "10 × 391 = 3910 = total_steps"));
        QCOMPARE(bench.text("budget.total"), QString("391 steps an epoch, 3910 steps"));
        QVERIFY(!bench.rig.snapshot().value.budget);
    }

    void everyCount_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("line");
        QTest::newRow("samples") << "samples"
                                 << "ceil(5000 / 128) = 40 batches an epoch";
        QTest::newRow("batch size") << "batch_size"
                                    << "ceil(50000 / 5000) = 10 batches an epoch";
        QTest::newRow("epochs") << "epochs"
                                << "5000 × 391 = 1955000 = total_steps";
        QTest::newRow("accumulation") << "accumulation"
                                      << "ceil(391 / 5000) = 1 updates an epoch";
        QTest::newRow("processes") << "processes"
                                   << "ceil(391 / 5000) = 1 batches per process";
    }

    void everyCount()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, line);
        const Bench bench;
        bench.choose("accelerate");
        QVERIFY(!bench.text("budget.derivation").contains(line));
        bench.rig.type("budget." + field, "5000");
        QVERIFY2(bench.text("budget.derivation").contains(line), qPrintable(bench.text("budget.derivation")));
        QTest::keyClick(bench.rig.find("budget." + field), Qt::Key_Return);
        QCOMPARE(bench.rig.ends, std::vector<bool>{true});
        QCOMPARE(bench.rig.edits.back().text, "Change " + field.toStdString());
    }

    void everySwitch_data()
    {
        QTest::addColumn<QString>("loop");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("drop_last") << "pytorch"
                                   << "drop_last"
                                   << "ceil(50000 / 128) = 391"
                                   << "floor(50000 / 128) = 390";
        QTest::newRow("partial_update") << "pytorch"
                                        << "partial_update"
                                        << "floor(391 / 3) = 130"
                                        << "ceil(391 / 3) = 131";
        QTest::newRow("sampler_drop_last") << "ddp"
                                           << "sampler_drop_last"
                                           << "ceil(50000 / 2) = 25000"
                                           << "floor(50000 / 2) = 25000";
        QTest::newRow("split_batches") << "accelerate"
                                       << "split_batches"
                                       << "ceil(391 / 2) = 196 batches"
                                       << "ceil(391 / 3) = 131 updates";
        QTest::newRow("step_scheduler_with_optimizer") << "accelerate"
                                                       << "step_scheduler_with_optimizer"
                                                       << "66 × 2 = 132 steps"
                                                       << "196 batches = 196 steps";
    }

    void everySwitch()
    {
        QFETCH(const QString, loop);
        QFETCH(const QString, field);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Bench bench;
        bench.choose(qPrintable(loop));
        bench.rig.type("budget.accumulation", "3");
        if (loop != "pytorch")
            bench.rig.type("budget.processes", "2");
        QVERIFY2(bench.text("budget.derivation").contains(before), qPrintable(bench.text("budget.derivation")));
        bench.click(qPrintable("budget." + field));
        QVERIFY2(bench.text("budget.derivation").contains(after), qPrintable(bench.text("budget.derivation")));
        bench.rig.focus("budget." + field);
        QTest::keyClick(bench.rig.find("budget." + field), Qt::Key_Space);
        QVERIFY(bench.text("budget.derivation").contains(before));
    }

    void theWarningOfAccelerateGoesWithItsSwitch()
    {
        const Bench bench;
        bench.choose("accelerate");
        QVERIFY(bench.text("budget.warning").isEmpty());
        bench.rig.type("budget.accumulation", "4");
        QVERIFY(bench.text("budget.warning").contains("adjust_scheduler=False"));
        bench.click("budget.adjust_scheduler");
        QVERIFY(bench.text("budget.warning").isEmpty());
    }

    void onlyWhatTheLoopHasIsAsked_data()
    {
        QTest::addColumn<QString>("loop");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("pytorch") << "pytorch" << QStringList{"partial_update"};
        QTest::newRow("ddp") << "ddp" << QStringList{"processes", "sampler_drop_last", "partial_update"};
        QTest::newRow("accelerate") << "accelerate"
                                    << QStringList{"processes", "split_batches", "step_scheduler_with_optimizer",
                                                   "adjust_scheduler"};
        QTest::newRow("lightning") << "lightning" << QStringList{"processes"};
        QTest::newRow("hf_trainer") << "hf_trainer" << QStringList{"processes"};
    }

    void onlyWhatTheLoopHasIsAsked()
    {
        QFETCH(const QString, loop);
        QFETCH(const QStringList, fields);
        const Bench bench;
        bench.choose(qPrintable(loop));
        for (const char* const field : {"processes", "sampler_drop_last", "partial_update", "split_batches",
                                        "step_scheduler_with_optimizer", "adjust_scheduler"})
            QVERIFY2(bench.rig.find("budget." + QString(field))->isVisible() == fields.contains(field), field);
    }

    void wrongNumbers()
    {
        const Bench bench;
        bench.rig.type("budget.samples", "0");
        QCOMPARE(bench.text("budget.warning"), QString("samples = 0 is no count; give a whole number from 1 on."));
        QVERIFY(bench.text("budget.total").isEmpty());
        QVERIFY(bench.text("budget.reach").isEmpty());
        bench.rig.type("budget.samples", "many");
        QVERIFY(!bench.text("budget.complaint").isEmpty());
        bench.rig.type("budget.samples", "1280");
        QVERIFY(bench.text("budget.complaint").isEmpty() && bench.text("budget.warning").isEmpty());
        QCOMPARE(bench.text("budget.total"), QString("10 steps an epoch, 100 steps"));
    }

    void escapeTakesTheTypingBack()
    {
        const Bench bench;
        bench.rig.type("budget.samples", "1280");
        QTest::keyClick(bench.rig.find("budget.samples"), Qt::Key_Escape);
        QCOMPARE(bench.text("budget.total"), QString("391 steps an epoch, 3910 steps"));
    }

    void triedToStep()
    {
        const Bench bench;
        QVERIFY2(bench.text("budget.reach")
                     .contains("PyTorch raises \"Tried to step 1001 times\" in epoch 3, after batch 219 of 391."),
                 qPrintable(bench.text("budget.reach")));
        bench.click("budget.sets_length");
        QCOMPARE(bench.text("budget.reach"), QString("The loop makes 3910 steps, as many as the schedule has."));
    }

    void theScheduleFollowsUntilItsLengthIsSet()
    {
        Bench bench;
        bench.click("budget.sets_length");
        QCOMPARE(bench.rig.number("steps_per_epoch"), 391.0);
        bench.rig.type("budget.samples", "1280");
        QCOMPARE(bench.rig.number("steps_per_epoch"), 10.0);
        QVERIFY(bench.rig.find<QAbstractButton>("budget.sets_length")->isChecked());
        bench.rig.set("epochs", 7.0);
        QVERIFY(!bench.rig.find<QAbstractButton>("budget.sets_length")->isChecked());
        QVERIFY(bench.text("budget.reach").startsWith("The schedule has a length of its own."));
    }

    void oneUndoEntry()
    {
        WindowDriver driver;
        driver.document().clear();
        const int entries = driver.document().undoStack()->count();
        driver.document().edit({{{"budget.sets_length", true, {}}}, "Change sets_length", 0});
        QCOMPARE(driver.document().undoStack()->count(), entries + 1);
        QCOMPARE(driver.config().stepsPerEpoch, std::optional(391.0));
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config().stepsPerEpoch, std::optional(100.0));
        QVERIFY(!driver.document().snapshot().value.budget);
        driver.document().clear();
    }

    void oncePerEpochIsDrawn()
    {
        ChartRig rig;
        const auto line = [&rig](Quantity quantity) {
            const QRect plot = rig.frame(quantity).plot.toAlignedRect();
            return columnsOf(rig.image(), lightTheme().warningText, plot);
        };
        const auto column = [&rig](double step) { return rig.frame().toX(step); };
        QVERIFY(line(Quantity::LearningRate).empty());
        rig.look([](ViewState& view) { view.oncePerEpoch = true; });
        for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum}) {
            const auto columns = line(quantity);
            QVERIFY(!columns.empty());
            QVERIFY2(std::abs(columns.front() - column(9)) < 3, "the tenth of 10 epochs is step 9");
        }
        rig.rig.set("budget.epochs", 500.0);
        ViewRig::settle();
        QVERIFY(!line(Quantity::LearningRate).empty());
        QVERIFY(std::abs(line(Quantity::LearningRate).front() - column(499)) < 3);
        QStringList texts;
        for (const ChartText& text : rig.chart(Quantity::LearningRate).texts())
            texts << text.text;
        QVERIFY(texts.contains("once per epoch: 500 of 1000 steps"));
    }

    void oncePerEpochIsSaid()
    {
        const Bench bench;
        QVERIFY(bench.text("budget.once").isEmpty());
        bench.click("budget.oncePerEpoch");
        QVERIFY(bench.rig.snapshot().view.oncePerEpoch);
        QVERIFY2(bench.text("budget.once").contains("travels 10 of 1000 steps"), qPrintable(bench.text("budget.once")));
        bench.click("budget.oncePerEpoch");
        QVERIFY(bench.text("budget.once").isEmpty());
    }

    /// torch 1.13: the tenth value of OneCycleLR(SGD, max_lr=0.01, total_steps=1000).
    void theSentenceHasPytorchsNumbers()
    {
        const Bench bench;
        bench.click("budget.oncePerEpoch");
        QVERIFY2(bench.text("budget.once").endsWith("from 0.0004 to 0.0004214."),
                 qPrintable(bench.text("budget.once")));
    }

    void theKeyboardReachesEverything()
    {
        const Bench bench;
        bench.choose("accelerate");
        QStringList reached;
        bench.rig.focus("budget.loop");
        for (int i = 0; i < 20 && !reached.contains(QApplication::focusWidget()->objectName()); ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{"budget.loop", "budget.samples", "budget.batch_size", "budget.epochs",
                                       "budget.accumulation", "budget.processes", "budget.drop_last",
                                       "budget.split_batches", "budget.step_scheduler_with_optimizer",
                                       "budget.adjust_scheduler", "budget.sets_length", "budget.oncePerEpoch"}));
        for (const QString& name : reached) {
            const QWidget* const control = bench.rig.find(name);
            QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(), qPrintable(name));
        }
    }

    void aNarrowDockHoldsItAll_data()
    {
        QTest::addColumn<QString>("loop");
        for (const char* const loop : {"pytorch", "ddp", "accelerate", "lightning", "hf_trainer", "hf_trainer_4_51"})
            QTest::newRow(loop) << loop;
    }

    void aNarrowDockHoldsItAll()
    {
        QFETCH(const QString, loop);
        const Bench bench({300, 400});
        bench.choose(qPrintable(loop));
        bench.rig.type("budget.accumulation", "4");
        ViewRig::settle();
        const auto* const scroll = bench.rig.find<QAbstractScrollArea>("budget.scroll");
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        for (const QLabel* const label : bench.panel.findChildren<QLabel*>())
            if (label->isVisible()) {
                const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                     : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                if (!label->wordWrap())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
    }
};

QTEST_MAIN(BudgetPanelTest)
#include "tst_budget_panel.moc"
