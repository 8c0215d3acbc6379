// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_rig.h"
#include "ui/guide/guide_panel.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTimer>

using namespace onecycle;
using namespace onecycle::ui;

/// The ways from the window to the guide and back: F1, the menu of a row, the link to the form.
class GuideCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-guide-commands"));
        QSettings().clear();
    }

    void f1_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<QString>("key");
        QTest::newRow("a number") << "max_lr.number"
                                  << "max_lr";
        QTest::newRow("a slider") << "pct_start.slider"
                                  << "pct_start";
        QTest::newRow("a switch") << "cycle_momentum.switch"
                                  << "cycle_momentum";
        QTest::newRow("a choice") << "anneal_strategy.choice"
                                  << "anneal_strategy";
        QTest::newRow("a list") << "optimizer.choice"
                                << "optimizer";
        QTest::newRow("a workspace") << "workspace"
                                     << "lessons";
        QTest::newRow("the chart") << "schedule"
                                   << "chart";
        QTest::newRow("the code") << "code.text"
                                  << "code";
        QTest::newRow("the menu") << "menuButton"
                                  << "";
    }

    void f1()
    {
        QFETCH(const QString, focus);
        QFETCH(const QString, key);
        WindowDriver driver;
        auto* const widget = driver.window().findChild<QWidget*>(focus);
        QVERIFY(widget);
        QWidget* const inside = widget->focusPolicy() == Qt::NoFocus ? widget->findChild<QAbstractButton*>() : widget;
        inside->setFocus(Qt::TabFocusReason);
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        WindowDriver::settle();
        QVERIFY(driver.window().guidePanel().isVisible());
        QCOMPARE(driver.window().guidePanel().key(), key);
    }

    void f1OnAHandle()
    {
        WindowDriver driver;
        driver.chart().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&driver.chart(), Qt::Key_Tab);
        WindowDriver::settle();
        QVERIFY(driver.session().attention().attention().handle);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QCOMPARE(driver.window().guidePanel().key(), "div_factor");  // the first handle is the start
    }

    void f1InADialog()
    {
        WindowDriver driver;
        QString key;
        bool shown = false;
        bool stays = false;
        QTimer::singleShot(0, qApp, [&] {
            QWidget* const dialog = QApplication::activeModalWidget();
            QTest::keyClick(dialog, Qt::Key_F1);
            if (const auto* const panel = dialog->findChild<GuidePanel*>()) {
                key = panel->key();
                shown = panel->isVisible();
                QTest::keyClick(panel->window(), Qt::Key_Escape);
            }
            stays = dialog->isVisible();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        driver.window().actions().presets->trigger();
        QVERIFY(shown && stays);
        QCOMPARE(key, "presets");
    }

    void f1InTheDialogsOfLessons_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::newRow("the answers") << "handInDialog";
        QTest::newRow("the worksheet") << "worksheetDialog";
        QTest::newRow("the editor") << "lessonEditor";
    }

    void f1InTheDialogsOfLessons()
    {
        QFETCH(const QString, dialog);
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        QString key;
        const auto ask = [&](QWidget& asked) {
            QCOMPARE(asked.objectName(), dialog);
            QTest::keyClick(asked.focusWidget() ? asked.focusWidget() : &asked, Qt::Key_F1);
            if (const auto* const panel = asked.findChild<GuidePanel*>()) {
                key = panel->key();
                QTest::keyClick(panel->window(), Qt::Key_Escape);
            }
            asked.close();
        };
        if (dialog == QLatin1String("handInDialog")) {
            rig.click("lesson.next");
            whenDialogOpens(ask);
            rig.click("lesson.handIn");
        } else {
            rig.click("lesson.leave");
            if (dialog == QLatin1String("worksheetDialog")) {
                whenDialogOpens(ask);
                rig.chooseInMenu("reading-the-shape", "lessonWorksheet");
            } else {
                rig.click("lessons.make");
                ask(*rig.find(dialog.toLatin1().constData()));
            }
        }
        QCOMPARE(key, "lessons");
    }

    void whatIsThis()
    {
        WindowDriver driver;
        auto* const field = driver.find("base_momentum.number");
        field->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, field->rect().center(),
                                field->mapToGlobal(field->rect().center()));
        QApplication::sendEvent(driver.find("form"), &event);
        auto* const menu = driver.find<QMenu>("parameterMenu");
        menu->actions().constLast()->trigger();
        QCOMPARE(driver.window().guidePanel().key(), "base_momentum");
        menu->close();
    }

    void fromTheGuideToTheForm()
    {
        WindowDriver driver({1280, 640});
        driver.window().actions().guide->trigger();
        driver.window().guidePanel().open("base_momentum");
        WindowDriver::settle();
        QTest::mouseClick(driver.find("guide.showInForm"), Qt::LeftButton);
        WindowDriver::settle();
        auto* const field = driver.find("base_momentum.number");
        QVERIFY(!field->visibleRegion().isEmpty());
        QCOMPARE(driver.session().attention().attention().parameter, std::string("base_momentum"));
    }
};

QTEST_MAIN(GuideCommandsTest)

#include "tst_guide_commands.moc"
