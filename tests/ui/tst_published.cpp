// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job on real input: a published configuration is opened as a file, tuned in the window, saved, exported as a
// picture and as code, and the code is run on the real torch, whose every step has to be the window's.
#include "core/schedule/optimizers.h"
#include "dialog_answer.h"
#include "ui/code/code_panel.h"
#include "window_driver.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

const auto sources = QStringLiteral(ONECYCLE_SOURCE_DIR);

/// The code of the window's panel, with the number instead of `len(loader)` so that it runs by itself.
QString runnableCode(WindowDriver& driver)
{
    auto& target = *driver.find<QComboBox>("code.target");
    target.setFocus();
    while (target.currentData().toString() != QStringLiteral("pytorch"))
        QTest::keyClick(&target, Qt::Key_Down);
    auto* const loader = driver.find<QAbstractButton>("code.loaderLength");
    if (loader->isEnabled() && loader->isChecked())
        QTest::mouseClick(loader, Qt::LeftButton);
    WindowDriver::settle();
    return driver.window().codePanel().findChild<QPlainTextEdit*>()->toPlainText();
}

}  // namespace

class TestPublished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-published"));
        QSettings().clear();
    }

    void openedTunedExportedAndRun_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("steps");
        // https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html, with 100 batches an epoch
        QTest::newRow("PyTorch's documentation") << "pytorch_docs.onecycle"
                                                 << "pct_start.number"
                                                 << "0.25" << 1000.0;
        // princeton-vl/RAFT, train.py: num_steps + 100 steps
        QTest::newRow("RAFT") << "raft.py"
                              << "max_lr.number"
                              << "2.5e-4" << 100100.0;
        // open-mmlab/OpenPCDet, tools/cfgs/kitti_models/pointpillar.yaml
        QTest::newRow("OpenPCDet PointPillars") << "pointpillars.onecycle"
                                                << "div_factor.number"
                                                << "12" << 0.0;
    }

    void openedTunedExportedAndRun()
    {
        QFETCH(QString, file);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(double, steps);
        const QTemporaryDir folder;
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(sources + QStringLiteral("/tests/data/") + file));
        QVERIFY(driver.document().snapshot().buildable);
        const QImage published = driver.picture();
        driver.type(field.toLatin1().constData(), typed);
        QVERIFY(driver.picture() != published);
        const Schedule& schedule = *driver.document().snapshot().schedule;
        if (steps > 0)
            QCOMPARE(static_cast<double>(schedule.totalSteps()), steps);

        whenDialogOpens([&folder](QDialog& dialog) {
            answerFileDialog(folder.filePath(QStringLiteral("picture.png")));
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("export.export")), Qt::LeftButton);
        });
        driver.window().actions().exportPicture->trigger();
        QCOMPARE(QImage(folder.filePath(QStringLiteral("picture.png"))).size(), QSize(1600, 900));
        answerFileDialog(folder.filePath(QStringLiteral("tuned.onecycle")));
        driver.window().actions().saveAs->trigger();
        QVERIFY(!driver.document().isModified());

        QFile code(folder.filePath(QStringLiteral("code.py")));
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(runnableCode(driver).toUtf8());
        code.close();
        compareWithTorch(schedule, code.fileName(), driver.config().optimizer);
    }

private:
    void compareWithTorch(const Schedule& schedule, const QString& code, const std::string& optimizer)
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {sources + QStringLiteral("/tests/oracle/run_code.py"), code,
                                                          QString::fromUtf8(findOptimizer(optimizer)->name.data())});
        QVERIFY(python.waitForFinished(120'000));
        if (python.exitCode() == 77)
            QSKIP("There is no torch here.");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(static_cast<std::int64_t>(lines.size()), schedule.totalSteps());
        for (qsizetype step = 0; step < lines.size(); ++step) {
            const QList<QByteArray> numbers = lines[step].split(' ');
            const auto ours = schedule.at(step);
            QVERIFY(ours.has_value());
            QVERIFY2(sameBits(ours->lr, std::strtod(numbers[0].constData(), nullptr)), lines[step].constData());
            if (schedule.cyclesMomentum())
                QVERIFY2(sameBits(ours->momentum, std::strtod(numbers[1].constData(), nullptr)),
                         lines[step].constData());
        }
    }
};

QTEST_MAIN(TestPublished)
#include "tst_published.moc"
