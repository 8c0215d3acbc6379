// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every window size, theme and kind of schedule, at the scale of the process (QT_SCALE_FACTOR; see CMakeLists.txt): no
// text is cut, no labels intersect, no widget leaves its parent.
#include "layout_faults.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/presets/preset_name_dialog.h"
#include "ui/presets/preset_picker.h"
#include "ui/reading/paste_dialog.h"
#include "ui/window/numbers_dialog.h"
#include "window_driver.h"

#include <QGraphicsScene>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

class TestLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-layouts"));
        QSettings().clear();
    }

    void nothingIsCutOrOverlaps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QSize size : {QSize(1024, 640), QSize(1180, 700), QSize(1280, 800), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                QTest::addRow("%dx%d %s", size.width(), size.height(), dark ? "dark" : "light") << size << dark;
    }

    void nothingIsCutOrOverlaps()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowDriver driver(size);
        (dark ? driver.window().actions().themeDark : driver.window().actions().themeLight)->trigger();
        const std::vector<std::pair<const char*, std::vector<Assignment>>> schedules{
            {"the example", {}},
            {"three phases", {{"three_phase", true, {}}}},
            {"without momentum", {{"three_phase", false, {}}, {"cycle_momentum", false, {}}}},
            {"early peak, many steps",
             {{"total_steps", 1e9, {}}, {"pct_start", 0.01, {}}, {"cycle_momentum", true, {}}}},
            {"a warning and an error", {{"total_steps", 10.0, {}}, {"pct_start", 0.1, {}}, {"div_factor", 0.5, {}}}},
            {"tiny rates",
             {{"total_steps", 37.0, {}}, {"pct_start", 0.5, {}}, {"div_factor", 30.0, {}}, {"max_lr", 3.7e-9, {}}}},
        };
        for (const auto& [name, assignments] : schedules) {
            driver.document().edit({assignments, "x", 0});
            for (const bool logarithmic : {false, true}) {
                ViewState view = driver.document().snapshot().view;
                view.logLr = logarithmic;
                driver.document().setView(view);
                WindowDriver::settle();
                WindowDriver::settle();
                const QStringList bad = cutTexts(driver.window()) + clippedWidgets(driver.window()) +
                                        intersectingLabels(driver.chart().picture());
                QVERIFY2(bad.isEmpty(),
                         qPrintable(QLatin1String(name) + QStringLiteral(": ") + bad.join(QStringLiteral("; "))));
            }
        }
        for (PanelDock* const dock : driver.window().panels().docks()) {
            dock->reveal();
            WindowDriver::settle();
            const QStringList bad = cutTexts(driver.window()) + clippedWidgets(driver.window());
            QVERIFY2(bad.isEmpty(),
                     qPrintable(dock->windowTitle() + QStringLiteral(": ") + bad.join(QStringLiteral("; "))));
        }
    }

    /// The dialogs, also in the small.
    void dialogsAreNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it opens") << QSize();
        QTest::newRow("small") << QSize(700, 480);
        QTest::newRow("large") << QSize(1700, 1000);
    }

    void dialogsAreNotCut()
    {
        QFETCH(const QSize, size);
        const Snapshot snapshot = makeSnapshot(startingDocument(), {});
        ExportDialog pictures(snapshot, {}, {});
        NumbersDialog numbers(snapshot);
        PasteDialog paste(QStringLiteral("onecycle:max_lr=0.1,total_steps=10"));
        PresetPicker presets(snapshot, {});
        PresetNameDialog name(QStringLiteral("Save the schedule as a preset"), {}, PresetNameDialog::Length::Asked, {});
        for (QDialog* const dialog :
             {static_cast<QDialog*>(&pictures), static_cast<QDialog*>(&numbers), static_cast<QDialog*>(&paste),
              static_cast<QDialog*>(&presets), static_cast<QDialog*>(&name)}) {
            if (size.isValid())
                dialog->resize(size);
            dialog->show();
            WindowDriver::settle();
            const QStringList bad = cutTexts(*dialog) + clippedWidgets(*dialog);
            QVERIFY2(bad.isEmpty(),
                     qPrintable(dialog->windowTitle() + QStringLiteral(": ") + bad.join(QStringLiteral("; "))));
        }
    }

    /// Of the pictures that leave, in every size that has a name.
    void labelsOfPicturesDoNotIntersect_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < namedSizes().size(); ++i)
            QTest::newRow(namedSizes()[i].key) << int(i);
    }

    void labelsOfPicturesDoNotIntersect()
    {
        QFETCH(const int, row);
        const NamedSize& size = namedSizes()[std::size_t(row)];
        PictureSettings settings;
        settings.size = size.size;
        settings.dpi = size.dpi;
        settings.fontScale = size.fontScale;
        for (const bool logarithmic : {false, true}) {
            ViewState view;
            view.logLr = logarithmic;
            const auto picture = makePicture(makeSnapshot(startingDocument(), view), settings);
            QVERIFY(picture);
            QGraphicsScene scene;
            auto* const item = new SchedulePicture;
            scene.addItem(item);
            item->resize(picture->size);
            item->display(picture->snapshot, picture->options);
            const QStringList bad = intersectingLabels(*item);
            QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QStringLiteral("; "))));
        }
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
