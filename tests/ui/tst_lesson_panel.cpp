// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the window, as a learner has them: chosen, answered wrong and right, left and resumed.
#include "core/lessons/hand_in.h"
#include "lesson_rig.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/schedule_chart.h"
#include "ui/window/variant_actions.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace onecycle;
using namespace onecycle::ui;

class LessonPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void listsTheLessonsAndTakesTheFormsPlace()
    {
        const StateHome home;
        LessonRig rig;
        QVERIFY(rig.sees("form"));
        rig.learn();
        QVERIFY(rig.sees("lessons.open"));
        QVERIFY(!rig.sees("form"));
        QTest::keyClick(&rig.window(), Qt::Key_1, Qt::ControlModifier);
        WindowDriver::settle();
        QVERIFY(rig.sees("form"));
        QVERIFY(!rig.sees("lessons.open"));
    }

    void readsAPageAndTurnsIt()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        QCOMPARE(rig.title(), QString("To read"));
        QCOMPARE(rig.text("lesson.text"), QString("The peak is 0.01, and max_lr says so.\nA second paragraph."));
        QCOMPARE(rig.text("lesson.place"), QString("1 of 5"));
        QVERIFY(rig.text("lesson.sources").contains("PyTorch"));
        QVERIFY(rig.window().windowTitle().contains("Lesson"));
        QCOMPARE(rig.session().attention().attention().step, std::optional<double>(299));
        QVERIFY(!rig.find<QPushButton>("lesson.back")->isEnabled());
        rig.click("lesson.next");
        QCOMPARE(rig.title(), QString("To reach"));
        rig.click("lesson.back");
        QCOMPARE(rig.text("lesson.place"), QString("1 of 5 ✓"));
    }

    void theKeyboardAloneTurnsPages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << "To read"
                               << "To reach";
        QTest::newRow("Alt+Right") << int(Qt::Key_Right) << int(Qt::AltModifier) << "To read"
                                   << "To reach";
        QTest::newRow("PageDown") << int(Qt::Key_PageDown) << 0 << "To read"
                                  << "To reach";
        QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier) << "To reach"
                                  << "To read";
        QTest::newRow("PageUp") << int(Qt::Key_PageUp) << 0 << "To reach"
                                << "To read";
    }
    void theKeyboardAloneTurnsPages()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        if (rig.title() != from)
            rig.click("lesson.next");
        QCOMPARE(rig.title(), from);
        rig.find("lesson.scroll")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        WindowDriver::settle();
        QCOMPARE(rig.title(), to);
    }

    void aGoalIsReachedInAFieldAndSeenAtOnce()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        QVERIFY(rig.sees("max_lr.number"));
        QVERIFY(!rig.sees("pct_start.number"));
        QCOMPARE(rig.text("lesson.state"), QString("○ Not yet"));
        rig.type("max_lr.number", "0.05");
        QCOMPARE(rig.text("lesson.state"), QString("○ Not yet"));
        QVERIFY(rig.text("lesson.because").isEmpty());
        rig.type("max_lr.number", "0.1");
        QCOMPARE(rig.text("lesson.state"), QString("✓ Reached"));
        QCOMPARE(rig.text("lesson.because"), QString("0.1 / 25 = 0.004."));
        QVERIFY(rig.text("lesson.place").endsWith("✓"));
        rig.document().undoStack()->undo();
        WindowDriver::settle();
        QVERIFY(rig.text("lesson.state").startsWith("○"));
        QVERIFY(!rig.document().isModified());
    }

    void theHintAndTheSolutionAreThereOnRequest()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        QVERIFY(rig.text("lesson.hint").isEmpty());
        rig.click("lesson.hintButton");
        QCOMPARE(rig.text("lesson.hint"), QString("div_factor is 25."));
        const QImage before = rig.picture();
        rig.click("lesson.help");
        QCOMPARE(rig.config().maxLr->at(0), 0.1);
        QVERIFY(rig.picture() != before);
        QCOMPARE(rig.text("lesson.state"), QString("✓ Reached"));
        rig.document().undoStack()->undo();
        QCOMPARE(rig.config().maxLr->at(0), 0.01);
        rig.type("max_lr.number", "0.03");
        rig.click("lesson.restart");
        QCOMPARE(rig.config().maxLr->at(0), 0.01);
        rig.document().undoStack()->undo();
        QCOMPARE(rig.config().maxLr->at(0), 0.03);
    }

    void onlyWhatIsOpenHasAHandle()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        QVERIFY(rig.chart().handles().kinds().empty());
        rig.click("lesson.next");
        QCOMPARE(rig.chart().handles().kinds(), std::vector<HandleKind>{HandleKind::Peak});
        const ScheduleConfig before = rig.config();
        rig.dragHandle(HandleKind::Peak, {80, 60});
        QVERIFY(rig.config().maxLr->at(0) < before.maxLr->at(0));
        QCOMPARE(rig.config().pctStart, before.pctStart);  // the same handle, along the axis that is locked
        rig.chart().setFocus();
        const double lr = rig.config().maxLr->at(0);
        QTest::keyClick(&rig.chart(), Qt::Key_Right);
        QCOMPARE(rig.config().pctStart, before.pctStart);
        QTest::keyClick(&rig.chart(), Qt::Key_Up);
        QVERIFY(rig.config().maxLr->at(0) > lr);
    }

    void choicesAreExplainedAndCanBeTriedAgain()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.next");
        QCOMPARE(rig.text("lesson.question"), QString("What divides the final learning rate?"));
        rig.click("lesson.choice.0");
        QVERIFY(rig.text("lesson.verdict").startsWith("×"));
        QCOMPARE(rig.text("lesson.because"), QString("That is what fastai divides."));
        QVERIFY(!rig.text("lesson.place").endsWith("✓"));
        rig.find("lesson.choice.1")->setFocus();
        QTest::keyClick(rig.find("lesson.choice.1"), Qt::Key_Space);
        WindowDriver::settle();
        QCOMPARE(rig.text("lesson.verdict"), QString("✓ Right"));
        QCOMPARE(rig.text("lesson.because"), QString("PyTorch divides the initial one."));
        QVERIFY(rig.text("lesson.place").endsWith("✓"));
    }

    void aNumberIsCheckedAndExplained()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        for (int i = 0; i < 3; ++i)
            rig.click("lesson.next");
        rig.type("lesson.number", "tiny");
        QVERIFY(rig.text("lesson.verdict").contains("tiny"));
        rig.type("lesson.number", "1e-6");
        QVERIFY(rig.text("lesson.verdict").startsWith("×"));
        QVERIFY(rig.text("lesson.because").isEmpty());
        rig.type("lesson.number", "4e-8");
        QCOMPARE(rig.text("lesson.verdict"), QString("✓ Right"));
        QVERIFY(rig.text("lesson.because").contains("4e-8"));
    }

    /// The numbers: |lr(pct_start 0.3) - lr(0.5)| / 0.01 over the 1000 steps, by torch 1.13.1: largest 0.41946 at step
    /// 238, mean 0.18712.
    void aPredictionIsDrawnThenCompared()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        for (int i = 0; i < 4; ++i)
            rig.click("lesson.next");
        QVERIFY(!rig.sees("form"));
        const QColor truth = lightTheme().ok;
        QCOMPARE(WindowDriver::count(rig.picture(), truth), 0);
        QVERIFY(rig.text("lesson.verdict").isEmpty());
        rig.click("lesson.reveal");
        QVERIFY(WindowDriver::count(rig.picture(), truth) > 100);
        QCOMPARE(rig.text("lesson.verdict"),
                 QString("Your guess: largest error 41.9 % of the peak, at step 238; mean 18.7 %."));
        QCOMPARE(rig.text("lesson.because"), QString("The peak lies in the middle."));
        rig.dragHandle(HandleKind::Peak, {100, 0});
        QVERIFY(rig.config().pctStart > 0.35);
        QVERIFY(rig.text("lesson.verdict").contains("41.9 %"));  // the guess that was made before
        QVERIFY(rig.text("lesson.now").startsWith("As it is now"));
        rig.click("lesson.restart");
        QCOMPARE(WindowDriver::count(rig.picture(), truth), 0);
        rig.click("lesson.reveal");
        QVERIFY(rig.text("lesson.verdict").contains("41.9 %"));
    }

    void isLeftInTheMiddleAndResumed()
    {
        const StateHome home;
        {
            LessonRig rig;
            rig.document().edit({{{"max_lr", 0.2, {}}}, "own", 0});
            rig.open(home.path("l.json"));
            rig.click("lesson.next");
            rig.type("max_lr.number", "0.1");
            rig.click("lesson.leave");
            QVERIFY(rig.sees("lessons.open"));
            QCOMPARE(rig.config().maxLr->at(0), 0.2);
            QVERIFY(rig.document().isModified());
            QVERIFY(!rig.window().windowTitle().contains("Lesson"));
            QCOMPARE(rig.find<CardButton>("lesson.card.test-lesson")->content().note, QString("2 of 5"));
        }
        LessonRig again;
        again.learn();
        QCOMPARE(again.find<CardButton>("lesson.card.test-lesson")->content().note, QString("2 of 5"));
        again.click("lesson.card.test-lesson");
        QCOMPARE(again.title(), QString("To reach"));
        QVERIFY(again.text("lesson.place").endsWith("✓"));
    }

    /// A file of progress can say anything; torch 1.13.1 gives nan for every step of max_lr = nan.
    void aGuessThatIsNoNumberIsNotRight()
    {
        const StateHome home;
        {
            LessonRig rig;
            rig.open(home.path("l.json"));
            for (int i = 0; i < 4; ++i)
                rig.click("lesson.next");
            rig.click("lesson.reveal");
            rig.click("lesson.leave");
        }
        QDirIterator files(home.path(""), {"*.progress.json"}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray peak = R"(\"max_lr\": 0.01)";
        QVERIFY(bytes.contains(peak));
        file.resize(0);
        file.write(bytes.replace(peak, R"(\"max_lr\": \"nan\")"));
        file.close();
        LessonRig again;
        again.learn();
        again.click("lesson.card.test-lesson");
        QCOMPARE(again.text("lesson.verdict"), QString("Your guess has no learning rate at step 0."));
    }

    void theKeyboardStaysWhenTheListIsMadeAnew()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.leave");
        rig.chooseInMenu("test-lesson", "lessonRestart");
        QCOMPARE(rig.window().focusWidget()->objectName(), QString("lesson.more.test-lesson"));
        rig.chooseInMenu("test-lesson", "lessonRemove");
        QVERIFY(rig.window().focusWidget()->objectName().startsWith("lesson.card."));
    }

    /// A menu is about the lesson that it was opened for, whatever has become of the list since.
    void aMenuKeepsItsLesson()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.leave");
        rig.click("lesson.more.test-lesson");
        auto* const menu = rig.find<QMenu>("lessonMenu");
        rig.panel().list().setShelf({});
        auto* const row = menu->findChild<QAction*>("lessonRestart");
        QSignalSpy asked(&rig.panel().list(), &LessonList::actionAsked);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(row).center());
        QCOMPARE(asked.size(), 0);
    }

    void whatIsDoneCanBeForgotten()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.leave");
        QCOMPARE(rig.find<CardButton>("lesson.card.test-lesson")->content().note, QString("1 of 5"));
        rig.chooseInMenu("test-lesson", "lessonRestart");
        QCOMPARE(rig.find<CardButton>("lesson.card.test-lesson")->content().note, QString("0 of 5"));
    }

    void aFinishedLessonHasItsTick()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.help");
        rig.click("lesson.next");
        rig.click("lesson.choice.1");
        rig.click("lesson.next");
        rig.click("lesson.help");
        QVERIFY(rig.text("lesson.verdict").contains("4e-8"));
        rig.click("lesson.next");
        rig.click("lesson.reveal");
        QCOMPARE(rig.find<QPushButton>("lesson.next")->text(), QString("Finish"));
        rig.click("lesson.next");
        const auto& card = rig.find<CardButton>("lesson.card.test-lesson")->content();
        QCOMPARE(card.note, QString("5 of 5"));
        QCOMPARE(card.mark, CardButton::Mark::Done);
    }

    void aBrokenFileSaysItsLineAndLosesNothing()
    {
        const StateHome home;
        LessonRig rig;
        rig.document().edit({{{"max_lr", 0.2, {}}}, "own", 0});
        QByteArray broken = testLesson();
        broken.replace("\"is\": \"equal\"", "\"is\": \"equalish\"");
        rig.open(home.path("broken.json"), broken);
        const QString notice = rig.text("lessons.notice");
        QVERIFY2(notice.contains("broken.json") && notice.contains("equalish"), qPrintable(notice));
        QVERIFY2(notice.contains("Line 8"), qPrintable(notice));
        const auto& card = rig.find<CardButton>("lesson.card.broken")->content();
        QCOMPARE(card.mark, CardButton::Mark::Wrong);
        QVERIFY(card.text.contains("equalish"));
        QCOMPARE(rig.config().maxLr->at(0), 0.2);
        QFile mended(home.path("broken.json"));
        QVERIFY(mended.open(QIODevice::WriteOnly));
        mended.write(testLesson());
        mended.close();
        rig.click("lesson.card.broken");
        QCOMPARE(rig.title(), QString("To read"));
    }

    void theAnswersAreHandedIn()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.type("max_lr.number", "0.1");
        rig.click("lesson.next");
        rig.click("lesson.choice.0");
        const QString path = home.path("mine.answers");
        whenDialogOpens([&](QDialog& dialog) {
            auto* const save = dialog.findChild<QPushButton*>("handIn.save");
            QVERIFY(!save->isEnabled());
            QTest::keyClicks(dialog.findChild<QLineEdit*>("handIn.name"), "Ada Lovelace");
            answerFileDialog(path);
            QTest::mouseClick(save, Qt::LeftButton);
        });
        rig.click("lesson.handIn");
        QVERIFY(rig.window().noticeBar().text().contains("mine.answers"));
        const auto bytes = bytesOf(path);
        QVERIFY(bytes);
        const auto handIn = readHandIn(*bytes);
        QVERIFY(handIn);
        QCOMPARE(handIn->student, std::string("Ada Lovelace"));
        QCOMPARE(handIn->answers.size(), 2U);
        QCOMPARE(handIn->answers[0].config->maxLr->at(0), 0.1);
        QCOMPARE(*handIn->answers[1].choice, 0U);
    }

    void openingAFileEndsTheLesson()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        QFile file(home.path("call.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("OneCycleLR(optimizer, max_lr=0.07, total_steps=50)");
        file.close();
        rig.session().files().openPath(home.path("call.py"));
        WindowDriver::settle();
        QVERIFY(!rig.document().isScratch());
        QCOMPARE(rig.config().maxLr->at(0), 0.07);
        QVERIFY(rig.sees("lessons.open"));
    }

    void aFileIsTakenOffTheList()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.leave");
        QVERIFY(rig.sees("lesson.card.test-lesson"));
        rig.chooseInMenu("test-lesson", "lessonRemove");
        QVERIFY(!rig.sees("lesson.card.test-lesson"));
        QVERIFY(QFile::exists(home.path("l.json")));
    }

    /// What changes the list of schedules is locked as the parameters are, and comes back.
    void theOtherCommandsKeepToTheRules()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        QVERIFY(!rig.window().variantActions().pin->isEnabled());
        rig.document().edit({{}, "pin", 0, {entry_change::Pin{"copy"}}});
        QCOMPARE(rig.document().snapshot().value.schedules.size(), 1U);
        rig.click("lesson.leave");
        QVERIFY(rig.window().variantActions().pin->isEnabled());
    }

    void aPastedScheduleIsForTheDocument()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.session().commands().pasteText("OneCycleLR(optimizer, max_lr=0.07, total_steps=50)");
        WindowDriver::settle();
        QVERIFY(!rig.document().isScratch());
        QCOMPARE(rig.config().maxLr->at(0), 0.07);
        QVERIFY(rig.sees("lessons.open"));
        rig.document().undoStack()->undo();
        QCOMPARE(rig.config(), startingConfig());
    }

    void tuningLeavesTheLesson()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.type("max_lr.number", "0.3");
        QTest::keyClick(&rig.window(), Qt::Key_1, Qt::ControlModifier);
        WindowDriver::settle();
        QVERIFY(!rig.document().isScratch());
        QVERIFY(rig.sees("pct_start.number"));
        QCOMPARE(rig.config(), startingConfig());
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("small") << QSize(900, 600);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        const StateHome home;
        LessonRig rig(size);
        rig.open(home.path("l.json"));
        for (int page = 0; page < 5; ++page) {
            for (const QLabel* const label : rig.panel().findChildren<QLabel*>())
                if (label->isVisible()) {
                    const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                         : label->sizeHint().height();
                    QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                }
            for (const QPushButton* const button : rig.panel().findChildren<QPushButton*>())
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            if (page < 4)
                rig.click("lesson.next");
        }
    }

    void everyControlHasItsNames()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        for (int page = 0; page < 5; ++page) {
            for (const QAbstractButton* const button : rig.panel().findChildren<QAbstractButton*>())
                if (button->isVisible()) {
                    QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
                    QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
                    QVERIFY2(button->focusPolicy() != Qt::NoFocus, qPrintable(button->objectName()));
                }
            if (page < 4)
                rig.click("lesson.next");
        }
    }
};

QTEST_MAIN(LessonPanelTest)
#include "tst_lesson_panel.moc"
