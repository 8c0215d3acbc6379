// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows, each with a document of its own: how they open, which one a file goes to, and how they all close.
#include "dialog_answer.h"
#include "document_text.h"
#include "state_home.h"
#include "ui/window/program.h"
#include "window_driver.h"

#include <QMenu>
#include <QPointer>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

double peak(Session& session)
{
    return session.document().snapshot().config().maxLr->at(0);
}

void setPeak(Session& session, double value)
{
    session.document().edit({{{"max_lr", value, {}}}, "change max_lr", 0});
}

/// The program as it was started with some files.
class Start {
public:
    explicit Start(const QStringList& files = {})
    {
        settings::setReducedMotion(true);
        m_program.start(files);
        settle();
    }
    ~Start()
    {
        for (Session* const session : m_program.sessions())
            session->autosave().discard();
    }

    /// Windows that are closed are gone after that.
    static void settle()
    {
        WindowDriver::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Program& program() { return m_program; }
    Session& session(int index = 0) { return *m_program.sessions().at(index); }
    const Actions& actions(int index = 0) { return session(index).window().actions(); }
    int count() const { return static_cast<int>(m_program.sessions().size()); }
    QList<double> peaks()
    {
        QList<double> found;
        for (Session* const session : m_program.sessions())
            found.append(peak(*session));
        return found;
    }
    QString notice(int index = 0) { return session(index).window().noticeBar().text(); }

    /// Opens \p path by the dialog of a window.
    void open(const QString& path, int index = 0)
    {
        answerFileDialog(path);
        actions(index).open->trigger();
        settle();
    }

private:
    Program m_program;
};

}  // namespace

class WindowsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StateHome> m_home;

    QString path(const char* name) const { return m_home->path(name); }
    /// A file with the peak \p value.
    QString file(const char* name, double value) const
    {
        put(path(name), documentText(value));
        return path(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-windows"));
    }
    void init()
    {
        QSettings().clear();
        m_home = std::make_unique<StateHome>();
    }

    void anotherWindowByKey()
    {
        Start start;
        start.session().window().activateWindow();
        QTest::keyClick(&start.session().window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(start.count(), 2);
        QVERIFY(start.session(1).window().isVisible());
        setPeak(start.session(0), 0.25);
        setPeak(start.session(1), 0.5);
        QCOMPARE(start.peaks(), QList<double>({0.25, 0.5}));
        start.actions(0).undo->trigger();
        QCOMPARE(start.peaks(), QList<double>({0.01, 0.5}));
        QVERIFY(!start.session(0).window().isWindowModified() && start.session(1).window().isWindowModified());
    }

    void itLiesBesideAndLooksTheSame()
    {
        Start start;
        start.session().window().setGeometry(40, 50, 1100, 700);
        start.actions().themeDark->trigger();
        start.actions().newWindow->trigger();
        QCOMPARE(start.session(1).window().size(), QSize(1100, 700));
        QVERIFY(start.session(1).window().pos() != start.session(0).window().pos());
        QVERIFY(start.actions(1).themeDark->isChecked());
        start.actions(1).themeLight->trigger();
        for (Session* const session : start.program().sessions()) {
            QCOMPARE(session->window().grab().toImage().pixelColor(600, 690), lightTheme().panel);
            Q_EMIT session->window().actions().menu->aboutToShow();
            QVERIFY(session->window().actions().themeLight->isChecked());
        }
    }

    void aFileTakesAWindowThatIsNotUsed()
    {
        Start start;
        start.open(file("a.onecycle", 0.25));
        QCOMPARE(start.peaks(), QList<double>{0.25});
    }

    void aFileDoesNotTakeTheOneThatIs_data()
    {
        QTest::addColumn<bool>("dirty");
        QTest::newRow("with changes") << true;
        QTest::newRow("with a file") << false;
    }

    void aFileDoesNotTakeTheOneThatIs()
    {
        QFETCH(const bool, dirty);
        Start start(dirty ? QStringList() : QStringList(file("b.onecycle", 0.5)));
        if (dirty)
            setPeak(start.session(), 0.5);
        start.open(file("a.onecycle", 0.25));
        QCOMPARE(start.peaks(), QList<double>({0.5, 0.25}));
        QCOMPARE(start.session(1).document().path(), path("a.onecycle"));
        QCOMPARE(start.session(0).document().isModified(), dirty);
    }

    void aFileThatIsOpenIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << QStringLiteral("a.onecycle");
        QTest::newRow("by a link") << QStringLiteral("link.onecycle");
    }

    void aFileThatIsOpenIsShown()
    {
        QFETCH(const QString, name);
        QVERIFY(QFile::link(file("a.onecycle", 0.25), path("link.onecycle")));
        Start start({path("a.onecycle"), file("b.onecycle", 0.5)});
        setPeak(start.session(0), 0.75);
        QVERIFY(start.session(1).window().isActiveWindow());
        start.open(path(qPrintable(name)), 1);
        QCOMPARE(start.peaks(), QList<double>({0.75, 0.5}));
        QTRY_VERIFY(start.session(0).window().isActiveWindow());
        start.open(path("a.onecycle"), 0);
        QVERIFY2(start.notice(0).contains(QStringLiteral("is open in this window")), qPrintable(start.notice(0)));
        QCOMPARE(start.peaks(), QList<double>({0.75, 0.5}));
    }

    void whatCannotBeReadIsSaidWhereItWasAskedFor()
    {
        put(path("bad.onecycle"), "{\"format\": ");
        Start start({file("a.onecycle", 0.25)});
        start.open(path("bad.onecycle"));
        QCOMPARE(start.count(), 1);
        QVERIFY2(start.notice().contains(QStringLiteral("bad.onecycle")), qPrintable(start.notice()));
        QCOMPARE(peak(start.session()), 0.25);
    }

    void severalFilesAreNamedAtTheStart()
    {
        Start start({file("a.onecycle", 0.25), path("none.onecycle"), file("b.onecycle", 0.5), path("a.onecycle")});
        QCOMPARE(start.peaks(), QList<double>({0.25, 0.01, 0.5}));
        QVERIFY2(start.notice(1).contains(QStringLiteral("none.onecycle")), qPrintable(start.notice(1)));
        QCOMPARE(start.notice(2), QString());
    }

    void closingOneLeavesTheOthers()
    {
        Start start({file("a.onecycle", 0.25), file("b.onecycle", 0.5)});
        const QPointer<Session> closed(&start.session(0));
        start.actions(0).close->trigger();
        Start::settle();
        QVERIFY(!closed);
        QCOMPARE(start.peaks(), QList<double>{0.5});
        QVERIFY(start.session().window().isVisible());
    }

    void quittingAsksForEachAndMayBeStopped()
    {
        Start start({file("a.onecycle", 0.1), file("b.onecycle", 0.2), file("c.onecycle", 0.3)});
        setPeak(start.session(0), 0.25);
        setPeak(start.session(2), 0.75);
        for (Session* const session : start.program().sessions())
            session->autosave().keep();
        QStringList asked;
        whenDialogOpens([&asked](QDialog& first) {
            asked += static_cast<QMessageBox&>(first).text();
            whenDialogOpens([&asked](QDialog& second) {
                asked += static_cast<QMessageBox&>(second).text();
                QTest::keyClick(&second, Qt::Key_Escape);
            });
            QTest::mouseClick(static_cast<QMessageBox&>(first).button(QMessageBox::Discard), Qt::LeftButton);
        });
        start.actions(1).quit->trigger();
        Start::settle();
        QCOMPARE(asked, QStringList({QStringLiteral("a.onecycle has changes that are not saved."),
                                     QStringLiteral("c.onecycle has changes that are not saved.")}));
        QCOMPARE(start.peaks(), QList<double>({0.25, 0.2, 0.75}));
        QVERIFY(start.session(0).document().isModified() && start.session(2).document().isModified());
        QVERIFY2(StateHome::records().size() == 2, "nothing was thrown away yet");
    }

    void quittingAsksForALessonThatIsMade()
    {
        Start start;
        MainWindow& window = start.session().window();
        window.activateWindow();
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        Start::settle();
        QTest::mouseClick(window.findChild<QPushButton*>("lessons.make"), Qt::LeftButton);
        Start::settle();
        QTest::keyClicks(window.findChild<QLineEdit*>("editor.title"), "Mine");
        answerQuestion(QMessageBox::Cancel);
        start.actions().quit->trigger();
        Start::settle();
        QCOMPARE(start.count(), 1);
        QVERIFY(window.isVisible());
        QCOMPARE(window.findChild<QLineEdit*>("editor.title")->text(), QString("Mine"));
        answerQuestion(QMessageBox::Discard);
        start.actions().quit->trigger();
        Start::settle();
        QCOMPARE(start.count(), 0);
    }

    void quittingSavesAndDiscards()
    {
        Start start({file("a.onecycle", 0.1), file("b.onecycle", 0.2)});
        setPeak(start.session(0), 0.25);
        setPeak(start.session(1), 0.5);
        start.session(1).autosave().keep();
        whenDialogOpens([](QDialog& first) {
            answerQuestion(QMessageBox::Discard);
            QTest::mouseClick(static_cast<QMessageBox&>(first).button(QMessageBox::Save), Qt::LeftButton);
        });
        start.session(1).window().activateWindow();
        QTest::keyClick(&start.session(1).window(), Qt::Key_Q, Qt::ControlModifier);
        Start::settle();
        QCOMPARE(start.count(), 0);
        QCOMPARE(peakIn(path("a.onecycle")), 0.25);
        QCOMPARE(peakIn(path("b.onecycle")), 0.2);
        QCOMPARE(StateHome::files(), QStringList());
    }

    void recentFilesOpenAndSayWhatIsGone()
    {
        {
            Start start({file("a.onecycle", 0.25), file("b.onecycle", 0.5)});
        }
        QVERIFY(QFile::remove(path("a.onecycle")));
        Start start;
        QMenu& recent = *start.actions().recentMenu;
        Q_EMIT recent.aboutToShow();
        QCOMPARE(recent.actions().size(), 2);
        QCOMPARE(recent.actions().at(1)->text(), path("a.onecycle"));
        recent.actions().at(1)->trigger();
        QVERIFY2(start.notice().contains(QStringLiteral("a.onecycle could not be read")), qPrintable(start.notice()));
        Q_EMIT recent.aboutToShow();
        QCOMPARE(recent.actions().size(), 1);
        recent.actions().constFirst()->trigger();
        QCOMPARE(start.peaks(), QList<double>{0.5});
    }

    void whatWasOpenIsOpenedAgain_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("oneByOne");
        QTest::newRow("not unless wanted") << false << false;
        QTest::newRow("after quitting") << true << false;
        QTest::newRow("the last one that was closed") << true << true;
    }

    void whatWasOpenIsOpenedAgain()
    {
        QFETCH(const bool, wanted);
        QFETCH(const bool, oneByOne);
        {
            Start start({file("a.onecycle", 0.25), file("b.onecycle", 0.5)});
            QVERIFY(!start.actions().reopen->isChecked());
            if (wanted)
                start.actions().reopen->trigger();
            start.program().openWindow();  // without a file there is nothing to open again
            start.session(0).window().setGeometry(20, 30, 1010, 620);
            start.session(1).window().setGeometry(60, 70, 1120, 730);
            if (!oneByOne) {
                QVERIFY(start.program().quit());
            } else {
                start.actions(2).close->trigger();
                start.actions(0).close->trigger();
                start.actions(0).close->trigger();
            }
            Start::settle();
            QCOMPARE(start.count(), 0);
        }
        Start start;
        QCOMPARE(start.actions().reopen->isChecked(), wanted);
        if (!wanted) {
            QCOMPARE(start.peaks(), QList<double>{0.01});
            return;
        }
        const int second = oneByOne ? 0 : 1;
        QCOMPARE(start.peaks(), oneByOne ? QList<double>({0.5}) : QList<double>({0.25, 0.5}));
        QCOMPARE(start.session(second).window().geometry(), QRect(60, 70, 1120, 730));
        if (!oneByOne)
            QCOMPARE(start.session(0).window().geometry(), QRect(20, 30, 1010, 620));
        Start named({file("c.onecycle", 0.75)});
        QCOMPARE(named.peaks(), QList<double>{0.75});
    }
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
