// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's scratch before the document: nothing of the document's own is touched, and all of it comes back.
#include "core/formats/json_document.h"
#include "ui/document/document.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Edit set(const char* key, double value, Gesture gesture = 0)
{
    return {{{key, value, {}}}, "change", gesture};
}

double maxLr(const Snapshot& snapshot)
{
    return snapshot.config().maxLr->at(0);
}

DocumentValue lessonState()
{
    ScheduleConfig config = startingConfig();
    config.maxLr = PerGroup{0.5};
    return makeDocument(config);
}

QByteArray newerText()
{
    return R"({"format":"onecycle","version":99,"schedules":[{"id":"a","name":"n","optimizer":"sgd",
"groups":["g"],"source":{"kind":"onecycle","max_lr":0.2,"total_steps":100}}],"active":"a"})";
}

std::string documentText(double peak)
{
    ScheduleConfig config = startingConfig();
    config.maxLr = PerGroup{peak};
    return writeJsonDocument(makeDocument(config), {});
}

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestScratch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheScratchAndKeepsTheDocument()
    {
        Document document;
        document.edit(set("max_lr", 0.1));
        document.beginScratch(lessonState());
        QVERIFY(document.isScratch());
        QCOMPARE(maxLr(document.snapshot()), 0.5);
        QCOMPARE(maxLr(document.ownSnapshot()), 0.1);
        document.edit(set("max_lr", 0.25));
        QCOMPARE(maxLr(document.snapshot()), 0.25);
        QCOMPARE(maxLr(document.ownSnapshot()), 0.1);
        document.endScratch();
        QVERIFY(!document.isScratch());
        QCOMPARE(maxLr(document.snapshot()), 0.1);
    }

    void hasAnUndoHistoryOfItsOwn()
    {
        Document document;
        document.edit(set("max_lr", 0.1));
        document.beginScratch(lessonState());
        QVERIFY(!document.undoStack()->canUndo());
        document.edit(set("max_lr", 0.25));
        document.changeScratch(lessonState(), QStringLiteral("start again"));
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("start again"));
        document.undoStack()->undo();
        QCOMPARE(maxLr(document.snapshot()), 0.25);
        document.undoStack()->undo();
        QCOMPARE(maxLr(document.snapshot()), 0.5);
        QVERIFY(!document.undoStack()->canUndo());
        document.endScratch();
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(maxLr(document.snapshot()), 0.01);
        document.undoStack()->redo();
        QCOMPARE(maxLr(document.snapshot()), 0.1);
    }

    void isNoUnsavedWork()
    {
        Document document;
        document.beginScratch(lessonState());
        document.edit(set("max_lr", 0.25));
        QVERIFY(!document.isModified());
        QVERIFY(document.isFresh());
        document.endScratch();
        QVERIFY(!document.isModified());
        document.edit(set("max_lr", 0.1));
        document.beginScratch(lessonState());
        QVERIFY(document.isModified());
        document.endScratch();
        QVERIFY(document.isModified());
    }

    void savesAndKeepsTheDocumentNotTheScratch()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("own.onecycle"));
        Document document;
        document.edit(set("max_lr", 0.1));
        document.beginScratch(lessonState());
        document.edit(set("max_lr", 0.25));
        QCOMPARE(maxLr(makeSnapshot(readJsonDocument(document.record().document)->value, {})), 0.1);
        QVERIFY(!document.save(path));
        QVERIFY(document.isScratch());
        const auto saved = readJsonDocument(bytesIn(path).toStdString());
        QVERIFY(saved);
        QCOMPARE(saved->value.config().maxLr->at(0), 0.1);
        QVERIFY(!document.isModified());
    }

    void theScratchOfANewPageReplacesTheOldOne()
    {
        Document document;
        document.beginScratch(lessonState());
        document.edit(set("max_lr", 0.25));
        document.beginScratch(lessonState());
        QCOMPARE(maxLr(document.snapshot()), 0.5);
        QVERIFY(!document.undoStack()->canUndo());
        document.endScratch();
        QCOMPARE(maxLr(document.snapshot()), 0.01);
    }

    void keepsToTheRules_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("an open parameter") << "max_lr" << 0.2 << true;
        QTest::newRow("a locked one") << "pct_start" << 0.7 << false;
        QTest::newRow("what stands for a locked one") << "initial_lr" << 0.001 << false;
    }
    void keepsToTheRules()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(bool, taken);
        Document document;
        document.beginScratch(lessonState());
        document.setLesson(LessonRules{{"max_lr"}, false});
        const ScheduleConfig before = document.snapshot().config();
        document.edit(set(qPrintable(key), value));
        QCOMPARE(document.snapshot().config() != before, taken);
        document.endScratch();
        QVERIFY(!document.snapshot().rules);
        document.edit(set(qPrintable(key), value));
        QVERIFY(document.snapshot().config() != startingConfig());  // the document has no rules
    }

    void theTruthAndTheRulesStayThroughEditsAndUndo()
    {
        Document document;
        document.beginScratch(lessonState());
        const auto truth = std::make_shared<const Schedule>(*Schedule::build(startingConfig()));
        document.setLesson(LessonRules{{"max_lr"}, true}, truth);
        document.edit(set("max_lr", 0.2));
        QCOMPARE(document.snapshot().truth, truth);
        document.undoStack()->undo();
        QCOMPARE(document.snapshot().truth, truth);
        QVERIFY(document.snapshot().rules->handlesOnly);
    }

    void aGestureIsTakenBackWithinTheScratch()
    {
        Document document;
        document.beginScratch(lessonState());
        document.edit(set("max_lr", 0.3, 7));
        document.edit(set("max_lr", 0.4, 7));
        document.endGesture(false);
        QCOMPARE(maxLr(document.snapshot()), 0.5);
        document.endScratch();
        QCOMPARE(maxLr(document.snapshot()), 0.01);
    }

    void whatIsOpenedOrPastedIsForTheDocument()
    {
        Document document;
        document.beginScratch(lessonState());
        const auto pasted = readDocument("OneCycleLR(optimizer, max_lr=0.07, total_steps=50)");
        QVERIFY(pasted);
        document.adopt(*pasted, QStringLiteral("paste"));
        QVERIFY(!document.isScratch());
        QCOMPARE(maxLr(document.snapshot()), 0.07);
        document.undoStack()->undo();
        QCOMPARE(document.snapshot().config(), startingConfig());
        document.beginScratch(lessonState());
        document.load(*pasted, QStringLiteral("/tmp/none.py"));
        QVERIFY(!document.isScratch());
        QCOMPARE(maxLr(document.snapshot()), 0.07);
        document.beginScratch(lessonState());
        document.clear();
        QVERIFY(!document.isScratch());
        QCOMPARE(document.snapshot().config(), startingConfig());
    }

    void aNewerFileIsNeverWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("newer.onecycle"));
        const QByteArray text = newerText();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        Document document;
        document.load(*readDocument(text.toStdString()), path, text.toStdString());
        document.beginScratch(lessonState());
        QVERIFY(!document.isReadOnly());
        QVERIFY(document.isOwnReadOnly());
        QVERIFY(document.save(path)->contains(QStringLiteral("newer version")));
        QCOMPARE(bytesIn(path), text);
        QVERIFY(!document.adopt(*readDocument("OneCycleLR(o, max_lr=0.07, total_steps=50)"), QStringLiteral("paste")));
        QVERIFY(document.isScratch());
        QVERIFY(!document.save(folder.filePath(QStringLiteral("mine.onecycle"))));
        QVERIFY(!document.isOwnReadOnly());
    }

    void theFileIsReadAgainBehindTheScratch()
    {
        Document document;
        document.load(*readDocument(documentText(0.1)), QStringLiteral("/tmp/own.onecycle"), documentText(0.1));
        document.beginScratch(lessonState());
        document.edit(set("max_lr", 0.25));
        document.reload(*readDocument(documentText(0.7)), documentText(0.7), QStringLiteral("reload"));
        QVERIFY(document.isScratch());
        QCOMPARE(maxLr(document.snapshot()), 0.25);
        QCOMPARE(maxLr(document.ownSnapshot()), 0.7);
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QCOMPARE(maxLr(document.snapshot()), 0.5);
        document.endScratch();
        QCOMPARE(maxLr(document.snapshot()), 0.7);
        document.undoStack()->undo();
        QCOMPARE(maxLr(document.snapshot()), 0.1);
        document.undoStack()->redo();
        QCOMPARE(maxLr(document.snapshot()), 0.7);
    }

    void aReadOnlyFileIsReadAgainBehindTheScratch()
    {
        const std::string newer = newerText().toStdString();
        Document document;
        document.load(*readDocument(newer), QStringLiteral("/tmp/own.onecycle"), newer);
        document.beginScratch(lessonState());
        document.reload(*readDocument(documentText(0.7)), documentText(0.7), QStringLiteral("reload"));
        QVERIFY(document.isScratch());
        QCOMPARE(maxLr(document.ownSnapshot()), 0.7);
        QVERIFY(!document.isOwnReadOnly());
        document.reload(*readDocument(newer), newer, QStringLiteral("reload"));
        QCOMPARE(maxLr(document.ownSnapshot()), 0.2);
        QVERIFY(document.isOwnReadOnly());
        QCOMPARE(maxLr(document.snapshot()), 0.5);
    }

    void leavingSaysThatAnotherDocumentIsShown()
    {
        Document document;
        document.beginScratch(lessonState());
        QSignalSpy changed(&document, &Document::changed);
        QSignalSpy state(&document, &Document::stateChanged);
        document.endScratch();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().at(1).value<Cause>(), Cause::Open);
        QCOMPARE(state.count(), 1);
        document.endScratch();
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "tst_scratch.moc"
