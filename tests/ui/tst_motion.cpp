// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wish for reduced motion: the desktop's, from a settings portal of the test's own, and the user's.
#include "fake_portal.h"
#include "ui/theme/motion.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

using namespace onecycle::ui;

namespace {

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto reducedMotion = QStringLiteral("reduced-motion");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
const auto animations = QStringLiteral("enable-animations");

/// A style that animates or does not.
class Style : public QProxyStyle {
public:
    explicit Style(int duration) : QProxyStyle(QStringLiteral("fusion")), m_duration(duration) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    int m_duration;
};

}  // namespace

class MotionTest : public QObject {
    Q_OBJECT

    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_portal.start())
            QSKIP("There is no dbus-daemon here.");
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-motion"));
    }

    void init()
    {
        QSettings().clear();
        m_portal.forget();
        QApplication::setStyle(new Style(200));
    }

    void readsWhatTheDesktopWants_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("reduce") << appearance << reducedMotion << QVariant(1U) << false;
        QTest::newRow("no preference") << appearance << reducedMotion << QVariant(0U) << true;
        QTest::newRow("GNOME without animations") << gnome << animations << QVariant(false) << false;
        QTest::newRow("GNOME with animations") << gnome << animations << QVariant(true) << true;
        QTest::newRow("another setting") << gnome << QStringLiteral("overlay-scrolling") << QVariant(false) << true;
    }

    void readsWhatTheDesktopWants()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(bool, allowed);
        m_portal.set(space, key, value);
        DesktopSetting setting(space, key);
        Motion motion;
        QTRY_COMPARE(setting.value(), value);
        QTRY_COMPARE(motion.allowsMotion(), allowed);
    }

    void followsLive()
    {
        Motion motion;
        QSignalSpy changed(&motion, &Motion::changed);
        QVERIFY(motion.allowsMotion());
        m_portal.change(appearance, reducedMotion, 1U);
        QTRY_VERIFY(!motion.allowsMotion());
        m_portal.change(gnome, animations, false);
        m_portal.change(appearance, reducedMotion, 0U);
        m_portal.change(gnome, animations, true);
        QTRY_VERIFY(motion.allowsMotion());
        QCOMPARE(changed.count(), 2);
    }

    void withoutAPortalMotionIsAllowed()
    {
        Motion motion;
        DesktopSetting known(appearance, QStringLiteral("color-scheme"));
        m_portal.change(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_VERIFY(known.value().isValid());
        QVERIFY(motion.allowsMotion());
    }

    void aStyleWithoutAnimationsIsStill()
    {
        QApplication::setStyle(new Style(0));
        QVERIFY(!Motion().allowsMotion());
    }

    void theUsersSwitchWinsAndIsRemembered()
    {
        {
            Session session;
            session.start();
            QSignalSpy changed(&session.motion(), &Motion::changed);
            QAction* const action = session.window().actions().reducedMotion;
            QVERIFY(!action->isChecked());
            action->trigger();
            QVERIFY(!session.motion().allowsMotion());
            QVERIFY(session.motion().isAlwaysReduced());
        }
        Session session;
        QVERIFY(session.window().actions().reducedMotion->isChecked());
        QVERIFY(!session.motion().allowsMotion());
        session.window().actions().reducedMotion->trigger();
        QVERIFY(!session.motion().isAlwaysReduced());
        QVERIFY(!settings::reducedMotion());
    }
};

QTEST_MAIN(MotionTest)
#include "moc_fake_portal.cpp"
#include "tst_motion.moc"
