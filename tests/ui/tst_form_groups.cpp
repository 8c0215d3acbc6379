// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

#include <QTableView>

using namespace onecycle;
using namespace onecycle::ui;

using Bench = FormBench;

/// Parameter groups in the form.
class FormGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void groupsAreAddedSelectedRenamedAndRemoved()
    {
        Bench bench;
        bench.click("groups.first");
        QCOMPARE(bench.rig.config().groupCount(), 2U);
        QCOMPARE(bench.rig.attention().group, 1U);
        ViewRig::settle();
        QVERIFY(!bench.find("groups.first")->isVisible());
        QVERIFY(bench.find("groups[0]")->isVisible());

        bench.type("max_lr[1].number", QStringLiteral("0.1"));
        QCOMPARE(bench.rig.config().maxLr->values(), (std::vector{0.01, 0.1}));
        bench.click("groups[0]");
        QCOMPARE(bench.rig.attention().group, 0U);
        QCOMPARE(bench.text("max_lr[0].number"), QStringLiteral("0.01"));
        QVERIFY(!bench.form.findChild<QWidget*>(QStringLiteral("max_lr[1].number")));

        bench.find("groups[0]")->setFocus();
        QTest::keyClick(bench.find("groups[0]"), Qt::Key_F2);
        bench.type("groups[0].name", QStringLiteral("backbone"));
        QTest::keyClick(bench.find("groups[0].name"), Qt::Key_Return);
        QCOMPARE(bench.rig.config().groups[0], std::string("backbone"));

        bench.click("groups.add");
        QCOMPARE(bench.rig.config().groupCount(), 3U);
        ViewRig::settle();
        bench.click("groups[0].remove");
        QCOMPARE(bench.rig.config().groups, (std::vector<std::string>{"group 1", "group 2"}));
        QCOMPARE(bench.rig.attention().group, 1U);
        bench.find("groups[0]")->setFocus();
        QTest::keyClick(bench.find("groups[0]"), Qt::Key_Delete);
        QCOMPARE(bench.rig.config().groupCount(), 1U);
        QVERIFY(bench.find("groups.first")->isVisible());
        QCOMPARE(bench.text("max_lr.number"), QStringLiteral("0.1"));
    }

    void theTableShowsAllGroupsAndSelects()
    {
        Bench bench;
        bench.rig.set("groups", 3.0);
        bench.rig.set("max_lr", 0.1, Cause::Jump, 2);
        ViewRig::settle();
        auto* const table = bench.rig.find<QTableView>(QStringLiteral("groups.table"));
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("group 2"));
        QCOMPARE(table->model()->index(2, 1).data().toString(), QStringLiteral("0.1"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("0.85 – 0.95"));
        const QRect row = table->visualRect(table->model()->index(2, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(bench.rig.attention().group, 2U);
        QCOMPARE(bench.text("max_lr[2].number"), QStringLiteral("0.1"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(bench.rig.attention().group, 1U);
    }

    void manyGroupsAreSelectedInTheTable()
    {
        Bench bench;
        bench.rig.set("groups", 1000.0);
        ViewRig::settle();
        Attention attention;
        attention.group = 700;
        bench.rig.attend(attention);
        QVERIFY(bench.form.findChild<QWidget*>(QStringLiteral("max_lr[700].number")));
        QVERIFY(bench.find("groups[700]")->isVisible());
        QVERIFY(bench.form.findChildren<QAbstractButton*>().size() < 100);
    }
};

QTEST_MAIN(FormGroupsTest)
#include "tst_form_groups.moc"
