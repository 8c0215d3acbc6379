// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "dialog_answer.h"
#include "picture_rig.h"
#include "ui/chart/family_layer.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/sweep/family_picture.h"
#include "ui/sweep/picture_stage.h"
#include "ui/sweep/sweep_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// A dialog, and hands to use it.
template <class Dialog>
class Hands {
public:
    explicit Hands(Dialog& dialog) : m_dialog(dialog) {}

    template <class T = QWidget>
    T& get(const char* name)
    {
        auto* const widget = m_dialog.template findChild<T*>(QStringLiteral("sweep.") + QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    void click(const char* name) { QTest::mouseClick(&get(name), Qt::LeftButton); }
    void type(const char* name, const char* text)
    {
        auto& box = get<QLineEdit>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
    void choose(const char* name, int row)
    {
        auto& box = get<QComboBox>(name);
        box.setFocus();
        while (box.currentIndex() != row)
            QTest::keyClick(&box, box.currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    QImage seen() { return get("preview").grab().toImage(); }
    QString numbers() { return get<QLabel>("numbers").text(); }
    QString remark() { return get<QLabel>("remark").text(); }

private:
    Dialog& m_dialog;
};

Sweep shares()
{
    return {{"pct_start", 0.1, 0.5, Scale::Linear, {}}, 5};
}

/// The dialog over the example.
struct Bench {
    explicit Bench(const Sweep& sweep = shares(), bool editable = true, const ScheduleConfig& config = startingConfig())
        : dialog(makeSnapshot(makeDocument(config), {}), sweep, 0, editable), hands(dialog)
    {
        applyTheme(lightTheme());
        dialog.resize(1100, 720);
        dialog.show();
        (void)QTest::qWaitForWindowExposed(&dialog);
    }

    SweepDialog dialog;
    Hands<SweepDialog> hands;
};

int different(const QImage& a, const QImage& b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return pixels;
}

}  // namespace

class SweepDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    /// Every field changes the family that is seen.
    void fieldsChangeThePreview_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("from") << QByteArray("from") << QByteArray("0.2");
        QTest::newRow("to") << QByteArray("to") << QByteArray("0.8");
        QTest::newRow("count") << QByteArray("count") << QByteArray("12");
    }

    void fieldsChangeThePreview()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, text);
        Bench bench;
        const QImage before = bench.hands.seen();
        bench.hands.type(field.constData(), text.constData());
        QVERIFY(different(before, bench.hands.seen()) > 500);
        QCOMPARE(bench.hands.remark(), QString());
    }

    void spacingChangesThePreview()
    {
        Bench bench;
        const QImage before = bench.hands.seen();
        bench.hands.click("log");
        const QImage log = bench.hands.seen();
        QVERIFY(different(before, log) > 500);
        bench.hands.click("linear");
        QCOMPARE(bench.hands.seen(), before);
    }

    void parameterIsChosenByKey()
    {
        Bench bench;
        const QImage before = bench.hands.seen();
        bench.hands.choose("parameter", bench.hands.get<QComboBox>("parameter").findText("max_lr"));
        QVERIFY(different(before, bench.hands.seen()) > 500);
        QCOMPARE(bench.hands.get<QLineEdit>("from").text(), QString("0.0025"));
        QCOMPARE(bench.hands.get<QLineEdit>("to").text(), QString("0.04"));
        QVERIFY(bench.hands.get<QAbstractButton>("log").isChecked());
        QVERIFY2(bench.hands.numbers().startsWith("max_lr 0.0025: peak 0.0025"), qPrintable(bench.hands.numbers()));
    }

    /// A switch has words: both of them, and no ends.
    void wordsNeedNoEnds()
    {
        Bench bench;
        bench.hands.choose("parameter", bench.hands.get<QComboBox>("parameter").findText("three_phase"));
        for (const char* const name : {"from", "to", "count", "linear"})
            QVERIFY2(!bench.hands.get(name).isEnabled(), name);
        QCOMPARE(bench.hands.get<QSlider>("member").maximum(), 1);
        QVERIFY(bench.hands.numbers().startsWith("three_phase off"));
    }

    /// The arrow keys step through the family, whose numbers are said. Peak: the documentation's max_lr; the mean of
    /// the example is PyTorch's sum over its thousand steps.
    void arrowsStepThroughTheFamily()
    {
        Bench bench;
        auto& member = bench.hands.get<QSlider>("member");
        QVERIFY(member.hasFocus());
        QVERIFY2(bench.hands.numbers().startsWith("pct_start 0.1: peak 0.01 at step 99"),
                 qPrintable(bench.hands.numbers()));
        const QImage first = bench.hands.seen();
        QTest::keyClick(&member, Qt::Key_Right);
        QTest::keyClick(&member, Qt::Key_Right);
        QVERIFY2(bench.hands.numbers().startsWith("pct_start 0.3: peak 0.01 at step 299, mean lr 0.005055, area 5.055"),
                 qPrintable(bench.hands.numbers()));
        QVERIFY(different(first, bench.hands.seen()) > 500);
        QTest::keyClick(&member, Qt::Key_Home);
        QCOMPARE(bench.hands.seen(), first);
    }

