// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guide.h"
#include "ui/guide/guide_panel.h"
#include "ui/guide/motion_picture.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFragment>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// Takes the place of the desktop's browser.
class Browser : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

struct Bench {
    explicit Bench(const QSize& size = {336, 900}) : rig(panel)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        ViewRig::settle();
    }

    QTextBrowser& text() { return *rig.find<QTextBrowser>("guide.text"); }
    MotionPicture& picture() { return *rig.find<MotionPicture>("guide.picture"); }
    QString title() { return rig.find<QLabel>("guide.title")->text(); }
    void click(const QString& name) { QTest::mouseClick(rig.find(name), Qt::LeftButton); }

    void open(const char* key)
    {
        panel.open(QLatin1String(key));
        ViewRig::settle();
    }

    /// Where the first link with the address \p href is, in the browser's viewport; scrolled to if need be.
    QPoint link(const QString& href)
    {
        for (QTextBlock block = text().document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().anchorHref() == href) {
                    QTextCursor cursor(text().document());
                    cursor.setPosition(part.fragment().position() + 1);
                    text().setTextCursor(cursor);
                    text().ensureCursorVisible();
                    ViewRig::settle();
                    return text().cursorRect(cursor).center();
                }
        qFatal("no link to %s", qPrintable(href));
    }
    void follow(const QString& href)
    {
        const QPoint place = link(href);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, place);
        ViewRig::settle();
    }

    static int count(const QImage& image, const QColor& colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                found += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                             std::abs(c.blue() - colour.blue()) <
                         40;
            }
        return found;
    }
    QImage drawn() { return picture().grab().toImage(); }

    GuidePanel panel;
    ViewRig rig;
};

}  // namespace

