// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_page.h"
#include "window_driver.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// The texts that are seen on \p page.
QStringList seen(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* const label : page.findChildren<QLabel*>())
        if (label->isVisible())
            texts.append(label->text());
    return texts;
}

QString textOf(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

}  // namespace

/// The page that Ctrl+/ shows.
class ShortcutsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-shortcuts"));
    }
    void init() { QSettings().clear(); }

    void everyActionWithAShortcutIsThere()
    {
        WindowDriver driver;
        ShortcutsPage& page = driver.window().shortcutsPage();
        QTest::keyClick(&driver.window(), Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(page.isVisible() && !page.isModal());
        const QStringList all = seen(page);
        int found = 0;
        for (const QAction* const action : driver.window().findChildren<QAction*>()) {
            if (action->shortcut().isEmpty() || action->objectName().startsWith(QLatin1String("qt_")))
                continue;
            ++found;
            const QString wanted = textOf(action->shortcut());
            const auto row = std::ranges::find_if(all, [&](const QString& keys) {
                return keys == wanted || keys.startsWith(wanted + QStringLiteral(" or "));
            });
            QVERIFY2(row != all.end(), qPrintable(action->objectName()));
            QCOMPARE(*(row + 1), action->iconText().remove(QStringLiteral("…")));
        }
        QVERIFY(found > 12);
        for (const char* title : {"FILE", "EDIT", "VIEW", "HELP"})
            QVERIFY(all.contains(QLatin1String(title)));
        QVERIFY(all.contains(QStringLiteral("Ctrl+Shift+Z or Ctrl+Y")));
    }

    void aNewActionAndGesturesAppear()
    {
        WindowDriver driver;
        ShortcutsPage& page = driver.window().shortcutsPage();
        driver.window().actions().shortcuts->trigger();
        QVERIFY(!seen(page).contains(QStringLiteral("Think")));
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(!page.isVisible());
        QAction action(QStringLiteral("&Think…"));
        action.setShortcut(Qt::CTRL | Qt::Key_T);
        driver.window().addAction(&action);
        page.setGestures({{QStringLiteral("Drag"), QStringLiteral("moves a handle")}});
        driver.window().actions().shortcuts->trigger();
        for (const char* text : {"Ctrl+T", "Think", "CHART", "Drag", "moves a handle"})
            QVERIFY2(seen(page).contains(QLatin1String(text)), text);
        QVERIFY(page.accessibleDescription().contains(QStringLiteral("Ctrl+T: Think")));
    }

    void fitsOnAScreenOf1280x800()
    {
        WindowDriver driver;
        ShortcutsPage& page = driver.window().shortcutsPage();
        std::vector<Shortcut> gestures;
        for (int i = 0; i < 20; ++i)
            gestures.emplace_back(QStringLiteral("Ctrl+Shift+Mouse wheel"),
                                  QStringLiteral("what it does to the chart under it, no. %1").arg(i));
        page.setGestures(gestures);
        driver.window().actions().shortcuts->trigger();
        WindowDriver::settle();
        QVERIFY2(page.width() < 1260 && page.height() < 740,
                 qPrintable(QStringLiteral("%1x%2").arg(page.width()).arg(page.height())));
        for (const QLabel* const label : page.findChildren<QLabel*>())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
};

QTEST_MAIN(ShortcutsPageTest)
#include "tst_shortcuts_page.moc"
