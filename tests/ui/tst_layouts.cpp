// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every window size, theme and kind of schedule, at the scale of the process (QT_SCALE_FACTOR; see CMakeLists.txt): no
// text is cut, no labels intersect, no widget leaves its parent.
#include "ui/chart/phase_ribbon.h"
#include "ui/chart/schedule_chart.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/presets/preset_name_dialog.h"
#include "ui/presets/preset_picker.h"
#include "ui/reading/paste_dialog.h"
#include "ui/window/numbers_dialog.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QGraphicsScene>
#include <QLabel>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 %2 '%3'")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.property("text").toString());
}

bool scrolls(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    return false;
}

/// Qt puts a dock that another tab hides beyond the edge.
bool behindATab(const QWidget& widget)
{
    const auto* const dock = qobject_cast<const PanelDock*>(&widget);
    return dock && !dock->panel()->isVisible();
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() + 1 < label->sizeHint().width())
            cut += nameOf(*label) + QStringLiteral(" %1 < %2").arg(label->width()).arg(label->sizeHint().width());
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const int text = button->fontMetrics().horizontalAdvance(button->text().remove(QLatin1Char('&')));
        if (button->isVisible() && button->width() + 1 < text)
            cut += nameOf(*button) + QStringLiteral(" %1 < %2").arg(button->width()).arg(text);
    }
    return cut;
}

QStringList clippedWidgets(const QWidget& window)
{
    QStringList clipped;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->objectName().startsWith(QLatin1String("qt_")) ||
            scrolls(*widget) || widget->size().isEmpty() || behindATab(*widget))
            continue;
        const QRect room = widget->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        // QMainWindow parks the tab bars that it does not need, and what lies behind another tab, outside.
        const bool dock = widget->objectName() == QLatin1String("panelTabs") ||
                          qobject_cast<const QDockWidget*>(widget);
        const bool parked = dock && !room.intersects(widget->geometry());
        if (!parked && !room.contains(widget->geometry()))
            clipped += nameOf(*widget) + QStringLiteral(" %1,%2 %3x%4 in %5x%6")
                                             .arg(widget->x())
                                             .arg(widget->y())
                                             .arg(widget->width())
                                             .arg(widget->height())
                                             .arg(widget->parentWidget()->width())
                                             .arg(widget->parentWidget()->height());
    }
    return clipped;
}

QStringList intersectingLabels(const SchedulePicture& picture)
{
    std::vector<std::pair<QRectF, QString>> all;
    const QRectF bounds = picture.boundingRect();
    for (const auto* chart : picture.charts())
        if (chart->isVisible())
            for (const auto& text : chart->texts())
                all.emplace_back(text.rect, text.text);
    for (const auto& segment : picture.ribbon().segments())
        all.emplace_back(segment.rect, segment.text);
    QStringList bad;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!bounds.contains(all[i].first))
            bad += QStringLiteral("outside: ") + all[i].second;
        for (std::size_t j = i + 1; j < all.size(); ++j)
            if (all[i].first.adjusted(1, 1, -1, -1).intersects(all[j].first.adjusted(1, 1, -1, -1)))
                bad += all[i].second + QStringLiteral(" on ") + all[j].second;
    }
    return bad;
}

}  // namespace

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
