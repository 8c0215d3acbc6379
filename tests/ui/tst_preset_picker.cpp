// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The presets in the window: choosing, applying, pinning.
#include "preset_rig.h"
#include "ui/controls/switch_button.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QSettings>
#include <QSignalSpy>
#include <QUrl>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// (moc takes two slashes in a raw string for a comment.)
/// A preset of the user's own whose numbers are easily told from those of a new document.
constexpr const char* sharp = R"({
  "format": "onecycle-preset", "version": 1,
  "name": "Sharp triangle", "sentence": "Up and down in straight lines.",
  "unit": "steps",
  "source": {"text": "A note of mine", "url": "https:\/\/example.org\/notes\/sharp"},
  "settings": {"kind": "onecycle", "max_lr": 0.5, "total_steps": 400, "pct_start": 0.1, "anneal_strategy": "linear"}
})";

constexpr const char* level = R"({
  "format": "onecycle-preset", "version": 1,
  "name": "Level", "sentence": "It never changes.", "contrast": true,
  "settings": {"kind": "policy", "policy": "constant"}
})";

QString folder()
{
    return PresetStore().folder();
}

QString put(const char* name, const QByteArray& text)
{
    QDir().mkpath(folder());
    const QString path = QDir(folder()).filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return path;
}

const Theme& themeNow()
{
    return themeOf(QApplication::palette());
}

}  // namespace

class PresetPickerTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened = url; }

