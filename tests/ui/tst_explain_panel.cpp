// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The formula as a person sees it: every number can be pointed at, dragged, nudged and typed, and changes what is seen.
#include "chart_rig.h"
#include "ui/chart/phase_ribbon.h"
#include "ui/explain/explain_panel.h"
#include "ui/explain/formula_view.h"
#include "ui/explain/number_tag.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    explicit Bench(const QSize& size = {336, 900}) : rig(panel)
    {
        applyTheme(lightTheme());
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
    /// What the formula \p name looks like.
    [[nodiscard]] QImage picture(const char* name) const { return rig.find(QLatin1String(name))->grab().toImage(); }
    [[nodiscard]] NumberTag* tag(const QString& name) const
    {
        auto* const found = rig.find<NumberTag>(name);
        rig.find<QScrollArea>("explain.scroll")->ensureWidgetVisible(found);
        ViewRig::settle();
        return found;
    }
    void pointAt(double step)
    {
        Attention attention = rig.attention();
        attention.step = step;
        rig.attend(attention);
        ViewRig::settle();
    }
    /// Presses on the middle of \p widget, goes \p pixels to the right, and lets go unless asked not to.
    static void drag(QWidget* widget, int pixels, bool letGo = true, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF from = QRectF(widget->rect()).center();
        const auto send = [&](QEvent::Type type, double x, Qt::MouseButtons held) {
            const QPointF at = from + QPointF(x, 0);
            const bool moves = type == QEvent::MouseMove;
            QMouseEvent event(type, at, widget->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, held,
                              modifiers);
            QCoreApplication::sendEvent(widget, &event);
        };
        send(QEvent::MouseButtonPress, 0, Qt::LeftButton);
        widget->setFocus(Qt::MouseFocusReason);
        constexpr int moves = 4;
        for (int i = 1; i <= moves; ++i)
            send(QEvent::MouseMove, double(pixels) * i / moves, Qt::LeftButton);
        if (letGo)
            send(QEvent::MouseButtonRelease, pixels, Qt::NoButton);
        ViewRig::settle();
    }
    void type(const QString& name, const QString& text) const
    {
        QWidget* const widget = tag(name);
        QTest::mouseDClick(widget, Qt::LeftButton);
        auto* const field = widget->parentWidget()->findChild<QLineEdit*>();
        QVERIFY(field && field->isVisible() && field->hasFocus());
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        ViewRig::settle();
    }

    ExplainPanel panel;
    ViewRig rig;
};

void addNumbers()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("key");
    QTest::newRow("initial lr") << "explain.lr"
                                << "explain.lr.initial_lr"
                                << "div_factor";
    QTest::newRow("peak lr") << "explain.lr"
                             << "explain.lr.max_lr"
                             << "max_lr";
    QTest::newRow("ceiling") << "explain.momentum"
                             << "explain.momentum.max_momentum"
                             << "max_momentum";
    QTest::newRow("floor") << "explain.momentum"
                           << "explain.momentum.base_momentum"
                           << "base_momentum";
    QTest::newRow("boundary") << "explain.position"
                              << "explain.position.pct_start"
                              << "pct_start";
}

}  // namespace

class ExplainPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theCaptionFollowsTheCursor()
    {
        Bench bench;
        QVERIFY2(bench.text("explain.which").contains("this is step 299"), qPrintable(bench.text("explain.which")));
        bench.pointAt(120);
        QVERIFY(bench.text("explain.caption").startsWith("Step 120 of 1000 is in the warm-up"));
        QVERIFY(bench.text("explain.which").isEmpty());
        const QImage warmUp = bench.picture("explain.lr");
        bench.pointAt(700);
        QVERIFY(bench.text("explain.caption").startsWith("Step 700 of 1000 is in the annealing"));
        QVERIFY(bench.picture("explain.lr") != warmUp);
    }

    /// torch 1.13.1: lr and momentum of step 120 of OneCycleLR(SGD, max_lr=0.01, total_steps=1000).
    void theFormulaIsReadOut()
    {
        Bench bench;
        bench.pointAt(120);
        QCOMPARE(bench.rig.find("explain.lr")->accessibleDescription(),
                 "lr_k = lr_max + (lr_initial - lr_max) / 2 * (1 + cos(pi * p)) ≈ 0.01 + (0.0004 - 0.01) / 2 * (1 + "
                 "cos(pi * 0.4013)) ≈ 0.003736");
        QVERIFY(bench.rig.find("explain.momentum")->accessibleDescription().endsWith("≈ 0.9153"));
    }

    void pointingLightsAndTells_data() { addNumbers(); }

    void pointingLightsAndTells()
    {
        QFETCH(const QString, formula);
        QFETCH(const QString, tag);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        NumberTag* const number = bench.tag(tag);
        const QImage before = bench.picture(qPrintable(formula));
        QTest::mouseMove(number);
        ViewRig::settle();
        QCOMPARE(QString::fromStdString(bench.rig.attention().parameter), key);
        QVERIFY(bench.rig.attention().handle && bench.rig.attention().phase == 0U);
        QVERIFY(bench.picture(qPrintable(formula)) != before);
        QTest::mouseMove(&bench.panel, QPoint(2, 2));
        ViewRig::settle();
        QVERIFY(bench.rig.attention().parameter.empty() && !bench.rig.attention().phase);
        QCOMPARE(bench.picture(qPrintable(formula)), before);
    }

    void attentionLightsTheNumber_data() { addNumbers(); }

    void attentionLightsTheNumber()
    {
        QFETCH(const QString, formula);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        const QImage before = bench.picture(qPrintable(formula));
        Attention attention = bench.rig.attention();
        attention.parameter = key.toStdString();
        bench.rig.attend(attention);
        QVERIFY(bench.picture(qPrintable(formula)) != before);
        attention.parameter.clear();
        bench.rig.attend(attention);
        QCOMPARE(bench.picture(qPrintable(formula)), before);
    }

    void aDragIsOneGesture_data() { addNumbers(); }

    void aDragIsOneGesture()
    {
        QFETCH(const QString, formula);
        QFETCH(const QString, tag);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        const double before = bench.rig.number(qPrintable(key));
        const QImage seen = bench.picture(qPrintable(formula));
        Bench::drag(bench.tag(tag), -40);
        QVERIFY(bench.rig.number(qPrintable(key)) != before);
        QVERIFY(bench.picture(qPrintable(formula)) != seen);
        QVERIFY(bench.rig.edits.size() > 1 && bench.rig.edits.front().gesture != 0);
        for (const Edit& edit : bench.rig.edits)
            QCOMPARE(edit.gesture, bench.rig.edits.front().gesture);
        QCOMPARE(bench.rig.ends, std::vector<bool>{true});
    }

    void escapePutsBack_data() { addNumbers(); }

    void escapePutsBack()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        const double before = bench.rig.number(qPrintable(key));
        NumberTag* const number = bench.tag(tag);
        Bench::drag(number, -40, false);
        QVERIFY(bench.rig.number(qPrintable(key)) != before);
        QTest::keyClick(number, Qt::Key_Escape);
        QCOMPARE(bench.rig.number(qPrintable(key)), before);
        QCOMPARE(bench.rig.ends, std::vector<bool>{false});
    }

    void shiftIsFine()
    {
        Bench bench;
        Bench::drag(bench.tag("explain.lr.max_lr"), 80);
        const double far = bench.rig.number("max_lr");
        bench.rig.restart(startingConfig());
        Bench::drag(bench.tag("explain.lr.max_lr"), 80, true, Qt::ShiftModifier);
        const double near = bench.rig.number("max_lr");
        QVERIFY2(near > 0.01 && (near - 0.01) * 5 < far - 0.01, qPrintable(QString::number(near)));
    }

    void arrowsNudge_data() { addNumbers(); }

    void arrowsNudge()
    {
        QFETCH(const QString, formula);
        QFETCH(const QString, tag);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        const double before = bench.rig.number(qPrintable(key));
        NumberTag* const number = bench.tag(tag);
        number->setFocus(Qt::TabFocusReason);
        const QImage seen = bench.picture(qPrintable(formula));
        QTest::keyClick(number, Qt::Key_Down);
        ViewRig::settle();
        QVERIFY(bench.rig.number(qPrintable(key)) != before);
        QVERIFY(bench.picture(qPrintable(formula)) != seen);
        QCOMPARE(bench.rig.ends, std::vector<bool>{true});
    }

    void typedNumbers_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("initial lr") << "explain.lr.initial_lr"
                                    << "0.001"
                                    << "div_factor" << 10.0;
        QTest::newRow("peak lr") << "explain.lr.max_lr"
                                 << "0.5"
                                 << "max_lr" << 0.5;
        QTest::newRow("floor") << "explain.momentum.base_momentum"
                               << "0.8"
                               << "base_momentum" << 0.8;
        QTest::newRow("boundary") << "explain.position.pct_start"
                                  << "249"
                                  << "pct_start" << 0.25;
    }

    void typedNumbers()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, typed);
        QFETCH(const QString, key);
        Bench bench;
        bench.pointAt(120);
        bench.type(tag, typed);
        QTEST(bench.rig.number(qPrintable(key)), "expected");
        QCOMPARE(bench.rig.edits.size(), std::size_t(1));
        QVERIFY(bench.tag(tag)->hasFocus());
    }

    void addMovesOfTheCursor()
    {
        QTest::addColumn<QList<double>>("steps");
        QTest::newRow("into the next phase") << QList<double>{700};
        QTest::newRow("there and back") << QList<double>{700, 100};
        QTest::newRow("within the phase") << QList<double>{200};
    }

    void whatIsTypedGoesWhereItBegan_data() { addMovesOfTheCursor(); }

    /// 0.01 / 0.002 is 5: the initial rate is given by its div_factor, whatever the formula shows by then.
    void whatIsTypedGoesWhereItBegan()
    {
        QFETCH(const QList<double>, steps);
        Bench bench;
        bench.pointAt(100);
        QTest::mouseDClick(bench.tag("explain.lr.initial_lr"), Qt::LeftButton);
        auto* const field = bench.rig.find<QLineEdit>("explain.lr.field");
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, "0.002");
        for (const double step : steps)
            bench.pointAt(step);
        QVERIFY(field->isVisible() && field->text() == "0.002");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.rig.number("div_factor"), 5.0);
        QCOMPARE(bench.rig.number("max_lr"), 0.01);
        QVERIFY(!field->isVisible());
    }

    void whatIsDraggedGoesWhereItBegan_data() { addMovesOfTheCursor(); }

    void whatIsDraggedGoesWhereItBegan()
    {
        QFETCH(const QList<double>, steps);
        Bench bench;
        bench.pointAt(100);
        NumberTag* const tag = bench.tag("explain.lr.initial_lr");
        Bench::drag(tag, -40, false);
        for (const double step : steps)
            bench.pointAt(step);
        const QPointF at(-400, 4);
        QMouseEvent event(QEvent::MouseMove, at, tag->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(tag, &event);
        QTest::mouseRelease(tag, Qt::LeftButton);
        QVERIFY(bench.rig.number("div_factor") > 25.0);
        for (const char* const other : {"max_lr", "final_div_factor"})
            QCOMPARE(valueOf(bench.rig.config(), *findParameter(other), 0),
                     valueOf(startingConfig(), *findParameter(other), 0));
    }

    void aKeyHeldDownNudgesWhereItBegan_data() { addMovesOfTheCursor(); }

    void aKeyHeldDownNudgesWhereItBegan()
    {
        QFETCH(const QList<double>, steps);
        Bench bench;
        bench.pointAt(100);
        NumberTag* const tag = bench.tag("explain.lr.initial_lr");
        tag->setFocus(Qt::TabFocusReason);
        QTest::keyPress(tag, Qt::Key_Down);
        for (const double step : steps)
            bench.pointAt(step);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(tag, &again);
        QTest::keyRelease(tag, Qt::Key_Down);
        QVERIFY(bench.rig.number("div_factor") != 25.0);
        for (const char* const other : {"max_lr", "final_div_factor"})
            QCOMPARE(valueOf(bench.rig.config(), *findParameter(other), 0),
                     valueOf(startingConfig(), *findParameter(other), 0));
        QCOMPARE(bench.rig.ends, std::vector<bool>{true});
    }

    void theLastStepIsCalledTheLast()
    {
        Bench bench;
        bench.pointAt(999);
        QVERIFY2(bench.text("explain.caption").endsWith("It is the last one, for steps count from 0."),
                 qPrintable(bench.text("explain.caption")));
        bench.pointAt(998);
        QVERIFY(!bench.text("explain.caption").contains("the last one"));
    }

    void wrongTextStaysWithASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("letters") << "abc"
                                 << "max_lr: “abc” is not a number; 0.001 and 1e-3 are.";
        QTest::newRow("zero") << "0"
                              << "max_lr cannot be 0; give a number above 0.";
    }

    void wrongTextStaysWithASentence()
    {
        QFETCH(const QString, typed);
        Bench bench;
        bench.type("explain.lr.max_lr", typed);
        QTEST(bench.text("explain.lr.complaint"), "sentence");
        QVERIFY(bench.rig.edits.empty());
        auto* const field = bench.rig.find<QLineEdit>("explain.lr.field");
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), typed);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(bench.text("explain.lr.complaint").isEmpty());
        QCOMPARE(bench.rig.number("max_lr"), 0.01);
    }

    void theStepMovesTheCursor()
    {
        Bench bench;
        bench.pointAt(120);
        bench.type("explain.position.step", "700");
        QCOMPARE(bench.rig.attention().step, std::optional(700.0));
        QVERIFY(bench.text("explain.caption").contains("Step 700 of 1000"));
        Bench::drag(bench.tag("explain.position.step"), 30);
        QVERIFY(bench.rig.attention().step > 700.0);
        QVERIFY(bench.rig.edits.empty());
    }

    void tabGoesThroughTheNumbers()
    {
        Bench bench;
        bench.pointAt(120);
        bench.tag("explain.lr.max_lr")->setFocus(Qt::TabFocusReason);
        QStringList reached;
        for (int i = 0; i < 20 && !reached.contains(QApplication::focusWidget()->objectName()); ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{"explain.lr.max_lr", "explain.lr.initial_lr", "explain.lr.max_lr.2",
                                       "explain.momentum.base_momentum", "explain.momentum.max_momentum",
                                       "explain.momentum.base_momentum.2", "explain.position.step",
                                       "explain.position.pct_start", "explain.derivation", "explain.copyWords"}));
        for (const QString& name : reached) {
            const QWidget* const control = bench.rig.find(name);
            QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(), qPrintable(name));
        }
    }

    void aScreenReaderReadsAndSetsNumbers()
    {
        Bench bench;
        bench.pointAt(120);
        QAccessibleInterface* const number = QAccessible::queryAccessibleInterface(bench.tag("explain.lr.initial_lr"));
        QCOMPARE(number->role(), QAccessible::SpinBox);
        QCOMPARE(number->text(QAccessible::Name), "Initial learning rate");
        QCOMPARE(number->text(QAccessible::Value), "0.0004");
        number->valueInterface()->setCurrentValue(0.001);
        QCOMPARE(bench.rig.number("div_factor"), 10.0);
        QCOMPARE(number->valueInterface()->currentValue().toDouble(), 0.001);
    }

    void aLessonLocksNumbers()
    {
        Bench bench;
        Snapshot snapshot = bench.rig.snapshot();
        snapshot.rules = LessonRules{{"div_factor"}, false};
        bench.panel.show(snapshot, Cause::Jump);
        QVERIFY(!bench.tag("explain.lr.max_lr")->isEditable());
        QVERIFY(bench.tag("explain.lr.initial_lr")->isEditable());
        Bench::drag(bench.tag("explain.lr.max_lr"), 60);
        QTest::keyClick(bench.tag("explain.lr.max_lr"), Qt::Key_Up);
        QVERIFY(bench.rig.edits.empty());
    }

    void anErrorIsSaidInstead()
    {
        Bench bench;
        bench.rig.set("pct_start", 2.0);
        QVERIFY(bench.text("explain.caption").startsWith("There is no formula while the configuration has an error. "));
        QVERIFY(!bench.rig.find("explain.lr")->isVisible() && !bench.rig.find("explain.derivation")->isVisible());
        bench.rig.set("pct_start", 0.3);
        QVERIFY(bench.rig.find("explain.lr")->isVisible());
    }

    void theDerivationOpens()
    {
        Bench bench;
        QVERIFY(!bench.rig.find("explain.step0")->isVisible());
        QTest::mouseClick(bench.rig.find("explain.derivation"), Qt::LeftButton);
        ViewRig::settle();
        QVERIFY(bench.rig.find("explain.step0")->isVisible());
        QCOMPARE(bench.rig.find("explain.step1")->accessibleDescription(),
                 "lr_initial = lr_max / div_factor = 0.01 / 25 = 0.0004");
        QCOMPARE(bench.rig.find("explain.step3")->accessibleDescription(),
                 "k_peak = pct_start * T - 1 = 0.3 * 1000 - 1 = 299");
        bench.type("explain.step1.div_factor", "50");
        QCOMPARE(bench.rig.number("div_factor"), 50.0);
        Bench::drag(bench.tag("explain.step0.epochs"), 40);
        QVERIFY(bench.rig.number("epochs") > 10);
        QVERIFY(!bench.rig.find("explain.step5")->isVisible());
        bench.rig.set("three_phase", true);
        QVERIFY(bench.rig.find("explain.step5")->isVisible());
    }

    void adamHasBetaOne()
    {
        Bench bench;
        QCOMPARE(bench.text("explain.momentum.title"), "Momentum");
        bench.rig.set("optimizer", std::string("adam"));
        QCOMPARE(bench.text("explain.momentum.title"), "beta1");
        bench.rig.set("cycle_momentum", false);
        QVERIFY(!bench.rig.find("explain.momentum")->isVisible());
    }

    void nothingIsDoneWhileNobodySees()
    {
        Bench bench;
        bench.panel.hide();
        const QString before = bench.rig.find("explain.lr")->accessibleDescription();
        bench.rig.set("max_lr", 0.5);
        QCOMPARE(bench.rig.find("explain.lr")->accessibleDescription(), before);
        bench.panel.show();
        ViewRig::settle();
        QVERIFY(bench.rig.find("explain.lr")->accessibleDescription() != before);
    }

    void everyWidthHoldsItAll_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("three");
        for (const int width : {240, 336, 700})
            for (const bool three : {false, true})
                QTest::addRow("%d, %s", width, three ? "three phases" : "two phases") << width << three;
    }

    void everyWidthHoldsItAll()
    {
        QFETCH(const int, width);
        QFETCH(const bool, three);
        Bench bench({width, 800});
        bench.rig.set("three_phase", three);
        bench.rig.set("max_lr", 0.0123456);
        bench.rig.set("total_steps", 1234567.0);
        bench.pointAt(three ? 900000 : 345678);
        QTest::mouseClick(bench.rig.find("explain.derivation"), Qt::LeftButton);
        ViewRig::settle();
        QCOMPARE(bench.rig.find<QScrollArea>("explain.scroll")->horizontalScrollBar()->maximum(), 0);
        for (const FormulaView* const view : bench.panel.findChildren<FormulaView*>()) {
            if (!view->isVisible())
                continue;
            QVERIFY2(view->box().width <= view->width(), qPrintable(view->objectName()));
            QVERIFY2(view->box().height() <= view->height(), qPrintable(view->objectName()));
        }
        for (const QLabel* const label : bench.panel.findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void theWindowLightsFormAndCurve()
    {
        WindowDriver driver;
        QWidget* const panel = driver.find("explainPanel");
        for (QWidget* dock = panel; dock; dock = dock->parentWidget())
            if (auto* const one = qobject_cast<QDockWidget*>(dock))
                one->raise();
        WindowDriver::settle();
        QVERIFY(panel->isVisible());
        const QImage chart = driver.picture();
        const QImage form = driver.find("formColumn")->grab().toImage();
        QTest::mouseMove(driver.find("explain.lr.max_lr"));
        WindowDriver::settle();
        QVERIFY(driver.picture() != chart);
        QVERIFY(driver.find("formColumn")->grab().toImage() != form);
    }

    void theRibbonLightsItsPartOfTheCurve()
    {
        ChartRig chart;
        const QImage before = chart.image();
        Attention attention = chart.rig.attention();
        attention.phase = 1;
        chart.rig.attend(attention);
        const QImage lit = chart.image();
        QVERIFY(lit != before);
        attention.phase = 0;
        chart.rig.attend(attention);
        QVERIFY(chart.image() != lit);
        attention.phase.reset();
        chart.rig.attend(attention);
        QCOMPARE(chart.image(), before);
    }

    void aDragInTheWindowIsOneEntryOfTheHistory()
    {
        WindowDriver driver;
        for (QWidget* one = driver.find("explainPanel"); one; one = one->parentWidget())
            if (auto* const dock = qobject_cast<QDockWidget*>(one))
                dock->raise();
        WindowDriver::settle();
        const QImage before = driver.picture();
        Bench::drag(driver.find("explain.lr.max_lr"), 60);
        QVERIFY(driver.config().maxLr->at(0) > 0.02);
        QCOMPARE(driver.document().undoStack()->count(), 1);
        QVERIFY(driver.picture() != before);
        driver.find<QAction>("undo")->trigger();
        QCOMPARE(driver.config().maxLr->at(0), 0.01);
    }

    void pointingAtTheRibbonLightsThePhase()
    {
        ChartRig chart;
        const auto& segments = chart.view.picture().ribbon().segments();
        QCOMPARE(segments.size(), std::size_t(2));
        chart.move(segments[1].rect.center());
        QCOMPARE(chart.rig.attention().phase, std::optional(std::size_t(1)));
        chart.move(segments[0].rect.center());
        QCOMPARE(chart.rig.attention().phase, std::optional(std::size_t(0)));
        chart.move(chart.frame().plot.center());
        QVERIFY(!chart.rig.attention().phase);
    }

    void theAlternativeTextIsCopied_data()
    {
        QTest::addColumn<bool>("button");
        QTest::newRow("button") << true;
        QTest::newRow("menu") << false;
    }

    void theAlternativeTextIsCopied()
    {
        QFETCH(const bool, button);
        WindowDriver driver;
        QApplication::clipboard()->clear();
        if (button)
            driver.find<QAbstractButton>("explain.copyWords")->click();
        else
            driver.find<QAction>("copyAlternativeText")->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith("A 1cycle schedule of two phases over 1000 steps"), qPrintable(text));
    }
};

QTEST_MAIN(ExplainPanelTest)
#include "tst_explain_panel.moc"
