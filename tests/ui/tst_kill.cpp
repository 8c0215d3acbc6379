// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody edits and saves, again and again, and nothing older than two seconds is lost.
// Run with --child it is the program that is killed: the real windows, driven by the keyboard.
#include "core/formats/json_document.h"
#include "ui/document/document_file.h"
#include "ui/document/leftover.h"
#include "ui/window/main_window.h"
#include "ui/window/program.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr qint64 promise = 2000;  // milliseconds of work that may be lost
constexpr int firstLength = 100'000;

/// Of a clock that all processes have in common.
qint64 now()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

int lengthOf(const DocumentValue& value)
{
    return static_cast<int>(value.config().totalSteps.value_or(-1));
}

/// The one who works: sets the length to one more than before, over and over, and saves.
class Worker : public QObject {
public:
    Worker(Session& session, const QString& log, int editsPerSave)
        : m_session(session),
          m_field(session.window().findChild<QWidget*>(QStringLiteral("total_steps.number"))),
          m_log(::open(qPrintable(log), O_CREAT | O_WRONLY | O_APPEND, 0600)),
          m_editsPerSave(editsPerSave)
    {
        m_field->setFocus();
        connect(&m_timer, &QTimer::timeout, this, &Worker::work);
        m_timer.start(2);
    }

private:
    void work()
    {
        QApplication::clipboard()->setText(QString::number(++m_length));
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        note('e');
        if (m_length % m_editsPerSave != 0)
            return;
        note('s');
        QTest::keyClick(m_field, Qt::Key_S, Qt::ControlModifier);
        if (m_session.document().isModified())
            qFatal("it was not saved");
        note('S');
    }

    /// What is written outlives the process.
    void note(char what)
    {
        const QByteArray line = what + QByteArray(" ") + QByteArray::number(m_length) + ' ' +
                                QByteArray::number(now()) + '\n';
        if (::write(m_log, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            qFatal("no log");
    }

    Session& m_session;
    QWidget* m_field;
    int m_log;
    int m_editsPerSave;
    int m_length = firstLength;
    QTimer m_timer;
};

int work(const QString& folder, int editsPerSave)
{
    Program program;
    program.start({folder + QStringLiteral("/document.onecycle")});
    Session& session = *program.sessions().constFirst();
    Program::present(session);
    const Worker worker(session, folder + QStringLiteral("/log"), editsPerSave);
    return QApplication::exec();
}

/// What the worker has done, as the log says.
struct Work {
    std::map<int, qint64> edits;  ///< when each length was there
    int saved = firstLength;      ///< the last one that was saved
    int saving = 0;               ///< the one that was being saved; 0: none

    explicit Work(const QByteArray& log)
    {
        for (const QByteArray& line : log.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3)
                continue;
            const int length = words[1].toInt();
            if (words[0] == "e")
                edits[length] = words[2].toLongLong();
            saving = words[0] == "s" ? length : 0;
            if (words[0] == "S")
                saved = length;
        }
    }
};

}  // namespace

class KillTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_oldest = 0;
    int m_recovered = 0;
    int m_midSave = 0;

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray log() const { return QByteArray::fromStdString(bytesOf(path("log")).value_or(std::string())); }

    /// Waits until the log says that it saves now.
    void awaitSave() const
    {
        const qint64 end = now() + 5000;
        while (now() < end) {
            const QByteArray text = log();
            if (text.mid(text.lastIndexOf('\n', -2) + 1).startsWith('s'))
                return;
        }
    }

    /// Gives the time at which it died.
    qint64 killAWorker(int editsPerSave, int delay, bool midSave) const
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedChannels);
        worker.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--child"), m_folder->path(), QString::number(editsPerSave)});
        const bool works = QTest::qWaitFor([this] { return log().contains('\n'); }, 30'000);
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        if (midSave) {
            awaitSave();
            std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(4000)));
        }
        const qint64 time = now();
        ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
        worker.waitForFinished();
        return works ? time : 0;
    }

    QStringList names(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase() { QSettings().clear(); }

    void nothingIsLost_data()
    {
        QTest::addColumn<int>("editsPerSave");
        QTest::addColumn<int>("delay");
        QTest::addColumn<bool>("midSave");
        constexpr int usual = 15;
        const int wanted = qEnvironmentVariableIntValue("ONECYCLE_KILL_ROUNDS");
        for (int round = 0; round < (wanted > 0 ? wanted : usual); ++round) {
            const int kind = round % 3;
            QRandomGenerator& random = *QRandomGenerator::global();
            // Long enough for two seconds to be over, where nothing but the autosave keeps the work.
            const int delay = kind == 0 ? random.bounded(2200, 3000) : random.bounded(20, 1300);
            const int editsPerSave = kind == 0 ? 1'000'000 : kind == 1 ? random.bounded(60, 250) : 2;
            QTest::addRow("%d: %s, %d ms", round + 1,
                          kind == 0   ? "never saving"
                          : kind == 1 ? "saving now and then"
                                      : "saving all the time, in the middle of it",
                          delay)
                << editsPerSave << delay << (kind == 2);
        }
    }

    void nothingIsLost()
    {
        QFETCH(const int, editsPerSave);
        QFETCH(const int, delay);
        QFETCH(const bool, midSave);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("state")));
        qputenv("XDG_STATE_HOME", QFile::encodeName(path("state")));
        ScheduleConfig config = startingConfig();
        config.totalSteps = firstLength;
        const std::string before = writeJsonDocument(makeDocument(config));
        QVERIFY(!writeFile(path("document.onecycle"), QByteArray::fromStdString(before)));

        const qint64 death = killAWorker(editsPerSave, delay, midSave);
        QVERIFY2(death > 0, "it did not start");
        const Work work(log());
        m_midSave += work.saving != 0;

        // Its own file is the old one or the new one, whole.
        const auto file = readFile(path("document.onecycle"));
        QVERIFY2(file, file ? "" : qPrintable(file.error()));
        const int inFile = lengthOf(file->document.value);
        QVERIFY2(inFile == work.saved || inFile == work.saving,
                 qPrintable(QStringLiteral("%1 is neither %2 nor %3").arg(inFile).arg(work.saved).arg(work.saving)));

        // The next start gives back what is not in it.
        int best = inFile;
        {
            Program program;
            program.start();
            Session& session = *program.sessions().constFirst();
            auto* const restore = session.window().findChild<QPushButton*>(QStringLiteral("recovery.restore[0]"));
            if (restore) {
                ++m_recovered;
                QTest::mouseClick(restore, Qt::LeftButton);
                QTRY_VERIFY(session.document().isModified());
                QCOMPARE(session.document().path(), path("document.onecycle"));
                best = std::max(best, lengthOf(session.document().snapshot().value));
                QVERIFY(!session.window().findChild<QPushButton*>(QStringLiteral("recovery.restore[1]")));
                session.autosave().discard();
            }
        }
        qint64 lost = 0;
        for (const auto& [length, time] : work.edits)
            if (length > best)
                lost = std::max(lost, death - time);
        m_oldest = std::max(m_oldest, lost);
        QVERIFY2(lost <= promise, qPrintable(QStringLiteral("work of %1 ms was lost").arg(lost)));

        // Nothing piles up.
        QStringList left = names(m_folder->path());
        left.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".tmp")); });
        QCOMPARE(left,
                 QStringList({QStringLiteral("document.onecycle"), QStringLiteral("log"), QStringLiteral("state")}));
        QVERIFY(!writeFile(path("document.onecycle"), QByteArray::fromStdString(before)));
        QCOMPARE(names(m_folder->path()), left);
        QCOMPARE(names(path("state/onecycle/unsaved")).filter(QStringLiteral("json")), QStringList());
    }

    void cleanupTestCase()
    {
        qInfo("the oldest work that was lost: %lld ms; rounds with something to recover: %d; killed while saving: %d",
              m_oldest, m_recovered, m_midSave);
        QVERIFY2(m_recovered > 0, "nothing was ever recovered: the test tests nothing");
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("onecycle"));
    QApplication::setApplicationName(QStringLiteral("onecycle-kill"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return work(arguments.value(2), arguments.value(3).toInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