private:
    QUrl m_opened;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-preset-picker"));
    }
    void init()
    {
        QSettings().clear();
        QDir(folder()).removeRecursively();
        put("sharp.json", sharp);
        put("level.json", level);
    }

    void theWaysIn_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("the tool bar") << "tool.presets";
        QTest::newRow("the row of a new document") << "welcome.presets";
        QTest::newRow("the key") << "";
    }

    void theWaysIn()
    {
        QFETCH(QString, button);
        WindowDriver driver;
        bool opened = false;
        whenDialogStands(QStringLiteral("presetPicker"), [&](QDialog& dialog) {
            opened = true;
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        if (button.isEmpty())
            QTest::keyClick(&driver.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::mouseClick(driver.find(button.toLatin1().constData()), Qt::LeftButton);
        QVERIFY(opened);
        QCOMPARE(driver.document().undoStack()->count(), 0);
    }

    void theStockIsThere()
    {
        WindowDriver driver;
        QStringList names;
        inPicker(driver, [&](PickerDriver& picker) { names = picker.names(); });
        QCOMPARE(names.size(), qsizetype(PresetStore::stock().size() + 2));
        for (const StoredPreset& stored : PresetStore::stock())
            QVERIFY2(names.contains(QString::fromStdString(stored.preset.name)), stored.preset.name.c_str());
    }

    void cardsHaveTheirOwnCurves_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void cardsHaveTheirOwnCurves()
    {
        QFETCH(bool, dark);
        WindowDriver driver;
        (dark ? driver.window().actions().themeDark : driver.window().actions().themeLight)->trigger();
        inPicker(driver, [&](PickerDriver& picker) {
            const auto curve = [&](const char* name, const QColor& colour) {
                return WindowDriver::count(picker.card(QLatin1String(name)), colour);
            };
            QTRY_VERIFY(curve("Sharp triangle", themeNow().accent) > 40);
            QTRY_VERIFY(curve("Level", themeNow().accent) > 40);
            QVERIFY(curve("Sharp triangle", themeNow().momentum) > 20);
            QVERIFY(picker.card(QStringLiteral("Sharp triangle")) != picker.card(QStringLiteral("Level")));
            QVERIFY(curve("Sharp triangle", themeNow().warmUp) > 20);
        });
    }

    void theSearchLeavesWhatFits_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        const QStringList one{QStringLiteral("Sharp triangle")};
        QTest::newRow("a name, in small letters") << "sharp tri" << one;
        QTest::newRow("a sentence") << "straight lines" << one;
        QTest::newRow("a source") << "note of mine" << one;
        QTest::newRow("a URL") << "example.org" << one;
        QTest::newRow("words of several places, in any order") << "mine up triangle" << one;
        QTest::newRow("nothing like it") << "qqq" << QStringList();
    }

    void theSearchLeavesWhatFits()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, names);
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(words);
            QCOMPARE(picker.names(), names);
            QCOMPARE(picker.sees("presets.nothing"), names.isEmpty());
            QVERIFY(!names.isEmpty() || picker.text("presets.nothing").contains(words));
            QCOMPARE(picker.find("presets.pin")->isEnabled(), !names.isEmpty());
            picker.search({});
            QVERIFY(picker.names().size() > 2);
            QVERIFY(picker.find("presets.pin")->isEnabled());
        });
    }

    /// From the field, without the mouse: walk, read, apply; one entry to undo.
    void theKeyboardAlone()
    {
        WindowDriver driver;
        QString shown;
        inPicker(driver, [&](PickerDriver& picker) {
            QCOMPARE(picker.dialog().focusWidget(), picker.find("presets.search"));
            const QStringList names = picker.names();
            const QString first = picker.text("presets.name");
            picker.key(Qt::Key_Down);
            QCOMPARE(picker.text("presets.name"), names.at(1));
            picker.key(Qt::Key_Up);
            QCOMPARE(picker.text("presets.name"), first);
            QTest::keyClicks(picker.dialog().focusWidget(), QStringLiteral("sharp"));
            WindowDriver::settle();
            shown = picker.text("presets.name");
            picker.key(Qt::Key_Return);
            QVERIFY(!picker.dialog().isVisible());
        });
        QCOMPARE(shown, QStringLiteral("Sharp triangle"));
        QCOMPARE(driver.config().maxLr->at(0), 0.5);
        QCOMPARE(driver.config().pctStart, 0.1);
        QCOMPARE(driver.document().undoStack()->count(), 1);
        QVERIFY(driver.document().undoStack()->undoText().contains(QStringLiteral("Sharp triangle")));
        driver.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(driver.config(), startingConfig());
    }

    void theLengthIsKeptOrTaken_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::addColumn<double>("steps");
        QTest::newRow("kept") << true << 1000.0;
        QTest::newRow("taken") << false << 400.0;
    }

    void theLengthIsKeptOrTaken()
    {
        QFETCH(bool, keep);
        QFETCH(double, steps);
        WindowDriver driver;
        const auto isOn = [](PickerDriver& picker) {
            return picker.find<QAbstractButton>("presets.keepLength")->isChecked();
        };
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("sharp"));
            if (isOn(picker) != keep)
                picker.click("presets.keepLength");
            picker.click("presets.apply");
        });
        QCOMPARE(stepCount(driver.config()).value(), steps);
        bool remembered = !keep;
        inPicker(driver, [&](PickerDriver& picker) { remembered = isOn(picker); });
        QCOMPARE(remembered, keep);
    }

    void aDoubleClickApplies()
    {
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("sharp"));
            const QPoint place = picker.list().visualRect(picker.list().model()->index(0, 0)).center();
            QTest::mouseClick(picker.list().viewport(), Qt::LeftButton, {}, place);
            QTest::mouseDClick(picker.list().viewport(), Qt::LeftButton, {}, place);
        });
        QCOMPARE(driver.config().maxLr->at(0), 0.5);
    }

    void pinnedBesideItIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("values") << "Sharp triangle";
        QTest::newRow("a policy") << "Level";
    }

    void pinnedBesideItIsDrawn()
    {
        QFETCH(QString, name);
        WindowDriver driver;
        const auto beside = [&] {
            int pixels = 0;
            for (const QColor& colour : themeNow().variants)
                pixels += WindowDriver::count(driver.picture(), colour);
            return pixels;
        };
        const int before = beside();
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(name);
            picker.click("presets.pin");
            QVERIFY(picker.dialog().isVisible());
            QVERIFY2(picker.text("presets.said").contains(name), qPrintable(picker.text("presets.said")));
        });
        WindowDriver::settle();
        QVERIFY2(beside() > before + 40, qPrintable(QStringLiteral("%1, before %2").arg(beside()).arg(before)));
        QCOMPARE(driver.config(), startingConfig());
        QCOMPARE(driver.document().snapshot().value.schedules.back().name, name.toStdString());
        QCOMPARE(driver.document().undoStack()->count(), 1);
        QVERIFY(driver.document().undoStack()->undoText().contains(name));
        driver.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(driver.document().snapshot().value.schedules.size(), std::size_t(1));
    }

    void aPolicyIsNotApplied()
    {
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("level"));
            QVERIFY(!picker.find("presets.apply")->isEnabled());
            QVERIFY(picker.find("presets.pin")->isEnabled());
            QVERIFY2(picker.text("presets.remark").contains(QStringLiteral("no 1cycle")),
                     qPrintable(picker.text("presets.remark")));
            QVERIFY(picker.text("presets.tag").contains(QStringLiteral("contrast")));
            picker.key(Qt::Key_Return);
            QVERIFY(picker.dialog().isVisible());
            picker.key(Qt::Key_Escape);
            QVERIFY(!picker.dialog().isVisible());
        });
        QCOMPARE(driver.document().undoStack()->count(), 0);
    }

    void theDetailsAreExact()
    {
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("sharp"));
            QString values = picker.text("presets.values");
            values.replace(QChar::Nbsp, QLatin1Char(' '));
            for (const char* const pair : {"max_lr 0.5", "total_steps 400", "pct_start 0.1", "anneal_strategy linear"})
                QVERIFY2(values.contains(QLatin1String(pair)), qPrintable(values));
            QVERIFY(picker.text("presets.length").contains(QStringLiteral("steps")));
            QCOMPARE(picker.text("presets.sentence"), QStringLiteral("Up and down in straight lines."));
            QVERIFY(picker.text("presets.source").contains(QStringLiteral("A note of mine")));
        });
    }

    void thePreviewShowsBoth()
    {
        WindowDriver driver;
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("sharp"));
            const auto pixels = [&](const QColor& colour) {
                return WindowDriver::count(picker.find("presets.preview")->grab().toImage(), colour);
            };
            QVERIFY(pixels(themeNow().accent) > 100);
            QVERIFY(pixels(themeNow().variants[0]) > 50);
            const QImage kept = picker.find("presets.preview")->grab().toImage();
            picker.click("presets.keepLength");
            QVERIFY(picker.find("presets.preview")->grab().toImage() != kept);
        });
    }

    void theLinkOpens()
    {
        WindowDriver driver;
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        inPicker(driver, [&](PickerDriver& picker) {
            picker.search(QStringLiteral("sharp"));
            picker.find("presets.source")->setFocus();
            picker.key(Qt::Key_Tab);  // to the link in it
            picker.key(Qt::Key_Return);
        });
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, QUrl(QStringLiteral("https://example.org/notes/sharp")));
    }

    void theSizeIsRemembered()
    {
        WindowDriver driver;
        const QSize wanted(910, 640);
        inPicker(driver, [&](PickerDriver& picker) { picker.dialog().resize(wanted); });
        QSize found;
        inPicker(driver, [&](PickerDriver& picker) { found = picker.dialog().size(); });
        QCOMPARE(found, wanted);
    }
};

QTEST_MAIN(PresetPickerTest)
#include "tst_preset_picker.moc"
