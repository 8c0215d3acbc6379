// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panels around the picture: moved, tabbed, floated, closed, brought back, remembered.
#include "ui/code/code_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/panel_title.h"
#include "ui/window/settings.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// A window with panels that have one button each.
struct Bench {
    explicit Bench(const QSize& size = {1280, 700}) : area(new QWidget, nullptr)
    {
        applyTheme(lightTheme());
        area.resize(size);
        for (const auto& [name, title, side] :
             {std::tuple("form", "Parameters", Qt::LeftDockWidgetArea), std::tuple("one", "One", right),
              std::tuple("two", "Two", right), std::tuple("three", "Three", right)})
            add(name, title, side);
        area.reset();
        area.show();
        area.activateWindow();
        WindowDriver::settle();
    }

    void add(const char* name, const char* title, Qt::DockWidgetArea side)
    {
        auto* const panel = new QWidget;
        panel->setObjectName(QLatin1String(name));
        auto* const button = new QPushButton(QLatin1String(title), panel);
        button->setObjectName(QLatin1String(name) + QStringLiteral(".button"));
        area.add(panel, QLatin1String(title), side, side == right ? 320 : 288);
    }

    PanelDock& dock(std::size_t i) { return *area.docks()[i]; }
    bool inFront(std::size_t i) { return dock(i).panel()->isVisible(); }
    QTabBar* tabs()
    {
        for (QTabBar* const bar : area.findChildren<QTabBar*>(QStringLiteral("panelTabs")))
            if (bar->isVisible() && bar->count() > 1)
                return bar;
        return nullptr;
    }
    void click(const char* name)
    {
        QTest::mouseClick(area.findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton);
        WindowDriver::settle();
    }
    std::vector<QRect> places()
    {
        WindowDriver::settle();
        std::vector<QRect> all{area.centralWidget()->geometry()};
        for (const PanelDock* dock : area.docks())
            if (dock->panel()->isVisible())
                all.push_back(dock->geometry());
        return all;
    }

    static constexpr Qt::DockWidgetArea right = Qt::RightDockWidgetArea;
    PanelArea area;
};

PanelDock* dockOf(WindowDriver& driver, const char* name)
{
    return driver.find<PanelDock>(name);
}

}  // namespace

class PanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-panels"));
    }
    void init() { QSettings().clear(); }

    void tabsSayTheNamesOnce()
    {
        Bench bench;
        QVERIFY(bench.inFront(0) && bench.inFront(1) && !bench.inFront(2) && !bench.inFront(3));
        QVERIFY(bench.tabs() && bench.tabs()->isVisible());
        QCOMPARE(bench.tabs()->count(), 3);
        QVERIFY(bench.tabs()->focusPolicy() & Qt::TabFocus);
        QStringList names;
        for (const QLabel* const label : bench.area.findChildren<QLabel*>())
            if (label->isVisible())
                names.append(label->text());
        QCOMPARE(names, QStringList(QStringLiteral("Parameters")));
        QCOMPARE(bench.dock(1).width(), 320);
        QCOMPARE(bench.dock(0).width(), 288);
    }

    void theCurrentTabIsUnderlined()
    {
        Bench bench;
        const QImage row = bench.tabs()->grab().toImage();
        const QRect one = bench.tabs()->tabRect(0), two = bench.tabs()->tabRect(1);
        QVERIFY(WindowDriver::count(row.copy(one), lightTheme().accent) >= one.width());
        QCOMPARE(WindowDriver::count(row.copy(two), lightTheme().accent), 0);
        QTest::mouseClick(bench.tabs(), Qt::LeftButton, {}, two.center());
        WindowDriver::settle();
        QVERIFY(bench.inFront(2) && !bench.inFront(1));
        QVERIFY(WindowDriver::count(bench.tabs()->grab().toImage().copy(two), lightTheme().accent) >= two.width() - 8);
    }

    void aTabIsChosenByTheKeyboard()
    {
        Bench bench;
        bench.tabs()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bench.tabs(), Qt::Key_Right);
        WindowDriver::settle();
        QVERIFY(bench.inFront(2) && !bench.inFront(1));
    }

    void closesAndComesBackInFront()
    {
        Bench bench;
        bench.click("oneDock.close");
        QVERIFY(bench.dock(1).isHidden() && !bench.dock(1).toggleViewAction()->isChecked());
        QVERIFY(bench.inFront(2) || bench.inFront(3));
        bench.dock(1).toggleViewAction()->trigger();
        WindowDriver::settle();
        QVERIFY(bench.inFront(1) && !bench.inFront(2) && !bench.inFront(3));
    }

    void theLastOneAtASideHasItsTitleAgain()
    {
        Bench bench;
        bench.dock(1).close();
        bench.dock(2).close();
        WindowDriver::settle();
        auto* const title = bench.area.findChild<PanelTitle*>(QStringLiteral("threeDock.title"));
        QVERIFY(!title->isTabbed() && title->isVisible());
        QCOMPARE(title->findChild<QLabel*>()->text(), QStringLiteral("Three"));
        QVERIFY(!bench.tabs());
    }

    void floatsAndComesBack()
    {
        Bench bench;
        bench.click("oneDock.float");
        QVERIFY(bench.dock(1).isFloating() && bench.inFront(1));
        auto* const title = bench.area.findChild<PanelTitle*>(QStringLiteral("oneDock.title"));
        QVERIFY(!title->isTabbed());
        QCOMPARE(bench.tabs()->count(), 2);
        auto* const button = title->findChild<QAbstractButton*>(QStringLiteral("oneDock.float"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Dock One"));
        QTest::keyClick(button, Qt::Key_Space);
        WindowDriver::settle();
        QVERIFY(!bench.dock(1).isFloating() && bench.inFront(1));
        QCOMPARE(bench.tabs()->count(), 3);
    }

    void aTitleIsDragged()
    {
        Bench bench;
        auto* const title = bench.area.findChild<PanelTitle*>(QStringLiteral("formDock.title"));
        const QPoint at(40, title->height() / 2);
        QTest::mousePress(title, Qt::LeftButton, {}, at);
        for (const QPoint by : {QPoint(30, 20), QPoint(200, 90), QPoint(330, 200)})
            QTest::mouseMove(title, at + by);
        QTest::mouseRelease(title, Qt::LeftButton, {}, at + QPoint(330, 200));
        QVERIFY(bench.dock(0).isFloating());
        bench.area.reset();
        QVERIFY(!bench.dock(0).isFloating());
    }

    void resetPutsEverythingBack()
    {
        Bench bench;
        const auto before = bench.places();
        bench.area.addDockWidget(Qt::RightDockWidgetArea, &bench.dock(0));
        bench.area.addDockWidget(Qt::BottomDockWidgetArea, &bench.dock(3));
        bench.dock(2).setFloating(true);
        bench.dock(1).close();
        bench.area.resizeDocks({&bench.dock(0)}, {500}, Qt::Horizontal);
        QVERIFY(bench.places() != before);
        bench.area.reset();
        QCOMPARE(bench.places(), before);
        QCOMPARE(bench.tabs()->count(), 3);
        QCOMPARE(bench.tabs()->tabText(0), QStringLiteral("One"));
    }

    void aLayoutIsRestored()
    {
        QByteArray layout;
        std::vector<QRect> places;
        {
            Bench bench;
            bench.area.addDockWidget(Qt::LeftDockWidgetArea, &bench.dock(3));
            bench.dock(2).close();
            bench.area.resizeDocks({&bench.dock(0)}, {400}, Qt::Horizontal);
            places = bench.places();
            layout = bench.area.layout();
        }
        Bench bench;
        QVERIFY(bench.places() != places);
        bench.area.restore(layout);
        QCOMPARE(bench.places(), places);
        QVERIFY(bench.dock(2).isHidden());
    }

    void bytesThatAreNoLayoutGiveTheFirstOne()
    {
        Bench bench;
        const auto before = bench.places();
        bench.dock(2).setFloating(true);
        const QByteArray good = bench.area.layout();
        bench.area.reset();
        std::vector<QByteArray> bad{{}, "nonsense", bench.area.saveState(77)};
        for (qsizetype length = 1; length < good.size(); length += 7)
            bad.push_back(good.left(length));
        for (qsizetype at = 0; at < good.size(); at += 3)
            bad.push_back(QByteArray(good).replace(at, 1, QByteArray(1, static_cast<char>(~good[at]))));
        for (const QByteArray& layout : bad) {
            bench.area.restore(layout);
            QCOMPARE(bench.places(), before);
        }
    }

    void narrownessIsNotRemembered()
    {
        Bench bench;
        const auto before = bench.places();
        bench.tabs()->setCurrentIndex(1);
        bench.area.resize(1100, 700);
        WindowDriver::settle();
        for (const std::size_t i : {1U, 2U, 3U})
            QVERIFY(bench.dock(i).isHidden());
        bench.dock(1).toggleViewAction()->trigger();
        WindowDriver::settle();
        QVERIFY2(bench.inFront(1), "what is asked for opens in a narrow window, too");
        bench.dock(1).close();
        const QByteArray layout = bench.area.layout();
        Bench other;
        other.area.restore(layout);
        WindowDriver::settle();
        QVERIFY(other.inFront(2));
        QCOMPARE(other.tabs()->count(), 3);
        QCOMPARE(other.dock(2).geometry(), before.back());
    }

    void aWiderWindowUnfolds()
    {
        Bench bench;
        bench.tabs()->setCurrentIndex(2);
        const auto before = bench.places();
        bench.area.resize(900, 700);
        WindowDriver::settle();
        bench.area.resize(1280, 700);
        QCOMPARE(bench.places(), before);
        QVERIFY(bench.inFront(3));
    }

    void f6GoesThroughWhatIsSeen()
    {
        Bench bench;
        bench.area.centralWidget()->setFocusPolicy(Qt::StrongFocus);
        bench.dock(2).setFloating(true);
        bench.area.activateWindow();
        WindowDriver::settle();
        QStringList reached;
        bench.area.findChild<QWidget*>(QStringLiteral("form.button"))->setFocus();
        for (int i = 0; i < 4; ++i) {
            bench.area.focusNext();
            WindowDriver::settle();
            reached.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(reached, QStringList({QString(), QStringLiteral("one.button"), QStringLiteral("two.button"),
                                       QStringLiteral("form.button")}));
    }

    /// More names than fit: a button lists them, and the one in front is always in sight.
    void moreThanFitAreListed()
    {
        Bench bench;
        const auto more = [&bench](const char* dock) {
            return bench.tabs()->findChild<QWidget*>(QLatin1String(dock) + QStringLiteral("Dock.more"));
        };
        QVERIFY(!more("one")->isVisible());
        for (const char* const name : {"four", "five", "six", "seven", "eight"})
            bench.add(name, (std::string("Panel ") + name).c_str(), Bench::right);
        bench.area.reset();
        WindowDriver::settle();
        QTest::mouseClick(more("one"), Qt::LeftButton);
        auto* const list = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->actions().size(), 8);
        QVERIFY(list->actions().constFirst()->isChecked());
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        WindowDriver::settle();
        QVERIFY(bench.inFront(8));
        const QRect tab = bench.tabs()->tabRect(bench.tabs()->currentIndex());
        QVERIFY(tab.left() >= 0 && tab.right() < more("eight")->mapTo(bench.tabs(), QPoint()).x());
    }

    void theMenuHasAllPanelsAndTheSessionRemembers()
    {
        {
            WindowDriver driver;
            QStringList names;
            for (const QAction* const action : driver.window().actions().panelMenu->actions())
                names.append(action->text());
            QVERIFY(names.contains(QStringLiteral("Parameters")) && names.contains(QStringLiteral("Code")));
            QCOMPARE(static_cast<std::size_t>(names.size()), driver.window().panels().docks().size());
            QTest::mouseClick(driver.find("formColumnDock.close"), Qt::LeftButton);
            QVERIFY(!driver.find("form")->isVisible());
            driver.window().panels().addDockWidget(Qt::BottomDockWidgetArea, dockOf(driver, "codeDock"));
            WindowDriver::settle();
        }
        WindowDriver driver;
        QVERIFY(!driver.find("form")->isVisible());
        QCOMPARE(driver.window().panels().dockWidgetArea(dockOf(driver, "codeDock")), Qt::BottomDockWidgetArea);
        driver.window().actions().resetLayout->trigger();
        WindowDriver::settle();
        QVERIFY(driver.find("form")->isVisible());
        QCOMPARE(driver.window().panels().dockWidgetArea(dockOf(driver, "codeDock")), Qt::RightDockWidgetArea);
    }

    void theWidthsAreRemembered()
    {
        {
            WindowDriver driver;
            driver.window().panels().resizeDocks({dockOf(driver, "codeDock"), dockOf(driver, "formColumnDock")},
                                                 {380, 300}, Qt::Horizontal);
            WindowDriver::settle();
        }
        WindowDriver driver;
        QCOMPARE(dockOf(driver, "codeDock")->width(), 380);
        QCOMPARE(dockOf(driver, "formColumnDock")->width(), 300);
        driver.window().actions().resetLayout->trigger();
        WindowDriver::settle();
        QCOMPARE(dockOf(driver, "codeDock")->width(), 336);
        QCOMPARE(dockOf(driver, "formColumnDock")->width(), 288);
    }

    void aFloatingPanelIsRememberedAsItIs()
    {
        QRect place;
        {
            WindowDriver driver;
            const QSize docked = driver.window().codePanel().size();
            dockOf(driver, "codeDock")->setFloating(true);
            WindowDriver::settle();
            QCOMPARE(driver.window().codePanel().width(), docked.width());
            dockOf(driver, "codeDock")->setGeometry(300, 200, 400, 500);
            WindowDriver::settle();
            place = dockOf(driver, "codeDock")->geometry();
        }
        for (int session = 0; session < 2; ++session) {
            WindowDriver driver;
            WindowDriver::settle();
            QVERIFY(dockOf(driver, "codeDock")->isFloating() && driver.window().codePanel().isVisible());
            QCOMPARE(dockOf(driver, "codeDock")->geometry(), place);
        }
    }

    void aCorruptLayoutOpensTheWindowAsAtFirst()
    {
        settings::setLayout("\x00\x00\x00\xff\x00\x00\x00\x01\xfd\x12");
        WindowDriver driver;
        QVERIFY(driver.find("form")->isVisible() && driver.window().codePanel().isVisible());
        QCOMPARE(dockOf(driver, "codeDock")->width(), 336);
    }
};

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
