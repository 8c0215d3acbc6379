// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace onecycle::test;

namespace {

const QString csv = "$ONECYCLE export --to csv --max-lr 1 --pct-start 0.4 --anneal-strategy linear --total-steps ";

}  // namespace

/// Where output goes, and what happens where it cannot: whole or not at all, and never a crash.
class OutputFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void aNewFile()
    {
        const Outcome outcome = shell("umask 027; " + csv + "5 -o new.csv", m_folder.path());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, QString());
        QCOMPARE(names(), QStringList{"new.csv"});
        QVERIFY(content("new.csv").endsWith("\n4,2,4.000000000004e-06,0.95\n"));
        QCOMPARE(QFileInfo(path("new.csv")).permissions() & QFile::Permissions(0x0077), QFile::ReadGroup);
    }

    void anOldOneIsReplacedWithItsPermissions()
    {
        write("old.csv", "before");
        QVERIFY(QFile::setPermissions(path("old.csv"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const auto before = QFileInfo(path("old.csv")).permissions();
        QCOMPARE(shell(csv + "5 -o old.csv", m_folder.path()).exitCode, 0);
        QVERIFY(content("old.csv").startsWith("step,phase,lr"));
        QCOMPARE(QFileInfo(path("old.csv")).permissions(), before);
        QCOMPARE(names(), QStringList{"old.csv"});
    }

    void aLinkStaysALink()
    {
        write("target.csv", "before");
        QCOMPARE(shell("ln -s target.csv link.csv; " + csv + "5 -o link.csv", m_folder.path()).exitCode, 0);
        QVERIFY(QFileInfo(path("link.csv")).isSymLink());
        QVERIFY(content("target.csv").startsWith("step,phase,lr"));
    }

    void errorsTouchNothing()
    {
        write("old.csv", "before");
        QCOMPARE(shell(csv + "-5 -o old.csv", m_folder.path()).exitCode, 2);
        QCOMPARE(content("old.csv"), QByteArray("before"));
        QCOMPARE(shell(csv + "-5 -o new.csv", m_folder.path()).exitCode, 2);
        QCOMPARE(names(), QStringList{"old.csv"});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a folder") << csv + "5 -o ."
                                  << "error: output: .: Is a directory.";
        QTest::newRow("no such folder") << csv + "5 -o no/where.csv"
                                        << "error: output: no/where.csv: No such file or directory.";
        QTest::newRow("in a file") << "touch f; " + csv + "5 -o f/x.csv"
                                   << "error: output: f/x.csv: Not a directory.";
        QTest::newRow("no name") << csv + "5 -o ''"
                                 << "error: output: : No such file or directory.";
        QTest::newRow("no name to read") << "$ONECYCLE describe --config ''"
                                         << "error: config: : No such file or directory.";
        QTest::newRow("a long name") << csv + "5 -o " + QString(300, 'x') << "File name too long.";
        QTest::newRow("a full device") << csv + "5 -o /dev/full"
                                       << "error: output: /dev/full: No space left on device.";
        QTest::newRow("a full disk") << csv + "5 > /dev/full"
                                     << "error: output: standard output: No space left on device.";
        QTest::newRow("help on a full disk") << "$ONECYCLE --help > /dev/full"
                                             << "No space left on device.";
        QTest::newRow("closed output") << csv + "5 >&-"
                                       << "error: output: standard output: Bad file descriptor.";
        QTest::newRow("no file to read") << "$ONECYCLE describe --config none.onecycle"
                                         << "error: config: none.onecycle: No such file or directory.";
        QTest::newRow("a folder to read") << "$ONECYCLE describe --config ."
                                          << "error: config: .: Is a directory.";
        QTest::newRow("closed input") << "$ONECYCLE describe --config - <&-"
                                      << "error: config: standard input: Bad file descriptor.";
    }

    void refusals()
    {
        QFETCH(QString, script);
        QFETCH(QString, sentence);
        const Outcome outcome = shell(script, m_folder.path());
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.count('\n') == 1, qPrintable(outcome.errors));
        QVERIFY(names().isEmpty() || names() == QStringList{"f"});
    }

    void aLimitOnTheWayLeavesTheOldFile()
    {
        write("old.csv", "before");
        const Outcome outcome = shell("trap '' XFSZ; ulimit -f 100; " + csv + "1000000 -o old.csv", m_folder.path());
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("File too large."), qPrintable(outcome.errors));
        QCOMPARE(content("old.csv"), QByteArray("before"));
        QCOMPARE(names(), QStringList{"old.csv"});
    }

    void aReaderThatGoesAwayIsNoTrouble()
    {
        const Outcome outcome = shell("(" + csv + "1000000; echo $? > code) | head -n 2", m_folder.path());
        QCOMPARE(outcome.output, QString("step,phase,lr,momentum\n0,1,0.04,0.95\n"));
        QCOMPARE(content("code"), QByteArray("1\n"));
        QCOMPARE(outcome.errors, QString());
    }

    void interruptedLeavesNothing()
    {
        const Outcome outcome = shell(csv + "900000000 -o new.csv & sleep 0.2; kill -TERM $!; wait $!; ls -A",
                                      m_folder.path());
        QCOMPARE(outcome.output, QString());
    }

    void aPipeAndStandardOutputByName()
    {
        const Outcome pipe = shell("mkfifo p; cat p & " + csv + "5 -o p; wait", m_folder.path());
        QVERIFY(pipe.output.startsWith("step,phase,lr"));
        QCOMPARE(shell(csv + "5 -o /dev/stdout", m_folder.path()).output, pipe.output);
        QCOMPARE(shell(csv + "5 -o -", m_folder.path()).output, pipe.output);
        QVERIFY(!QFileInfo(path("p")).isFile());
    }

    void aFileThatMayNotBeWrittenStays()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        write("old.csv", "before");
        QVERIFY(QFile::setPermissions(path("old.csv"), QFile::ReadOwner));
        QCOMPARE(shell(csv + "5 -o old.csv", m_folder.path()).exitCode, 1);
        QCOMPARE(content("old.csv"), QByteArray("before"));
    }
};

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_output_file.moc"
