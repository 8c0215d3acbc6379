// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/range_slider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

const SliderScale rates({1e-6, 10}, Scale::Logarithmic);
const SliderScale shares({0, 1}, Scale::Linear);

struct Bench {
    explicit Bench(const SliderScale& scale = rates) : slider(scale)
    {
        slider.resize(160, 26);
        slider.show();
        slider.activateWindow();
    }

    QPoint at(double number) const
    {
        RangeSlider probe(slider.scale());
        probe.resize(slider.size());
        probe.setNumber(number);
        return probe.handleCentre().toPoint();
    }

    RangeSlider slider;
    QSignalSpy moved{&slider, &RangeSlider::moved};
    QSignalSpy released{&slider, &RangeSlider::released};
    QSignalSpy cancelled{&slider, &RangeSlider::cancelled};
};

}  // namespace

/// The slider for a number in its range.
class RangeSliderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsAreShortNumbers_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("number");
        QTest::addColumn<int>("position");
        QTest::newRow("power of ten") << true << 0.01 << 400;
        QTest::newRow("low end") << true << 1e-6 << 0;
        QTest::newRow("high end") << true << 10.0 << 700;
        QTest::newRow("three digits") << true << 0.0174 << 424;
        QTest::newRow("linear") << false << 0.3 << 300;
    }

    void positionsAreShortNumbers()
    {
        QFETCH(bool, logarithmic);
        QFETCH(double, number);
        QFETCH(int, position);
        const SliderScale& scale = logarithmic ? rates : shares;
        QCOMPARE(scale.position(number), position);
        QVERIFY(sameBits(scale.value(position), number));
    }

    void aNumberOutsideStandsAtTheEnd_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("fraction");
        QTest::newRow("above") << 100.0 << 1.0;
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("negative") << -1.0 << 0.0;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1.0;
        QTest::newRow("not a number") << std::nan("") << 0.0;
    }

    void aNumberOutsideStandsAtTheEnd()
    {
        QFETCH(double, number);
        QFETCH(double, fraction);
        QCOMPARE(rates.fraction(number), fraction);
    }

    void showingReportsNothing()
    {
        Bench bench;
        bench.slider.setNumber(0.0123456);
        QCOMPARE(*bench.slider.number(), 0.0123456);
        QCOMPARE(bench.moved.count(), 0);
    }

    void keysMoveIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("number");
        QTest::newRow("right") << Qt::Key_Right << 0.0112;
        QTest::newRow("left") << Qt::Key_Left << 0.00891;
        QTest::newRow("page up") << Qt::Key_PageUp << 0.0316;
        QTest::newRow("page down") << Qt::Key_PageDown << 0.00316;
        QTest::newRow("home") << Qt::Key_Home << 1e-6;
        QTest::newRow("end") << Qt::Key_End << 10.0;
    }

    void keysMoveIt()
    {
        QFETCH(Qt::Key, key);
        QFETCH(double, number);
        Bench bench;
        bench.slider.setNumber(0.01);
        const QImage before = bench.slider.grab().toImage();
        QTest::keyClick(&bench.slider, key);
        QCOMPARE(bench.moved.count(), 1);
        QCOMPARE(bench.moved[0][0].toDouble(), number);
        QCOMPARE(bench.released.count(), 1);
        QVERIFY(bench.slider.grab().toImage() != before);
    }

    void aDragIsOneGesture()
    {
        Bench bench;
        bench.slider.setNumber(0.01);
        QTest::mousePress(&bench.slider, Qt::LeftButton, {}, bench.at(0.01));
        QTest::mouseMove(&bench.slider, bench.at(0.1));
        QTest::mouseMove(&bench.slider, bench.at(1));
        QCOMPARE(bench.released.count(), 0);
        QTest::mouseRelease(&bench.slider, Qt::LeftButton, {}, bench.at(1));
        QVERIFY(bench.moved.count() >= 2);
        QVERIFY(std::abs(std::log10(*bench.slider.number())) < 0.1);
        QCOMPARE(bench.released.count(), 1);
        QCOMPARE(bench.cancelled.count(), 0);
    }

    void aClickJumpsThere()
    {
        Bench bench(shares);
        bench.slider.setNumber(0.3);
        QTest::mouseClick(&bench.slider, Qt::LeftButton, {}, bench.at(0.8));
        QVERIFY(std::abs(*bench.slider.number() - 0.8) < 0.01);
    }

    void escapeCancelsADrag()
    {
        Bench bench;
        bench.slider.setNumber(0.01);
        QTest::mousePress(&bench.slider, Qt::LeftButton, {}, bench.at(0.01));
        QTest::mouseMove(&bench.slider, bench.at(1));
        QTest::keyClick(&bench.slider, Qt::Key_Escape);
        QCOMPARE(bench.cancelled.count(), 1);
        const qsizetype moves = bench.moved.count();
        QTest::mouseMove(&bench.slider, bench.at(5));
        QTest::mouseRelease(&bench.slider, Qt::LeftButton, {}, bench.at(5));
        QCOMPARE(bench.moved.count(), moves);
        QCOMPARE(bench.released.count(), 0);
    }

    void theWheelNeedsTheFocus()
    {
        Bench bench;
        bench.slider.setNumber(0.01);
        QVERIFY(QTest::qWaitForWindowActive(&bench.slider));
        const auto turn = [&] {
            QWheelEvent wheel(QPointF(5, 5), bench.slider.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&bench.slider, &wheel);
        };
        bench.slider.clearFocus();
        turn();
        QCOMPARE(bench.moved.count(), 0);
        bench.slider.setFocus();
        turn();
        QCOMPARE(bench.moved.count(), 1);
    }

    void theHandleIsWhereTheNumberIs()
    {
        Bench bench;
        QPalette palette;
        palette.setColor(QPalette::Highlight, Qt::red);
        palette.setColor(QPalette::Mid, Qt::gray);
        palette.setColor(QPalette::AlternateBase, Qt::white);
        bench.slider.setPalette(palette);
        bench.slider.clearFocus();
        bench.slider.setNumber(0.01);
        const QImage image = bench.slider.grab().toImage();
        const QPoint centre = bench.slider.handleCentre().toPoint();
        QCOMPARE(image.pixelColor(centre), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10, centre.y()), QColor(Qt::red));
        QCOMPARE(image.pixelColor(150, centre.y()), QColor(Qt::gray));
    }

    void guidesAreDrawn()
    {
        Bench bench;
        bench.slider.setNumber(1);
        const QImage plain = bench.slider.grab().toImage();
        bench.slider.setUsual({1e-4, 1e-2});
        const QImage band = bench.slider.grab().toImage();
        bench.slider.setDefault(1e-3);
        QVERIFY(band != plain);
        QVERIFY(bench.slider.grab().toImage() != band);
    }

    void aScreenReaderHearsTheNumber()
    {
        Bench bench;
        bench.slider.setAccessibleName(QStringLiteral("Peak learning rate"));
        bench.slider.setNumber(0.01);
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(&bench.slider);
        QCOMPARE(face->role(), QAccessible::Slider);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Peak learning rate"));
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("0.01"));
        QCOMPARE(face->valueInterface()->currentValue().toDouble(), 0.01);
        QCOMPARE(face->valueInterface()->maximumValue().toDouble(), 10.0);
        face->valueInterface()->setCurrentValue(0.1);
        QCOMPARE(*bench.slider.number(), 0.1);
        QCOMPARE(bench.moved.count(), 1);
    }
};

QTEST_MAIN(RangeSliderTest)
#include "tst_range_slider.moc"
