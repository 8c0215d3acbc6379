// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/formats/read.h"
#include "dialog_answer.h"
#include "drop.h"
#include "picture_rig.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_styles.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/text/translate.h"
#include "ui/window/numbers_dialog.h"
#include "window_driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A schedule that is not the one of a new window.
Snapshot another()
{
    ScheduleConfig config = startingConfig();
    config.maxLr = PerGroup(0.25);
    config.pctStart = 0.4;
    return makeSnapshot(makeDocument(config), {});
}

}  // namespace

/// What leaves the window unchanged, and comes back.
class LeavingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName("onecycle");
        QApplication::setApplicationName("onecycle-test");
    }

    void init() { QSettings().clear(); }

    void exportsAPicture()
    {
        WindowDriver driver;
        whenDialogOpens([this](QDialog& dialog) {
            answerFileDialog(path("picture.png"));
            QTest::mouseClick(dialog.findChild<QPushButton*>("export.export"), Qt::LeftButton);
        });
        QTest::mouseClick(driver.find("tool.export"), Qt::LeftButton);
        const QImage picture(path("picture.png"));
        QCOMPARE(picture.size(), QSize(1600, 900));
        QVERIFY(WindowDriver::count(picture, lightTheme().accent) > 500);
        QVERIFY(WindowDriver::count(picture, lightTheme().momentum) > 200);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(driver.window().noticeBar().text().contains("picture.png"));
    }

    void anInvalidConfigurationIsSaidInTheDialog()
    {
        WindowDriver driver;
        driver.type("pct_start.number", "7");
        bool enabled = true;
        whenDialogOpens([&](QDialog& dialog) {
            enabled = dialog.findChild<QPushButton*>("export.export")->isEnabled();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        driver.window().actions().exportPicture->trigger();
        QVERIFY(!enabled);
    }

    void copiesThePictureAsItWasExportedLast()
    {
        WindowDriver driver;
        driver.window().actions().copyPicture->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1600, 900));
        PictureSettings small;
        small.size = {800, 600, LengthUnit::Pixels};
        picture_styles::setLast(small);
        driver.window().actions().copyPicture->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(800, 600));
    }

    void aPictureOpensAsADocument_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const PictureFormat& format : pictureFormats())
            QTest::newRow(format.key) << QByteArray(format.key);
    }

    void aPictureOpensAsADocument()
    {
        QFETCH(const QByteArray, format);
        const QString file = path("tuned.") + format;
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(fileOf(format, another()));
        out.close();
        WindowDriver driver;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        drop(driver.window(), data);
        QCOMPARE(driver.config(), another().config());
        QVERIFY2(driver.document().path().isEmpty(), "saving must not write over the picture");
    }

    void aDroppedPictureNeedsNoFile()
    {
        WindowDriver driver;
        QMimeData data;
        data.setData("image/png", fileOf("png", another()));
        drop(driver.window(), data);
        QCOMPARE(driver.config(), another().config());
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config(), startingConfig());
    }

    void aCopiedPictureIsPasted()
    {
        WindowDriver driver;
        QApplication::clipboard()->setMimeData(pictureMime(pictureOf(another())).release());
        driver.window().actions().pasteCall->trigger();
        QCOMPARE(driver.config(), another().config());
    }

    void aPictureOfSomethingElseChangesNothing()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path("other.png")));
        WindowDriver driver;
        driver.type("max_lr.number", "0.5");
        QMimeData data;
        data.setData("image/png", contentOf(path("other.png")));
        drop(driver.window(), data);
        QVERIFY(!driver.window().noticeBar().text().isEmpty());
        QCOMPARE(driver.config().maxLr->at(0), 0.5);
        QVERIFY(driver.document().undoStack()->canUndo());
    }

    /// Every text that the code panel offers comes back by pasting.
    void whatIsCopiedIsPasted_data()
    {
        QTest::addColumn<QString>("target");
        for (const Exporter& exporter : exporters())
            if (!exporter.table)
                QTest::newRow(std::string(exporter.key).c_str()) << fromUtf8(exporter.key);
    }

    void whatIsCopiedIsPasted()
    {
        QFETCH(const QString, target);
        WindowDriver driver;
        driver.type("max_lr.number", "0.25");
        driver.type("pct_start.number", "0.4");
        const ScheduleConfig tuned = driver.config();
        auto& box = *driver.find<QComboBox>("code.target");
        const QString before = driver.find<QPlainTextEdit>("code.text")->toPlainText();
        box.setFocus();
        for (int i = 0; i < box.count() && box.currentData().toString() != target; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(driver.find<QPlainTextEdit>("code.text")->toPlainText() == before, target == "pytorch");
        if (target == "pytorch")
            QTest::mouseClick(driver.find("code.loaderLength"), Qt::LeftButton, {}, {5, 10});
        QTest::mouseClick(driver.find("code.copy"), Qt::LeftButton);
        driver.document().clear();
        QVERIFY(driver.config() != tuned);
        whenDialogOpens(
            [](QDialog& dialog) { QTest::mouseClick(dialog.findChild<QPushButton*>("paste.use"), Qt::LeftButton); });
        driver.window().actions().pasteCall->trigger();
        QCOMPARE(driver.config(), tuned);
    }

    void copiesTheShareString()
    {
        WindowDriver driver;
        driver.type("max_lr.number", "0.25");
        driver.window().actions().copyShare->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QString("onecycle:epochs=10,steps_per_epoch=100,max_lr=0.25"));
        QVERIFY(driver.window().noticeBar().text().contains("onecycle:"));
    }

    void savesTheCode()
    {
        WindowDriver driver;
        answerFileDialog(path("train.py"));
        QTest::mouseClick(driver.find("code.save"), Qt::LeftButton);
        QVERIFY(contentOf(path("train.py")).contains("OneCycleLR("));
        QVERIFY(driver.window().noticeBar().text().contains("train.py"));
    }

    /// A name that gets its suffix afterwards must not replace a file unasked.
    void nothingIsReplacedUnasked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("code");
        QTest::newRow("code") << QByteArray("mine.py") << true;
        QTest::newRow("document") << QByteArray("mine.onecycle") << false;
    }

    void nothingIsReplacedUnasked()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, code);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        WindowDriver driver;
        bool asked = false;
        whenDialogOpens([&](QDialog& dialog) {
            dialog.findChild<QLineEdit*>("fileNameEdit")->setText(path("mine"));
            whenDialogOpens([&](QDialog& question) {
                asked = qobject_cast<QMessageBox*>(&question) != nullptr;
                QTest::keyClick(&question, Qt::Key_Escape);
            });
            QTest::keyClick(dialog.findChild<QLineEdit*>("fileNameEdit"), Qt::Key_Return);
        });
        if (code)
            QTest::mouseClick(driver.find("code.save"), Qt::LeftButton);
        else
            driver.window().actions().saveAs->trigger();
        QVERIFY(asked);
        QCOMPARE(contentOf(path(name)), QByteArray("mine"));
    }

    void exportsNumbers_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("lines");
        QTest::newRow("every step") << QByteArray("numbers.all") << "1000 rows" << 1001;
        QTest::newRow("one in ten") << QByteArray("numbers.nth") << "101 rows" << 102;  // the last step, too
        QTest::newRow("epochs") << QByteArray("numbers.epochs") << "11 rows" << 12;
    }

    void exportsNumbers()
    {
        QFETCH(const QByteArray, choice);
        WindowDriver driver;
        const QString file = path(choice) + ".csv";
        QString size;
        whenDialogOpens([&](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QRadioButton*>(choice), Qt::LeftButton, {}, {8, 8});
            size = dialog.findChild<QLabel*>("numbers.size")->text();
            answerFileDialog(file);
            QTest::mouseClick(dialog.findChild<QPushButton*>("numbers.export"), Qt::LeftButton);
        });
        driver.window().actions().exportNumbers->trigger();
        QFETCH(const int, lines);
        QCOMPARE(contentOf(file).count('\n'), lines);
        QTEST(size.section(',', 0, 0), "size");
        QVERIFY(driver.window().noticeBar().text().contains(file));
    }

    void numbersAreAskedForInTheTable()
    {
        WindowDriver driver;
        driver.window().panels().docks().back()->raise();
        WindowDriver::settle();
        QString title;
        whenDialogOpens([&](QDialog& dialog) {
            title = dialog.objectName();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(driver.find("table.save"), Qt::LeftButton);
        QCOMPARE(title, QString("numbersDialog"));
    }

    void theIntervalIsTyped()
    {
        NumbersDialog dialog(makeSnapshot(startingDocument(), {}));
        auto* const every = dialog.findChild<QLineEdit*>("numbers.every");
        auto* const size = dialog.findChild<QLabel*>("numbers.size");
        every->selectAll();
        QTest::keyClicks(every, "7");
        QVERIFY(dialog.findChild<QRadioButton*>("numbers.nth")->isChecked());
        QCOMPARE(dialog.interval(), std::optional<std::int64_t>(7));
        QVERIFY(size->text().startsWith("144 rows"));
        every->selectAll();
        QTest::keyClicks(every, "0.5");
        QVERIFY(!dialog.interval());
        QVERIFY(size->text().contains("whole number from 1"));
        QVERIFY(!dialog.findChild<QPushButton*>("numbers.export")->isEnabled());
        auto* const format = dialog.findChild<QComboBox*>("numbers.format");
        QTest::mouseClick(dialog.findChild<QRadioButton*>("numbers.all"), Qt::LeftButton, {}, {8, 8});
        const QString csv = size->text();
        QTest::keyClick(format, Qt::Key_Down);
        QVERIFY(size->text() != csv);
        QCOMPARE(dialog.exporter().key, std::string_view("json"));
    }

    void epochsNeedTheirLength()
    {
        ScheduleConfig config = startingConfig();
        config.totalSteps = 1000;
        config.stepsPerEpoch.reset();
        NumbersDialog dialog(makeSnapshot(makeDocument(config), {}));
        QVERIFY(!dialog.findChild<QRadioButton*>("numbers.epochs")->isEnabled());
    }

    /// The table of a long run can be stopped; what was on the disk is as it was.
    void aLongTableCanBeStopped()
    {
        QFile file(path("long.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        WindowDriver driver;
        driver.type("total_steps.number", "12000000");
        whenDialogOpens([&](QDialog& dialog) {
            whenDialogOpens([&](QDialog& files) {
                auto* const name = files.findChild<QLineEdit*>("fileNameEdit");
                name->setText(path("long.csv"));
                whenDialogOpens([](QDialog& question) {
                    QTest::mouseClick(static_cast<QMessageBox&>(question).button(QMessageBox::Yes), Qt::LeftButton);
                    whenDialogOpens([](QDialog& progress) {
                        QTest::mouseClick(progress.findChild<QPushButton*>(), Qt::LeftButton);
                    });
                });
                QTest::keyClick(name, Qt::Key_Return);
            });
            QTest::mouseClick(dialog.findChild<QPushButton*>("numbers.export"), Qt::LeftButton);
        });
        driver.window().actions().exportNumbers->trigger();
        QCOMPARE(contentOf(path("long.csv")), QByteArray("mine"));
        QVERIFY(driver.window().noticeBar().text().contains("Stopped"));
    }
};

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
