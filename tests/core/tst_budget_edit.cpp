// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/budget_edit.h"
#include "core/document/edit.h"
#include "core/formats/json_document.h"

#include <QtTest>

using namespace onecycle;

namespace {

Edit set(const char* key, const Value& value)
{
    return {{{key, value, {}}}, key};
}

/// 10 epochs of 391 batches, of which the active schedule knows.
DocumentValue following()
{
    return applied(startingDocument(), set("budget.sets_length", true));
}

}  // namespace

/// The budget as a part of the document: edits, and the length of the schedule.
class BudgetEditTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithTheSchedulesEpochs()
    {
        DocumentValue value = startingDocument();
        QVERIFY(!value.budget);
        std::get<ScheduleConfig>(value.activeEntry().source).epochs = 24;
        QCOMPARE(budgetOf(value).epochs, 24.0);
        value = applied(value, set("budget.samples", 60000.0));
        QVERIFY(value.budget.has_value());
        QCOMPARE(value.budget->samples, 60000.0);
        QCOMPARE(value.budget->epochs, 24.0);
        QCOMPARE(value.config().stepsPerEpoch, startingConfig().stepsPerEpoch);
    }

    void whatDoesNotFitIsSkipped()
    {
        const DocumentValue value = startingDocument();
        QVERIFY(applied(value, set("budget.samples", true)) == value);
        QVERIFY(applied(value, set("budget.sample", 3.0)) == value);
        QVERIFY(applied(value, set("samples", 3.0)) == value);
    }

    void setsEpochsAndSteps()
    {
        DocumentValue value = following();
        QCOMPARE(value.config().stepsPerEpoch, std::optional(391.0));
        QCOMPARE(value.config().epochs, std::optional(10.0));
        value = applied(value, set("budget.epochs", 3.0));
        QCOMPARE(value.config().epochs, std::optional(3.0));
        QVERIFY(!value.config().totalSteps);
    }

    void setsTotalStepsWhereTheyAreGiven()
    {
        DocumentValue value = applied(startingDocument(), set("total_steps", 500.0));
        value = applied(value, set("budget.sets_length", true));
        QCOMPARE(value.config().totalSteps, std::optional(3910.0));
        QCOMPARE(value.config().stepsPerEpoch, std::optional(100.0));
    }

    void impossibleBudgetsLeaveTheLengthAlone()
    {
        DocumentValue value = applied(following(), set("budget.samples", 0.0));
        QCOMPARE(value.config().stepsPerEpoch, std::optional(391.0));
        value = applied(value, set("max_lr", 0.5));
        QVERIFY(value.budget->setsLength);
        value = applied(value, set("budget.samples", 1280.0));
        QCOMPARE(value.config().stepsPerEpoch, std::optional(10.0));
    }

    void lengthByHandTurnsItOff_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("on");
        QTest::newRow("epochs") << set("epochs", 5.0) << false;
        QTest::newRow("steps_per_epoch") << set("steps_per_epoch", 5.0) << false;
        QTest::newRow("total_steps") << set("total_steps", 5.0) << false;
        QTest::newRow("the same number") << set("epochs", 10.0) << true;
        QTest::newRow("something else") << set("max_lr", 0.5) << true;
        QTest::newRow("total_steps of the same length") << set("total_steps", 3910.0) << true;
    }

    void lengthByHandTurnsItOff()
    {
        QFETCH(const Edit, edit);
        const DocumentValue value = applied(following(), edit);
        QTEST(value.budget->setsLength, "on");
        QCOMPARE(value.budget->samples, 50000.0);
    }

    void anotherActiveScheduleKeepsItsLength()
    {
        DocumentValue value = startingDocument();
        const std::string id = addEntry(value, value.activeEntry());
        value = applied(value, set("budget.sets_length", true));
        value = applied(value, Edit{{}, "", 0, {entry_change::Activate{id}}});
        QCOMPARE(value.config().stepsPerEpoch, startingConfig().stepsPerEpoch);
        QVERIFY(!value.budget->setsLength);
    }

    void equalityIsThatOfBits()
    {
        Budget budget;
        budget.samples = qQNaN();
        QVERIFY(budget == Budget(budget));
        QVERIFY(!(budget == Budget()));
    }

    void file_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<double>("samples");
        QTest::newRow("good") << R"({"samples": 1281167})"
                              << "" << 1281167.0;
        QTest::newRow("infinite") << R"({"samples": "inf"})"
                                  << "" << qInf();
        QTest::newRow("a text") << R"({"samples": "many"})"
                                << R"("budget.samples" is "many" and is ignored; it must be a number.)" << 50000.0;
        QTest::newRow("a number for a switch")
            << R"({"samples": 7, "drop_last": 1})"
            << R"("budget.drop_last" is 1 and is ignored; it must be true or false.)" << 7.0;
        QTest::newRow("a number for a loop")
            << R"({"samples": 7, "loop": 1})"
            << R"("budget.loop" is 1 and is ignored; it must be the name of a training loop.)" << 7.0;
        QTest::newRow("something new") << R"({"samples": 7, "gpus": 1})"
                                       << "Not known to this version, kept as it is: budget.gpus." << 7.0;
        QTest::newRow("no object") << "[1]"
                                   << R"("budget" is [1] and is ignored; it must be an object.)" << -1.0;
    }

    void file()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, remark);
        QFETCH(const double, samples);
        const auto read = readJsonDocument(
            QString(R"({"format": "onecycle", "version": 2, "schedules": [{"source": {}}], "budget": %1})")
                .arg(member)
                .toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->remarks.empty() ? QString() : QString::fromStdString(read->remarks.front()), remark);
        QCOMPARE(read->value.budget ? read->value.budget->samples : -1, samples);
        const auto again = readJsonDocument(writeJsonDocument(read->value, read->view));
        QVERIFY(again && again->value == read->value);
    }
};

QTEST_APPLESS_MAIN(BudgetEditTest)
#include "tst_budget_edit.moc"
