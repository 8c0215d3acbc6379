// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules beside the active one, in the window: every control changes what is seen, and is one undo entry.
#include "core/policies/policies.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/schedule_chart.h"
#include "ui/compare/compare_panel.h"
#include "ui/export/picture.h"
#include "ui/theme/variant_look.h"
#include "ui/variants/variant_chip.h"
#include "ui/variants/variant_strip.h"
#include "ui/window/readout.h"
#include "ui/window/variant_actions.h"
#include "window_driver.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMatrix3x3>
#include <QMenu>
#include <QSettings>
#include <QTableWidget>
#include <QVector3D>

#include <cmath>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

ScheduleConfig configWith(double pctStart, double maxLr, double epochs)
{
    ScheduleConfig config = startingConfig();
    config.pctStart = pctStart;
    config.maxLr = maxLr;
    config.epochs = epochs;
    return config;
}

ScheduleEntry entryOf(const char* name, Source source)
{
    return {{}, name, std::move(source), {}, {}, {}};
}

/// The new window's schedule, one that is half as long and peaks at half the rate, and a table.
DocumentValue three()
{
    DocumentValue value = startingDocument();
    addEntry(value, entryOf("half", configWith(0.5, 0.005, 5)));
    addEntry(value, entryOf("measured", CurveTable(0, {{std::vector<double>(1000, 0.004)}, {}})));
    return value;
}

/// The new window's schedule and \p count others, each different.
DocumentValue many(std::size_t count)
{
    DocumentValue value = startingDocument();
    for (std::size_t i = 1; i <= count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        addEntry(value, entryOf("variant", configWith(0.05 + 0.9 * share, 0.004 + 0.01 * share, 10)));
    }
    return value;
}

void open(WindowDriver& driver, const DocumentValue& value)
{
    driver.document().load({value, {}, {}, false, true}, QStringLiteral("/nowhere/variants.onecycle"));
    WindowDriver::settle();
}

VariantChip* chip(WindowDriver& driver, int place)
{
    return driver.find<VariantChip>(qPrintable(QStringLiteral("variant[%1]").arg(place)));
}

QStringList chips(WindowDriver& driver)
{
    QStringList names;
    for (std::size_t i = 0; i < driver.document().snapshot().value.schedules.size(); ++i)
        names += chip(driver, static_cast<int>(i))->content().name;
    return names;
}

int pixelsOf(WindowDriver& driver, std::size_t colour)
{
    return WindowDriver::count(driver.picture(), lightTheme().variants[colour]);
}

QString activeName(WindowDriver& driver)
{
    return QString::fromStdString(driver.document().snapshot().value.activeEntry().name);
}

QStringList chartTexts(WindowDriver& driver)
{
    QStringList all;
    for (const ScheduleChart* const chart : driver.chart().picture().charts())
        for (const ChartText& text : chart->texts())
            all += text.text;
    return all;
}

/// One undo takes the last change back, all of it.
bool undoes(WindowDriver& driver, const DocumentValue& before)
{
    driver.window().actions().undo->trigger();
    WindowDriver::settle();
    return driver.document().snapshot().value == before;
}

QAction* menuAction(WindowDriver& driver, VariantChip* chip, const char* name)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, chip->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(chip, &event);
    auto* const menu = driver.window().findChild<QMenu*>(QStringLiteral("variantMenu"));
    QAction* const action = menu ? menu->findChild<QAction*>(QLatin1String(name)) : nullptr;
    if (!action)
        qFatal("no action %s", name);
    return action;
}

/// What is chosen in a menu, which is gone then.
void chooseInMenu(WindowDriver& driver, VariantChip* chip, const char* name)
{
    menuAction(driver, chip, name)->trigger();
    driver.window().findChild<QMenu*>(QStringLiteral("variantMenu"))->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    WindowDriver::settle();
}

/// \p colour as somebody with \p sight sees it, in OKLab.
QVector3D oklab(const QColor& colour, const QMatrix3x3& sight)
{
    const auto linear = [](double value) {
        return static_cast<float>(value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    };
    const float rgb[] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    float seen[3] = {};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            seen[row] += sight(row, column) * rgb[column];
    const auto cone = [&](float r, float g, float b) {
        return std::cbrt(r * std::clamp(seen[0], 0.F, 1.F) + g * std::clamp(seen[1], 0.F, 1.F) +
                         b * std::clamp(seen[2], 0.F, 1.F));
    };
    const float l = cone(0.4122215F, 0.5363325F, 0.0514460F), m = cone(0.2119035F, 0.6806995F, 0.1073970F),
                s = cone(0.0883025F, 0.2817188F, 0.6299787F);
    return {0.2104543F * l + 0.7936178F * m - 0.0040720F * s, 1.9779985F * l - 2.4285922F * m + 0.4505937F * s,
            0.0259040F * l + 0.7827718F * m - 0.8086758F * s};
}

}  // namespace

class VariantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-variants"));
    }
    void init()
    {
        QSettings().clear();
        settings::setThemeChoice(ThemeChoice::Light);
    }

    void aSingleScheduleHasNoStrip()
    {
        WindowDriver driver;
        QVERIFY(!driver.window().variantStrip().isVisible());
        open(driver, three());
        QVERIFY(driver.window().variantStrip().isVisible());
        QCOMPARE(chips(driver), QStringList({"Schedule", "half", "measured"}));
    }

    void aKeyInTheChartPins()
    {
        WindowDriver driver;
        const DocumentValue before = driver.document().snapshot().value;
        driver.chart().setFocus();
        QTest::keyClick(&driver.chart(), Qt::Key_P);
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"Schedule", "Pin 1"}));
        QCOMPARE(activeName(driver), QStringLiteral("Schedule"));
        driver.type("max_lr.number", QStringLiteral("0.02"));
        QVERIFY2(pixelsOf(driver, 0) > 50, "the pinned curve stays where it was");
        QVERIFY(chartTexts(driver).contains(QStringLiteral("Pin 1")));
        driver.window().actions().undo->trigger();
        QVERIFY(undoes(driver, before));
        QCOMPARE(driver.document().undoStack()->redoText(), QStringLiteral("pin the schedule"));
        QVERIFY(!driver.window().variantStrip().isVisible());
    }

    void aSecondPinIsNamedByWhatIsDifferent()
    {
        WindowDriver driver;
        driver.window().variantActions().pin->trigger();
        driver.type("pct_start.number", QStringLiteral("0.4"));
        driver.window().variantActions().pin->trigger();
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"Schedule", "Pin 1", "pct_start 0.4"}));
    }

    void aClickMakesActive()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        QTest::mouseClick(chip(driver, 1), Qt::LeftButton, {}, {12, 10});
        WindowDriver::settle();
        QCOMPARE(activeName(driver), QStringLiteral("half"));
        QCOMPARE(driver.find<QLineEdit>("max_lr.number")->text(), QStringLiteral("0.005"));
        QVERIFY(undoes(driver, before));
    }

    void aTableSaysWhyItCannotBeActive()
    {
        WindowDriver driver;
        open(driver, three());
        QTest::mouseClick(chip(driver, 2), Qt::LeftButton, {}, {12, 10});
        QCOMPARE(activeName(driver), QStringLiteral("Schedule"));
        QVERIFY(driver.window().noticeBar().text().startsWith(QStringLiteral("measured came as numbers")));
    }

    void theEyeHides()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        const std::size_t colour = before.schedules[1].colour;
        QVERIFY(pixelsOf(driver, colour) > 50);
        QTest::mouseClick(driver.find("variant[1].hide"), Qt::LeftButton);
        WindowDriver::settle();
        QCOMPARE(pixelsOf(driver, colour), 0);
        QVERIFY(!chartTexts(driver).contains(QStringLiteral("half")));
        QVERIFY(undoes(driver, before));
        QVERIFY(pixelsOf(driver, colour) > 50);
    }

    void recolouring()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        QCOMPARE(pixelsOf(driver, 1) > 50, before.schedules[2].colour == 1);
        chooseInMenu(driver, chip(driver, 1), "variant.colour.2");
        QCOMPARE(driver.document().snapshot().value.schedules[1].colour, std::size_t{1});
        QVERIFY(pixelsOf(driver, 1) > 50);
        QCOMPARE(pixelsOf(driver, before.schedules[1].colour), 0);
        QVERIFY(undoes(driver, before));
    }

    void renamingByKeys_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("name");
        QTest::newRow("Enter keeps it") << static_cast<int>(Qt::Key_Return) << "mine";
        QTest::newRow("Escape does not") << static_cast<int>(Qt::Key_Escape) << "half";
    }

    void renamingByKeys()
    {
        QFETCH(int, end);
        QFETCH(QString, name);
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        chip(driver, 1)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip(driver, 1), Qt::Key_F2);
        auto* const editor = driver.find<QLineEdit>("variant[1].name");
        QTest::keyClicks(editor, QStringLiteral("mine"));
        QTest::keyClick(editor, static_cast<Qt::Key>(end));
        WindowDriver::settle();
        QCOMPARE(chips(driver).at(1), name);
        QVERIFY2(chartTexts(driver).contains(name), qPrintable(chartTexts(driver).join(QLatin1Char('|'))));
        QVERIFY(name == QLatin1String("half") || undoes(driver, before));
    }

    void movingByKeysKeepsTheKeyboard()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        driver.window().activateWindow();
        chip(driver, 2)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip(driver, 2), Qt::Key_Left, Qt::AltModifier);
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"Schedule", "measured", "half"}));
        QVERIFY(chip(driver, 1)->hasFocus());
        QTest::keyClick(chip(driver, 1), Qt::Key_Right);
        QVERIFY(chip(driver, 2)->hasFocus());
        QVERIFY(undoes(driver, before));
    }

    void movingByADrag()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        VariantChip* const first = chip(driver, 0);
        const QPoint from(12, 10);
        const QPoint to = first->mapFromGlobal(chip(driver, 2)->mapToGlobal(QPoint(chip(driver, 2)->width() - 3, 10)));
        QTest::mousePress(first, Qt::LeftButton, {}, from);
        for (const QPoint& at : {from + QPoint(20, 0), (from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, first->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(first, &move);
        }
        QVERIFY(driver.find("variants.drop")->isVisible());
        QTest::mouseRelease(first, Qt::LeftButton, {}, to);
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"half", "measured", "Schedule"}));
        QCOMPARE(activeName(driver), QStringLiteral("Schedule"));
        QVERIFY(undoes(driver, before));
    }

    void deletingByKeys()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        QTest::keyClick(chip(driver, 0), Qt::Key_Delete);
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"half", "measured"}));
        QCOMPARE(activeName(driver), QStringLiteral("half"));
        QTest::keyClick(chip(driver, 0), Qt::Key_Delete);
        QVERIFY(driver.window().noticeBar().text().contains(QStringLiteral("only schedule that can be edited")));
        QVERIFY(undoes(driver, before));
    }

    void nextAndPreviousSkipWhatCannotBeEdited()
    {
        WindowDriver driver;
        open(driver, three());
        driver.window().variantActions().next->trigger();
        QCOMPARE(activeName(driver), QStringLiteral("half"));
        driver.window().variantActions().next->trigger();
        QCOMPARE(activeName(driver), QStringLiteral("Schedule"));
        driver.window().variantActions().previous->trigger();
        QCOMPARE(activeName(driver), QStringLiteral("half"));
    }

    void hidingTheOthersAndBack()
    {
        WindowDriver driver;
        open(driver, three());
        const DocumentValue before = driver.document().snapshot().value;
        QAction* const hide = driver.window().variantActions().hideOthers;
        hide->trigger();
        WindowDriver::settle();
        QVERIFY(!chartTexts(driver).contains(QStringLiteral("half")) && hide->isChecked());
        hide->trigger();
        WindowDriver::settle();
        QVERIFY(chartTexts(driver).contains(QStringLiteral("half")));
        QCOMPARE(driver.document().snapshot().value, before);
    }

    void aDuplicateIsEdited()
    {
        WindowDriver driver;
        const DocumentValue before = driver.document().snapshot().value;
        driver.window().variantActions().duplicate->trigger();
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"Schedule", "Schedule 2"}));
        QCOMPARE(activeName(driver), QStringLiteral("Schedule 2"));
        QVERIFY(undoes(driver, before));
    }

    void everyReferenceCurveCanBeAdded()
    {
        WindowDriver driver;
        const QList<QAction*> actions = driver.window().variantActions().policies->actions();
        QCOMPARE(actions.size(), static_cast<qsizetype>(policies().size()));
        for (QAction* const action : actions) {
            const DocumentValue before = driver.document().snapshot().value;
            QVERIFY(action->toolTip() != action->text());
            action->trigger();
            WindowDriver::settle();
            QCOMPARE(driver.document().snapshot().schedules.size(), std::size_t{2});
            QVERIFY(driver.document().snapshot().schedules.back());
            QVERIFY(chip(driver, 1)->toolTip().contains(action->toolTip()));
            QVERIFY(undoes(driver, before));
        }
    }

    /// A longer one makes the axis longer; the active one's end stays where its steps are.
    void theAxisShowsTheLongest()
    {
        WindowDriver driver;
        const ChartFrame& frame = driver.chart().picture().learningRateChart().state().frame;
        QCOMPARE(frame.xMax, 1000.0);
        DocumentValue value = startingDocument();
        addEntry(value, entryOf("longer", configWith(0.3, 0.03, 20)));
        open(driver, value);
        QCOMPARE(frame.xMax, 2000.0);
        QVERIFY(frame.yMax > 0.03);
        QTest::keyClick(&driver.chart(), Qt::Key_Plus);
        QVERIFY(frame.xMax - frame.xMin < 2000);
        driver.chart().actions().fit->trigger();
        QCOMPARE(frame.xMax, 2000.0);
        QTest::mouseClick(driver.find("variant[1].hide"), Qt::LeftButton);
        WindowDriver::settle();
        QCOMPARE(frame.xMax, 1000.0);
    }

    void byWhatTheyLieBesideOneAnother()
    {
        WindowDriver driver;
        DocumentValue value = startingDocument();
        addEntry(value, entryOf("longer", configWith(0.3, 0.01, 20)));
        open(driver, value);
        auto* const choice = driver.find<QComboBox>("compareBy");
        QVERIFY(choice->isVisible());
        const ChartFrame& frame = driver.chart().picture().learningRateChart().state().frame;
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        WindowDriver::settle();
        QCOMPARE(frame.xMax, 1000.0);
        QVERIFY(chartTexts(driver).contains(QStringLiteral("step, the others at the same share of their run")));
        QTest::keyClick(choice, Qt::Key_Home);
        WindowDriver::settle();
        QCOMPARE(frame.xMax, 2000.0);
        QVERIFY(chartTexts(driver).contains(QStringLiteral("step")));
        driver.window().actions().undo->trigger();
        QVERIFY2(!driver.window().isWindowModified(), "how one looks is not undone");
    }

    void equallyLongOnesLeaveNothingToChoose()
    {
        WindowDriver driver;
        open(driver, many(2));
        QVERIFY(!driver.find("compareBy")->isVisible());
    }

    void namesNeverOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("twelve") << 12;
        QTest::newRow("twenty") << 20;
    }

    void namesNeverOverlap()
    {
        QFETCH(int, count);
        WindowDriver driver;
        open(driver, many(static_cast<std::size_t>(count)));
        for (const ScheduleChart* const chart : driver.chart().picture().charts()) {
            const std::vector<ChartText> texts = chart->texts();
            for (std::size_t i = 0; i < texts.size(); ++i)
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!texts[i].rect.intersects(texts[k].rect),
                             qPrintable(texts[i].text + QStringLiteral(" / ") + texts[k].text));
        }
        const qsizetype named = chartTexts(driver).filter(QStringLiteral("variant")).size();
        QVERIFY2(named >= std::min(count, 8), qPrintable(QString::number(named)));
    }

    void twentyTakeTwoLines()
    {
        WindowDriver driver;
        open(driver, many(1));
        const int one = driver.window().variantStrip().height();
        open(driver, many(20));
        const int two = driver.window().variantStrip().height();
        QVERIFY(two > one && two <= 2 * one);
        VariantChip* const last = chip(driver, 20);
        last->setFocus(Qt::TabFocusReason);
        WindowDriver::settle();
        QVERIFY2(!last->visibleRegion().isEmpty(), "what has the keyboard is scrolled to");
    }

    void thePicturesThatLeaveNameAll()
    {
        WindowDriver driver;
        open(driver, three());
        const auto picture = makePicture(driver.document().snapshot(), {});
        QVERIFY(picture);
        SchedulePicture drawn;
        drawn.resize(picture->size);
        drawn.display(picture->snapshot, picture->options);
        QStringList names;
        for (const ChartText& text : drawn.variantLegend().texts())
            names += text.text;
        QCOMPARE(names, QStringList({"Schedule", "half", "measured"}));
    }

    void theReadoutNamesTheDifferences()
    {
        WindowDriver driver;
        open(driver, three());
        Attention attention;
        attention.step = 249;  // PyTorch: the peak of the shorter one, 0.005
        driver.session().attention().propose(attention);
        const QString text = driver.window().findChild<Readout*>()->text();
        QVERIFY2(text.contains(QStringLiteral("half: Δ learning rate")) &&
                     text.contains(QStringLiteral("measured: Δ learning rate")),
                 qPrintable(text));
    }

    void comparingBeginsWithASentence()
    {
        WindowDriver driver;
        driver.find<QWidget>("compareDock")->show();
        driver.find<QWidget>("compareDock")->raise();
        WindowDriver::settle();
        QVERIFY(driver.find<QLabel>("compare.sentence")->text().startsWith(QStringLiteral("Nothing stands beside")));
        QTest::mouseClick(driver.find("compare.pin"), Qt::LeftButton);
        WindowDriver::settle();
        QCOMPARE(chips(driver), QStringList({"Schedule", "Pin 1"}));
        QVERIFY(!driver.find("compare.sentence")->isVisible());
        QVERIFY(driver.find("compare.cursor")->isVisible());
        QVERIFY(!driver.find("compare.parameters")->isVisible());
    }

    void comparing()
    {
        WindowDriver driver;
        open(driver, three());
        driver.find<QWidget>("compareDock")->show();
        driver.find<QWidget>("compareDock")->raise();
        Attention attention;
        attention.step = 249;
        driver.session().attention().propose(attention);
        WindowDriver::settle();
        auto* const cursor = driver.find<QTableWidget>("compare.cursor");
        QCOMPARE(cursor->item(1, 0)->text(), QStringLiteral("0.005"));
        QCOMPARE(cursor->item(2, 0)->text(), QStringLiteral("0.004"));
        auto* const parameters = driver.find<QTableWidget>("compare.parameters");
        QStringList keys;
        for (int i = 0; i < parameters->columnCount(); ++i)
            keys += parameters->horizontalHeaderItem(i)->text();
        QCOMPARE(keys, QStringList({"epochs", "max_lr", "pct_start"}));
        QCOMPARE(parameters->item(1, 2)->text(), QStringLiteral("0.5"));
        QTest::mouseClick(driver.find("compare.copy"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\nhalf\t5\t0.005\t0.5\n")));
        QTest::mouseClick(cursor->viewport(), Qt::LeftButton, {}, cursor->visualItemRect(cursor->item(1, 0)).center());
        WindowDriver::settle();
        QCOMPARE(activeName(driver), QStringLiteral("half"));
    }

    /// Contrast by WCAG 2 on the ground of either theme.
    void coloursCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void coloursCanBeSeen()
    {
        QFETCH(bool, dark);
        const Theme& theme = dark ? darkTheme() : lightTheme();
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        const auto luminance = [&](const QColor& colour) {
            return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
                   0.0722 * channel(colour.blueF());
        };
        for (const QColor& colour : theme.variants) {
            const double a = luminance(colour) + 0.05, b = luminance(theme.panel) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 3, qPrintable(colour.name()));
        }
    }

    /// Apart for people who see colours as most do, and for those who see no red or no green (the matrices of Machado,
    /// Oliveira and Fernandes, 2009), by the distance of OKLab, in which 0.02 is just seen; and by their dashes.
    void coloursDiffer_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QMatrix3x3>("sight");
        constexpr float every[] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        constexpr float noRed[] = {0.152286F, 1.052583F,  -0.204868F, 0.114503F, 0.786281F,
                                   0.099216F, -0.003882F, -0.048116F, 1.051998F};
        constexpr float noGreen[] = {0.367322F, 0.860646F,  -0.227968F, 0.280085F, 0.672501F,
                                     0.047413F, -0.011820F, 0.042940F,  0.968881F};
        for (const bool dark : {false, true}) {
            const char* const theme = dark ? "dark" : "light";
            QTest::addRow("%s, every colour", theme) << dark << QMatrix3x3(every);
            QTest::addRow("%s, no red", theme) << dark << QMatrix3x3(noRed);
            QTest::addRow("%s, no green", theme) << dark << QMatrix3x3(noGreen);
        }
    }

    void coloursDiffer()
    {
        QFETCH(bool, dark);
        QFETCH(QMatrix3x3, sight);
        const auto& colours = (dark ? darkTheme() : lightTheme()).variants;
        for (std::size_t i = 0; i < colours.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                const double apart = (oklab(colours[i], sight) - oklab(colours[k], sight)).length();
                QVERIFY2(apart > 0.06, qPrintable(colours[i].name() + colours[k].name()));
                QVERIFY(variantDashes(i) != variantDashes(k));
            }
    }
};

QTEST_MAIN(VariantsTest)
#include "tst_variants.moc"
