// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_panel.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QSignalSpy>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    explicit Bench(const QSize& size = {320, 560}) : rig(panel)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        panel.setFocus();
        ViewRig::settle();
    }

    void logarithmic()
    {
        ViewState view;
        view.logLr = true;
        rig.look(view);
    }
    void point(const QPointF& at) { QTest::mouseMove(&panel, at.toPoint()); }
    QPointF pixel(double step) { return *panel.picture().path().pixelAt(step); }

    /// Pixels that are nearly \p colour in \p area.
    int count(const QColor& colour, const QRectF& area, int tolerance = 24)
    {
        const QImage image = panel.grab().toImage();
        int found = 0;
        for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
            for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x) {
                const QColor c = image.pixelColor(x, y);
                found += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                             std::abs(c.blue() - colour.blue()) <
                         tolerance;
            }
        return found;
    }
    int count(const QColor& colour, int tolerance = 24) { return count(colour, panel.rect(), tolerance); }
    int countAt(const QColor& colour, const QPointF& at, double radius = 3)
    {
        return count(colour, QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }

    /// The centre of the tick text \p text.
    QPointF tick(const QString& text)
    {
        for (const PlaneText& label : panel.picture().axes().labels())
            if (label.text == text)
                return label.rect.center();
        qFatal("no tick %s", qPrintable(text));
    }

    PlanePanel panel;
    ViewRig rig;
};

constexpr int exactly = 1;

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceToLine(const QPointF& a, const QPointF& b, const QPointF& p)
{
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0;
    return distance(p, a + share * d);
}

}  // namespace

