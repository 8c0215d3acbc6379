// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a lesson: by two windows at once, of a lesson that has changed, in a file that is damaged.
#include "lesson_rig.h"
#include "ui/window/lesson_store.h"

#include <QToolButton>

#include <csignal>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void answer(LessonRun& run, std::size_t page, std::size_t choice)
{
    PageRecord& record = run.records[page];
    record.answer.choice = choice;
    ++record.answer.tries;
    record.answered = true;
    record.done = true;
}

}  // namespace

class LessonStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoWindowsKeepEachOthersPages()
    {
        const StateHome home;
        write(home.path("l.json"), testLesson());
        const LessonStore store;
        const ShelfEntry entry = store.entryOf(home.path("l.json"));
        LessonRun one = store.resumed(entry);
        LessonRun two = store.resumed(entry);
        answer(one, 2, 1);
        QVERIFY(!store.keep(entry, one));
        two.page = 1;
        two.records[1].done = true;
        two.records[4].revealed = true;
        QVERIFY(!store.keep(entry, two));
        const LessonRun kept = store.resumed(entry);
        QCOMPARE(donePages(kept), 2);
        QCOMPARE(*kept.records[2].answer.choice, 1U);
        QVERIFY(kept.records[4].revealed);
        answer(two, 2, 0);  // an older answer does not replace the newer one
        answer(one, 2, 2);
        QVERIFY(!store.keep(entry, one));
        QVERIFY(!store.keep(entry, two));
        QCOMPARE(*store.resumed(entry).records[2].answer.choice, 2U);
    }

    void aPredictionThatIsStartedAgainStaysHidden()
    {
        const StateHome home;
        write(home.path("l.json"), testLesson());
        const LessonStore store;
        const ShelfEntry entry = store.entryOf(home.path("l.json"));
        LessonRun run = store.resumed(entry);
        run.page = 4;
        run.records[4].revealed = true;
        QVERIFY(!store.keep(entry, run));
        run.records[4].revealed = false;
        QVERIFY(!store.keep(entry, run));
        QVERIFY(!store.resumed(entry).records[4].revealed);
    }

    void aChangedLessonKeepsTheAnswersAndIsNotDone()
    {
        const StateHome home;
        write(home.path("l.json"), testLesson());
        const LessonStore store;
        const ShelfEntry before = store.entryOf(home.path("l.json"));
        LessonRun run = store.resumed(before);
        answer(run, 2, 1);
        QVERIFY(!store.keep(before, run));
        QCOMPARE(store.entryOf(home.path("l.json")).done, 1);
        QByteArray changed = testLesson();
        changed.replace("PyTorch divides the initial one.", "It has changed.");
        write(home.path("l.json"), changed);
        const ShelfEntry after = store.entryOf(home.path("l.json"));
        QCOMPARE(after.done, 0);
        QCOMPARE(*store.resumed(after).records[2].answer.choice, 1U);
    }

    void whatIsForgottenComesBack()
    {
        const StateHome home;
        write(home.path("l.json"), testLesson());
        const LessonStore store;
        const ShelfEntry entry = store.entryOf(home.path("l.json"));
        QVERIFY(!store.forget(entry));  // there is nothing
        LessonRun run = store.resumed(entry);
        answer(run, 2, 1);
        QVERIFY(!store.keep(entry, run));
        const auto undo = store.forget(entry);
        QCOMPARE(store.entryOf(entry.path).done, 0);
        QVERIFY(undo && !undo());
        QCOMPARE(store.entryOf(entry.path).done, 1);
    }

    void whatIsForgottenComesBackByTheNotice()
    {
        const StateHome home;
        LessonRig rig;
        rig.open(home.path("l.json"));
        rig.click("lesson.next");
        rig.click("lesson.leave");
        rig.chooseInMenu("test-lesson", "lessonRestart");
        QCOMPARE(rig.find<CardButton>("lesson.card.test-lesson")->content().note, QString("0 of 5"));
        QVERIFY(rig.window().noticeBar().text().contains("A lesson for the test"));
        QCOMPARE(rig.find<QToolButton>("notice.act")->text(), QString("Undo"));
        rig.click("notice.act");
        QCOMPARE(rig.find<CardButton>("lesson.card.test-lesson")->content().note, QString("1 of 5"));
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray(R"({"files": ["/home/ada/one.json")");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("empty") << QByteArray();
    }
    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("shelf.json")), bytes);
        LessonStore store(folder.path());
        QStringList said;
        store.setListener([&said](const QString& sentence) { said += sentence; });
        QVERIFY(!store.addFile(QStringLiteral("/tmp/other.json")));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.constFirst().contains(QStringLiteral("shelf.json.damaged")));
        const auto aside = bytesOf(folder.filePath(QStringLiteral("shelf.json.damaged")));
        QVERIFY(aside);
        QCOMPARE(QByteArray::fromStdString(*aside), bytes);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("shelf.json")))->find("other.json") != std::string::npos);
        write(folder.filePath(QStringLiteral("shelf.json")), bytes);
        QVERIFY(!store.setStudent(QStringLiteral("Ada")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("shelf.json.damaged.2"))));
    }

    void aFullDiskIsSaid()
    {
        const QTemporaryDir folder;
        const LessonStore store(folder.path());
        std::signal(SIGXFSZ, SIG_IGN);  // as the program does
        const FullDisk disk;
        QVERIFY(store.setStudent(QStringLiteral("Ada"))->contains(QStringLiteral("could not be written")));
    }
};

QTEST_MAIN(LessonStoreTest)
#include "tst_lesson_store.moc"
