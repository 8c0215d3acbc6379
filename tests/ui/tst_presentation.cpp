// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture for a hall: entered and left by keys, driven by a clicker, large enough to be read from the last row.
#include "lesson_rig.h"
#include "ui/window/attention_hub.h"
#include "ui/window/presentation.h"

#include <QGraphicsView>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

class Hall : public LessonRig {
public:
    void enter()
    {
        QTest::keyClick(&window(), Qt::Key_F5);
        settle();
    }
    Presentation& view() { return *find<Presentation>("presentationWindow"); }
    [[nodiscard]] bool isOn() { return sees("presentationWindow"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
        settle();
    }
    [[nodiscard]] QImage hall() { return view().grab().toImage(); }
};

}  // namespace

class PresentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void isEnteredAndLeftByKeys()
    {
        const StateHome home;
        Hall hall;
        QVERIFY(!hall.sees("presentationWindow"));
        hall.enter();
        QVERIFY(hall.isOn());
        QVERIFY(hall.view().isFullScreen());
        QCOMPARE(hall.text("presentation.title"), QString("1cycle schedule"));
        QVERIFY(hall.text("presentation.text").contains("0.01"));
        hall.press(Qt::Key_Escape);
        QVERIFY(!hall.isOn());
        QVERIFY(hall.window().isVisible());
        hall.enter();
        QVERIFY(hall.isOn());
    }

    /// At least a fortieth of the screen's height, curves of five pixels, bands of 20 %.
    void isLargeEnough()
    {
        const StateHome home;
        Hall hall;
        hall.enter();
        const double least = hall.view().height() / 40.0;
        for (const char* const name : {"presentation.title", "presentation.text", "presentation.place"})
            QVERIFY2(hall.find<QLabel>(name)->font().pixelSize() >= qFloor(least), name);
        const double scale = hall.find<QGraphicsView>("presentation.picture")->transform().m11();
        QVERIFY(11 * scale >= least - 0.5);
        const QImage image = hall.hall();
        const QColor curve = lightTheme().accent;
        int widest = 0;
        for (int x = 0; x < image.width(); x += 3) {
            int run = 0;
            for (int y = 0; y < image.height(); ++y)
                run = image.pixelColor(x, y) == curve ? run + 1 : 0, widest = std::max(widest, run);
        }
        QVERIFY2(widest >= 4, qPrintable(QString::number(widest)));
        QVERIFY(WindowDriver::count(image, QColor(0xF9, 0xEE, 0xCC)) > 1000);  // 0.2 of #E0A800 over white
    }

    void aClickerGoesThroughThePhases()
    {
        const StateHome home;
        Hall hall;
        hall.enter();
        hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("Warm-up"));
        QVERIFY(hall.text("presentation.text").contains("0 to 299"));
        hall.press(Qt::Key_Space);
        QCOMPARE(hall.text("presentation.title"), QString("Annealing"));
        hall.press(Qt::Key_PageUp);
        QCOMPARE(hall.text("presentation.title"), QString("Warm-up"));
        hall.press(Qt::Key_Left);
        QCOMPARE(hall.text("presentation.title"), QString("1cycle schedule"));
    }

    void momentumIsCalledWhatItIs_data()
    {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<QString>("said");
        QTest::newRow("sgd") << "sgd"
                             << "Momentum from 0.95 to 0.85.";
        QTest::newRow("adam") << "adam"
                              << "beta1 from 0.95 to 0.85.";
    }
    void momentumIsCalledWhatItIs()
    {
        QFETCH(const QString, optimizer);
        QFETCH(const QString, said);
        const StateHome home;
        Hall hall;
        hall.document().edit({{{"optimizer", optimizer.toStdString(), {}}}, "test", 0});
        hall.enter();
        hall.press(Qt::Key_PageDown);
        QVERIFY2(hall.text("presentation.text").contains(said), qPrintable(hall.text("presentation.text")));
    }

    /// torch 1.13.1: two groups with max_lr 0.01 and 0.04 start at 0.0004 and 0.0016.
    void theSelectedGroupIsSaid()
    {
        const StateHome home;
        Hall hall;
        hall.document().edit({{{"groups", 2.0, {}}}, "test", 0});
        hall.document().edit({{{"max_lr", 0.04, 1}}, "test", 0});
        Attention attention = hall.session().attention().attention();
        attention.group = 1;
        hall.session().attention().propose(attention);
        hall.enter();
        const auto* const picture = hall.find<QGraphicsView>("presentation.picture");
        QVERIFY(picture->accessibleDescription().contains("0.0016"));
        hall.press(Qt::Key_PageDown);
        QVERIFY2(hall.text("presentation.text").contains("Learning rate from 0.0016 to 0.04"),
                 qPrintable(hall.text("presentation.text")));
    }

    void thePictureIsSpoken()
    {
        const StateHome home;
        Hall hall;
        hall.enter();
        const auto* const picture = hall.find<QGraphicsView>("presentation.picture");
        QVERIFY(!picture->accessibleName().isEmpty());
        QVERIFY2(picture->accessibleDescription().contains("rises from 0.0004 to its peak of 0.01 at step 299"),
                 qPrintable(picture->accessibleDescription()));
    }

    void aClickerGoesThroughALesson()
    {
        const StateHome home;
        Hall hall;
        hall.open(home.path("l.json"));
        hall.enter();
        QCOMPARE(hall.text("presentation.title"), QString("To read"));
        QVERIFY(hall.text("presentation.place").contains("1 of 5"));
        hall.press(Qt::Key_Right);
        QCOMPARE(hall.text("presentation.title"), QString("To reach"));
        QVERIFY(!hall.text("presentation.text").contains("0.1 / 25"));
        hall.press(Qt::Key_PageDown);  // the goal is shown before the page is turned
        QCOMPARE(hall.text("presentation.title"), QString("To reach"));
        QVERIFY(hall.text("presentation.text").contains("0.1 / 25"));
        hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("To choose"));
        QVERIFY(!hall.text("presentation.text").contains("PyTorch divides"));
        hall.press(Qt::Key_PageDown);
        QVERIFY(hall.text("presentation.text").contains("PyTorch divides"));
        hall.press(Qt::Key_PageDown);
        hall.press(Qt::Key_PageDown);
        QVERIFY(hall.text("presentation.text").contains("It is 4e-8"));
        hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("To predict"));
        QCOMPARE(WindowDriver::count(hall.hall(), lightTheme().ok), 0);
        hall.press(Qt::Key_PageDown);
        QVERIFY(WindowDriver::count(hall.hall(), lightTheme().ok) > 100);
        QVERIFY(hall.text("presentation.text").contains("41.9 %"));
        hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("To predict"));
        hall.document().edit({{{"pct_start", 0.5, {}}}, "test", 0});  // what the handles do afterwards is no guess
        QVERIFY(hall.text("presentation.text").contains("41.9 %"));
        hall.press(Qt::Key_PageUp);
        QCOMPARE(hall.text("presentation.title"), QString("To compute"));
    }

    /// A teacher shows the lesson; what the learner at this computer has done stays as it was.
    void presentingMarksNothing()
    {
        const StateHome home;
        Hall hall;
        hall.open(home.path("l.json"));
        hall.enter();
        for (int key = 0; key < 10; ++key)
            hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("To predict"));
        QVERIFY(WindowDriver::count(hall.hall(), lightTheme().ok) > 100);
        hall.press(Qt::Key_Escape);
        QCOMPARE(WindowDriver::count(hall.picture(), lightTheme().ok), 0);
        hall.click("lesson.leave");
        QCOMPARE(hall.find<CardButton>("lesson.card.test-lesson")->content().note, QString("0 of 5"));
    }

    /// A guess that cannot be built is passed over.
    void aClickerNeverSticks()
    {
        const StateHome home;
        Hall hall;
        QByteArray lesson = testLesson();
        const qsizetype last = lesson.lastIndexOf("]}");
        lesson.replace(last, 2, R"(, {"id": "end", "title": "The end", "text": ["Done."]}]})");
        hall.open(home.path("l.json"), lesson);
        for (int i = 0; i < 4; ++i)
            hall.click("lesson.next");
        hall.document().edit({{{"pct_start", 7.0, {}}}, "too far", 0});
        QVERIFY(!hall.document().snapshot().buildable);
        hall.enter();
        hall.press(Qt::Key_PageDown);
        QCOMPARE(hall.text("presentation.title"), QString("The end"));
    }

    void blanksAndComesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("B") << int(Qt::Key_B);
        QTest::newRow("period") << int(Qt::Key_Period);
    }
    void blanksAndComesBack()
    {
        QFETCH(int, key);
        const StateHome home;
        Hall hall;
        hall.enter();
        const QImage before = hall.hall();
        hall.press(Qt::Key(key));
        const QImage blank = hall.hall();
        QCOMPARE(WindowDriver::count(blank, Qt::black), blank.width() * blank.height());
        hall.press(Qt::Key(key));
        QCOMPARE(hall.hall(), before);
        QCOMPARE(hall.text("presentation.title"), QString("1cycle schedule"));
    }

    void isScaledByKeys()
    {
        const StateHome home;
        Hall hall;
        hall.enter();
        const int before = hall.find<QLabel>("presentation.title")->font().pixelSize();
        const double scale = hall.find<QGraphicsView>("presentation.picture")->transform().m11();
        hall.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(hall.find<QLabel>("presentation.title")->font().pixelSize() > before);
        QVERIFY(hall.find<QGraphicsView>("presentation.picture")->transform().m11() > scale);
        hall.press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(hall.find<QLabel>("presentation.title")->font().pixelSize(), before);
        hall.press(Qt::Key_Plus, Qt::ControlModifier);
        hall.press(Qt::Key_Plus, Qt::ControlModifier);
        hall.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(hall.find<QLabel>("presentation.title")->font().pixelSize(), before);
    }

    void nothingIsCutOff()
    {
        const StateHome home;
        Hall hall;
        hall.open(home.path("l.json"));
        hall.enter();
        for (int page = 0; page < 9; ++page) {
            const auto* const text = hall.find<QLabel>("presentation.text");
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
            hall.press(Qt::Key_PageDown);
        }
    }

    /// The page speaks of the step it points at, which has a dashed line in the plot.
    void theCursorOfThePageIsDrawn()
    {
        const StateHome home;
        Hall hall;
        hall.open(home.path("l.json"));
        hall.enter();
        const QImage pointed = hall.hall();
        Attention attention = hall.session().attention().attention();
        QCOMPARE(attention.step, std::optional<double>(299));
        attention.step.reset();
        hall.session().attention().propose(attention);
        WindowDriver::settle();
        QVERIFY(hall.hall() != pointed);
    }
};

QTEST_MAIN(PresentationTest)
#include "tst_presentation.moc"
