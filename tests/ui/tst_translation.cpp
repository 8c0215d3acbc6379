// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is read on the screen passes through the translation, and no layout breaks when it grows by 40 %.
#include "core/lessons/lesson_format.h"
#include "layout_faults.h"
#include "lesson_rig.h"
#include "pseudo_translator.h"
#include "ui/export/export_dialog.h"
#include "ui/lessons/hand_in_dialog.h"
#include "ui/lessons/lesson_editor.h"
#include "ui/lessons/lesson_translation.h"
#include "ui/panels/panel_area.h"
#include "ui/presets/preset_name_dialog.h"
#include "ui/reading/paste_dialog.h"
#include "ui/window/numbers_dialog.h"
#include "ui/worksheet/worksheet_dialog.h"
#include "window_driver.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// What is the same in every language: numbers, keys of parameters and code, names of frameworks and of people's own
/// things, signs.
bool isNoLanguage(const QString& text)
{
    static const QRegularExpression never(QStringLiteral("^[^a-zA-Z]*$"));
    static const QRegularExpression key(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*(\\[[0-9]+\\])?$"));
    static const QRegularExpression code(QStringLiteral("OneCycleLR\\(|^[\\w.]+\\(.*\\)$|^\\{\".*\\}$|^\\w+=[\\w.]+$"));
    static const QRegularExpression formula(QStringLiteral("^[\\w.()*/+= -]+$"));
    static const QRegularExpression values(QStringLiteral("^(\\w+ [0-9.e-]+(, )?)+$"));
    static const QStringList names{
        QStringLiteral("OneCycle"),
        QStringLiteral("Schedule"),
        QStringLiteral("SGD"),
        QStringLiteral("Adam"),
        QStringLiteral("AdamW"),
        QStringLiteral("PyTorch"),
        QStringLiteral("DejaVu Sans Mono"),
        QStringLiteral("DeepSpeed"),
        QStringLiteral("MMEngine"),
        QStringLiteral("PaddlePaddle"),
    };
    for (const QRegularExpression* const rule : {&never, &key, &code, &values})
        if (rule->match(text).hasMatch())
            return true;
    return names.contains(text) || (text.contains(QStringLiteral(" = ")) && formula.match(text).hasMatch());
}

bool isTranslated(const QString& text)
{
    return text.contains(PseudoTranslator::open) || isNoLanguage(text.trimmed());
}

/// What \p widget says, to eyes and to screen readers.
QStringList textsOf(const QWidget& widget)
{
    QStringList all{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    for (const char* property : {"text", "placeholderText", "title"})
        if (!widget.inherits("QLineEdit") || QLatin1String(property) != QLatin1String("text"))
            all += widget.property(property).toString();
    if (const auto* const tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            all += tabs->tabText(i);
    return all;
}

QStringList untranslated(const QWidget& window)
{
    QStringList bad;
    const auto look = [&bad](const QWidget& widget) {
        for (const QString& text : textsOf(widget))
            if (!isTranslated(text))
                bad += nameOf(widget) + QStringLiteral(": ") + text;
    };
    look(window);
    for (const auto* const widget : window.findChildren<QWidget*>())
        if (!widget->objectName().startsWith(QLatin1String("qt_")))
            look(*widget);
    for (const auto* const action : window.findChildren<QAction*>())
        for (const QString& text : {action->text(), action->toolTip(), action->iconText()})
            if (!isTranslated(text))
                bad += QStringLiteral("action ") + action->objectName() + QStringLiteral(": ") + text;
    bad.removeDuplicates();
    return bad;
}

}  // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-translation"));
        QSettings().clear();
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
    }

    void everyTextOfTheWindow_data()
    {
        QTest::addColumn<bool>("learn");
        QTest::newRow("tune") << false;
        QTest::newRow("learn") << true;
    }

    void everyTextOfTheWindow()
    {
        QFETCH(const bool, learn);
        WindowDriver driver;
        if (learn)
            driver.window().actions().workspaceLearn->trigger();
        QStringList bad = untranslated(driver.window());
        for (PanelDock* const dock : driver.window().panels().docks()) {
            dock->reveal();
            WindowDriver::settle();
            bad += untranslated(driver.window());
        }
        bad.removeDuplicates();
        QVERIFY2(bad.isEmpty(), qPrintable(QStringLiteral("\n") + bad.join(QLatin1Char('\n'))));
    }

    /// What they say, and that nothing of it is cut.
    void everyDialog()
    {
        const Snapshot snapshot = makeSnapshot(startingDocument(), {});
        ExportDialog pictures(snapshot, {}, {});
        NumbersDialog numbers(snapshot);
        PasteDialog paste(QStringLiteral("onecycle:max_lr=0.1,total_steps=10"));
        PresetNameDialog name(QCoreApplication::translate("test", "Save"), {}, PresetNameDialog::Length::Asked, {});
        const LessonRun run = freshRun(
            std::make_shared<const Lesson>(translatedLesson(readLesson(testLesson().toStdString()).value())));
        HandInDialog handIn(run, {});
        LessonEditor editor;
        WorksheetDialog worksheet(*run.lesson);
        for (QDialog* const dialog :
             {static_cast<QDialog*>(&pictures), static_cast<QDialog*>(&numbers), static_cast<QDialog*>(&paste),
              static_cast<QDialog*>(&name), static_cast<QDialog*>(&handIn), static_cast<QDialog*>(&editor),
              static_cast<QDialog*>(&worksheet)}) {
            dialog->show();
            WindowDriver::settle();
            const QStringList bad = untranslated(*dialog) + cutTexts(*dialog) + clippedWidgets(*dialog);
            QVERIFY2(bad.isEmpty(), qPrintable(dialog->windowTitle() + bad.join(QLatin1Char('\n'))));
        }
    }

    void everyTextOfThePicture()
    {
        WindowDriver driver;
        driver.document().edit({{{"three_phase", true, {}}}, "x", 0});
        WindowDriver::settle();
        QStringList bad;
        for (const auto* const chart : driver.chart().picture().charts())
            for (const auto& text : chart->texts())
                if (!isTranslated(text.text))
                    bad += text.text;
        for (const auto& segment : driver.chart().picture().ribbon().segments())
            if (!isTranslated(segment.text))
                bad += segment.text;
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('\n'))));
    }

    void everyPageOfEveryLesson_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList files = QDir(QStringLiteral(":/lessons")).entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 6);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    void everyPageOfEveryLesson()
    {
        QFETCH(const QString, id);
        const StateHome home;
        LessonRig rig;
        rig.learn();
        rig.click(qPrintable(QStringLiteral("lesson.card.") + id));
        QStringList bad;
        int pages = 0;
        for (; rig.sees("lesson.title"); rig.click("lesson.next"), ++pages) {
            QVERIFY2(rig.title().contains(PseudoTranslator::open), qPrintable(rig.title()));
            for (const QString& fault :
                 untranslated(rig.window().lessonPanel()) + cutTexts(rig.window()) + clippedWidgets(rig.window()))
                bad += rig.title() + QStringLiteral(": ") + fault;
        }
        QVERIFY(pages >= 5);
        QVERIFY2(bad.isEmpty(), qPrintable(QStringLiteral("\n") + bad.join(QLatin1Char('\n'))));
    }

    void nothingBreaksWhenTextsGrow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("learn");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            for (const bool learn : {false, true})
                QTest::addRow("%dx%d %s", size.width(), size.height(), learn ? "learn" : "tune") << size << learn;
    }

    void nothingBreaksWhenTextsGrow()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, learn);
        WindowDriver driver(size);
        if (learn)
            driver.window().actions().workspaceLearn->trigger();
        WindowDriver::settle();
        QStringList bad = intersectingLabels(driver.chart().picture());
        for (PanelDock* const dock : driver.window().panels().docks()) {
            dock->reveal();
            WindowDriver::settle();
            bad += cutTexts(driver.window()) + clippedWidgets(driver.window());
        }
        bad.removeDuplicates();
        QVERIFY2(bad.isEmpty(), qPrintable(QStringLiteral("\n") + bad.join(QLatin1Char('\n'))));
    }

private:
    PseudoTranslator m_translator;
};

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
