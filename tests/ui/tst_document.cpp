// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Edit peak(double value, Gesture gesture = 0)
{
    return {{{"max_lr", value, {}}}, "change max_lr", gesture};
}

double maxLr(const Document& document)
{
    return document.snapshot().config().maxLr->at(0);
}

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheExampleOfTheDocumentation()
    {
        const Document document;
        QCOMPARE(document.snapshot().config(), startingConfig());
        QVERIFY(document.snapshot().buildable);
        QVERIFY(document.snapshot().issues.empty() || !document.isModified());
        QVERIFY(document.isFresh());
    }

    void anEditIsSeenOnceAndCanBeUndone()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        document.edit(peak(0.1));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(maxLr(document), 0.1);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("change max_lr"));
        document.undoStack()->undo();
        QCOMPARE(maxLr(document), 0.01);
        document.undoStack()->redo();
        QCOMPARE(maxLr(document), 0.1);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.last().at(1).value<Cause>(), Cause::Undo);
    }

    void anEditThatChangesNothingIsNothing()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        document.edit(peak(0.01));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void nanIsEqualToItself()
    {
        Document document;
        document.edit({{{"pct_start", std::nan(""), {}}}, "x", 0});
        document.edit({{{"pct_start", std::nan(""), {}}}, "x", 0});
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aGestureIsOneEntry()
    {
        Document document;
        const Gesture gesture = newGesture();
        for (const double value : {0.02, 0.03, 0.04})
            document.edit(peak(value, gesture));
        document.endGesture(true);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(maxLr(document), 0.01);
    }

    void twoGesturesAreTwoEntries()
    {
        Document document;
        document.edit(peak(0.02, newGesture()));
        document.endGesture(true);
        document.edit(peak(0.03, newGesture()));
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void aCancelledGestureIsForgotten()
    {
        Document document;
        document.edit(peak(0.5));
        const Gesture gesture = newGesture();
        document.edit(peak(0.02, gesture));
        document.edit(peak(0.03, gesture));
        document.endGesture(false);
        QCOMPARE(maxLr(document), 0.5);
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(!document.undoStack()->canRedo());
    }

    void aGestureThereAndBackLeavesNothing()
    {
        Document document;
        const Gesture gesture = newGesture();
        document.edit(peak(0.02, gesture));
        document.edit(peak(0.01, gesture));
        document.endGesture(true);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }

    void anInvalidValueIsKeptWithTheLastPicture()
    {
        Document document;
        document.edit({{{"pct_start", 1.5, {}}}, "x", 0});
        const Snapshot& snapshot = document.snapshot();
        QCOMPARE(snapshot.config().pctStart, 1.5);
        QVERIFY(!snapshot.buildable);
        QVERIFY(!snapshot.issues.empty());
        QVERIFY(snapshot.schedule);
        QCOMPARE(snapshot.scheduleConfig, startingConfig());
    }

    void viewStateIsNeitherUndoneNorUnsaved()
    {
        Document document;
        ViewState view;
        view.logLr = true;
        document.setView(view);
        QVERIFY(document.snapshot().view.logLr);
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void savesAndOpensTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.onecycle"));
        Document document;
        document.edit(peak(0.125));
        QVERIFY(document.isModified());
        QVERIFY(!document.save(path));
        QVERIFY(!document.isModified());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readDocument(file.readAll().toStdString());
        QVERIFY(read.has_value());
        QVERIFY(read->value == document.snapshot().value);
    }

    void aFailedSaveLosesNothing()
    {
        const QTemporaryDir folder;
        Document document;
        document.edit(peak(0.125));
        const auto failure = document.save(folder.filePath(QStringLiteral("missing/a.onecycle")));
        QVERIFY(failure);
        QVERIFY(failure->contains(QStringLiteral("missing")));
        QVERIFY(document.isModified());
        QCOMPARE(maxLr(document), 0.125);
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aNewerFileIsReadOnly()
    {
        auto newer = readDocument(
            R"({"format":"onecycle","version":99,"schedules":[{"id":"a","name":"n","optimizer":"sgd",
            "groups":["g"],"source":{"kind":"onecycle","max_lr":0.2,"total_steps":100}}],"active":"a"})");
        QVERIFY(newer.has_value());
        Document document;
        document.load(*newer, QStringLiteral("/x/newer.onecycle"));
        QVERIFY(document.isReadOnly());
        document.edit(peak(0.5));
        QCOMPARE(maxLr(document), 0.2);
    }

    /// The script belongs to the schedule that was read from it, whichever of them is edited.
    void aScriptStaysWithItsSchedule()
    {
        const auto read = readDocument("import torch\ns = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=0.1, "
                                       "total_steps=100)\n");
        QVERIFY(read && read->script);
        Document document;
        document.load(*read, QStringLiteral("/somewhere/train.py"));
        const std::string own = document.snapshot().value.active;
        document.edit({{}, "pin", 0, {entry_change::Pin{"pin"}}});
        const std::string pin = document.snapshot().value.schedules.back().id;
        QCOMPARE(document.scriptPath(), QStringLiteral("/somewhere/train.py"));
        document.edit({{}, "activate", 0, {entry_change::Activate{pin}}});
        QVERIFY(!document.snapshot().script && document.snapshot().scriptName.empty());
        QVERIFY(document.scriptPath().isEmpty());
        document.undoStack()->undo();
        QVERIFY(document.snapshot().script);
        QCOMPARE(document.snapshot().scriptName, "train.py");
        document.edit({{}, "activate", 0, {entry_change::Activate{pin}}});
        document.edit({{}, "activate", 0, {entry_change::Activate{own}}});
        QCOMPARE(document.scriptPath(), QStringLiteral("/somewhere/train.py"));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
