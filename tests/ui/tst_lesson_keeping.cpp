// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher has made is not lost: unsaved lessons, lessons of other hands, states of every kind.
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "lesson_desk.h"
#include "ui/lessons/lesson_draft.h"
#include "ui/window/lesson_store.h"

using namespace onecycle;
using namespace onecycle::ui;

class LessonKeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void anUnsavedLessonIsNotReplaced_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("another lesson is edited") << 0;
        QTest::newRow("a lesson is opened") << 1;
        QTest::newRow("the window is closed") << 2;
    }
    void anUnsavedLessonIsNotReplaced()
    {
        QFETCH(int, way);
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "Mine");
        const auto replace = [&] {
            if (way == 0)
                desk.chooseInMenu("momentum", "lessonEdit");
            else if (way == 1)
                desk.press("editor.open");
            else
                desk.window().close();
        };
        if (way == 0)
            desk.learn();
        bool asked = false;
        whenDialogOpens([&](QDialog& dialog) {
            asked = dialog.objectName() == QLatin1String("editorQuestion");
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        replace();
        QVERIFY(asked);
        QVERIFY(desk.window().isVisible() && desk.editor().isVisible() && desk.editor().isChanged());
        QCOMPARE(desk.find<QLineEdit>("editor.title")->text(), QString("Mine"));
        if (way == 1)
            return;
        answerQuestion(QMessageBox::Discard);
        replace();
        QCOMPARE(desk.window().isVisible(), way == 0);
        QVERIFY(way != 0 || desk.find<QLineEdit>("editor.title")->text() != "Mine");
    }

    void theQuestionSaves()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "Kept");
        desk.record("P");
        whenDialogOpens([&](QDialog& dialog) {
            answerFileDialog(home.path("kept.json"));
            QTest::mouseClick(static_cast<QMessageBox&>(dialog).button(QMessageBox::Save), Qt::LeftButton);
        });
        QTest::keyClick(&desk.editor(), Qt::Key_Escape);
        QVERIFY(!desk.editor().isVisible());
        const auto kept = LessonStore::read(home.path("kept.json"));
        QVERIFY(kept);
        QCOMPARE(kept->title, std::string("Kept"));
    }

    /// An id that a file has by its name alone may be none.
    void aLessonWithoutAnIdCanBeSaved()
    {
        const StateHome home;
        QByteArray bytes = testLesson();
        bytes.replace("\"id\": \"test-lesson\", ", "");
        QFile file(home.path("My Lesson.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Desk desk;
        desk.begin();
        answerFileDialog(home.path("My Lesson.json"));
        desk.press("editor.open");
        desk.write("editor.title", "Renamed");
        desk.save(home.path("saved.json"));
        QVERIFY2(!desk.editor().isChanged(), qPrintable(desk.text("editor.message")));
        QCOMPARE(LessonStore::read(home.path("saved.json"))->id, std::string("my-lesson"));
    }

    void eightChoicesStay()
    {
        const StateHome home;
        Lesson lesson;
        lesson.id = lesson.title = "many";
        lesson.steps.resize(1);
        lesson.steps[0].id = lesson.steps[0].title = "p";
        lesson.steps[0].question = LessonQuestion{"Which?", {}, {}, {}, 0.01, {}, {}};
        for (int i = 0; i < 8; ++i)
            lesson.steps[0].question->choices.push_back({std::to_string(i), i == 7, "."});
        Desk desk;
        desk.begin();
        desk.editor().edit(lesson, {});
        desk.write("editor.pageTitle", "Q");
        const auto made = desk.editor().lesson();
        QVERIFY2(made, made ? "" : qPrintable(made.error()));
        QCOMPARE(made->steps[0].question->choices.size(), 8U);
        QVERIFY(made->steps[0].question->choices[7].right);
        QVERIFY(desk.find("editor.choice.7")->isVisible());
        QVERIFY(!desk.find("editor.choice.9")->isVisible());
        desk.write("editor.choice.7", "eight");
        QCOMPARE(desk.editor().lesson()->steps[0].question->choices[7].text, std::string("eight"));
    }

    void aStateOfTwoGroupsIsRecorded()
    {
        const StateHome home;
        Desk desk;
        desk.begin();
        desk.write("editor.title", "Groups");
        desk.record("One");
        desk.document().edit({{{"groups", 2.0, {}}, {"max_lr", 0.05, 1}}, "two groups", 0});
        desk.record("Two");
        const ScheduleConfig shown = desk.config();
        QCOMPARE(shown.groupCount(), 2U);
        const auto made = desk.editor().lesson();
        QVERIFY2(made, made ? "" : qPrintable(made.error()));
        const auto again = readLesson(writeLesson(*made));
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(stepDocument(*again, 0).config().groupCount(), 1U);
        QVERIFY(stepDocument(*again, 1).config() == shown);
    }

    /// Past 2^63 a conversion to an integer has no result; the number is reached by hand, with a tolerance.
    void aHugeNumberIsAGoal()
    {
        DraftPage page{{}, startingConfig(), {}};
        setTask(page.step, TaskKind::Goal);
        ScheduleConfig huge = startingConfig();
        huge.maxLr = 1e300;
        aimAt(page, huge, {"peak_lr", "total_steps"});
        QCOMPARE(page.step.goal->conditions[0].tolerance, 0.02);
        QCOMPARE(page.step.goal->conditions[1].tolerance, 0.0);
    }
};

QTEST_MAIN(LessonKeepingTest)
#include "tst_lesson_keeping.moc"