/// The guide as a person reads it: pages, links, search, the picture that moves.
class GuidePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-guide"));
        QSettings().clear();
        applyTheme(lightTheme());
    }

    void everyPageIsShown_data()
    {
        QTest::addColumn<QString>("key");
        for (const GuidePage& page : guidePages())
            QTest::newRow(std::string(page.key).c_str()) << QString::fromLatin1(page.key.data());
    }

    void everyPageIsShown()
    {
        QFETCH(const QString, key);
        Bench bench;
        bench.follow(QStringLiteral("guide:") + key);  // the list leads to all of them
        QCOMPARE(bench.panel.key(), key);
        const QString text = bench.text().toPlainText();
        QVERIFY(text.size() > 60);
        QVERIFY2(!text.contains("[[") && !text.contains('`'), qPrintable(text));
        QVERIFY(!bench.title().isEmpty());
        const bool parameter = findParameter(key.toStdString());
        QCOMPARE(bench.rig.find("guide.showInForm")->isVisible(), parameter);
    }

    void linksLeadOnAndBack()
    {
        Bench bench;
        bench.open("max_lr");
        QVERIFY(bench.text().toPlainText().contains("WHAT IT IS", Qt::CaseInsensitive));
        bench.follow("guide:warm-up");
        QCOMPARE(bench.title(), "Warm-up");
        bench.click("guide.back");
        QCOMPARE(bench.title(), "Peak learning rate");
        bench.click("guide.forward");
        QCOMPARE(bench.title(), "Warm-up");
        QVERIFY(!bench.rig.find("guide.forward")->isEnabled());
        bench.text().setFocus();
        QTest::keyClick(&bench.text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.title(), "Peak learning rate");
        QTest::keyClick(&bench.text(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.title(), "Warm-up");
        QTest::keyClick(&bench.text(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(bench.title(), "Guide");
        bench.click("guide.back");
        QCOMPARE(bench.title(), "Warm-up");
        bench.click("guide.home");
        QCOMPARE(bench.title(), "Guide");
    }

    void linksByKeyboard()
    {
        Bench bench;
        bench.open("warm-up");
        bench.text().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.text(), Qt::Key_Tab);
        QTest::keyClick(&bench.text(), Qt::Key_Return);
        QVERIFY(bench.panel.key() != "warm-up");
    }

    void sourcesOpenOutside()
    {
        Browser browser;
        QDesktopServices::setUrlHandler("https", &browser, "open");
        Bench bench;
        bench.open("div_factor");
        bench.follow("https://docs.fast.ai/callback.schedule.html");
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(browser.opened, QList<QUrl>{QUrl("https://docs.fast.ai/callback.schedule.html")});
        QCOMPARE(bench.panel.key(), "div_factor");
    }

    void search_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a key") << "pct"
                               << "pct_start";
        QTest::newRow("a title") << "gradient acc"
                                 << "gradient-accumulation";
        QTest::newRow("letters of any case") << "WARM-UP"
                                             << "warm-up";
        QTest::newRow("words in a text") << "KeyError"
                                         << "optimizer";
    }

    void search()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, first);
        Bench bench;
        bench.open("max_lr");
        const QString all = [&] {
            bench.click("guide.home");
            return bench.text().toPlainText();
        }();
        bench.rig.type("guide.search", typed);
        ViewRig::settle();
        QVERIFY(bench.text().toPlainText().size() < all.size());
        bench.link("guide:" + first);
        QTest::keyClick(bench.rig.find("guide.search"), Qt::Key_Return);
        QCOMPARE(bench.panel.key(), first);
    }

    void searchForNothing()
    {
        Bench bench;
        bench.rig.type("guide.search", "<b>zebra</b>");
        QCOMPARE(bench.text().toPlainText(), "No page has <b>zebra</b> in it.");
        QTest::keyClick(bench.rig.find("guide.search"), Qt::Key_Return);
        QCOMPARE(bench.title(), "Guide");
    }

    void showInForm()
    {
        Bench bench;
        bench.open("pct_start");
        const QSignalSpy asked(&bench.panel, &GuidePanel::rowAsked);
        bench.click("guide.showInForm");
        QCOMPARE(bench.rig.attention().parameter, std::string("pct_start"));
        QCOMPARE(asked.size(), 1);
    }

    void picture_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("lr");
        QTest::addColumn<bool>("momentum");
        QTest::newRow("total_steps") << "total_steps" << true << true;
        QTest::newRow("epochs") << "epochs" << true << true;
        QTest::newRow("last_epoch") << "last_epoch" << true << true;
        QTest::newRow("max_lr") << "max_lr" << true << false;
        QTest::newRow("div_factor") << "div_factor" << true << false;
        QTest::newRow("final_div_factor") << "final_div_factor" << true << false;
        QTest::newRow("pct_start") << "pct_start" << true << true;
        QTest::newRow("anneal_strategy") << "anneal_strategy" << true << true;
        QTest::newRow("three_phase") << "three_phase" << true << true;
        QTest::newRow("cycle_momentum") << "cycle_momentum" << false << true;
        QTest::newRow("max_momentum") << "max_momentum" << false << true;
        QTest::newRow("base_momentum") << "base_momentum" << false << true;
    }

    /// Which curves are drawn, in pixels, when the picture stands still and once it moves.
    void picture()
    {
        QFETCH(const QString, key);
        QFETCH(const bool, lr);
        QFETCH(const bool, momentum);
        Bench bench;
        bench.open(key.toLatin1().constData());
        QVERIFY(bench.picture().isVisible() && !bench.picture().isPlaying());
        const QImage still = bench.drawn();
        const auto curve = [&](const QColor& colour) { return Bench::count(still, colour) > 150; };
        QCOMPARE(curve(lightTheme().accent), lr);
        QCOMPARE(curve(lightTheme().momentum), momentum);
        const bool words = bench.picture().motion().hasWords();
        QCOMPARE(bench.picture().focusPolicy() == Qt::NoFocus, words);
        if (words)
            return;
        bench.picture().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.picture(), Qt::Key_Space);
        QVERIFY(bench.picture().isPlaying());
        const QImage begun = bench.drawn();
        QVERIFY(begun != still);
        QTRY_VERIFY2(bench.drawn() != begun, "it moves");
        QTest::mouseClick(&bench.picture(), Qt::LeftButton);
        QVERIFY(!bench.picture().isPlaying());
    }

    void pictureFollowsTheDocument()
    {
        Bench bench;
        bench.open("pct_start");
        const QImage before = bench.drawn();
        bench.rig.set("anneal_strategy", std::string("linear"));
        QVERIFY(bench.drawn() != before);
        const QImage linear = bench.drawn();
        bench.rig.set("pct_start", 0.45);  // the stroke on the rail
        QVERIFY(bench.drawn() != linear);
        bench.picture().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.picture(), Qt::Key_Space);
        bench.rig.set("pct_start", 0.2, Cause::Gesture);
        QVERIFY2(bench.picture().isPlaying(), "what was started by hand goes on");
    }

    void motionIsAllowed()
    {
        Bench bench;
        bench.panel.setMotion(true);
        bench.open("pct_start");
        QVERIFY(bench.picture().isPlaying());
        bench.panel.setMotion(false);
        QVERIFY(!bench.picture().isPlaying());
    }

    void noPicture_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("set");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("caption");
        QTest::newRow("total_steps wins")
            << "epochs"
            << "total_steps" << 500.0 << "It changes nothing now: total_steps is given and wins.";
        QTest::newRow("the optimizer") << "optimizer"
                                       << "max_lr" << 0.02 << "Your curve is the same with each of its values.";
    }

    void noPicture()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, set);
        QFETCH(const double, value);
        QFETCH(const QString, caption);
        Bench bench;
        bench.rig.set(set.toLatin1().constData(), value);
        bench.open(key.toLatin1().constData());
        QVERIFY(!bench.picture().isVisible());
        QCOMPARE(bench.rig.find<QLabel>("guide.caption")->text(), caption);
    }

    void brokenFromTheStart()
    {
        Bench bench;
        ScheduleConfig config = startingConfig();
        config.divFactor = 0;
        bench.rig.restart(config);
        bench.open("pct_start");
        QVERIFY(!bench.picture().isVisible());
        QVERIFY(bench.rig.find<QLabel>("guide.caption")->text().startsWith("There is no schedule to draw yet"));
    }

    void themes()
    {
        Bench bench;
        bench.open("pct_start");
        applyTheme(darkTheme());
        ViewRig::settle();
        QVERIFY(Bench::count(bench.drawn(), darkTheme().accent) > 150);
        QVERIFY(Bench::count(bench.text().grab().toImage(), darkTheme().accent) > 20);
        applyTheme(lightTheme());
    }
};

QTEST_MAIN(GuidePanelTest)

#include "tst_guide_panel.moc"
