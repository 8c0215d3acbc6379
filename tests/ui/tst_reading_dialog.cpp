// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks about a text that leaves something open.
#include "dialog_answer.h"
#include "drop.h"
#include "window_driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr const char* twoCalls = R"(import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--lr', type=float, default=0.02)
args = parser.parse_args()
short = OneCycleLR(optimizer, max_lr=0.5, total_steps=200)
long = OneCycleLR(optimizer, max_lr=args.lr, epochs=args.epochs, steps_per_epoch=len(loader))
)";

constexpr const char* oneQuestion = "s = OneCycleLR(optimizer, max_lr=peak, total_steps=300)\n";

/// The words of a dialog that reads.
class Reader {
public:
    explicit Reader(QDialog& dialog) : m_dialog(dialog) {}

    template <class T = QWidget>
    T* find(const char* name)
    {
        T* found = nullptr;  // what was asked before may wait to be deleted
        for (T* const widget : m_dialog.findChildren<T*>(QLatin1String(name)))
            found = widget->isVisible() ? widget : found;
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    QString answer() { return find<QLabel>("paste.answer")->text(); }
    bool asks(const char* key)
    {
        WindowDriver::settle();
        return std::ranges::any_of(m_dialog.findChildren<QLineEdit*>(QLatin1String(key)), &QWidget::isVisible);
    }
    void type(const char* name, const QString& text)
    {
        QWidget* const field = find(name);
        field->setFocus();
        WindowDriver::settle();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
        WindowDriver::settle();
    }
    void key(const char* name, Qt::Key key)
    {
        find(name)->setFocus();
        QTest::keyClick(find(name), key);
        WindowDriver::settle();
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void cancel()
    {
        QTest::mouseClick(m_dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    }

private:
    QDialog& m_dialog;
};

void whenItReads(const std::function<void(Reader&)>& act)
{
    whenDialogOpens([act](QDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        Reader reader(dialog);
        act(reader);
        if (dialog.isVisible())
            dialog.reject();  // a test that fails does not hang
    });
}

void pasteIntoDialog(WindowDriver& driver, const char* text, const std::function<void(Reader&)>& act)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    whenItReads(act);
    QTest::keyClick(&driver.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
}

}  // namespace

class ReadingDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const char* text)
    {
        const QString path = m_folder.filePath(QStringLiteral("train.py"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("no file");
        return path;
    }

    void dropFile(WindowDriver& driver, const char* text)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileWith(text))});
        drop(driver.window(), data);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-reading"));
    }
    void init() { QSettings().clear(); }

    void aDroppedScriptAsksWhichCallAndWhatItsCodeGives()
    {
        WindowDriver driver;
        QStringList calls;
        QString code;
        QString suggested;
        QString open;
        QString done;
        whenItReads([&](Reader& reader) {
            auto* const box = reader.find<QComboBox>("read.call");
            for (int i = 0; i < box->count(); ++i)
                calls += box->itemText(i);
            reader.key("read.call", Qt::Key_Down);
            code = reader.find<QLabel>("question.steps_per_epoch.code")->text();
            suggested = reader.find<QLineEdit>("question.max_lr")->text();
            open = reader.answer();
            reader.type("question.epochs", QStringLiteral("3"));
            reader.type("question.steps_per_epoch", QStringLiteral("50"));
            done = reader.answer();
            reader.click("read.use");
        });
        dropFile(driver, twoCalls);
        QCOMPARE(calls.size(), 2);
        QVERIFY2(calls[0].startsWith(QStringLiteral("Line 5: OneCycleLR(")), qPrintable(calls[0]));
        QVERIFY2(calls[1].startsWith(QStringLiteral("Line 6: OneCycleLR(")), qPrintable(calls[1]));
        QCOMPARE(code, QStringLiteral("len(loader)"));
        QCOMPARE(suggested, QStringLiteral("0.02"));
        QVERIFY2(open.contains(QStringLiteral("2 numbers are still open")), qPrintable(open));
        QVERIFY2(done.contains(QStringLiteral("epochs = 3")) && !done.contains(QStringLiteral("open")),
                 qPrintable(done));
        QCOMPARE(driver.config().maxLr->at(0), 0.02);
        QCOMPARE(driver.config().epochs, 3.0);
        QCOMPARE(driver.config().stepsPerEpoch, 50.0);
        QCOMPARE(driver.document().undoStack()->count(), 0);
    }

    void eachQuestionNamesItsLine()
    {
        WindowDriver driver;
        QStringList lines;
        whenItReads([&](Reader& reader) {
            reader.key("read.call", Qt::Key_Down);
            for (const QLabel* const label : reader.find("question.epochs")->parentWidget()->findChildren<QLabel*>())
                lines += label->text();
        });
        dropFile(driver, twoCalls);
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("epochs"), QStringLiteral("args.epochs"), QStringLiteral("line 6")}));
    }

    void cancelLeavesTheWorkAlone()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.1"));
        const DocumentValue before = driver.document().snapshot().value;
        bool seen = false;
        whenDialogOpens([&](QDialog& question) {
            whenItReads([&](Reader& reader) {
                reader.type("question.max_lr", QStringLiteral("7"));
                seen = true;
                reader.cancel();
            });
            QTest::mouseClick(static_cast<QMessageBox&>(question).button(QMessageBox::Discard), Qt::LeftButton);
        });
        dropFile(driver, oneQuestion);
        QVERIFY(seen);
        QCOMPARE(driver.document().snapshot().value, before);
        QVERIFY(!driver.document().snapshot().script);
        QVERIFY(driver.window().isWindowModified());
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config(), startingConfig());
    }

    void aTypedAnswerIsUnderstoodAtOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("open");
        QTest::newRow("a number") << "0.25"
                                  << "max_lr = 0.25" << false;
        QTest::newRow("with an exponent") << "2.5e-5"
                                          << "max_lr = 2.5e-05" << false;
        QTest::newRow("nothing") << ""
                                 << "total_steps = 300" << true;
        QTest::newRow("no number") << "high"
                                   << "total_steps = 300" << true;
    }

    void aTypedAnswerIsUnderstoodAtOnce()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(bool, open);
        WindowDriver driver;
        QString answer;
        pasteIntoDialog(driver, oneQuestion, [&](Reader& reader) {
            reader.type("question.max_lr", QStringLiteral("1"));
            reader.type("question.max_lr", typed);
            answer = reader.answer();
        });
        QVERIFY2(answer.contains(said), qPrintable(answer));
        QCOMPARE(answer.contains(QStringLiteral("One number is still open")), open);
    }

    void escapeTakesTheTypingBackAndTheAnswerWithIt()
    {
        WindowDriver driver;
        QString answer;
        bool stillThere = false;
        pasteIntoDialog(driver, oneQuestion, [&](Reader& reader) {
            reader.type("question.max_lr", QStringLiteral("0.5"));
            reader.key("question.max_lr", Qt::Key_Escape);
            stillThere = reader.asks("question.max_lr");
            if (stillThere)
                answer = reader.answer();
        });
        QVERIFY(stillThere);
        QVERIFY2(answer.contains(QStringLiteral("One number is still open")), qPrintable(answer));
    }

    void thePasteDialogAsksInline()
    {
        WindowDriver driver;
        QString shown;
        pasteIntoDialog(driver, twoCalls, [&](Reader& reader) {
            shown = reader.find<QPlainTextEdit>("paste.text")->toPlainText();
            reader.key("read.call", Qt::Key_Down);
            reader.type("question.max_lr", QStringLiteral("0.75"));
            reader.type("question.epochs", QStringLiteral("4"));
            reader.type("question.steps_per_epoch", QStringLiteral("25"));
            reader.click("paste.use");
        });
        QCOMPARE(shown, QString::fromUtf8(twoCalls));
        QCOMPARE(driver.config().maxLr->at(0), 0.75);
        QCOMPARE(stepCount(driver.config()), 100.0);
        QVERIFY(driver.find<QPlainTextEdit>("code.text")->toPlainText().contains(QStringLiteral("len(loader)")));
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config(), startingConfig());
    }

    void cancellingThePasteChangesNothing()
    {
        WindowDriver driver;
        pasteIntoDialog(driver, oneQuestion, [](Reader& reader) {
            reader.type("question.max_lr", QStringLiteral("3"));
            reader.cancel();
        });
        QCOMPARE(driver.config(), startingConfig());
        QCOMPARE(driver.document().undoStack()->count(), 0);
        QVERIFY(!driver.document().snapshot().script);
    }

    void questionsFollowTheTextThatIsTyped()
    {
        WindowDriver driver;
        bool asked = true;
        bool askedAgain = false;
        QString kept;
        pasteIntoDialog(driver, oneQuestion, [&](Reader& reader) {
            reader.type("question.max_lr", QStringLiteral("0.5"));
            auto* const text = reader.find<QPlainTextEdit>("paste.text");
            text->setFocus();
            QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(text, QStringLiteral("# done"));
            kept = reader.find<QLineEdit>("question.max_lr")->text();
            text->selectAll();
            QTest::keyClicks(text, QStringLiteral("OneCycleLR(o, 0.1, 9)"));
            asked = reader.asks("question.max_lr");
            text->selectAll();
            QTest::keyClicks(text, QStringLiteral("OneCycleLR(o, top, 9)"));
            askedAgain = reader.asks("question.max_lr");
        });
        QCOMPARE(kept, QStringLiteral("0.5"));
        QVERIFY(!asked);
        QVERIFY(askedAgain);
    }

    /// fastai steps once more than it has batches: N of them are PyTorch's T = N + 1, and the share goes with it.
    void theLawOfFastaiNeedsTheAnswer()
    {
        WindowDriver driver;
        whenItReads([](Reader& reader) {
            reader.type("question.steps_per_epoch", QStringLiteral("100"));
            reader.click("read.use");
        });
        dropFile(driver, "learn.fit_one_cycle(5, 0.01)\n");
        QCOMPARE(driver.config().totalSteps, 501.0);
        QCOMPARE(driver.config().pctStart, 126.0 / 501.0);
    }

    /// An answer that is no length is none, and the call that was chosen stays chosen.
    void aBadAnswerKeepsTheCall()
    {
        WindowDriver driver;
        QString bad;
        whenItReads([&](Reader& reader) {
            reader.key("read.call", Qt::Key_Down);
            reader.type("question.steps_per_epoch", QStringLiteral("-3"));
            bad = reader.answer();
            reader.type("question.steps_per_epoch", QStringLiteral("100"));
            reader.click("read.use");
        });
        dropFile(driver, "learn.fit_one_cycle(1, 0.5)\nlearn.fit_one_cycle(5, 0.01)\n");
        QVERIFY2(bad.contains(QStringLiteral("One number is still open")), qPrintable(bad));
        QCOMPARE(driver.config().maxLr->at(0), 0.01);
        QCOMPARE(driver.config().totalSteps, 501.0);
    }

    void droppedTextAsksToo()
    {
        WindowDriver driver;
        QMimeData data;
        data.setText(QString::fromUtf8(oneQuestion));
        whenItReads([](Reader& reader) { reader.cancel(); });
        drop(driver.window(), data);
        QCOMPARE(driver.config(), startingConfig());
        whenItReads([](Reader& reader) {
            reader.type("question.max_lr", QStringLiteral("2"));
            reader.click("read.use");
        });
        drop(driver.window(), data);
        QCOMPARE(driver.config().maxLr->at(0), 2.0);
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config(), startingConfig());
    }

    /// Nothing is open: no dialog stands in the way.
    void aPlainCallIsTakenAsItIs()
    {
        WindowDriver driver;
        dropFile(driver, "OneCycleLR(optimizer, max_lr=0.3, total_steps=77)\n");
        QCOMPARE(driver.config().totalSteps, 77.0);
    }
};

QTEST_MAIN(ReadingDialogTest)
#include "tst_reading_dialog.moc"
