// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own presets: kept, renamed, deleted, shared, and files that are none.
#include "dialog_answer.h"
#include "drop.h"
#include "preset_rig.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr const char* shape = R"({
  "format": "onecycle-preset", "version": 1, "name": "My shape", "sentence": "A low start.",
  "settings": {"kind": "onecycle", "max_lr": 0.5, "div_factor": 100}
})";

QString folder()
{
    return PresetStore().folder();
}

QString write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return path;
}

QString put(const char* name, const QByteArray& text)
{
    return write(QDir(folder()).filePath(QLatin1String(name)), text);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Types into the dialog that asks for a name, and presses its button.
void answerName(const QString& name, const QString& sentence, const std::function<void(QDialog&)>& then)
{
    whenDialogStands(QStringLiteral("presetNameDialog"), [=](QDialog& dialog) {
        const auto type = [&](const char* field, const QString& text) {
            auto* const edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(edit, text);
        };
        type("presetName.name", name);
        if (!sentence.isEmpty())
            type("presetName.sentence", sentence);
        then(dialog);
        if (dialog.isVisible())
            dialog.reject();
    });
}

/// Types \p path into the file dialog that will stand above the picker.
void whenFileDialogStands(const QString& path)
{
    whenDialogStands(QStringLiteral("QFileDialog"), [path](QDialog& dialog) {
        auto* const name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

void confirm(QDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("presetName.keep")), Qt::LeftButton);
}

QString remarkOf(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("presetName.remark"))->text();
}

}  // namespace

class OwnPresetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-own-presets"));
    }
    void init()
    {
        QSettings().clear();
        QDir(folder()).removeRecursively();
        QFile::remove(folder());
    }

    void theScheduleIsKeptAndComesBack_data()
    {
        QTest::addColumn<bool>("length");
        QTest::addColumn<double>("steps");
        QTest::newRow("its length left open") << false << 1000.0;
        QTest::newRow("with its length") << true << 250.0;
    }

    void theScheduleIsKeptAndComesBack()
    {
        QFETCH(bool, length);
        QFETCH(double, steps);
        {
            WindowDriver driver;
            driver.type("max_lr.number", QStringLiteral("0.125"));
            driver.type("total_steps.number", QStringLiteral("250"));
            inPicker(driver, [&](PickerDriver& picker) {
                answerName(QStringLiteral("Evening run"), QStringLiteral("For the small net."), [&](QDialog& dialog) {
                    if (length)
                        QTest::mouseClick(dialog.findChild<QAbstractButton*>(QStringLiteral("presetName.length")),
                                          Qt::LeftButton);
                    confirm(dialog);
                });
                picker.click("presets.save");
                QCOMPARE(picker.text("presets.name"), QStringLiteral("Evening run"));
                QCOMPARE(picker.text("presets.sentence"), QStringLiteral("For the small net."));
                QCOMPARE(picker.text("presets.tag"), QStringLiteral("yours"));
                QVERIFY(picker.text("presets.said").contains(QStringLiteral("Evening run")));
            });
        }
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
        WindowDriver another;
        inPicker(another, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("evening"));
            if (picker.find<QAbstractButton>("presets.keepLength")->isChecked())
                picker.click("presets.keepLength");
            picker.click("presets.apply");
        });
        QCOMPARE(another.config().maxLr->at(0), 0.125);
        QCOMPARE(stepCount(another.config()).value(), steps);
    }

    void aTakenNameIsSaid()
    {
        put("shape.json", shape);
        WindowDriver driver;
        QString said;
        inPicker(driver, [&](PickerDriver& picker) {
            answerName(QStringLiteral("my shape"), {}, [&](QDialog& dialog) {
                confirm(dialog);
                said = remarkOf(dialog);
                QVERIFY(dialog.isVisible());
            });
            picker.click("presets.save");
        });
        QVERIFY2(said.contains(QStringLiteral("My shape")), qPrintable(said));
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList(QStringLiteral("shape.json")));
    }

    /// A file stands where the folder should be: for whoever runs this, root too.
    void aFolderThatCannotBeWrittenIsSaid()
    {
        write(folder(), "in the way");
        WindowDriver driver;
        QString said;
        QString typed;
        inPicker(driver, [&](PickerDriver& picker) {
            answerName(QStringLiteral("Evening run"), {}, [&](QDialog& dialog) {
                confirm(dialog);
                said = remarkOf(dialog);
                typed = dialog.findChild<QLineEdit*>(QStringLiteral("presetName.name"))->text();
                QVERIFY(dialog.isVisible());
            });
            picker.click("presets.save");
        });
        QVERIFY2(said.contains(folder()), qPrintable(said));
        QCOMPARE(typed, QStringLiteral("Evening run"));
        QCOMPARE(contentOf(folder()), QByteArray("in the way"));
    }

    void renamed()
    {
        const QString path = put("shape.json", shape);
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("shape"));
            answerName(QStringLiteral("Other shape"), QStringLiteral("A lower start."), confirm);
            picker.click("presets.rename");
            QCOMPARE(picker.text("presets.name"), QStringLiteral("Other shape"));
            QCOMPARE(picker.text("presets.sentence"), QStringLiteral("A lower start."));
        });
        const auto read = PresetStore::read(path);
        QVERIFY(read);
        QCOMPARE(read->preset.name, std::string("Other shape"));
        QCOMPARE(std::get<double>(*statedValue(read->preset, "div_factor")), 100.0);
    }

    void deletedAndPutBack()
    {
        const QString path = put("shape.json", shape);
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("shape"));
            QVERIFY(!picker.sees("presets.putBack"));
            picker.click("presets.remove");
            QVERIFY(!QFile::exists(path));
            QVERIFY(!picker.names().contains(QStringLiteral("My shape")));
            QVERIFY(picker.text("presets.said").contains(QStringLiteral("My shape")));
            picker.click("presets.putBack");
            QVERIFY(picker.names().contains(QStringLiteral("My shape")));
            QVERIFY(!picker.sees("presets.putBack"));
        });
        const auto own = PresetStore().own();
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(std::get<double>(*statedValue(own[0].preset, "max_lr")), 0.5);
    }

    void theStockIsNotTheUsersToChange()
    {
        WindowDriver driver;
        inPicker(driver, [](PickerDriver& picker) {
            QVERIFY(!picker.sees("presets.rename"));
            QVERIFY(!picker.sees("presets.remove"));
            QVERIFY(picker.sees("presets.share"));
        });
    }

    void aFileThatIsNoneIsARow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("half a file") << QByteArray(shape).left(60) << "";
        QTest::newRow("a word too many") << QByteArray(
                                                R"({"format": "onecycle-preset", "version": 1, "name": "x", "colour": 1,
                              "settings": {"kind": "onecycle", "max_lr": 0.1}})")
                                         << "colour";
        QTest::newRow("somebody else’s") << QByteArray(R"({"dependencies": {}})") << "format";
        QTest::newRow("bytes") << QByteArray("\x00\xff\x01", 3) << "";
    }

    void aFileThatIsNoneIsARow()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const QString path = put("odd.json", content);
        put("shape.json", shape);
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            QVERIFY(picker.names().contains(QStringLiteral("My shape")));
            picker.search(QStringLiteral("odd.json"));
            QCOMPARE(picker.names(), QStringList(QStringLiteral("odd.json")));
            const QString said = picker.text("presets.sentence");
            QVERIFY2(said.size() > 10 && said.contains(words), qPrintable(said));
            for (const char* const button : {"presets.apply", "presets.pin"})
                QVERIFY(!picker.find(button)->isEnabled());
            QVERIFY(!picker.sees("presets.remove"));
            QVERIFY(!picker.sees("presets.preview"));
        });
        QCOMPARE(contentOf(path), content);
    }

    void twoOfOneNameAreSaid()
    {
        put("a.json", shape);
        put("b.json", shape);
        WindowDriver driver;
        inPicker(driver, [](PickerDriver& picker) {
            picker.search(QStringLiteral("my shape"));
            QCOMPARE(picker.names().size(), 2);
            QVERIFY(picker.text("presets.remark").contains(QStringLiteral("name")));
        });
    }

    void aFileIsOffered_data()
    {
        QTest::addColumn<bool>("dropped");
        QTest::newRow("dropped on the window") << true;
        QTest::newRow("opened") << false;
    }

    void aFileIsOffered()
    {
        QFETCH(bool, dropped);
        QTemporaryDir elsewhere;
        const QString path = write(elsewhere.filePath(QStringLiteral("sent.json")), shape);
        WindowDriver driver;
        QString shown;
        whenDialogStands(QStringLiteral("presetPicker"), [&](QDialog& dialog) {
            PickerDriver picker(dialog);
            shown = picker.text("presets.name");
            picker.click("presets.keep");
            QCOMPARE(picker.text("presets.tag"), QStringLiteral("yours"));
            picker.click("presets.apply");
        });
        if (dropped) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            drop(driver.window(), data);
        } else {
            driver.session().files().openPath(path);
        }
        QCOMPARE(shown, QStringLiteral("My shape"));
        QCOMPARE(driver.config().divFactor, 100.0);
        QVERIFY(driver.document().path().isEmpty());
        QCOMPARE(PresetStore().own().size(), std::size_t(1));
        QCOMPARE(contentOf(path), QByteArray(shape));
    }

    void aBrokenFileThatIsOpenedIsSaid()
    {
        QTemporaryDir elsewhere;
        const QString path = write(elsewhere.filePath(QStringLiteral("sent.json")), QByteArray(shape).chopped(5));
        WindowDriver driver;
        driver.session().files().openPath(path);
        QVERIFY2(driver.window().noticeBar().text().contains(QStringLiteral("sent.json")),
                 qPrintable(driver.window().noticeBar().text()));
        QCOMPARE(driver.config(), startingConfig());
    }

    void shared()
    {
        put("shape.json", shape);
        QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(QStringLiteral("copy.json"));
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("shape"));
            auto* const menu = picker.find<QMenu>("presets.shareMenu");
            menu->popup(picker.dialog().mapToGlobal(QPoint(10, 10)));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            QVERIFY(picker.text("presets.said").contains(QStringLiteral("onecycle:")));
            whenFileDialogStands(copy);
            menu->popup(picker.dialog().mapToGlobal(QPoint(10, 10)));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        const auto read = readDocument(QApplication::clipboard()->text().toStdString());
        QVERIFY(read);
        QCOMPARE(read->value.config().divFactor, 100.0);
        QCOMPARE(read->value.activeEntry().name, std::string("My shape"));
        const auto stored = PresetStore::read(copy);
        QVERIFY(stored);
        QCOMPARE(stored->preset.sentence, std::string("A low start."));
    }
};

QTEST_MAIN(OwnPresetsTest)
#include "tst_own_presets.moc"
