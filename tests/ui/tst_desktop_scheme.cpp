// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's wish for light or dark, against a settings portal of the test's own on a bus of its own.
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace onecycle::ui;

namespace {

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme");

}  // namespace

/// What `org.freedesktop.portal.Settings` answers: the value in one variant more than its signal carries.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

    /// The user changes the desktop's setting. What was asked before and is answered later gets the new value, too.
    void change(uint value)
    {
        scheme = value;
        Q_EMIT SettingChanged(appearance, colourScheme, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString&, const QString&) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class TestDesktopScheme : public QObject {
    Q_OBJECT

    QProcess m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        auto bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
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
        m_portal.scheme = scheme;
        DesktopScheme desktop;
        QTRY_COMPARE(desktop.isDark(), dark);
    }

    void theApplicationFollowsLive()
    {
        m_portal.scheme = 2;
        ThemeSwitch themes;
        themes.choose(ThemeChoice::Desktop);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
        m_portal.change(1);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        Q_EMIT m_portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(2U));
        m_portal.change(2);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
    }

    void whatTheUserChoseWins()
    {
        m_portal.scheme = 0;
        ThemeSwitch themes;
        themes.choose(ThemeChoice::Light);
        DesktopScheme desktop;
        m_portal.change(1);
        QTRY_VERIFY(desktop.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
    }
};

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktop_scheme.moc"
