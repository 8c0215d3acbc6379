// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson before a document that matters: its file is safe, and what happens to the file does not end the lesson.
#include "document_text.h"
#include "drop.h"
#include "lesson_rig.h"
#include "ui/window/file_commands.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/program.h"
#include "ui/window/window_commands.h"

#include <QMimeData>
#include <QUrl>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

QByteArray newerText()
{
    return R"({"format":"onecycle","version":99,"schedules":[{"id":"a","name":"n","optimizer":"sgd",
"groups":["g"],"source":{"kind":"onecycle","max_lr":0.2,"total_steps":100}}],"active":"a"})";
}

/// A window with a file of the user's, and a lesson before it on the page with the goal.
class Learner : public LessonRig {
public:
    Learner(const StateHome& home, const QByteArray& text) : m_path(home.path("own.onecycle"))
    {
        put(m_path, text);
        if (!session().files().openPath(m_path))
            qFatal("not opened");
        open(home.path("l.json"));
        click("lesson.next");
    }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString notice() { return window().noticeBar().text(); }
    [[nodiscard]] double ownPeak() { return document().ownSnapshot().config().maxLr->at(0); }
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(bytesOf(m_path).value_or("")); }

private:
    QString m_path;
};

const PageRecord& recordOf(LessonRig& rig)
{
    return rig.window().findChild<LessonCommands*>()->run()->record();
}

}  // namespace

class LessonSafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void savingANewerFileAsksForAnotherName()
    {
        const StateHome home;
        Learner learner(home, newerText());
        QVERIFY(learner.document().isOwnReadOnly());
        learner.type("max_lr.number", "0.3");
        answerFileDialog(home.path("mine.onecycle"));
        QTest::keyClick(&learner.window(), Qt::Key_S, Qt::ControlModifier);
        WindowDriver::settle();
        QCOMPARE(learner.bytes(), newerText());
        QCOMPARE(peakIn(home.path("mine.onecycle")), 0.2);
    }

    void aTableThatIsDroppedOnANewerFileChangesNothing()
    {
        const StateHome home;
        Learner learner(home, newerText());
        put(home.path("log.csv"), "step,lr\n0,0.1\n1,0.2\n2,0.1\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(home.path("log.csv"))});
        learner.session().files().setRouter([](const QString&) { return true; });
        const QString before = learner.notice();
        drop(learner.window(), data);
        WindowDriver::settle();
        QCOMPARE(learner.notice(), before);  // nothing says that it was taken
        QVERIFY(learner.document().isScratch());
        learner.session().commands().pasteText("OneCycleLR(optimizer, max_lr=0.07, total_steps=50)");
        WindowDriver::settle();
        QVERIFY2(learner.notice().contains("read-only"), qPrintable(learner.notice()));
        QCOMPARE(learner.ownPeak(), 0.2);
    }

    void aFileThatChangesLeavesTheLearnerInTheLesson_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<double>("peak");
        QTest::newRow("one's own") << documentText(0.1) << documentText(0.7) << 0.7;
        QTest::newRow("a newer one") << newerText() << documentText(0.7) << 0.7;
        QTest::newRow("becomes a newer one") << documentText(0.1) << newerText() << 0.2;
    }
    void aFileThatChangesLeavesTheLearnerInTheLesson()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(double, peak);
        const StateHome home;
        Learner learner(home, before);
        learner.type("max_lr.number", "0.3");
        put(learner.path(), after);
        QTRY_VERIFY(learner.notice().contains("read again"));
        QCOMPARE(learner.title(), QString("To reach"));
        QCOMPARE(learner.config().maxLr->at(0), 0.3);
        QCOMPARE(learner.ownPeak(), peak);
        learner.click("lesson.leave");
        QCOMPARE(learner.config().maxLr->at(0), peak);
        QCOMPARE(learner.document().fileHash(), hashOf(after.toStdString()));
    }

    void theLessonMayEndWhileTheAnswersAreHandedIn()
    {
        const StateHome home;
        Learner learner(home, documentText(0.1));
        learner.type("max_lr.number", "0.1");
        const QString path = home.path("mine.answers");
        whenDialogOpens([&](QDialog& dialog) {
            learner.document().endScratch();
            QVERIFY(learner.sees("lessons.open"));
            QTest::keyClicks(dialog.findChild<QLineEdit*>("handIn.name"), "Ada");
            answerFileDialog(path);
            QTest::mouseClick(dialog.findChild<QPushButton*>("handIn.save"), Qt::LeftButton);
        });
        learner.click("lesson.handIn");
        QVERIFY(bytesOf(path)->find("\"goal\"") != std::string::npos);
    }

    void whatAnOldPageShowsDoesNotCountForTheNext()
    {
        const StateHome home;
        LessonRig rig;
        QByteArray twice = testLesson();
        const QByteArray goal = twice.mid(twice.indexOf(" {\"id\": \"goal\""),
                                          twice.indexOf(" {\"id\": \"choice\"") - twice.indexOf(" {\"id\": \"goal\""));
        QByteArray second = goal;
        second.replace("\"id\": \"goal\"", "\"id\": \"goal2\"").replace("To reach", "To reach again");
        twice.replace(goal, goal + second);
        rig.open(home.path("l.json"), twice);
        rig.click("lesson.next");
        rig.type("max_lr.number", "0.1");
        QVERIFY(rig.text("lesson.place").endsWith("✓"));
        rig.click("lesson.next");
        QCOMPARE(rig.title(), QString("To reach again"));
        QCOMPARE(rig.text("lesson.place"), QString("3 of 6"));
    }

    void redoIntoTheGoalIsNoticed()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.type("max_lr.number", "0.1");
        const auto tries = recordOf(rig).answer.tries;
        QCOMPARE(tries, 1);
        rig.type("max_lr.number", "0.1001");
        QCOMPARE(*recordOf(rig).answer.config->maxLr, PerGroup{0.1001});
        rig.chart().setFocus();
        QTest::keyClick(&rig.chart(), Qt::Key_Z, Qt::ControlModifier);
        WindowDriver::settle();
        QCOMPARE(*recordOf(rig).answer.config->maxLr, PerGroup{0.1});
        QTest::keyClick(&rig.chart(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        WindowDriver::settle();
        QCOMPARE(*recordOf(rig).answer.config->maxLr, PerGroup{0.1001});
    }

    /// What "Show me" made is no answer, also where undo brings it back.
    void undoIntoWhatWasShownIsNoAnswer()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.help");
        rig.click("lesson.restart");
        rig.chart().setFocus();
        QTest::keyClick(&rig.chart(), Qt::Key_Z, Qt::ControlModifier);
        WindowDriver::settle();
        QCOMPARE(rig.config().maxLr->at(0), 0.1);
        QVERIFY(!recordOf(rig).answered);
    }

    void theViewStaysThroughThePages()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        const QImage linear = rig.picture();
        ViewState view = rig.document().snapshot().view;
        view.logLr = true;
        view.zoomSteps = AxisRange{10, 20};
        rig.document().setView(view);
        rig.click("lesson.next");
        QVERIFY(rig.document().snapshot().view.logLr);
        QVERIFY(!rig.document().snapshot().view.zoomSteps);
        rig.click("lesson.back");
        QVERIFY(rig.picture() != linear);
    }

    void aGuessThatCannotBeBuiltIsSaid()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        for (int i = 0; i < 4; ++i)
            rig.click("lesson.next");
        rig.document().edit({{{"pct_start", 7.0, {}}}, "too far", 0});
        QVERIFY(!rig.document().snapshot().buildable);
        rig.click("lesson.reveal");
        QVERIFY(rig.window().noticeBar().text().contains("cannot be built"));
    }

    /// A window in which somebody learns is not the place for a file.
    void aFileOpensBesideTheLesson()
    {
        const StateHome home;
        put(home.path("l.json"), testLesson());
        put(home.path("own.onecycle"), documentText(0.7));
        settings::setReducedMotion(true);
        Program program;
        program.start();
        Session& first = *program.sessions().constFirst();
        first.files().openPath(home.path("l.json"));
        WindowDriver::settle();
        QVERIFY(first.document().isScratch());
        QVERIFY(!program.freeSession());
        program.open(home.path("own.onecycle"), first);
        WindowDriver::settle();
        QCOMPARE(program.sessions().size(), 2);
        QVERIFY(first.document().isScratch());
        QCOMPARE(program.sessions().constLast()->document().path(), home.path("own.onecycle"));
    }
};

QTEST_MAIN(LessonSafetyTest)
#include "tst_lesson_safety.moc"
