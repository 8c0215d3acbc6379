// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_answer.h"
#include "drop.h"
#include "ui/code/code_panel.h"
#include "ui/window/readout.h"
#include "window_driver.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr const char* raft =
    "OneCycleLR(optimizer, max_lr=4e-4, total_steps=100100, pct_start=0.05, cycle_momentum=False, "
    "anneal_strategy='linear')";

}  // namespace

class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-test"));
    }
    void init() { QSettings().clear(); }

    void opensWithNoIssueAndTheWaysIn()
    {
        WindowDriver driver;
        QVERIFY(driver.document().isFresh());
        QVERIFY(driver.window().issueBar().isVisible());
        QVERIFY(!driver.window().noticeBar().isVisible());
        QVERIFY(driver.window().windowTitle().contains(QStringLiteral("Untitled")));
        QVERIFY(!driver.window().isWindowModified());
    }

    void aKeystrokeRedrawsTheCurveAndTheCode()
    {
        WindowDriver driver;
        const QImage before = driver.picture();
        auto* const code = driver.window().codePanel().findChild<QPlainTextEdit*>();
        const QString codeBefore = code->toPlainText();
        driver.type("pct_start.number", QStringLiteral("0.5"));
        QCOMPARE(driver.config().pctStart, 0.5);
        QVERIFY(driver.picture() != before);
        QVERIFY(code->toPlainText() != codeBefore);
        QVERIFY(code->toPlainText().contains(QStringLiteral("pct_start=0.5")));
        QVERIFY(driver.window().isWindowModified());
    }

    void undoAndRedoByKey()
    {
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.1"));
        driver.chart().setFocus();
        QTest::keyClick(&driver.chart(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(driver.config().maxLr->at(0), 0.01);
        QTest::keyClick(&driver.chart(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(driver.config().maxLr->at(0), 0.1);
    }

    void anErrorIsSaidInWordsAndMendedByItsButton()
    {
        WindowDriver driver;
        driver.document().edit({{{"total_steps", 10.0, {}}, {"pct_start", 0.1, {}}}, "x", 0});
        QVERIFY(!driver.document().snapshot().buildable);
        QVERIFY(driver.window().issueBar().isVisible());
        const auto buttons = driver.window().issueBar().findChildren<QAbstractButton*>();
        QAbstractButton* fix = nullptr;
        for (QAbstractButton* button : buttons)
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Set ")))
                fix = button;
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        QVERIFY(driver.document().snapshot().buildable);
    }

    void logarithmicAxisByTheToolBar()
    {
        WindowDriver driver;
        const QImage before = driver.picture();
        QTest::mouseClick(driver.find("tool.logLr"), Qt::LeftButton);
        QVERIFY(driver.document().snapshot().view.logLr);
        QVERIFY(driver.picture() != before);
        QVERIFY(!driver.window().isWindowModified());
    }

    void hoverFillsTheReadout()
    {
        WindowDriver driver;
        auto* const readout = driver.window().findChild<Readout*>();
        QVERIFY(readout->text().contains(QStringLiteral("mean lr")));
        Attention attention;
        attention.step = 420;
        driver.session().attention().propose(attention);
        for (const char* part :
             {"step 420 of 1000", "epoch 4.20", "Annealing", "learning rate 0.009281", "momentum 0.8572"})
            QVERIFY2(readout->text().contains(QLatin1String(part)), qPrintable(readout->text()));
    }

    void effectiveStepIsForSgdOnly()
    {
        WindowDriver driver;
        auto* const readout = driver.window().findChild<Readout*>();
        QVERIFY(readout->text().contains(QStringLiteral("largest lr / (1 − m) 0.06667")));
        driver.document().edit({{{"optimizer", std::string("adam"), {}}}, "x", 0});
        QVERIFY(readout->text().contains(QStringLiteral("SGD only")));
    }

    void saveAsOpenAndRecent()
    {
        const QString file = path("kept.onecycle");
        {
            WindowDriver driver;
            driver.type("max_lr.number", QStringLiteral("0.25"));
            answerFileDialog(file);
            driver.window().actions().saveAs->trigger();
            QVERIFY(QFile::exists(file));
            QVERIFY(!driver.window().isWindowModified());
            QVERIFY(driver.window().windowTitle().contains(QStringLiteral("kept.onecycle")));
        }
        WindowDriver driver;
        QMenu& recent = *driver.window().actions().recentMenu;
        Q_EMIT recent.aboutToShow();
        QCOMPARE(recent.actions().constFirst()->text(), file);
        recent.actions().constFirst()->trigger();
        QCOMPARE(driver.config().maxLr->at(0), 0.25);
    }

    void aBadFileIsSaidAndChangesNothing()
    {
        QFile file(path("bad.onecycle"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"onecycle\", ");
        file.close();
        WindowDriver driver;
        QVERIFY(!driver.session().files().openPath(file.fileName()));
        QVERIFY(driver.window().noticeBar().isVisible());
        QVERIFY(driver.window().noticeBar().text().contains(QStringLiteral("bad.onecycle")));
        QVERIFY(driver.document().isFresh());
        QTest::mouseClick(driver.find("notice.dismiss"), Qt::LeftButton);
        QVERIFY(!driver.window().noticeBar().isVisible());
    }

    /// `onecycle 'onecycle:...'` shows the schedule; there is no file to be saved back to, none to be listed.
    void aShareStringOpens()
    {
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(QStringLiteral("onecycle:max_lr=0.5,total_steps=50")));
        QCOMPARE(driver.document().snapshot().config().maxLr->at(0), 0.5);
        QVERIFY(driver.document().path().isEmpty());
        QVERIFY(!driver.session().files().openPath(QStringLiteral("onecycle:max_lr=fast")));
        QVERIFY(driver.window().noticeBar().text().contains(QStringLiteral("\"max_lr\" is \"fast\"")));
        QCOMPARE(driver.document().snapshot().config().maxLr->at(0), 0.5);
    }

    void aYamlFileOpens()
    {
        QFile file(path("run.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("scheduler:\n  _target_: torch.optim.lr_scheduler.OneCycleLR\n  max_lr: 0.5\n  total_steps: 50\n");
        file.close();
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(file.fileName()));
        QCOMPARE(driver.document().snapshot().config().maxLr->at(0), 0.5);
        QVERIFY2(driver.document().path().isEmpty(), "saving does not write a document over it");
    }

    void aFileOfANewerProgramIsForReading()
    {
        QFile file(path("newer.onecycle"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"onecycle","version":99,"schedules":[{"id":"a","name":"n","optimizer":"sgd",
            "groups":["g"],"source":{"kind":"onecycle","max_lr":0.2,"total_steps":100}}],"active":"a"})");
        file.close();
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(file.fileName()));
        QVERIFY(driver.window().noticeBar().text().contains(QStringLiteral("newer version")));
        QVERIFY(driver.window().windowTitle().contains(QStringLiteral("read only")));
        QVERIFY(!driver.find("max_lr.number")->isEnabled());
        driver.window().actions().newDocument->trigger();
        QVERIFY(driver.find("max_lr.number")->isEnabled());
    }

    void aDroppedFileOpens()
    {
        QFile file(path("raft.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(raft);
        file.close();
        WindowDriver driver;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(driver.window(), data);
        QCOMPARE(driver.config().totalSteps, std::optional(100100.0));
        QVERIFY(!driver.chart().picture().showsMomentum());
        QVERIFY(driver.document().path().isEmpty());
    }

    void aDroppedCallIsOneUndoEntry()
    {
        WindowDriver driver;
        QMimeData data;
        data.setText(QString::fromLatin1(raft));
        drop(driver.window(), data);
        QCOMPARE(driver.config().totalSteps, std::optional(100100.0));
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config(), startingConfig());
    }

    void pastesACallThroughTheDialog()
    {
        WindowDriver driver;
        QApplication::clipboard()->setText(QString::fromLatin1(raft));
        whenDialogOpens([](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("paste.use")), Qt::LeftButton);
        });
        driver.window().actions().pasteCall->trigger();
        QCOMPARE(driver.config().maxLr->at(0), 4e-4);
        QCOMPARE(driver.config().annealStrategy, std::string("linear"));
    }

    void theDialogSaysWhatItCannotRead()
    {
        WindowDriver driver;
        QApplication::clipboard()->setText(QStringLiteral("OneCycleLR(optimizer, max_lr=0.1, total_steps=10"));
        QString answer;
        bool usable = true;
        whenDialogOpens([&](QDialog& dialog) {
            answer = dialog.findChild<QLabel*>(QStringLiteral("paste.answer"))->text();
            usable = dialog.findChild<QPushButton*>(QStringLiteral("paste.use"))->isEnabled();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        driver.window().actions().pasteCall->trigger();
        QVERIFY(!usable);
        QVERIFY2(answer.contains(QStringLiteral("bracket")), qPrintable(answer));
        QCOMPARE(driver.config(), startingConfig());
    }

    void unsavedWorkIsAskedFor_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<bool>("left");
        QTest::newRow("discard") << QMessageBox::Discard << true;
        QTest::newRow("cancel") << QMessageBox::Cancel << false;
    }

    void unsavedWorkIsAskedFor()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        QFETCH(bool, left);
        WindowDriver driver;
        driver.type("max_lr.number", QStringLiteral("0.25"));
        answerQuestion(answer);
        driver.window().actions().newDocument->trigger();
        QCOMPARE(driver.config().maxLr->at(0), left ? 0.01 : 0.25);
        if (left)
            return;
        answerQuestion(answer);
        QVERIFY(!driver.window().close());
        driver.document().undoStack()->setClean();
    }

    void themesAreChosenAndRemembered()
    {
        {
            WindowDriver driver;
            driver.window().actions().themeDark->trigger();
            QCOMPARE(driver.picture().pixelColor(3, 3), darkTheme().panel);
        }
        WindowDriver driver;
        QCOMPARE(driver.picture().pixelColor(3, 3), darkTheme().panel);
        driver.window().actions().themeLight->trigger();
        QCOMPARE(driver.picture().pixelColor(3, 3), lightTheme().panel);
    }

    void geometryIsRemembered()
    {
        {
            WindowDriver driver;
            driver.window().resize(1300, 820);
            WindowDriver::settle();
        }
        Session session;
        session.start();
        QCOMPARE(session.window().size(), QSize(1300, 820));
    }

    void theKeyboardReachesEveryControl()
    {
        WindowDriver driver;
        QSet<QWidget*> reached;
        driver.window().activateWindow();
        driver.chart().setFocus();
        QWidget* widget = driver.chart().nextInFocusChain();
        for (int i = 0; i < 2000 && widget != &driver.chart(); ++i, widget = widget->nextInFocusChain())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
                reached.insert(widget);
        for (auto* button : driver.window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->isEnabled() || button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const bool grouped = button->focusPolicy() ==
                                 Qt::NoFocus;  // reached by arrows within its control, or by its key
            QVERIFY2(reached.contains(button) || grouped, qPrintable(button->objectName()));
        }
        for (auto* field : driver.window().findChildren<QLineEdit*>())
            if (field->isVisible() && field->isEnabled())
                QVERIFY2(reached.contains(field), qPrintable(field->objectName()));
    }

    void panelsAreReachedByF6()
    {
        WindowDriver driver;
        driver.window().activateWindow();
        driver.chart().setFocus();
        driver.window().actions().nextPanel->trigger();
        QVERIFY(driver.window().codePanel().isAncestorOf(QApplication::focusWidget()));
        driver.window().actions().nextPanel->trigger();
        QVERIFY(QApplication::focusWidget() && !driver.window().codePanel().isAncestorOf(QApplication::focusWidget()));
        driver.window().actions().nextPanel->trigger();
        QCOMPARE(QApplication::focusWidget(), &driver.chart());
    }

    void whateverCanBeOperatedHasANameForAScreenReader()
    {
        WindowDriver driver;
        for (auto* widget : driver.window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                face && !face->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