    /// Every label is there to be read: in the plot, clear of the others.
    void everyMemberIsLabelled_data()
    {
        QTest::addColumn<Sweep>("sweep");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("shares") << shares() << QStringList{"pct_start 0.1", "0.2", "0.3", "0.4", "pct_start 0.5"};
        QTest::newRow("runs of different lengths")
            << Sweep{{"epochs", 5, 20, Scale::Linear, {}}, 4} << QStringList{"epochs 5", "10", "15", "epochs 20"};
    }

    void everyMemberIsLabelled()
    {
        QFETCH(const Sweep, sweep);
        Bench bench(sweep);
        const auto& stage = bench.hands.get<PictureStage>("preview");
        const ScheduleChart& chart = stage.picture().learningRateChart();
        QFETCH(const QStringList, labels);
        QStringList seen;
        std::vector<QRectF> taken;
        for (const ChartText& text : chart.texts()) {
            // "10" is a number of the axis, too.
            if (!labels.contains(text.text) || !chart.state().frame.plot.contains(text.rect))
                continue;
            seen += text.text;
            for (const QRectF& rect : taken)
                QVERIFY2(!rect.intersects(text.rect), qPrintable(text.text));
            taken.push_back(text.rect);
        }
        for (const QString& label : labels)
            QVERIFY2(seen.contains(label), qPrintable(label));
    }

    void badInputStaysInItsField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no number") << QByteArray("from") << QByteArray("much") << "much";
        QTest::newRow("no way") << QByteArray("to") << QByteArray("0.1") << "to of pct_start is 0.1";
        QTest::newRow("one member") << QByteArray("count") << QByteArray("1") << "from 2 to 24";
        QTest::newRow("too many") << QByteArray("count") << QByteArray("240") << "from 2 to 24";
    }

    void badInputStaysInItsField()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, word);
        Bench bench;
        bench.hands.type(field.constData(), text.chopped(1).constData());
        const QImage before = bench.hands.seen();
        QTest::keyClicks(&bench.hands.get(field.constData()), text.right(1));
        QCOMPARE(bench.hands.get<QLineEdit>(field.constData()).text(), QString(text));
        QVERIFY2(bench.hands.remark().contains(word), qPrintable(bench.hands.remark()));
        for (const char* const name : {"make", "keepOne", "keepAll", "exportPicture", "exportNumbers"})
            QVERIFY2(!bench.hands.get(name).isEnabled(), name);
        QCOMPARE(bench.hands.seen(), before);
        bench.hands.type(field.constData(), field == "count" ? "5" : field == "to" ? "0.5" : "0.1");
        QCOMPARE(bench.hands.remark(), QString());
        QVERIFY(bench.hands.get("make").isEnabled());
    }

    void saysWhatIsLeftOut()
    {
        Bench bench;
        bench.hands.type("to", "1.5");
        QVERIFY2(bench.hands.remark().contains("pct_start 1.5 is left out"), qPrintable(bench.hands.remark()));
        QVERIFY(bench.hands.get("keepAll").isEnabled());
    }

    /// Light to dark: the first member is nearer to the ground than the last.
    void colourIsARamp()
    {
        for (const Theme* const theme : {&lightTheme(), &darkTheme()}) {
            double last = 0;
            for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                const QColor colour = rampColour(theme->accent, *theme, share);
                const double contrast = std::abs(qGray(colour.rgb()) - qGray(theme->panel.rgb()));
                QVERIFY(contrast > last + 10);
                last = contrast;
            }
        }
    }

    /// The colours of variants mean something else: a family has none of them.
    void familyHasNoLegendOfVariants()
    {
        Bench bench;
        const QImage seen = bench.hands.seen();
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                for (const QColor& colour : lightTheme().variants)
                    QVERIFY(seen.pixel(x, y) != colour.rgb());
    }

    void keepsOneAsAVariant()
    {
        Bench bench;
        QSignalSpy proposed(&bench.dialog, &SweepDialog::proposed);
        QTest::keyClick(&bench.hands.get("member"), Qt::Key_Right);
        bench.hands.click("keepOne");
        QCOMPARE(proposed.size(), 1);
        const DocumentValue after = applied(startingDocument(), proposed[0][0].value<Edit>());
        QCOMPARE(after.schedules.size(), std::size_t(2));
        QCOMPARE(after.schedules[1].name, std::string("pct_start 0.2"));
        QCOMPARE(after.config(), startingConfig());
    }

    void readOnlyDocumentsAreLookedAt()
    {
        Bench bench(shares(), false);
        for (const char* const name : {"make", "keepOne", "keepAll"})
            QVERIFY2(!bench.hands.get(name).isEnabled(), name);
        QVERIFY(bench.hands.get("exportPicture").isEnabled());
    }

    void groupsHaveTheirOwn()
    {
        ScheduleConfig config = startingConfig();
        config.groups = {"body", "head"};
        Bench bench({{"max_lr", 0.01, 0.1, Scale::Logarithmic, {}}, 3}, true, config);
        const QImage before = bench.hands.seen();
        bench.hands.choose("group", 2);
        QVERIFY(different(before, bench.hands.seen()) > 500);
        QVERIFY(bench.hands.numbers().startsWith("max_lr[1] 0.01"));
    }
};

