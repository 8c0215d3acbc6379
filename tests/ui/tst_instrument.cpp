// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart in the whole window: what a hand does there is seen everywhere at once.
#include "ui/chart/chart_handles.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/schedule_chart.h"
#include "ui/code/code_view.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/window/readout.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QFile>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// The window, and a hand on its chart.
struct Hand : WindowDriver {
    QWidget* canvas() { return chart().findChild<QGraphicsView*>()->viewport(); }
    QPointF spot(HandleKind kind) { return QRectF(chart().handles().rect(kind)).center(); }
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, canvas()->mapToGlobal(at), button, held, {});
        QCoreApplication::sendEvent(canvas(), &event);
        settle();
    }
    void press(const QPointF& at) { mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton); }
    void move(const QPointF& at, Qt::MouseButtons held = Qt::LeftButton)
    {
        mouse(QEvent::MouseMove, at, Qt::NoButton, held);
    }
    void release(const QPointF& at) { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }
    QString field(const char* name) { return find<QLineEdit>(name)->text(); }
    QString code() { return find<CodeView>("code.text")->code(); }
    QString line() { return find<Readout>("readout")->text(); }
};

}  // namespace

class TestInstrument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-instrument"));
    }
    void init() { QSettings().clear(); }

    void aDragMovesEverythingAtOnce()
    {
        Hand hand;
        const QPointF from = hand.spot(HandleKind::Peak);
        hand.press(from);
        hand.move(from + QPointF(90, 60));
        const QString lr = hand.field("max_lr.number");
        const QString pct = hand.field("pct_start.number");
        QVERIFY(lr != QStringLiteral("0.01") && pct != QStringLiteral("0.3"));
        QVERIFY2(hand.code().contains(QStringLiteral("max_lr=") + lr), qPrintable(hand.code()));
        QVERIFY(hand.code().contains(QStringLiteral("pct_start=") + pct));
        QVERIFY2(hand.line().contains(QStringLiteral("max_lr %1, pct_start %2").arg(lr, pct)), qPrintable(hand.line()));
        for (const char* key : {"Shift: fine", "Ctrl: snap", "X or Y: one axis", "Esc: put it back"})
            QVERIFY2(hand.line().contains(QLatin1String(key)), key);
        hand.release(from + QPointF(90, 60));
        QVERIFY(!hand.line().contains(QStringLiteral("Esc")));
        QCOMPARE(hand.document().undoStack()->count(), 1);
        QCOMPARE(hand.document().undoStack()->undoText(), QStringLiteral("drag the peak"));
        hand.document().undoStack()->undo();
        QVERIFY(hand.config() == startingConfig());
    }

    void escapeLeavesNothingToUndo()
    {
        Hand hand;
        const QPointF from = hand.spot(HandleKind::Floor);
        hand.press(from);
        hand.move(from + QPointF(0, -30));
        QTest::keyClick(&hand.chart(), Qt::Key_Escape);
        QVERIFY(hand.config() == startingConfig());
        QCOMPARE(hand.document().undoStack()->count(), 0);
        hand.release(from);
        QCOMPARE(hand.document().undoStack()->count(), 0);
    }

    void whatHoldsAHandleBackIsSaid()
    {
        Hand hand;
        const QPointF from = hand.spot(HandleKind::Start);
        hand.press(from);
        hand.move(from - QPointF(0, 900));
        QVERIFY2(hand.line().contains(QStringLiteral("The start cannot lie above the peak.")), qPrintable(hand.line()));
        hand.release(from);
    }

    void theChartKeepsItsPlaceUnderAHand()
    {
        Hand hand;  // its welcome row goes away with the first edit
        const QRect place(hand.chart().mapTo(&hand.window(), QPoint()), hand.chart().size());
        const QPointF from = hand.spot(HandleKind::Start);
        hand.press(from);
        hand.move(from - QPointF(0, 900));  // div_factor 1: there are warnings about that, too
        QCOMPARE(QRect(hand.chart().mapTo(&hand.window(), QPoint()), hand.chart().size()), place);
        hand.release(from);
        hand.settle();
        QVERIFY(QRect(hand.chart().mapTo(&hand.window(), QPoint()), hand.chart().size()) != place);
    }

    void theRowOfAHandleIsLit()
    {
        Hand hand;
        const auto rowImage = [&](const char* field) {
            auto* const form = hand.find("form");
            const int y = hand.find(field)->mapTo(form, QPoint()).y();
            return form->grab(QRect(0, y, form->width(), 10)).toImage();
        };
        const QImage before = rowImage("max_momentum.number");
        hand.move(hand.spot(HandleKind::Ceiling), {});
        QVERIFY(rowImage("max_momentum.number") != before);
        for (const char* field : {"max_lr.number", "pct_start.number"}) {  // the peak stands for two parameters
            hand.move(hand.spot(HandleKind::Ceiling), {});
            const QImage plain = rowImage(field);
            hand.move(hand.spot(HandleKind::Peak), {});
            QVERIFY2(rowImage(field) != plain, field);
        }
    }

    void aRowLightsItsHandle()
    {
        Hand hand;
        const QImage before = hand.picture();
        hand.find("final_div_factor.number")->setFocus(Qt::TabFocusReason);
        WindowDriver::settle();
        QVERIFY(hand.picture() != before);
    }

    void ratiosOfPeaksAreLocked()
    {
        Hand hand;
        hand.document().edit(
            {{{"groups.add", std::string("head"), {}}, {"max_lr", std::vector{0.001, 0.01}, {}}}, "x", 0});
        WindowDriver::settle();
        auto* const lock = hand.find<QAbstractButton>("groups.lock");
        QVERIFY(lock->isVisible() && !lock->isChecked());
        lock->click();
        WindowDriver::settle();
        QVERIFY(lock->isChecked());
        hand.type("max_lr[0].number", QStringLiteral("0.004"));
        QCOMPARE(hand.config().maxLr->values(), (std::vector{0.004, 0.04}));
        const QPointF from = hand.spot(HandleKind::Peak);
        hand.press(from);
        for (int i = 1; i < 30; ++i)  // nothing drifts while a hand moves
            hand.move(from + QPointF(0, i % 7));
        hand.move(from);
        hand.release(from);
        QCOMPARE(hand.config().maxLr->values(), (std::vector{0.004, 0.04}));
        lock->click();
        hand.type("max_lr[0].number", QStringLiteral("0.001"));
        QCOMPARE(hand.config().maxLr->values(), (std::vector{0.001, 0.04}));
    }

    void howItIsLookedAtIsSavedAndNeverDirty()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("looked.onecycle"));
        Hand hand;
        hand.chart().actions().effectiveStep->trigger();
        hand.chart().actions().zoomIn->trigger();
        WindowDriver::settle();
        QVERIFY(!hand.document().isModified());
        QCOMPARE(hand.document().undoStack()->count(), 0);
        const ChartFrame seen = hand.chart().picture().learningRateChart().state().frame;
        QVERIFY(!hand.document().save(path));
        Hand other;
        QVERIFY(other.session().files().openPath(path));
        WindowDriver::settle();
        QVERIFY(other.document().snapshot().view.effectiveStep);
        QCOMPARE(other.chart().picture().learningRateChart().state().frame.xMin, seen.xMin);
        QCOMPARE(other.chart().picture().learningRateChart().state().frame.xMax, seen.xMax);
    }

    void theTableAndThePlaneFollowTheCursor()
    {
        Hand hand;
        for (const char* const name : {"table", "plane"}) {
            for (PanelDock* const dock : hand.window().panels().docks())
                if (dock->panel()->objectName() == QLatin1String(name))
                    dock->reveal();
            WindowDriver::settle();
            WindowDriver::settle();
            auto* const panel = hand.find(name);
            const QImage before = panel->grab().toImage();
            const ChartFrame& frame = hand.chart().picture().learningRateChart().state().frame;
            hand.move(QPointF(frame.toX(700), frame.plot.center().y()), {});
            QVERIFY2(panel->grab().toImage() != before, name);
            hand.move(QPointF(frame.toX(100), frame.plot.center().y()), {});
        }
    }

    void singleLettersActOnlyInTheChart()
    {
        Hand hand;
        hand.find("max_lr.number")->setFocus();
        QTest::keyClick(hand.find("max_lr.number"), Qt::Key_E);
        QVERIFY(!hand.document().snapshot().view.effectiveStep);
        hand.chart().setFocus();
        QTest::keyClick(&hand.chart(), Qt::Key_E);
        QVERIFY(hand.document().snapshot().view.effectiveStep);
    }

    void aFloatingPanelComesBackAfterTheWindowIsClosed()
    {
        const auto tableDock = [](Hand& hand) {
            for (PanelDock* const dock : hand.window().panels().docks())
                if (dock->panel()->objectName() == QLatin1String("table"))
                    return dock;
            return static_cast<PanelDock*>(nullptr);
        };
        {
            Hand hand;
            tableDock(hand)->setFloating(true);
            WindowDriver::settle();
            hand.window().close();
            WindowDriver::settle();
        }
        Hand other;
        QVERIFY(tableDock(other)->isFloating());
        QVERIFY(!tableDock(other)->isHidden());
    }

    void theWelcomeDoesNotComeBackWithEscape()
    {
        Hand hand;
        hand.document().edit({{{"max_lr", 0.02, {}}}, "x", 0});
        hand.document().undoStack()->undo();
        QVERIFY(!hand.document().isFresh());
        const QPointF from = hand.spot(HandleKind::Peak);
        hand.press(from);
        hand.move(from + QPointF(30, 30));
        QTest::keyClick(&hand.chart(), Qt::Key_Escape);
        QVERIFY(!hand.document().isFresh());
        hand.release(from);
    }

    void aGroupThatGoesLeavesNoWrongCurveHidden()
    {
        Hand hand;
        hand.document().edit(
            {{{"groups.add", std::string("head"), {}}, {"groups.add", std::string("neck"), {}}}, "x", 0});
        ViewState view = hand.document().snapshot().view;
        view.hiddenGroups = {1};
        hand.document().setView(view);
        hand.document().edit({{{"groups.remove", 0.0, {}}}, "x", 0});
        QVERIFY(hand.document().snapshot().view.hiddenGroups.empty());
    }
};

QTEST_MAIN(TestInstrument)
#include "tst_instrument.moc"
