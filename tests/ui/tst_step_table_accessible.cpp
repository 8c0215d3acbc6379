// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"
#include "ui/table/step_table_accessible.h"

#include <QAccessible>

#include <limits>

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

namespace {

QAccessibleInterface* accessible(const Bench& bench)
{
    return QAccessible::queryAccessibleInterface(&bench.table());
}

QAccessibleTableInterface* tableOf(const Bench& bench)
{
    return accessible(bench)->tableInterface();
}

QString nameOf(QAccessibleInterface* cell)
{
    return cell ? cell->text(QAccessible::Name) : QStringLiteral("no cell");
}

constexpr int farthest = std::numeric_limits<int>::max();

}  // namespace

/// The table of every step as a screen reader asks for it.
class StepTableAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(lightTheme());
        QAccessible::setActive(true);
    }

    void isATableWithRowsAndColumns()
    {
        Bench bench;
        QCOMPARE(accessible(bench)->role(), QAccessible::Table);
        QCOMPARE(accessible(bench)->text(QAccessible::Name), QStringLiteral("Every step"));
        QCOMPARE(tableOf(bench)->rowCount(), 1001);
        QCOMPARE(tableOf(bench)->columnCount(), 6);
        QCOMPARE(accessible(bench)->childCount(), 6006);
        QVERIFY(tableOf(bench)->columnDescription(3).contains(QStringLiteral("batch k uses")));
        QVERIFY(tableOf(bench)->columnDescription(5).contains(QStringLiteral("after the step()")));
        QVERIFY(tableOf(bench)->columnDescription(6).isEmpty());
        QVERIFY(
            tableOf(bench)->rowDescription(420).startsWith(QStringLiteral("batch k 420, epoch 4.20, phase Annealing")));
        bench.rig.set("cycle_momentum", false);
        QCOMPARE(tableOf(bench)->columnCount(), 5);
    }

    void cellsSayWhatTheyShow()
    {
        Bench bench;
        QCOMPARE(nameOf(tableOf(bench)->cellAt(420, 0)), QStringLiteral("420"));
        QAccessibleInterface* const cell = tableOf(bench)->cellAt(0, 3);
        QCOMPARE(nameOf(cell), QStringLiteral("0.0004000"));
        QCOMPARE(cell->text(QAccessible::Description), QStringLiteral("0.0003999999999999993"));  // torch 1.13.1
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->parent()->object(), &bench.table());
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 3);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 0);
        QVERIFY(!tableOf(bench)->cellAt(1001, 0));
        QVERIFY(!tableOf(bench)->cellAt(-1, 0));
        QVERIFY(!tableOf(bench)->cellAt(0, 6));
    }

    void theLastRowSaysWhatItIs()
    {
        ScheduleConfig config = startingConfig();
        config.finalDivFactor = -0.5;
        config.annealStrategy = "linear";
        Bench bench(config);
        const QString told = tableOf(bench)->cellAt(1000, 3)->text(QAccessible::Description);
        QVERIFY2(told.contains(QStringLiteral("No batch uses step 1000")), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("negative")));
        QCOMPARE(nameOf(tableOf(bench)->cellAt(1000, 3)), QStringLiteral("no batch"));
        QVERIFY(nameOf(tableOf(bench)->cellAt(1000, 5)).startsWith(QChar(0x2212)));
        bench.rig.set("final_div_factor", 1e4);
        bench.rig.set("pct_start", 1.0);
        QCOMPARE(nameOf(tableOf(bench)->cellAt(1000, 5)), QStringLiteral("–"));
        QVERIFY(tableOf(bench)
                    ->cellAt(1000, 3)
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("ZeroDivisionError")));
        QVERIFY(tableOf(bench)
                    ->cellAt(999, 5)
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("ZeroDivisionError")));
    }

    void childrenAreCells()
    {
        Bench bench;
        QAccessibleInterface* const cell = accessible(bench)->child(6 * 420 + 1);
        QCOMPARE(nameOf(cell), QStringLiteral("4.20"));
        QCOMPARE(accessible(bench)->indexOfChild(cell), 6 * 420 + 1);
        QVERIFY(!accessible(bench)->child(6006));
        bench.point(420.0);
        QAccessibleInterface* const step = tableOf(bench)->cellAt(420, 0);
        const QPoint middle = step->rect().center();
        QCOMPARE(accessible(bench)->childAt(middle.x(), middle.y()), step);
        QVERIFY(tableOf(bench)->cellAt(0, 0)->state().offscreen);
    }

    void theCurrentRowHasTheFocus()
    {
        Bench bench;
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down);
        QCOMPARE(nameOf(accessible(bench)->focusChild()), QStringLiteral("1"));
        QVERIFY(accessible(bench)->focusChild()->state().focused);
        QVERIFY(accessible(bench)->text(QAccessible::Value).startsWith(QStringLiteral("batch k 1,")));
    }

    void selectionIsTold()
    {
        Bench bench;
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tableOf(bench)->selectedRows(), (QList<int>{0, 1}));
        QCOMPARE(tableOf(bench)->selectedCells().size(), 12);
        QVERIFY(tableOf(bench)->isRowSelected(1) && !tableOf(bench)->isRowSelected(2));
        QVERIFY(tableOf(bench)->cellAt(1, 2)->state().selected);
        QVERIFY(tableOf(bench)->selectRow(500));
        QCOMPARE(*bench.rig.attention().step, 500.0);
        QCOMPARE(tableOf(bench)->selectedRowCount(), 1);
    }

    /// Longer than an int counts: what can be asked for is right, and nothing grows.
    void aVeryLongRun()
    {
        Bench bench(Bench::withSteps(9007199254740992.0));
        QCOMPARE(tableOf(bench)->rowCount(), farthest);
        QCOMPARE(accessible(bench)->childCount(), farthest);
        QCOMPARE(nameOf(tableOf(bench)->cellAt(farthest - 1, 0)).remove(QChar(0x202F)), QStringLiteral("2147483646"));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(tableOf(bench)->selectedRowCount(), farthest);
        QVERIFY(tableOf(bench)->selectedRows().size() < 100);
        bench.press(Qt::Key_End);
        QVERIFY(!accessible(bench)->focusChild());
    }

    void onlyTheLastCellsAreKept()
    {
        Bench bench;
        const QAccessible::Id first = QAccessible::uniqueId(tableOf(bench)->cellAt(0, 0));
        QCOMPARE(QAccessible::uniqueId(tableOf(bench)->cellAt(0, 0)), first);
        QAccessible::Id last = 0;
        for (int i = 1; i <= int(StepTableAccessible::keptCells); ++i)
            last = QAccessible::uniqueId(accessible(bench)->child(i));
        QVERIFY(!QAccessible::accessibleInterface(first));
        QVERIFY(QAccessible::accessibleInterface(last));
        QCOMPARE(nameOf(tableOf(bench)->cellAt(0, 0)), QStringLiteral("0"));
    }

    void cellsOfRowsThatAreGoneAreInvalid()
    {
        QAccessible::Id id = 0;
        {
            Bench bench;
            QAccessibleInterface* const cell = tableOf(bench)->cellAt(900, 0);
            QVERIFY(cell->isValid());
            bench.rig.set("total_steps", 10.0);
            id = QAccessible::uniqueId(tableOf(bench)->cellAt(3, 0));
            QVERIFY(!cell->isValid());
            QVERIFY(cell->text(QAccessible::Name).isEmpty());
            QVERIFY(cell->rect().isEmpty());
        }
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

QTEST_MAIN(StepTableAccessibleTest)
#include "tst_step_table_accessible.moc"
