// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher makes a lesson in the window: records, writes, orders, tries, saves and opens it again.
#include "core/lessons/check.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "lesson_desk.h"
#include "ui/lessons/lesson_draft.h"
#include "ui/window/lesson_store.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace onecycle;
using namespace onecycle::ui;

class LessonEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void makesALessonThatCanBeWorkedOn()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "My lesson");
        desk.record("First");
        desk.write("editor.text", "The peak is {peak_lr}.");
        desk.record("Second");
        desk.chooseTask(1);
        desk.write("editor.goal", "Start at 0.002.");
        desk.write("editor.goalBecause", "It is the peak divided by 25.");
        desk.tick("initial_lr");
        desk.press("editor.takeGoal");
        QVERIFY(desk.text("editor.message").contains("own state"));  // nothing differs yet
        desk.type("max_lr.number", "0.05");
        desk.press("editor.takeGoal");
        QVERIFY(desk.text("editor.goalState").contains("max_lr = 0.05"));
        QVERIFY(desk.find<QCheckBox>("editor.open.max_lr")->isChecked());
        desk.save(home.path("mine.json"));
        QVERIFY(desk.text("editor.message").contains("mine.json"));
        QVERIFY(!desk.editor().isChanged());
        const auto bytes = bytesOf(home.path("mine.json"));
        QVERIFY(bytes);
        const auto made = readLesson(*bytes);
        QVERIFY(made);
        QCOMPARE(made->steps.size(), 2U);
        QCOMPARE(stepDocument(*made, 1).config().maxLr->at(0), 0.01);
        QVERIFY(!isMet(*made->steps[1].goal, stepDocument(*made, 1)));
        desk.editor().close();
        desk.learn();
        desk.click("lesson.card.my-lesson");
        QCOMPARE(desk.text("lesson.text"), QString("The peak is 0.01."));
        desk.click("lesson.next");
        desk.type("max_lr.number", "0.05");
        QCOMPARE(desk.text("lesson.state"), QString("✓ Reached"));
    }

    void ordersAndDeletesPagesWithTheirStates()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "Order");
        desk.record("A");
        desk.type("max_lr.number", "0.2");
        desk.record("B");
        QCOMPARE(desk.pages(), (QStringList{"1  A", "2  B"}));
        desk.press("editor.up");
        QCOMPARE(desk.pages(), (QStringList{"1  B", "2  A"}));
        const auto made = desk.editor().lesson();
        QVERIFY2(made, made ? "" : qPrintable(made.error()));
        QCOMPARE(stepDocument(*made, 0).config().maxLr->at(0), 0.2);
        QCOMPARE(stepDocument(*made, 1).config().maxLr->at(0), 0.01);
        desk.press("editor.down");
        QCOMPARE(desk.pages(), (QStringList{"1  A", "2  B"}));
        desk.press("editor.delete");
        QCOMPARE(desk.pages(), QStringList{"1  A"});
        desk.press("editor.bringBack");
        QCOMPARE(desk.pages(), (QStringList{"1  A", "2  B"}));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a goal without a state") << 1 << "Page 1";
        QTest::newRow("a prediction without a truth") << 2 << "Page 1";
        QTest::newRow("choices without an answer") << 3 << "Page 1";
        QTest::newRow("a number without a text") << 4 << "Page 1";
    }
    void saysWhatIsMissing()
    {
        QFETCH(int, task);
        QFETCH(QString, sentence);
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.press("editor.save");
        QVERIFY(desk.text("editor.message").contains("no title"));
        desk.write("editor.title", "T");
        desk.press("editor.save");
        QVERIFY(desk.text("editor.message").contains("no page"));
        desk.record("P");
        desk.chooseTask(task);
        desk.press("editor.save");
        QVERIFY2(desk.text("editor.message").startsWith(sentence), qPrintable(desk.text("editor.message")));
    }

    void choicesNumbersAndPredictionsAreWritten()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "Tasks");
        desk.record("Choice");
        desk.chooseTask(3);
        desk.write("editor.choiceQuestion", "Which?");
        desk.write("editor.choice.0", "this");
        desk.write("editor.because.0", "yes");
        desk.write("editor.choice.1", "that");
        desk.write("editor.because.1", "no");
        desk.press("editor.right.0");
        desk.record("Number");
        desk.chooseTask(4);
        desk.write("editor.numberQuestion", "How much?");
        desk.write("editor.numberBecause", "So much.");
        QVERIFY(desk.text("editor.numberValue").contains("0.0004"));
        desk.record("Guess");
        desk.chooseTask(2);
        desk.write("editor.prediction", "What then?");
        desk.write("editor.predictionBecause", "That.");
        desk.type("pct_start.number", "0.6");
        desk.press("editor.takeTruth");
        const auto made = desk.editor().lesson();
        QVERIFY2(made, made ? "" : qPrintable(made.error()));
        QVERIFY(made->steps[0].question->choices[0].right);
        QCOMPARE(made->steps[1].question->measure, std::string("initial_lr"));
        QCOMPARE(predictedConfig(*made, 2).pctStart, 0.6);
        desk.press("editor.try");
        QCOMPARE(desk.title(), QString("Guess"));
        QVERIFY(desk.document().isScratch());
    }

    void aShippedLessonGoesThroughTheEditorUnchanged_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& name : QDir(QStringLiteral(":/lessons")).entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << QStringLiteral(":/lessons/") + name;
    }
    void aShippedLessonGoesThroughTheEditorUnchanged()
    {
        QFETCH(QString, path);
        const auto lesson = LessonStore::read(path);
        QVERIFY(lesson);
        const Lesson again = lessonOf(draftOf(*lesson));
        QCOMPARE(again.steps.size(), lesson->steps.size());
        for (std::size_t i = 0; i < again.steps.size(); ++i)
            QVERIFY(stepDocument(again, i) == stepDocument(*lesson, i));
        QVERIFY(readLesson(writeLesson(again)));
    }

    void aShippedLessonIsEditedAsACopy()
    {
        const StateHome home;
        Desk desk;
        desk.learn();
        desk.chooseInMenu("momentum", "lessonEdit");
        QVERIFY(desk.find<QLineEdit>("editor.title")->text().endsWith("(copy)"));
        desk.save(home.path("copy.json"));
        const auto copy = LessonStore::read(home.path("copy.json"));
        QVERIFY(copy);
        QVERIFY(copy->id != "momentum");
        QCOMPARE(copy->steps.size(), LessonStore::read(":/lessons/momentum.json")->steps.size());
    }

    void changesAreNotLostWithoutAQuestion()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "T");
        answerQuestion(QMessageBox::Cancel);
        QTest::keyClick(&desk.editor(), Qt::Key_Escape);
        QVERIFY(desk.editor().isVisible());
        answerQuestion(QMessageBox::Discard);
        QTest::keyClick(&desk.editor(), Qt::Key_Escape);
        QVERIFY(!desk.editor().isVisible());
    }

    void everyControlHasItsNames()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        for (const QWidget* const widget : desk.editor().findChildren<QWidget*>())
            if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                qobject_cast<const QPlainTextEdit*>(widget)) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
    }
};

QTEST_MAIN(LessonEditorTest)
#include "tst_lesson_editor.moc"
