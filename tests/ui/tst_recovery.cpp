// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a program left unsaved is offered at the next start, and nothing of it goes before the user has decided.
#include "dialog_answer.h"
#include "document_text.h"
#include "state_home.h"
#include "ui/document/leftover.h"
#include "ui/window/program.h"
#include "window_driver.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

double peak(Session& session)
{
    return session.document().snapshot().config().maxLr->at(0);
}

void setPeak(Document& document, double value)
{
    document.edit({{{"max_lr", value, {}}}, "change max_lr", 0});
}

/// Somebody opens \p file (or nothing), sets the peak to \p value, and the program ends without a word.
void dieWith(double value, const QString& file = {})
{
    Session session;
    session.start(file.isEmpty() ? QStringList() : QStringList(file));
    setPeak(session.document(), value);
    QVERIFY(session.autosave().keep());
}

/// The program as it is started after that.
class Start {
public:
    explicit Start(const QStringList& files = {})
    {
        settings::setReducedMotion(true);
        m_program.start(files);
        WindowDriver::settle();
    }
    ~Start()
    {
        for (Session* const session : m_program.sessions())
            session->autosave().discard();
    }

    Program& program() { return m_program; }
    Session& session(int index = 0) { return *m_program.sessions().at(index); }
    template <class T = QPushButton>
    T* find(const char* name, int window = 0)
    {
        T* const found = session(window).window().findChild<T*>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void click(const char* name, int window = 0)
    {
        auto* const button = find(name, window);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
        WindowDriver::settle();
    }
    QString text(int row) { return find<QLabel>(qPrintable(QStringLiteral("recovery.text[%1]").arg(row)))->text(); }
    bool offers() { return find<QWidget>("recovery") != nullptr; }

private:
    Program m_program;
};

}  // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StateHome> m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-recovery"));
    }
    void init()
    {
        QSettings().clear();
        m_home = std::make_unique<StateHome>();
    }

    void nothingIsOfferedWhereNothingWasLost()
    {
        Start start;
        QVERIFY(!start.offers());
        QCOMPARE(start.program().sessions().size(), 1);
    }

    void aScheduleWithoutAFileComesBack()
    {
        dieWith(0.25);
        Start start;
        QVERIFY(start.offers());
        QVERIFY2(start.text(0).contains(QStringLiteral("A schedule without a file, as it was today at ")),
                 qPrintable(start.text(0)));
        QCOMPARE(peak(start.session()), 0.01);
        start.click("recovery.restore[0]");
        QCOMPARE(start.program().sessions().size(), 1);
        QCOMPARE(peak(start.session()), 0.25);
        QVERIFY(start.session().window().isWindowModified());
        QVERIFY(start.session().document().path().isEmpty());
        QVERIFY(!start.offers());
        QVERIFY2(Leftover::all().empty(), "it has an owner again");
        QCOMPARE(StateHome::records().size(), std::size_t{1});
    }

    void undoGoesOnFromThere()
    {
        dieWith(0.25);
        Start start;
        start.click("recovery.restore[0]");
        QVERIFY(!start.session().window().actions().undo->isEnabled());
        setPeak(start.session().document(), 0.5);
        start.session().window().actions().undo->trigger();
        QCOMPARE(peak(start.session()), 0.25);
        QVERIFY2(start.session().document().isModified(), "it was never saved");
    }

    void itKnowsItsFile()
    {
        const QString file = m_home->path("tuned.onecycle");
        put(file, documentText(0.1));
        dieWith(0.25, file);
        Start start;
        QVERIFY2(start.text(0).contains(file), qPrintable(start.text(0)));
        QVERIFY(!start.find("recovery.open[0]"));
        start.click("recovery.restore[0]");
        QCOMPARE(start.session().document().path(), file);
        QVERIFY(start.session().window().windowTitle().contains(QStringLiteral("tuned.onecycle")));
        start.session().window().actions().save->trigger();
        QCOMPARE(peakIn(file), 0.25);
        QCOMPARE(StateHome::files(), QStringList());
    }

    void itComesBackWhereItsFileIsOpen()
    {
        const QString file = m_home->path("tuned.onecycle");
        put(file, documentText(0.1));
        dieWith(0.25, file);
        Start start({file});
        QCOMPARE(peak(start.session()), 0.1);
        start.click("recovery.restore[0]");
        QCOMPARE(start.program().sessions().size(), 1);
        QCOMPARE(peak(start.session()), 0.25);
    }

    void workIsNotReplaced()
    {
        dieWith(0.25);
        Start start;
        setPeak(start.session().document(), 0.5);
        start.click("recovery.restore[0]");
        QCOMPARE(start.program().sessions().size(), 2);
        QCOMPARE(peak(start.session(0)), 0.5);
        QCOMPARE(peak(start.session(1)), 0.25);
    }

    void aNewerFileIsSaidAndOfferedToo()
    {
        const QString file = m_home->path("tuned.onecycle");
        put(file, documentText(0.1));
        dieWith(0.25, file);
        put(file, documentText(0.75));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadWrite));
        QVERIFY(written.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        Start start;
        QVERIFY2(start.text(0).contains(QStringLiteral("The file is newer: it was written ")),
                 qPrintable(start.text(0)));
        start.click("recovery.open[0]");
        QCOMPARE(peak(start.session(0)), 0.75);
        QVERIFY2(start.offers(), "that was no decision");
        setPeak(start.session().document(), 0.8);
        start.click("recovery.restore[0]");
        QCOMPARE(start.program().sessions().size(), 2);
        QCOMPARE(peak(start.session(1)), 0.25);
        QCOMPARE(peakIn(file), 0.75);
        bool asked = false;
        whenDialogOpens([&](QDialog& dialog) {
            asked = dialog.objectName() == QStringLiteral("changedQuestion");
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        start.session(1).window().actions().save->trigger();
        QVERIFY2(asked, "the newer file would be written over");
        QCOMPARE(peakIn(file), 0.75);
    }

    void aFileThatIsGoneIsSaid()
    {
        const QString file = m_home->path("tuned.onecycle");
        put(file, documentText(0.1));
        dieWith(0.25, file);
        QVERIFY(QFile::remove(file));
        Start start;
        QVERIFY2(start.text(0).endsWith(QStringLiteral("The file is no longer there.")), qPrintable(start.text(0)));
        start.click("recovery.restore[0]");
        QCOMPARE(peak(start.session()), 0.25);
        QCOMPARE(start.session().document().path(), file);
    }

    void itIsThrownAwayOnRequestOnly()
    {
        dieWith(0.25);
        const QStringList kept = StateHome::files();
        {
            Start start;
            start.click("recovery.later");
            QVERIFY(!start.offers());
            QCOMPARE(StateHome::files(), kept);
        }
        {
            Start start;
            QVERIFY(start.offers());
            start.session().window().close();
        }
        QCOMPARE(StateHome::files(), kept);
        Start start;
        start.click("recovery.discard[0]");
        QVERIFY(!start.offers());
        QCOMPARE(StateHome::files(), QStringList());
        QCOMPARE(peak(start.session()), 0.01);
    }

    void severalComeBackTogether()
    {
        for (const double value : {0.25, 0.5, 0.75})
            dieWith(value);
        Start start;
        start.click("recovery.restoreAll");
        QCOMPARE(start.program().sessions().size(), 3);
        QList<double> peaks;
        for (Session* const session : start.program().sessions())
            peaks.append(peak(*session));
        std::ranges::sort(peaks);
        QCOMPARE(peaks, QList<double>({0.25, 0.5, 0.75}));
        QVERIFY(!start.offers());
    }

    /// The second press would meet the next row, which has moved up.
    void aDoubleClickDiscardsOne()
    {
        for (const double value : {0.25, 0.5})
            dieWith(value);
        Start start;
        start.click("recovery.discard[0]");
        auto* const next = start.find("recovery.discard[0]");
        QVERIFY(next);
        QTest::mouseDClick(next, Qt::LeftButton);
        QVERIFY(start.offers());
        start.click("recovery.restore[0]");
        QCOMPARE(peak(start.session()), 0.25);
    }

    void oneOfSeveral()
    {
        for (const double value : {0.25, 0.5, 0.75})
            dieWith(value);
        Start start;
        start.click("recovery.discard[1]");
        start.click("recovery.restore[1]");
        QCOMPARE(peak(start.session()), 0.25);  // the newest is the first
        start.click("recovery.restore[0]");
        QCOMPARE(peak(start.session(1)), 0.75);
        QVERIFY(!start.offers());
    }

    void allAreThrownAway()
    {
        dieWith(0.25);
        dieWith(0.5);
        Start start;
        answerQuestion(QMessageBox::Cancel);
        start.click("recovery.discardAll");
        QVERIFY(start.offers());
        QCOMPARE(StateHome::records().size(), std::size_t(2));
        answerQuestion(QMessageBox::Discard);
        start.click("recovery.discardAll");
        QVERIFY(!start.offers());
        QCOMPARE(StateHome::files(), QStringList());
    }

    void theOfferMovesToAnotherWindow()
    {
        dieWith(0.25);
        Start start;
        start.program().openWindow();
        QVERIFY(!start.find("recovery.restore[0]", 1));
        start.session(0).window().close();
        QCOMPARE(start.program().sessions().size(), 1);
        start.click("recovery.restore[0]");
        QCOMPARE(peak(start.session()), 0.25);
    }

    /// Two programs that start at the same time do not both bring it back.
    void itIsOfferedByOneProgramOnly()
    {
        dieWith(0.25);
        Start one;
        Start two;
        QVERIFY(one.offers());
        QVERIFY(!two.offers());
    }

    void theKeyboardSuffices()
    {
        dieWith(0.25);
        Start start;
        start.session().window().activateWindow();
        auto* const restore = start.find("recovery.restore[0]");
        QVERIFY(restore->focusPolicy() & Qt::TabFocus);
        QVERIFY(!restore->accessibleName().isEmpty() && !restore->toolTip().isEmpty());
        restore->setFocus();
        QTest::keyClick(restore, Qt::Key_Space);
        WindowDriver::settle();
        QCOMPARE(peak(start.session()), 0.25);
    }

    void aScriptComesBackWithItsText()
    {
        const QByteArray script = "scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)  # keep\n";
        QVERIFY(!writeFile(m_home->path("train.py"), script));
        dieWith(0.25, m_home->path("train.py"));
        Start start;
        start.click("recovery.restore[0]");
        QCOMPARE(start.session().document().scriptPath(), m_home->path("train.py"));
        QCOMPARE(start.find<QComboBox>("code.target")->currentText(), QStringLiteral("Your script: train.py"));
        QCOMPARE(peak(start.session()), 0.25);
        QVERIFY(start.session().document().isModified());
    }

    void whatCannotBeReadIsSaidAndKept()
    {
        dieWith(0.25);
        const QString name = QDir(autosaveFolder()).entryList({QStringLiteral("*.json")}).constFirst();
        QVERIFY(!writeFile(autosaveFolder() + QLatin1Char('/') + name, "{\"format\": \"onecycle-autosave\", "));
        {
            Start start;
            QVERIFY2(start.text(0).contains(name) && start.text(0).contains(QStringLiteral("cannot be read")),
                     qPrintable(start.text(0)));
            QVERIFY(!start.find("recovery.restore[0]"));
        }
        Start start;
        start.click("recovery.discard[0]");
        QCOMPARE(StateHome::files(), QStringList());
    }

    /// It was killed between saving and tidying up.
    void whatIsInTheFileIsNotOffered()
    {
        const QString file = m_home->path("tuned.onecycle");
        put(file, documentText(0.1));
        dieWith(0.25, file);
        QVERIFY(!writeFile(file, QByteArray::fromStdString(StateHome::records().front().document)));
        Start start;
        QVERIFY(!start.offers());
        QCOMPARE(StateHome::files(), QStringList());
    }
};

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
