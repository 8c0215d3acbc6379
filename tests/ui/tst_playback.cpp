// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that plays the run. Numbers are those of torch 1.13.1: OneCycleLR(SGD, max_lr=0.01, epochs=10,
// steps_per_epoch=100) uses 0.01 at step 299, 0.009999949645161448 at 300, 0.008099881015401794 at 500, 4e-08 at 999,
// and holds 9.03548385536996e-08 after the last scheduler.step().
#include "core/playback/play_speed.h"
#include "ui/playback/loop_cartoon.h"
#include "ui/playback/playback_panel.h"
#include "ui/playback/run_player.h"
#include "ui/playback/run_slider.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    explicit Bench(int width = 640) : rig(panel)
    {
        panel.player().setClock([this] { return now; });
        panel.resize(width, panel.sizeHint().height());
        panel.show();
        panel.activateWindow();
        ViewRig::settle();
        panel.resize(width, panel.sizeHint().height());  // a narrow one is higher
        ViewRig::settle();
    }

    QString text(const char* name) const { return rig.find<QLabel>(QLatin1String(name))->text(); }
    QString status() const { return text("playback.status"); }
    QAbstractButton* button(const char* name) const { return rig.find<QAbstractButton>(QLatin1String(name)); }
    RunSlider* place() const { return rig.find<RunSlider>(QStringLiteral("playback.place")); }
    QImage cartoon() const { return rig.find(QStringLiteral("playback.cartoon"))->grab().toImage(); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        panel.setFocus();
        QTest::keyClick(&panel, key, modifiers);
    }
    void keys(Qt::Key key, int times)
    {
        for (int i = 0; i < times; ++i)
            this->key(key);
    }
    void goTo(std::int64_t step, LoopStage stage)
    {
        Attention attention = rig.attention();
        attention.playhead = Playhead{step, stage};
        rig.attend(attention);
    }
    Playhead at() const { return rig.attention().playhead.value_or(Playhead{-1}); }
    void choose(double speed) const
    {
        auto* const box = rig.find<QComboBox>(QStringLiteral("playback.speed"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (const double slower : playSpeeds)
            if (slower < speed)
                QTest::keyClick(box, Qt::Key_Down);
    }
    /// Time passes, and the frame comes.
    void pass(qint64 milliseconds)
    {
        now += milliseconds;
        panel.player().tick();
    }

    qint64 now = 0;
    PlaybackPanel panel;
    ViewRig rig;
};

}  // namespace

class PlaybackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void itBeginsWithTheFirstBatch()
    {
        const Bench bench;
        QVERIFY(!bench.rig.attention().playhead);
        QCOMPARE(bench.status(),
                 QStringLiteral("Batch 0, the first of 1000 (0 of epoch 0), forward: computes the loss. The groups "
                                "hold lr 0.0004, momentum 0.95."));
        QVERIFY(!bench.button("playback.back")->isEnabled());
        QVERIFY(!bench.button("playback.restart")->isEnabled());
    }

    void aTurnOfTheLoop()
    {
        Bench bench;
        bench.goTo(299, LoopStage::Forward);
        QStringList said;
        QList<QImage> seen{bench.cartoon()};
        for (int i = 0; i < 4; ++i) {
            bench.click("playback.step");
            said << bench.status();
            for (const QImage& before : seen)
                QVERIFY(before != bench.cartoon());
            seen << bench.cartoon();
        }
        QCOMPARE(said[0], QStringLiteral("Batch 299 of 1000 (99 of epoch 2), backward: computes the gradients. The "
                                         "groups hold lr 0.01, momentum 0.85."));
        QCOMPARE(said[1], QStringLiteral("Batch 299 of 1000 (99 of epoch 2), optimizer.step(): uses lr 0.01, momentum "
                                         "0.85. A log after scheduler.step() will say 0.0099999."));
        QCOMPARE(said[2], QStringLiteral("Batch 299 of 1000 (99 of epoch 2), scheduler.step(): the groups now hold lr "
                                         "0.0099999, for batch 300. A log says 0.0099999; the batch used 0.01."));
        QVERIFY(said[3].startsWith(QStringLiteral("Batch 300 of 1000 (0 of epoch 3), forward")));
        QCOMPARE(bench.rig.attention().step, std::optional(300.0));
    }

    void theLogShowsTheNextBatch()
    {
        Bench bench;
        bench.goTo(299, LoopStage::SchedulerStep);
        QCOMPARE(bench.text("playback.used"), QStringLiteral("0.01"));
        QCOMPARE(bench.text("playback.logged"), QStringLiteral("0.0099999"));
        QCOMPARE(bench.text("playback.loggedNote"), QStringLiteral("of batch 300"));
        QCOMPARE(bench.text("playback.sign"), QString::fromUtf8("≠"));
        bench.goTo(500, LoopStage::SchedulerStep);
        QCOMPARE(bench.text("playback.used"), QStringLiteral("0.0081"));
        QCOMPARE(bench.text("playback.logged"), QStringLiteral("0.008082"));
        bench.goTo(999, LoopStage::SchedulerStep);
        QCOMPARE(bench.text("playback.used"), QStringLiteral("4e-8"));
        QCOMPARE(bench.text("playback.logged"), QStringLiteral("9.035e-8"));
        QCOMPARE(bench.text("playback.loggedNote"), QStringLiteral("of no batch"));
    }

    void buttons_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("stage");
        QTest::newRow("restart") << "playback.restart" << 0 << 0;
        QTest::newRow("back") << "playback.back" << 420 << 1;
        QTest::newRow("step") << "playback.step" << 420 << 3;
        QTest::newRow("a whole batch") << "playback.batch" << 421 << 2;
        QTest::newRow("the last batch") << "playback.last" << 999 << 0;
    }
    void buttons()
    {
        QFETCH(const QString, name);
        QFETCH(const int, step);
        QFETCH(const int, stage);
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        const QString said = bench.status();
        const QImage seen = bench.panel.grab().toImage();
        bench.click(qPrintable(name));
        QVERIFY((bench.at() == Playhead{step, static_cast<LoopStage>(stage)}));
        QVERIFY(bench.status() != said);
        QVERIFY(bench.panel.grab().toImage() != seen);
    }

    void keys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("stage");
        QTest::newRow("Left") << Qt::Key_Left << false << 420 << 1;
        QTest::newRow("Right") << Qt::Key_Right << false << 420 << 3;
        QTest::newRow("Shift+Left") << Qt::Key_Left << true << 419 << 2;
        QTest::newRow("Shift+Right") << Qt::Key_Right << true << 421 << 2;
        QTest::newRow("Page Down") << Qt::Key_PageDown << false << 470 << 2;
        QTest::newRow("Page Up") << Qt::Key_PageUp << false << 370 << 2;
        QTest::newRow("Home") << Qt::Key_Home << false << 0 << 0;
        QTest::newRow("End") << Qt::Key_End << false << 999 << 0;
    }
    /// They act wherever the keyboard is in the panel, on its buttons, too.
    void keys()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const bool, shift);
        QFETCH(const int, step);
        QFETCH(const int, stage);
        for (const char* const name : {"playbackPanel", "playback.place", "playback.play"}) {
            Bench bench;
            bench.goTo(420, LoopStage::OptimizerStep);
            QWidget* const widget = name == bench.panel.objectName() ? static_cast<QWidget*>(&bench.panel)
                                                                     : bench.rig.find(QLatin1String(name));
            widget->setFocus();
            QTest::keyClick(widget, key, shift ? Qt::ShiftModifier : Qt::NoModifier);
            QVERIFY2((bench.at() == Playhead{step, static_cast<LoopStage>(stage)}), name);
        }
    }

    void theCallThatRaisesIsReachedAndStays()
    {
        Bench bench;
        bench.key(Qt::Key_End);
        bench.keys(Qt::Key_Right, 6);
        QCOMPARE(bench.status(), QStringLiteral("Batch 1000, one more than the run has, optimizer.step(): uses lr "
                                                "9.035e-8, momentum 0.95. Its scheduler.step() will raise."));
        QVERIFY(!hasColour(bench.cartoon(), lightTheme().errorText));
        bench.key(Qt::Key_Right);
        QCOMPARE(bench.status(),
                 QStringLiteral("Batch 1000, one more than the run has: PyTorch raises ValueError: Tried to step 1001 "
                                "times. The specified number of total steps is 1000"));
        QCOMPARE(bench.rig.find(QStringLiteral("playback.status"))->toolTip(),
                 QStringLiteral("Torch 1.13 raises ValueError: Tried to step 1002 times. The specified number of total "
                                "steps is 1000"));
        QVERIFY(hasColour(bench.cartoon(), lightTheme().errorText));
        QCOMPARE(bench.text("playback.loggedNote"), QStringLiteral("it raises"));
        for (const char* const name : {"playback.play", "playback.step", "playback.batch"})
            QVERIFY2(!bench.button(name)->isEnabled(), name);
        bench.keys(Qt::Key_Right, 3);
        bench.key(Qt::Key_Space);
        QVERIFY(!bench.panel.player().isPlaying());
        QVERIFY((bench.at() == Playhead{1000, LoopStage::SchedulerStep}));
        bench.click("playback.back");
        QVERIFY(!hasColour(bench.cartoon(), lightTheme().errorText));
        QVERIFY(bench.button("playback.step")->isEnabled());
    }

    void whereTheLastStepDividesByZero()
    {
        Bench bench;
        bench.rig.set("pct_start", 1.0);
        bench.key(Qt::Key_End);
        bench.keys(Qt::Key_Right, 3);
        QCOMPARE(bench.status(),
                 QStringLiteral("Batch 999, the last of 1000 (99 of epoch 9): PyTorch raises ZeroDivisionError: "
                                "float division by zero"));
    }

    void speeds_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("batches");
        QTest::addColumn<QString>("said");
        QTest::newRow("0.1") << 0.1 << qint64(1) << "0.1×: 0.2 batches a second.";
        QTest::newRow("0.2") << 0.2 << qint64(2) << "0.2×: 0.4 batches a second.";
        QTest::newRow("0.5") << 0.5 << qint64(5) << "0.5×: one batch a second.";
        QTest::newRow("1") << 1.0 << qint64(10) << "1×: 2 batches a second.";
        QTest::newRow("10") << 10.0 << qint64(100) << "10×: 20 batches a second.";
        QTest::newRow("100") << 100.0 << qint64(1000) << "100×: 200 batches a second.";
    }
    /// Five seconds of a clock that the test turns, in frames of 20 milliseconds.
    void speeds()
    {
        QFETCH(const double, speed);
        QFETCH(const qint64, batches);
        QFETCH(const QString, said);
        Bench bench;
        bench.choose(speed);
        QCOMPARE(bench.rig.find(QStringLiteral("playback.speed"))->accessibleDescription(), said);
        bench.click("playback.play");
        for (int frame = 0; frame < 250; ++frame)
            bench.pass(20);
        // A frame may be due by a hair's breadth only with the next one.
        bench.pass(1);
        const qint64 stages = 4 * bench.at().step + static_cast<int>(bench.at().stage);
        QVERIFY2(std::abs(stages - 4 * batches) <= 4, qPrintable(QString::number(stages)));
    }

    /// Each is a multiple of the first, as its name says, also in a run that is too long for two batches a second.
    void aLongRunHasTheSameSpeeds()
    {
        Bench bench;
        bench.rig.set("total_steps", 1e6);
        auto* const box = bench.rig.find<QComboBox>(QStringLiteral("playback.speed"));
        QStringList said;
        for (int i = 0; i < box->count(); ++i)
            said << box->itemText(i);
        QVERIFY2(said.contains(QStringLiteral("0.1× · 200 batches/s")), qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY(said.contains(QStringLiteral("1× · 2000 batches/s")));
        QVERIFY(said.contains(QStringLiteral("2× · 4000 batches/s")));
    }

    void playingShowsEveryStageOrWholeBatches()
    {
        Bench bench;
        bench.click("playback.play");
        bench.pass(125);
        QVERIFY((bench.at() == Playhead{0, LoopStage::Backward}));
        bench.pass(125);
        QVERIFY((bench.at() == Playhead{0, LoopStage::OptimizerStep}));
        bench.choose(10);
        bench.pass(50);
        QVERIFY((bench.at() == Playhead{0, LoopStage::SchedulerStep}));
        bench.pass(50);
        QVERIFY((bench.at() == Playhead{1, LoopStage::SchedulerStep}));
    }

    void aLateFrameMakesUpForIt()
    {
        Bench bench;
        bench.click("playback.play");
        bench.pass(1000);
        QVERIFY((bench.at() == Playhead{2, LoopStage::Forward}));
    }

    void playAndPause()
    {
        Bench bench;
        bench.panel.setFocus();
        const QImage before = bench.button("playback.play")->grab().toImage();
        bench.key(Qt::Key_Space);
        QVERIFY(bench.panel.player().isPlaying());
        QCOMPARE(bench.button("playback.play")->accessibleName(), QStringLiteral("Pause"));
        QVERIFY(bench.button("playback.play")->grab().toImage() != before);
        bench.pass(125);
        bench.key(Qt::Key_Space);
        QVERIFY(!bench.panel.player().isPlaying());
        bench.pass(10000);
        QVERIFY((bench.at() == Playhead{0, LoopStage::Backward}));
        QCOMPARE(bench.button("playback.play")->grab().toImage(), before);
    }

    void itStopsWhereItRaises()
    {
        Bench bench;
        bench.choose(100);
        bench.click("playback.play");
        bench.pass(60000);
        QVERIFY(!bench.panel.player().isPlaying());
        QVERIFY((bench.at() == Playhead{1000, LoopStage::SchedulerStep}));
        QVERIFY(bench.status().contains(QStringLiteral("Tried to step 1001 times")));
    }

    void aMillionStepsAreSmooth()
    {
        Bench bench;
        bench.rig.set("total_steps", 1e6);
        bench.choose(100);
        bench.click("playback.play");
        QElapsedTimer clock;
        clock.start();
        for (int frame = 0; frame < 250; ++frame)
            bench.pass(16);
        QVERIFY2(clock.elapsed() < 250 * 16, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(bench.at().step, std::int64_t(799999));
    }

    void theSliderGoesAnywhere()
    {
        Bench bench;
        const QImage before = bench.place()->grab().toImage();
        const int middle = bench.place()->height() / 2;
        QTest::mousePress(bench.place(), Qt::LeftButton, {}, QPoint(bench.place()->width() / 2, middle));
        QVERIFY(std::abs(bench.at().step - 500) < 10);
        QTest::mouseMove(bench.place(), QPoint(bench.place()->width() + 50, middle));
        QTest::mouseRelease(bench.place(), Qt::LeftButton, {}, QPoint(bench.place()->width() + 50, middle));
        QVERIFY(bench.status().startsWith(QStringLiteral("Batch 1000, one more than the run has")));
        QVERIFY(bench.place()->grab().toImage() != before);
        bench.place()->setValue(42);  // as a screen reader does
        QVERIFY(bench.status().startsWith(QStringLiteral("Batch 42 of 1000")));
    }

    void theSliderOfABillionSteps()
    {
        Bench bench;
        bench.rig.set("total_steps", 5e9);
        QTest::mouseClick(bench.place(), Qt::LeftButton, {},
                          QPoint(bench.place()->width() + 10, bench.place()->height() / 2));
        QCOMPARE(bench.at().step, std::int64_t(5000000000));
        bench.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(bench.at().step, std::int64_t(4999999999));
    }

    void anotherScheduleKeepsThePlace()
    {
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        bench.click("playback.play");
        bench.rig.set("max_lr", 0.02);
        QVERIFY(bench.panel.player().isPlaying());
        QVERIFY((bench.at() == Playhead{420, LoopStage::OptimizerStep}));
        QVERIFY2(bench.status().contains(QStringLiteral("uses lr 0.0185")), qPrintable(bench.status()));
        bench.rig.set("total_steps", 100.0);
        QVERIFY((bench.at() == Playhead{100, LoopStage::SchedulerStep}));
        QVERIFY(bench.status().contains(QStringLiteral("Tried to step 101 times")));
    }

    /// A run of 10 000 groups takes a third of a second to build: nobody waits for what is not shown.
    void whatIsHiddenIsNotBuilt()
    {
        Bench bench;
        QVERIFY(bench.panel.run());
        bench.panel.hide();
        bench.rig.set("max_lr", 0.02);
        QVERIFY(!bench.panel.run());
        bench.panel.show();
        ViewRig::settle();
        bench.goTo(299, LoopStage::OptimizerStep);
        QVERIFY2(bench.status().contains(QStringLiteral("uses lr 0.02,")), qPrintable(bench.status()));
    }

    void aHiddenRunKeepsThePlayheadWithinIt()
    {
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        bench.panel.hide();
        bench.rig.set("max_lr", 0.02);
        QVERIFY((bench.at() == Playhead{420, LoopStage::OptimizerStep}));
        bench.rig.set("total_steps", 100.0);
        QVERIFY((bench.at() == Playhead{100, LoopStage::SchedulerStep}));
    }

    void playingWhatWasHidden()
    {
        Bench bench;
        bench.panel.hide();
        bench.rig.set("max_lr", 0.02);
        bench.panel.togglePlay();
        QVERIFY(bench.panel.player().isPlaying());
    }

    void anotherDocumentBeginsAnew()
    {
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        bench.click("playback.play");
        bench.rig.restart(startingConfig());
        QVERIFY(!bench.panel.player().isPlaying());
        QVERIFY(!bench.rig.attention().playhead);
        QVERIFY(bench.status().startsWith(QStringLiteral("Batch 0, the first of 1000")));
    }

    void whatCannotBeBuiltIsNotPlayed()
    {
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        bench.click("playback.play");
        const QImage seen = bench.cartoon();
        bench.rig.set("pct_start", 2.0);
        QVERIFY(!bench.panel.player().isPlaying());
        QVERIFY(bench.status().startsWith(QStringLiteral("There is no run to play. pct_start")));
        QVERIFY(bench.cartoon() != seen);
        for (const char* const name : {"playback.play", "playback.step", "playback.back", "playback.last"})
            QVERIFY2(!bench.button(name)->isEnabled(), name);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown})
            bench.key(key);
        bench.rig.set("pct_start", 0.3);
        QVERIFY2(bench.status().startsWith(QStringLiteral("Batch 420 of 1000")), qPrintable(bench.status()));
    }

    /// Group 1 peaks at 0.04: four times the rates of group 0, bit for bit, and so its texts.
    void theSelectedGroup()
    {
        Bench bench;
        ScheduleConfig config = startingConfig();
        config.groups = {"backbone", "head"};
        config.maxLr = PerGroup(std::vector{0.01, 0.04});
        bench.rig.restart(config);
        bench.goTo(299, LoopStage::OptimizerStep);
        QCOMPARE(bench.text("playback.used"), QStringLiteral("0.01"));
        Attention attention = bench.rig.attention();
        attention.group = 1;
        bench.rig.attend(attention);
        QCOMPARE(bench.text("playback.used"), QStringLiteral("0.04"));
        QVERIFY2(bench.status().endsWith(QStringLiteral("Group: head.")), qPrintable(bench.status()));
    }

    void underAdamItIsBeta1()
    {
        Bench bench;
        bench.rig.set("optimizer", std::string("adam"));
        QVERIFY(bench.status().contains(QStringLiteral("beta1 0.95")));
    }

    void lessMotionIsNoMotion()
    {
        Bench bench;
        bench.panel.setMotion(false);
        bench.click("playback.step");
        const QImage atOnce = bench.cartoon();
        ViewRig::settle();
        QCOMPARE(bench.cartoon(), atOnce);
        bench.panel.setMotion(true);
        bench.click("playback.back");
        bench.click("playback.step");
        QVERIFY(bench.cartoon() != atOnce);
        QTRY_COMPARE(bench.cartoon(), atOnce);
    }

    void theKeyboardReachesEverything()
    {
        Bench bench;
        bench.goTo(420, LoopStage::OptimizerStep);
        QStringList reached;
        bench.rig.focus(QStringLiteral("playback.restart"));
        for (int i = 0; i < 12 && !reached.contains(QApplication::focusWidget()->objectName()); ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{"playback.restart", "playback.back", "playback.play", "playback.step",
                                       "playback.batch", "playback.last", "playback.place", "playback.speed"}));
        for (const QString& name : reached) {
            const QWidget* const control = bench.rig.find(name);
            QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(), qPrintable(name));
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {460, 552, 640, 1000})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void nothingIsCutOff()
    {
        QFETCH(const int, width);
        Bench bench(width);
        for (const LoopStage stage : {LoopStage::Forward, LoopStage::OptimizerStep, LoopStage::SchedulerStep})
            for (const std::int64_t step : {299, 999, 1000}) {
                bench.goTo(step, stage);
                ViewRig::settle();
                QVERIFY(bench.panel.minimumSizeHint().width() <= width);
                for (const QLabel* const label : bench.panel.findChildren<QLabel*>()) {
                    const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                         : label->sizeHint().height();
                    QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                    if (!label->wordWrap())
                        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                }
            }
    }

    /// In a low window the chart keeps its place: the stations go first, then the log.
    void aLowPanelSaysItInASentence()
    {
        Bench bench(582);
        const int whole = bench.panel.sizeHint().height();
        const auto isShown = [&](const char* name) { return bench.rig.find(QLatin1String(name))->isVisible(); };
        QVERIFY(whole <= 160);
        QVERIFY(isShown("playback.cartoon") && isShown("playback.logged"));
        bench.panel.resize(582, whole - 30);
        ViewRig::settle();
        QVERIFY(!isShown("playback.cartoon") && isShown("playback.logged"));
        bench.panel.resize(582, bench.panel.minimumSizeHint().height());
        ViewRig::settle();
        QVERIFY(!isShown("playback.cartoon") && !isShown("playback.logged"));
        QVERIFY(isShown("playback.status") && isShown("playback.play"));
        bench.panel.resize(582, whole);
        ViewRig::settle();
        QVERIFY(isShown("playback.cartoon") && isShown("playback.logged"));
    }

private:
    static bool hasColour(const QImage& image, const QColor& colour)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    }
};

QTEST_MAIN(PlaybackTest)
#include "tst_playback.moc"