/// The same from the window.
class SweepInTheWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void keepsAllAsOneUndoEntry()
    {
        Session session;
        session.start();
        QVERIFY(QTest::qWaitForWindowExposed(&session.window()));
        whenDialogOpens([](QDialog& dialog) {
            Hands hands(dialog);
            hands.type("count", "4");
            hands.click("keepAll");
        });
        session.window().actions().sweep->trigger();
        QCOMPARE(session.document().snapshot().value.schedules.size(), std::size_t(5));
        QCOMPARE(session.document().undoStack()->count(), 1);
        session.window().actions().undo->trigger();
        QCOMPARE(session.document().snapshot().value.schedules.size(), std::size_t(1));
    }

    void makesAMemberTheSchedule()
    {
        Session session;
        session.start();
        QVERIFY(QTest::qWaitForWindowExposed(&session.window()));
        whenDialogOpens([](QDialog& dialog) {
            Hands hands(dialog);
            QTest::keyClick(&hands.get("member"), Qt::Key_End);
            hands.click("make");
        });
        session.window().actions().sweep->trigger();
        QCOMPARE(session.window().findChild<QLineEdit*>("pct_start.number")->text(), QString("0.5"));
        QCOMPARE(session.document().undoStack()->count(), 1);
    }

    /// A right click on a row offers its parameter.
    void rowsOfferTheirParameter()
    {
        Session session;
        session.start();
        QVERIFY(QTest::qWaitForWindowExposed(&session.window()));
        auto* const slider = session.window().findChild<QWidget*>("div_factor.slider");
        slider->setFocus();
        QContextMenuEvent click(QContextMenuEvent::Mouse, slider->rect().center(),
                                slider->mapToGlobal(slider->rect().center()));
        QApplication::sendEvent(slider, &click);
        auto* const menu = session.window().findChild<QMenu*>("parameterMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QString shown;
        whenDialogOpens([&shown](QDialog& dialog) {
            Hands hands(dialog);
            shown = hands.get<QComboBox>("parameter").currentText();
            dialog.reject();
        });
        menu->actions().first()->trigger();
        QCOMPARE(shown, QString("div_factor"));
    }

    /// One table, each member with its columns; the numbers of the file are those of the steps.
    void exportsTheFamilyAsOneTable()
    {
        Session session;
        session.start();
        QTemporaryDir folder;
        whenDialogOpens([&folder](QDialog& dialog) {
            Hands hands(dialog);
            hands.type("count", "3");
            answerFileDialog(folder.filePath("family.csv"));
            hands.click("exportNumbers");
            QVERIFY2(hands.remark().contains("family.csv"), qPrintable(hands.remark()));
            dialog.reject();
        });
        session.window().actions().sweep->trigger();
        QFile file(folder.filePath("family.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 1001);
        QCOMPARE(lines[0], QByteArray("step,pct_start 0.1 lr,pct_start 0.1 momentum,pct_start 0.3 lr,"
                                      "pct_start 0.3 momentum,pct_start 0.5 lr,pct_start 0.5 momentum"));
        QCOMPARE(lines[300].split(',').at(3).toDouble(), 0.01);
    }

    void exportsTheFamilyAsOnePicture()
    {
        Session session;
        session.start();
        QTemporaryDir folder;
        whenDialogOpens([&folder](QDialog& dialog) {
            Hands hands(dialog);
            whenDialogOpens([&folder](QDialog& pictures) {
                answerFileDialog(folder.filePath("family.png"));
                QTest::mouseClick(pictures.findChild<QAbstractButton*>("export.export"), Qt::LeftButton);
            });
            hands.click("exportPicture");
            dialog.reject();
        });
        session.window().actions().sweep->trigger();
        const QImage family(folder.filePath("family.png"));
        QCOMPARE(family.size(), QSize(1600, 900));
        // Curves where the schedule alone has none: far more of the ramp's hues than of the one curve.
        const QImage alone = chartImage(pictureOf(exampleSnapshot()));
        QVERIFY(different(family, alone) > 20000);
        QVERIFY(family.text("onecycle").contains("pct_start 0.5"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    SweepDialogTest dialog;
    SweepInTheWindowTest window;
    return QTest::qExec(&dialog, argc, argv) + QTest::qExec(&window, argc, argv);
}
#include "tst_sweep_dialog.moc"