/// The learning rate and the momentum against each other.
class PlanePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void theWayIsWhereTheTicksSay()
    {
        Bench bench;
        const QPointF start = bench.pixel(0), peak = bench.pixel(299), end = bench.pixel(999);
        // torch 1.13.1, max_lr 0.01, 1000 steps: step 0 (0.0004, 0.95), 299 (0.01, 0.85), 999 (4e-8, 0.95).
        const double zero = bench.tick(QStringLiteral("0")).x(), half = bench.tick(QStringLiteral("0.005")).x();
        const double low = bench.tick(QStringLiteral("0.86")).y(), high = bench.tick(QStringLiteral("0.94")).y();
        const auto x = [&](double lr) { return zero + (half - zero) * lr / 0.005; };
        const auto y = [&](double momentum) { return low + (high - low) * (momentum - 0.86) / 0.08; };
        QVERIFY(distance(start, {x(0.0004), y(0.95)}) < 2);
        QVERIFY(distance(peak, {x(0.01), y(0.85)}) < 2);
        QVERIFY(distance(end, {x(4e-8), y(0.95)}) < 2);
    }

    void aPhaseIsAStraightLineOnLinearAxes()
    {
        Bench bench;
        QCOMPARE(bench.panel.picture().path().pieces().size(), 2U);
        for (const PlanePiece& piece : bench.panel.picture().path().pieces())
            QCOMPARE(piece.points.size(), 2U);
        for (double step = 0; step < 299; step += 7)
            QVERIFY(distanceToLine(bench.pixel(0), bench.pixel(299), bench.pixel(step)) < 1e-6);
        QVERIFY(bench.countAt(lightTheme().accent, (bench.pixel(100) + bench.pixel(200)) / 2) > 0);
        QVERIFY(bench.count(lightTheme().accent) > 400);
    }

    void onALogarithmicAxisItBends_data()
    {
        QTest::addColumn<double>("finalDivFactor");
        QTest::newRow("usual") << 1e4;
        QTest::newRow("far below") << 1e9;
        QTest::newRow("no decay") << 1.0;
    }

    void onALogarithmicAxisItBends()
    {
        QFETCH(double, finalDivFactor);
        Bench bench;
        bench.rig.set("final_div_factor", finalDivFactor);
        bench.logarithmic();
        const PlanePath& path = bench.panel.picture().path();
        for (const PlanePiece& piece : path.pieces()) {
            QVERIFY(piece.points.size() > 2 && piece.points.size() < 200);
            for (double step = piece.steps.front(); step < piece.steps.back(); step += 0.37) {
                double least = 1e9;
                const QPointF at = *path.pixelAt(step);
                for (std::size_t i = 1; i < piece.points.size(); ++i)
                    least = std::min(least, distanceToLine(piece.points[i - 1], piece.points[i], at));
                QVERIFY2(least < 0.2, qPrintable(QStringLiteral("step %1: %2 px").arg(step).arg(least)));
            }
        }
    }

    void tenthsShowWhereTheRunDwells()
    {
        Bench bench;
        const auto& tenths = bench.panel.picture().tenths();
        QCOMPARE(tenths.size(), 10U);
        std::vector<double> between;
        for (std::size_t i = 1; i < tenths.size(); ++i)
            between.push_back(distance(tenths[i - 1].center(), tenths[i].center()));
        QVERIFY(between[0] < between[1]);  // a cosine starts slowly
        QVERIFY(between[8] < between[6]);  // and ends slowly
        QVERIFY(distance(tenths[4].center(), bench.pixel(400)) < 1e-6);
    }

    void themeAndPhaseColoursAreSeen()
    {
        Bench bench;
        QVERIFY(bench.count(lightTheme().warmUp, exactly) > 50 && bench.count(lightTheme().annealing, exactly) > 50);
        QCOMPARE(bench.count(lightTheme().annihilation, exactly), 0);
        bench.rig.set("three_phase", true);
        QVERIFY(bench.count(lightTheme().annihilation, exactly) > 30);
        applyTheme(darkTheme());
        ViewRig::settle();
        const int dark = bench.count(darkTheme().accent);
        applyTheme(lightTheme());
        QVERIFY(dark > 300);
    }

    void pointingAtTheWayMovesTheCursor_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("step");
        for (const double step : {120.0, 299.0, 450.0, 700.0, 930.0}) {
            QTest::addRow("step %.0f", step) << false << step;
            QTest::addRow("step %.0f, logarithmic", step) << true << step;
        }
    }

    void pointingAtTheWayMovesTheCursor()
    {
        QFETCH(bool, logarithmic);
        QFETCH(double, step);
        Bench bench;
        if (logarithmic)
            bench.logarithmic();
        Attention attention;
        attention.step = step <= 299 ? 50 : 600;  // there and back lie close together: the phase says which is meant
        bench.rig.attend(attention);
        bench.point(bench.pixel(step));
        QVERIFY(bench.rig.attention().step);
        QCOMPARE(*bench.rig.attention().step, std::round(*bench.rig.attention().step));
        QVERIFY2(distance(bench.pixel(*bench.rig.attention().step), bench.pixel(step)) < 1.5,
                 qPrintable(QString::number(*bench.rig.attention().step)));
        QVERIFY((*bench.rig.attention().step <= 299) == (step <= 299));
        QVERIFY(bench.countAt(lightTheme().text, bench.pixel(step)) > 5);
        bench.point({bench.panel.width() - 20.0, 60});
        QVERIFY(!bench.rig.attention().step);
    }

    void theCursorHasLeadersAndItsStep()
    {
        Bench bench;
        QCOMPARE(bench.count(lightTheme().momentum), 0);
        Attention attention;
        attention.step = 420;
        bench.rig.attend(attention);
        QVERIFY(bench.count(lightTheme().momentum) > 10);
        QCOMPARE(bench.panel.picture().cursorLabel().text, QStringLiteral("step 420"));
        QVERIFY(!bench.panel.picture().cursorLabel().rect.isNull());
        QVERIFY(bench.panel.accessibleDescription().contains(QStringLiteral("Step 420: 0.009281 at 0.8572.")));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&bench.panel, &leave);
        QVERIFY(!bench.rig.attention().step);
        QCOMPARE(bench.count(lightTheme().momentum), 0);
    }

    void keysMoveTheCursor()
    {
        Bench bench;
        const std::vector<std::pair<Qt::Key, double>> moves{
            {Qt::Key_Right, 0},   {Qt::Key_Right, 1},    {Qt::Key_Up, 2},   {Qt::Key_Left, 1}, {Qt::Key_End, 999},
            {Qt::Key_Right, 999}, {Qt::Key_PageUp, 949}, {Qt::Key_Home, 0}, {Qt::Key_Down, 0}, {Qt::Key_PageDown, 50},
        };
        for (const auto& [key, step] : moves) {
            QTest::keyClick(&bench.panel, key);
            QCOMPARE(bench.rig.attention().step, std::optional(step));
        }
        QTest::keyClick(&bench.panel, Qt::Key_Escape);
        QVERIFY(!bench.rig.attention().step);
        QTest::keyClick(&bench.panel, Qt::Key_Home);
        QCOMPARE(bench.rig.attention().step, std::optional(0.0));
    }

    void theFocusIsSeen()
    {
        Bench bench;
        const QRectF edge(0, 0, bench.panel.width(), 6);
        bench.panel.clearFocus();
        QCOMPARE(bench.count(lightTheme().accent, edge), 0);
        bench.panel.setFocus(Qt::TabFocusReason);
        QVERIFY(bench.count(lightTheme().accent, edge) > bench.panel.width());
    }

    void theSelectedGroupIsInFront()
    {
        Bench bench;
        ScheduleConfig config = startingConfig();
        config.groups = {"head", "body"};
        config.maxLr = PerGroup(std::vector{0.01, 0.004});
        bench.rig.restart(config);
        QVERIFY(bench.count(lightTheme().muted) > 50);
        const QPointF before = bench.pixel(299);
        Attention attention;
        attention.group = 1;
        bench.rig.attend(attention);
        QVERIFY(bench.pixel(299).x() < before.x() - 50);
        QVERIFY(bench.countAt(lightTheme().accent, bench.pixel(200)) > 0);
        QCOMPARE(bench.panel.picture().labels().marks().front().text, QStringLiteral("peak 0.004"));
    }

    void withoutMomentumItSaysWhy()
    {
        Bench bench;
        bench.rig.set("cycle_momentum", false);
        bench.panel.grab();
        QVERIFY(bench.panel.reason().contains(QStringLiteral("cycle_momentum is off")));
        QCOMPARE(bench.panel.accessibleDescription(), bench.panel.reason());
        QCOMPARE(bench.count(lightTheme().accent), 0);
        QVERIFY(bench.count(lightTheme().muted) > 50);
        QTest::keyClick(&bench.panel, Qt::Key_Right);
        bench.point({150, 200});
        QVERIFY(!bench.rig.attention().step);
        bench.rig.set("cycle_momentum", true);
        bench.panel.grab();
        QVERIFY(bench.panel.reason().isEmpty());
    }

    void adamsMomentumHasItsName()
    {
        Bench bench;
        QCOMPARE(bench.panel.picture().axes().titles().front().text, QStringLiteral("Momentum"));
        bench.rig.set("optimizer", std::string("adam"));
        QCOMPARE(bench.panel.picture().axes().titles().front().text, QStringLiteral("beta1 (Adam's momentum)"));
        bench.panel.grab();
        QVERIFY(bench.panel.accessibleDescription().startsWith(QStringLiteral("Learning rate at beta1: the run ")));
    }

    void anErrorDimsTheLastPicture()
    {
        Bench bench;
        const int before = bench.count(lightTheme().accent);
        bench.rig.set("pct_start", 1.5);
        QVERIFY(bench.count(lightTheme().accent) < before / 4);
    }

    void hiddenItWaits()
    {
        Bench bench;
        bench.panel.hide();
        const QString before = bench.panel.accessibleDescription();
        bench.rig.set("max_lr", 0.25);
        ViewRig::settle();
        QCOMPARE(bench.panel.accessibleDescription(), before);
        bench.panel.show();
        ViewRig::settle();
        QVERIFY(bench.panel.accessibleDescription().contains(QStringLiteral("0.25")));
    }

    void textsDoNotOverlap_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(240, 300), QSize(320, 560), QSize(320, 900), QSize(700, 400)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void textsDoNotOverlap()
    {
        QFETCH(QSize, size);
        Bench bench(size);
        const std::vector<std::vector<Assignment>> all{
            {},
            {{"three_phase", true, {}}},
            {{"pct_start", 0.01, {}}, {"total_steps", 1e9, {}}},
            {{"total_steps", 2.0, {}}, {"pct_start", 0.5, {}}, {"three_phase", false, {}}},
            {{"total_steps", 37.0, {}}, {"max_lr", 3.7e-9, {}}, {"base_momentum", 0.95, {}}},
        };
        for (const auto& assignments : all) {
            bench.rig.edit({assignments, "x", 0});
            for (const bool logarithmic : {false, true}) {
                ViewState view;
                view.logLr = logarithmic;
                bench.rig.look(view);
                Attention attention;
                attention.step = 1;
                bench.rig.attend(attention);
                const PlanePicture& picture = bench.panel.picture();
                std::vector<PlaneText> texts = picture.axes().labels();
                texts.insert(texts.end(), picture.axes().titles().begin(), picture.axes().titles().end());
                for (const auto& mark : picture.labels().marks())
                    texts.push_back({mark.label, mark.text});
                for (const auto& name : picture.labels().names())
                    texts.push_back({name.label, name.text});
                texts.push_back(picture.cursorLabel());
                std::erase_if(texts, [](const PlaneText& text) { return text.rect.isNull(); });
                QVERIFY(texts.size() >= 6);
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    QVERIFY2(QRectF(bench.panel.rect()).contains(texts[i].rect), qPrintable(texts[i].text));
                    for (std::size_t j = i + 1; j < texts.size(); ++j)
                        QVERIFY2(!texts[i].rect.adjusted(1, 1, -1, -1).intersects(texts[j].rect.adjusted(1, 1, -1, -1)),
                                 qPrintable(texts[i].text + QStringLiteral(" on ") + texts[j].text));
                }
            }
        }
    }
};

QTEST_MAIN(PlanePanelTest)
#include "tst_plane_panel.moc"
