// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The issue bar in the real window: it never moves the picture under a hand.
#include "ui/forms/range_slider.h"
#include "window_driver.h"

#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    WindowDriver driver;

    QRect chart()
    {
        WindowDriver::settle();
        return {driver.chart().mapTo(&driver.window(), QPoint()), driver.chart().size()};
    }
    IssueBar& bar() { return driver.window().issueBar(); }
    RangeSlider* slider(const char* name) { return driver.find<RangeSlider>(name); }

    void press(RangeSlider* slider) { QTest::mousePress(slider, Qt::LeftButton, {}, slider->handleCentre().toPoint()); }
    void drag(RangeSlider* slider, int x) { QTest::mouseMove(slider, {x, slider->height() / 2}); }
    void release(RangeSlider* slider, int x)
    {
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {x, slider->height() / 2});
    }
};

}  // namespace

class IssueSlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-issue-slot"));
    }
    void init() { QSettings().clear(); }

    void theWelcomeGoesWithTheGesture()
    {
        Bench bench;
        RangeSlider* const slider = bench.slider("max_lr.slider");
        const QRect before = bench.chart();
        const int welcome = bench.bar().height();
        QVERIFY(welcome > 0);
        bench.press(slider);
        bench.drag(slider, slider->width() - 12);
        QVERIFY(bench.driver.config().maxLr->at(0) > 0.01);
        QVERIFY(bench.bar().isVisible());  // no empty strip
        QCOMPARE(bench.chart(), before);
        bench.release(slider, slider->width() - 12);
        QVERIFY(!bench.bar().isVisible());
        QCOMPARE(bench.chart(), before.adjusted(0, -welcome, 0, 0));
    }

    void aWarningLiesOverThePictureUntilTheHandIsDone()
    {
        Bench bench;
        bench.driver.document().edit({{{"max_lr", 0.02, {}}}, "x", 0});
        RangeSlider* const slider = bench.slider("pct_start.slider");
        const QRect before = bench.chart();
        QVERIFY(!bench.bar().isVisible());
        bench.press(slider);
        bench.drag(slider, 0);
        QCOMPARE(bench.driver.config().pctStart, 0.0);
        QTRY_VERIFY(bench.bar().isVisible());
        QCOMPARE(bench.chart(), before);
        QVERIFY(bench.bar().height() > 0);
        const QImage window = bench.driver.window().grab().toImage();
        const QPoint middle = bench.bar().mapTo(&bench.driver.window(), QPoint(4, bench.bar().height() / 2));
        QCOMPARE(window.pixelColor(middle * window.devicePixelRatio()), lightTheme().warningGround);
        bench.release(slider, 0);
        QCOMPARE(bench.chart(), before.adjusted(0, bench.bar().height(), 0, 0));
    }

    void aWarningThatGoesLeavesItsPlaceUntilTheHandIsDone()
    {
        Bench bench;
        bench.driver.document().edit({{{"pct_start", 0.0, {}}}, "x", 0});
        RangeSlider* const slider = bench.slider("pct_start.slider");
        const QRect before = bench.chart();
        const int height = bench.bar().height();
        bench.press(slider);
        bench.drag(slider, slider->width() / 3);
        QVERIFY(!bench.bar().isVisible());
        QCOMPARE(bench.chart(), before);
        bench.release(slider, slider->width() / 3);
        QCOMPARE(bench.chart(), before.adjusted(0, -height, 0, 0));
    }

    void escapeEndsItToo()
    {
        Bench bench;
        RangeSlider* const slider = bench.slider("pct_start.slider");
        const QRect before = bench.chart();
        bench.press(slider);
        bench.drag(slider, 0);
        QCOMPARE(bench.chart(), before);
        QTest::keyClick(slider, Qt::Key_Escape);
        QCOMPARE(bench.driver.config(), startingConfig());
        QCOMPARE(bench.chart(), before);
        QVERIFY(bench.bar().isVisible());
    }

    void typingIsAGesture()
    {
        Bench bench;
        const QRect before = bench.chart();
        auto* const field = bench.driver.find("pct_start.number");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("1.5"));
        QTRY_VERIFY(bench.bar().findChild<QWidget*>(QStringLiteral("issue[0]")));
        QTRY_VERIFY(bench.bar().height() > 0 && bench.bar().isVisible());
        QCOMPARE(bench.chart(), before);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.chart() != before);
        QCOMPARE(bench.chart().bottom(), before.bottom());
    }
};

QTEST_MAIN(IssueSlotTest)
#include "tst_issue_slot.moc"
