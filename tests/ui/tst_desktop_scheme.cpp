// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's wish for light or dark, against a settings portal of the test's own on a bus of its own.
#include "fake_portal.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QTest>

using namespace onecycle::ui;

namespace {

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme");

}  // namespace

class TestDesktopScheme : public QObject {
    Q_OBJECT

    FakePortal m_portal;

    void change(uint scheme) { m_portal.change(appearance, colourScheme, scheme); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_portal.start())
            QSKIP("There is no dbus-daemon here.");
    }

    void readsWhatTheDesktopWants_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("no preference") << 0U << false;
        QTest::newRow("dark") << 1U << true;
        QTest::newRow("light") << 2U << false;
    }

    void readsWhatTheDesktopWants()
    {
        QFETCH(uint, scheme);
        QFETCH(bool, dark);
        m_portal.set(appearance, colourScheme, scheme);
        DesktopScheme desktop;
        QTRY_COMPARE(desktop.isDark(), dark);
    }

    void theApplicationFollowsLive()
    {
        m_portal.set(appearance, colourScheme, uint(2));
        ThemeSwitch themes;
        themes.choose(ThemeChoice::Desktop);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
        change(1);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        Q_EMIT m_portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(2U));
        change(2);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
    }

    void whatTheUserChoseWins()
    {
        m_portal.set(appearance, colourScheme, uint(0));
        ThemeSwitch themes;
        themes.choose(ThemeChoice::Light);
        DesktopScheme desktop;
        change(1);
        QTRY_VERIFY(desktop.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
    }
};

QTEST_MAIN(TestDesktopScheme)
#include "moc_fake_portal.cpp"
#include "tst_desktop_scheme.moc"
