// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the playback stands, as the chart, the table and the code show it, and as a hand moves it in the chart.
#include "chart_rig.h"
#include "table_bench.h"
#include "ui/chart/playhead_drag.h"
#include "ui/chart/playhead_layer.h"
#include "ui/code/code_panel.h"
#include "ui/code/loop_lines.h"
#include "ui/playback/playback_panel.h"
#include "ui/playback/run_player.h"
#include "window_driver.h"

#include <QPlainTextEdit>
#include <QTextBlock>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

void putAt(ViewRig& rig, std::optional<Playhead> playhead)
{
    Attention attention = rig.attention();
    attention.playhead = playhead;
    rig.attend(attention);
    ViewRig::settle();
}

/// How many pixels of the column at \p x, within the plot, are of \p colour.
int inColumn(ChartRig& chart, double x, const QColor& colour, Quantity quantity = Quantity::LearningRate)
{
    const QImage image = chart.image();
    const QRectF plot = chart.frame(quantity).plot;
    int found = 0;
    for (int y = int(plot.top()) + 1; y < int(plot.bottom()); ++y)
        for (const int beside : {-1, 0, 1})
            if (image.pixelColor(int(std::round(x)) + beside, y) == colour) {
                ++found;
                break;
            }
    return found;
}

QString litText(const QPlainTextEdit& view)
{
    const auto lit = view.extraSelections();
    return lit.isEmpty() ? QString() : lit.first().cursor.block().text();
}

}  // namespace

class PlayheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void aLineInBothCharts()
    {
        ChartRig chart;
        const QImage without = chart.image();
        const double x = chart.frame().toX(640);
        for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum})
            QCOMPARE(inColumn(chart, x, lightTheme().text, quantity), 0);
        putAt(chart.rig, Playhead{640, LoopStage::Forward});
        for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum}) {
            const double height = chart.frame(quantity).plot.height();
            QVERIFY(inColumn(chart, x, lightTheme().text, quantity) > 0.7 * height);
        }
        putAt(chart.rig, std::nullopt);
        QCOMPARE(chart.image(), without);
    }

    void aDiamondAtWhatTheBatchUses()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{500, LoopStage::OptimizerStep});
        const QPointF at = chart.frame().toPixel(500, 0.008099881015401794);  // torch 1.13.1
        QVERIFY(chart.image().pixelColor(at.toPoint()) == lightTheme().accent);
        QVERIFY(chart.image().pixelColor((at + QPointF(0, -12)).toPoint()) == lightTheme().text ||
                chart.image().pixelColor((at + QPointF(-1, -12)).toPoint()) == lightTheme().text);
    }

    void itIsRedWhereTheSchedulerRaises()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{1000, LoopStage::OptimizerStep});
        const double x = chart.frame().toX(1000);
        QCOMPARE(inColumn(chart, x, lightTheme().errorText), 0);
        putAt(chart.rig, Playhead{1000, LoopStage::SchedulerStep});
        QVERIFY(inColumn(chart, x, lightTheme().errorText) > 50);
    }

    void aHandDragsIt()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{640, LoopStage::OptimizerStep});
        const double y = chart.frame().plot.top() + 30;
        chart.drag({chart.frame().toX(640), y}, {chart.frame().toX(820), y});
        QVERIFY((chart.rig.attention().playhead == Playhead{820, LoopStage::OptimizerStep}));
        QCOMPARE(chart.rig.attention().step, std::optional(820.0));
        ViewRig::settle();
        QVERIFY(inColumn(chart, chart.frame().toX(820), lightTheme().text) > 50);
        QVERIFY(chart.rig.edits.empty());
        QVERIFY(!chart.rig.snapshot().view.zoomSteps);
    }

    void itStaysInTheRun()
    {
        ChartRig chart;
        chart.rig.set("last_epoch", 99.0);
        putAt(chart.rig, Playhead{640, LoopStage::Forward});
        const double y = chart.frame().plot.top() + 30;
        chart.drag({chart.frame().toX(640), y}, {chart.frame().plot.right() + 200, y});
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(1000));
        chart.drag({chart.frame().toX(1000), y}, {chart.frame().plot.left() - 200, y});
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(100));
    }

    void besideItTheChartIsAsEver()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{640, LoopStage::Forward});
        const double y = chart.frame().plot.center().y();
        chart.drag({chart.frame().toX(700), y - 40}, {chart.frame().toX(900), y + 40});
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(640));
        QVERIFY(chart.rig.snapshot().view.zoomSteps);
    }

    /// The playhead stands on the peak: the handle there lies above it.
    void handlesComeFirst()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{299, LoopStage::Forward});
        const QPointF peak = chart.spot(HandleKind::Peak);
        chart.drag(peak, peak + QPointF(0, 20));
        QVERIFY(!chart.rig.edits.empty());
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(299));
    }

    void keysMoveItOnceItIsTaken()
    {
        ChartRig chart;
        putAt(chart.rig, Playhead{640, LoopStage::Forward});
        const QSignalSpy played(&chart.view.playheadDrag(), &PlayheadDrag::playAsked);
        chart.key(Qt::Key_Right);
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(640));
        chart.key(Qt::Key_Space);
        QCOMPARE(played.count(), 0);
        const QImage unfocused = chart.image();
        chart.click({chart.frame().toX(640), chart.frame().plot.top() + 30});
        QVERIFY(chart.image() != unfocused);
        chart.key(Qt::Key_Right);
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(641));
        chart.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(631));
        chart.key(Qt::Key_Space);
        QCOMPARE(played.count(), 1);
        chart.key(Qt::Key_Escape);
        chart.key(Qt::Key_Right);
        QCOMPARE(chart.rig.attention().playhead->step, std::int64_t(631));
    }

    void theTableFollows()
    {
        TableBench bench;
        putAt(bench.rig, Playhead{640, LoopStage::Forward});
        QCOMPARE(bench.table().currentRow(), std::optional<std::int64_t>(640));
        QVERIFY(bench.isSeen(640));
        const QImage before = bench.table().grab().toImage();
        putAt(bench.rig, Playhead{641, LoopStage::Forward});
        QVERIFY(bench.table().grab().toImage() != before);
        bench.point(3);  // a cursor is nearer to the hand
        QCOMPARE(bench.table().currentRow(), std::optional<std::int64_t>(3));
    }

    void theCodeFollows_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("PyTorch") << "pytorch"
                                 << QStringList{"loss_of(batch).backward()", "loss_of(batch).backward()",
                                                "optimizer.step()", "scheduler.step()  # each batch"};
        QTest::newRow("Accelerate") << "accelerate"
                                    << QStringList{"accelerator.backward(loss_of(model, batch))",
                                                   "accelerator.backward(loss_of(model, batch))", "optimizer.step()",
                                                   "scheduler.step()"};
        QTest::newRow("Keras has no such lines") << "keras" << QStringList{"", "", "", ""};
        QTest::newRow("a configuration has none") << "mmengine" << QStringList{"", "", "", ""};
    }
    void theCodeFollows()
    {
        QFETCH(const QString, target);
        QFETCH(const QStringList, lines);
        CodePanel panel;
        ViewRig rig(panel);
        panel.resize(420, 1000);
        panel.show();
        ViewState view;
        view.codeTarget = target.toStdString();
        rig.look(view);
        ViewRig::settle();
        auto* const text = rig.find<QPlainTextEdit>(QStringLiteral("code.text"));
        QVERIFY(litText(*text).isEmpty());
        QImage seen = text->grab().toImage();
        for (int stage = 0; stage < 4; ++stage) {
            putAt(rig, Playhead{7, static_cast<LoopStage>(stage)});
            const QString lit = litText(*text).remove(QRegularExpression(QStringLiteral("^[# ]*")));
            QCOMPARE(lit, lines[stage]);
            if (!lines[stage].isEmpty() && stage != 1)
                QVERIFY(text->grab().toImage() != seen);
            seen = text->grab().toImage();
        }
        putAt(rig, std::nullopt);
        QVERIFY(litText(*text).isEmpty());
    }

    void aLoopInAScript()
    {
        const LoopLines loop = loopLines(QStringLiteral("for x, y in loader:\n"
                                                        "    optimizer.zero_grad()\n"
                                                        "    loss = criterion(model(x), y)\n"
                                                        "    loss.backward()\n"
                                                        "    # optimizer.step() moves the weights\n"
                                                        "    optimizer.step()\n"
                                                        "    scheduler.step()\n"));
        QCOMPARE(loop.forward, std::optional(2));
        QCOMPARE(loop.backward, std::optional(3));
        QCOMPARE(loop.optimizerStep, std::optional(5));
        QCOMPARE(loop.schedulerStep, std::optional(6));
        QVERIFY(!loopLines(QStringLiteral("optimizer.step()\n")).at(LoopStage::OptimizerStep));
    }

    /// All of it in the window: the buttons move what chart and table show, and it goes with its workspace.
    void inTheWindow()
    {
        WindowDriver driver;
        auto* const panel = driver.find<PlaybackPanel>("playbackPanel");
        QVERIFY(!panel->isVisible());
        QTest::mouseClick(driver.find("workspace")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        WindowDriver::settle();
        QVERIFY(panel->isVisible());
        for (const char* const name : {"playback.back", "playback.restart"})
            QVERIFY(!driver.find(name)->isEnabled());
        for (const char* const name :
             {"playback.last", "playback.step", "playback.batch", "playback.back", "playback.restart"}) {
            const QImage seen = driver.picture();
            const auto stood = driver.session().attention().attention().playhead;
            QTest::mouseClick(driver.find(name), Qt::LeftButton);
            WindowDriver::settle();
            const auto stands = driver.session().attention().attention().playhead;
            QVERIFY(stands && stands != stood);
            if (!stood || stands->step != stood->step)
                QVERIFY2(driver.picture() != seen, name);
        }
        QTest::mouseClick(driver.find("workspace")->findChildren<QAbstractButton*>().at(0), Qt::LeftButton);
        WindowDriver::settle();
        QVERIFY(!panel->isVisible());
        QVERIFY(!driver.session().attention().attention().playhead);
        QVERIFY(!driver.session().attention().attention().step);
    }

    void itHasItsPlaceInTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the smallest") << QSize(860, 560);
        QTest::newRow("a laptop") << QSize(1280, 800);
        QTest::newRow("narrow and high") << QSize(900, 1100);
        QTest::newRow("a large screen") << QSize(1920, 1080);
    }
    void itHasItsPlaceInTheWindow()
    {
        QFETCH(const QSize, size);
        WindowDriver driver(size);
        QTest::mouseClick(driver.find("workspace")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QTest::mouseClick(driver.find("playback.last"), Qt::LeftButton);
        for (int i = 0; i < 7; ++i)
            QTest::mouseClick(driver.find("playback.step"), Qt::LeftButton);
        for (int i = 0; i < 3; ++i)
            WindowDriver::settle();
        auto* const panel = driver.find("playbackPanel");
        QVERIFY(driver.chart().geometry().bottom() < panel->geometry().top());
        QVERIFY(panel->parentWidget()->rect().contains(panel->geometry()));
        QVERIFY(panel->height() >= panel->minimumSizeHint().height());
        QVERIFY(panel->width() >= panel->minimumSizeHint().width());
        if (size.height() >= 800)
            QVERIFY(driver.find("playback.cartoon")->isVisible());
        for (QWidget* const child : panel->findChildren<QWidget*>()) {
            if (!child->isVisible())
                continue;
            const QRect place(child->mapTo(panel, QPoint()), child->size());
            QVERIFY2(panel->rect().contains(place), qPrintable(child->objectName()));
            const auto* const label = qobject_cast<QLabel*>(child);
            const int needed = !label ? 0 : label->wordWrap() ? label->heightForWidth(label->width()) : 1;
            QVERIFY2(child->height() >= needed, qPrintable(child->objectName()));
        }
        QVERIFY(driver.find<QLabel>("playback.status")->text().contains(QStringLiteral("Tried to step 1001 times")));
    }

    /// At the highest speed every view follows within the time of a frame on the screen, on average.
    void theWholeWindowKeepsUp()
    {
        WindowDriver driver;
        QTest::mouseClick(driver.find("workspace")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        RunPlayer& player = driver.find<PlaybackPanel>("playbackPanel")->player();
        qint64 now = 0;
        player.setClock([&now] { return now; });
        QTest::keyClick(driver.find("playback.speed"), Qt::Key_End);
        driver.type("total_steps.number", QStringLiteral("1000000"));
        QTest::mouseClick(driver.find("playback.play"), Qt::LeftButton);
        constexpr int frames = 60;
        QElapsedTimer clock;
        clock.start();
        for (int frame = 0; frame < frames; ++frame) {
            now += 16;
            player.tick();
            driver.chart().repaint();
            WindowDriver::settle();
        }
        qInfo("%lld ms for %d frames", clock.elapsed(), frames);
        QVERIFY(clock.elapsed() < frames * 100);
        QCOMPARE(driver.session().attention().attention().playhead->step, std::int64_t(frames * 16 * 200 - 1));
    }

    void spaceOnThePlayheadOfTheChartPlays()
    {
        WindowDriver driver;
        QTest::mouseClick(driver.find("workspace")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QTest::mouseClick(driver.find("playback.last"), Qt::LeftButton);
        QTest::keyClick(driver.find("playback.place"), Qt::Key_PageUp);
        WindowDriver::settle();
        const ChartFrame& frame = driver.chart().picture().learningRateChart().state().frame;
        const QPoint at(int(frame.toX(949)), int(frame.plot.center().y()));
        QTest::mouseClick(driver.chart().findChild<QGraphicsView*>()->viewport(), Qt::LeftButton, {}, at);
        QTest::keyClick(&driver.chart(), Qt::Key_Space);
        QVERIFY(driver.find<PlaybackPanel>("playbackPanel")->player().isPlaying());
        QTest::keyClick(&driver.chart(), Qt::Key_Space);
        QVERIFY(!driver.find<PlaybackPanel>("playbackPanel")->player().isPlaying());
    }
};

QTEST_MAIN(PlayheadTest)
#include "tst_playhead.moc"
