// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

using namespace onecycle;
using namespace onecycle::ui;

using Bench = FormBench;

/// What the form says: about what is typed, what follows from it, and what is wrong with it.
class FormTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void aTextThatIsNoNumberStaysAndIsExplained()
    {
        Bench bench;
        bench.type("max_lr.number", QStringLiteral("1e-x"));
        QCOMPARE(bench.rig.number("max_lr"), 1.0);  // "1" was a number
        QVERIFY(bench.says(QStringLiteral("“1e-x” is not a number")));
        bench.rig.focus(QStringLiteral("div_factor.number"));
        QCOMPARE(bench.text("max_lr.number"), QStringLiteral("1e-x"));
        QVERIFY(bench.find("max_lr.number")->toolTip().contains(QStringLiteral("is not a number")));
        QVERIFY(bench.find("max_lr.number")->accessibleDescription().contains(QStringLiteral("is not a number")));
        bench.click("max_lr.reset");
        QCOMPARE(bench.text("max_lr.number"), QStringLiteral("0.01"));
        QVERIFY(!bench.says(QStringLiteral("is not a number")));
    }

    void whileOneTypesTheSentenceWaitsForAPause()
    {
        Bench bench;
        bench.type("epochs.number", QStringLiteral("1e"));
        QVERIFY(!bench.says(QStringLiteral("is not a number")));
        QTRY_VERIFY(bench.says(QStringLiteral("“1e” is not a number")));
        QTest::keyClicks(bench.find("epochs.number"), QStringLiteral("2"));
        QVERIFY(!bench.says(QStringLiteral("is not a number")));
        QCOMPARE(bench.rig.number("epochs"), 100.0);
    }

    void leavingTheFieldEndsThePause()
    {
        Bench bench;
        bench.type("epochs.number", QStringLiteral("1e"));
        bench.rig.focus(QStringLiteral("max_lr.number"));
        QVERIFY(bench.says(QStringLiteral("“1e” is not a number")));
    }

    void escapePutsTheNumberBack()
    {
        Bench bench;
        bench.type("pct_start.number", QStringLiteral("0.75"));
        QCOMPARE(bench.rig.number("pct_start"), 0.75);
        QTest::keyClick(bench.find("pct_start.number"), Qt::Key_Escape);
        QCOMPARE(bench.rig.number("pct_start"), 0.3);
        QCOMPARE(bench.text("pct_start.number"), QStringLiteral("0.3"));
        QCOMPARE(bench.rig.ends, std::vector{false});
    }

    void theLocalesCommaIsADecimalMark()
    {
        Bench bench;
        bench.form.setLocale(QLocale(QStringLiteral("de_DE")));
        bench.type("pct_start.number", QStringLiteral("0,25"));
        QCOMPARE(bench.rig.number("pct_start"), 0.25);
        QCOMPARE(bench.text("pct_start.number"), QStringLiteral("0,25"));
    }

    void captionsSayWhatFollows_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("caption");
        QTest::newRow("start") << "div_factor.derived"
                               << "starts at 0.0004";
        QTest::newRow("end") << "final_div_factor.derived"
                             << "ends at 4e-8";
        QTest::newRow("warm-up") << "pct_start.derived"
                                 << "300 of 1000 steps";
        QTest::newRow("peak") << "max_lr.derived"
                              << "peak";
        QTest::newRow("ceiling") << "max_momentum.derived"
                                 << "at the start";
        QTest::newRow("fresh") << "last_epoch.derived"
                               << "starts afresh";
    }

    void captionsSayWhatFollows()
    {
        QFETCH(QString, control);
        QFETCH(QString, caption);
        Bench bench;
        QCOMPARE(bench.rig.find<QAbstractButton>(control)->text(), caption);
        QVERIFY(bench.rig.find(control)->isVisible());
    }

    void captionsFollowTheConfiguration()
    {
        Bench bench;
        bench.rig.set("optimizer", std::string("adam"));
        bench.rig.set("pct_start", 0.29);
        bench.rig.set("total_steps", 100.0);
        bench.rig.set("last_epoch", 49.0);
        QCOMPARE(bench.caption("max_momentum.derived"), QStringLiteral("beta1 at the start"));
        QCOMPARE(bench.caption("pct_start.derived"), QStringLiteral("29 of 100 steps"));
        QCOMPARE(bench.caption("last_epoch.derived"), QStringLiteral("next: 50"));
    }

    void captionsAreEdited_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("start") << "div_factor.derived"
                               << "0.0004"
                               << "0.001"
                               << "div_factor" << 10.0;
        QTest::newRow("no factor gives it to the last bit") << "div_factor.derived"
                                                            << "0.0004"
                                                            << "0.0018"
                                                            << "div_factor" << 0.01 / 0.0018;
        QTest::newRow("end") << "final_div_factor.derived"
                             << "4e-8"
                             << "4e-7"
                             << "final_div_factor" << 1000.0;
        QTest::newRow("warm-up") << "pct_start.derived"
                                 << "300"
                                 << "250"
                                 << "pct_start" << 0.25;
    }

    void captionsAreEdited()
    {
        QFETCH(QString, control);
        QFETCH(QString, shown);
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(double, value);
        Bench bench;
        QVERIFY(bench.active);
        bench.rig.focus(control);
        QTest::keyClick(bench.rig.find(control), Qt::Key_Space);
        const QString field = control + QStringLiteral(".number");
        QCOMPARE(bench.rig.find<QLineEdit>(field)->text(), shown);
        QCOMPARE(QApplication::focusWidget(), bench.rig.find(field));
        bench.rig.type(field, text);
        QCOMPARE(bench.rig.find<QLineEdit>(field)->text(), text);
        QCOMPARE(bench.rig.number(qPrintable(key)), value);
        QTest::keyClick(bench.rig.find(field), Qt::Key_Return);
        QVERIFY(!bench.rig.find(field)->isVisible());
        QVERIFY(bench.rig.find(control)->isVisible());
        QCOMPARE(bench.rig.ends, std::vector{true});
    }

    void escapeLeavesTheCaptionAsItWas()
    {
        Bench bench;
        bench.click("div_factor.derived");
        bench.type("div_factor.derived.number", QStringLiteral("0.005"));
        QTest::keyClick(bench.find("div_factor.derived.number"), Qt::Key_Escape);
        QCOMPARE(bench.rig.number("div_factor"), 25.0);
        QCOMPARE(bench.caption("div_factor.derived"), QStringLiteral("starts at 0.0004"));
        QVERIFY(!bench.find("div_factor.derived.number")->isVisible());
    }

    void rowsThatDoNotMatterSayWhy()
    {
        Bench bench;
        bench.rig.set("total_steps", 500.0);
        QVERIFY(!bench.find("epochs.number")->isEnabled());
        QVERIFY(!bench.find("steps_per_epoch.number")->isEnabled());
        QVERIFY(bench.says(QStringLiteral("total_steps is given and wins")));
        QVERIFY(bench.find("epochs.number")->toolTip().contains(QStringLiteral("total_steps is given and wins")));
        bench.rig.set("cycle_momentum", false);
        QVERIFY(!bench.find("max_momentum.slider")->isEnabled());
        QCOMPARE(bench.caption("max_momentum.derived"), QStringLiteral("cycle_momentum is off"));
        bench.rig.set("total_steps", Value());
        QVERIFY(bench.find("epochs.number")->isEnabled());
        QVERIFY(!bench.says(QStringLiteral("total_steps is given and wins")));
        QCOMPARE(bench.rig.find<QLineEdit>(QStringLiteral("total_steps.number"))->placeholderText(),
                 QStringLiteral("1000 (derived)"));
    }

    void issuesMarkTheirField()
    {
        Bench bench;
        const QImage before = bench.find("pct_start.number")->grab().toImage();
        bench.rig.set("pct_start", 1.5);
        bench.rig.set("pct_start", 0.3, Cause::Undo);
        QCOMPARE(bench.find("pct_start.number")->grab().toImage(), before);
        bench.rig.set("pct_start", 1.5);
        QVERIFY(bench.find("pct_start.number")->grab().toImage() != before);
        for (const char* part :
             {"pct_start is 1.5", "PyTorch raises ValueError: Expected float between 0 and 1 pct_start, but got 1.5"}) {
            QVERIFY(bench.find("pct_start.number")->toolTip().contains(QLatin1String(part)));
            QVERIFY(bench.find("pct_start.number")->accessibleDescription().contains(QLatin1String(part)));
        }
        QVERIFY(!bench.find("max_lr.number")->toolTip().contains(QStringLiteral("pct_start is 1.5")));
    }
};

QTEST_MAIN(FormTextsTest)
#include "tst_form_texts.moc"
