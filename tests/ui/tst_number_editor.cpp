// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/number_step.h"
#include "core/parameters/parameters.h"
#include "ui/controls/number_box.h"
#include "ui/forms/number_editor.h"

#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A field in a window with a second field to go to.
struct Bench {
    explicit Bench(const char* key = "max_lr")
        : editor(*new NumberEditor(*findParameter(key), &window)), other(*new QLineEdit(&window))
    {
        auto* const column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        column->addWidget(&other);
        editor.nameControls(QString::fromLatin1(key), QStringLiteral("name"));
        box = window.findChild<NumberBox*>(QLatin1String(key) + QStringLiteral(".number"));
        window.show();
        window.activateWindow();
        active = QTest::qWaitForWindowActive(&window);
        QObject::connect(&editor, &FieldEditor::edited, &editor, [this](const Value& value, Gesture gesture) {
            values.push_back(value);
            gestures.push_back(gesture);
        });
        QObject::connect(&editor, &FieldEditor::gestureEnded, &editor, [this](bool keep) { ends.push_back(keep); });
    }

    void type(const QString& text)
    {
        box->setFocus(Qt::TabFocusReason);
        box->selectAll();
        if (text.isEmpty())
            QTest::keyClick(box, Qt::Key_Backspace);
        for (const QChar c : text) {  // QTest::keyClicks() knows ASCII only
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, c);
            QApplication::sendEvent(box, &press);
        }
    }

    bool active = false;
    std::vector<Value> values;
    std::vector<Gesture> gestures;
    std::vector<bool> ends;
    QWidget window;  // goes first, and its fields with it
    NumberEditor& editor;
    QLineEdit& other;
    NumberBox* box = nullptr;
};

}  // namespace

/// The field for a number: what is typed counts, and stays as it was typed.
class NumberEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("decimals") << "C"
                                  << "0.123456789" << 0.123456789;
        QTest::newRow("power of ten") << "C"
                                      << "1e-3" << 0.001;
        QTest::newRow("no leading zero") << "C"
                                         << ".5" << 0.5;
        QTest::newRow("spaces around") << "C"
                                       << " 2 " << 2.0;
        QTest::newRow("minus sign") << "C" << QString(QChar(0x2212)) + "1" << -1.0;
        QTest::newRow("infinity") << "C"
                                  << "inf" << infinity;
        QTest::newRow("German comma") << "de_DE"
                                      << "0,25" << 0.25;
        QTest::newRow("point in German") << "de_DE"
                                         << "0.25" << 0.25;
        QTest::newRow("seventeen digits") << "C"
                                          << "0.10000000000000002" << 0.10000000000000002;
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(double, number);
        Bench bench;
        bench.box->setLocale(QLocale(locale));
        bench.type(text);
        QCOMPARE(std::get<double>(bench.values.back()), number);
        bench.editor.setValue(number, Cause::Gesture);
        QCOMPARE(bench.box->text(), text);
        bench.other.setFocus();
        bench.editor.setValue(number, Cause::Jump);
        QCOMPARE(bench.box->text(), text);
    }

    void leavesTheDocumentAloneWhereNoNumberStands_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << "C"
                               << "abc";
        QTest::newRow("unfinished") << "C"
                                    << "e-";
        QTest::newRow("group separators") << "C"
                                          << ",5,0";
        QTest::newRow("German groups") << "de_DE"
                                       << ",.5";
        QTest::newRow("two points") << "C"
                                    << "..5";
        QTest::newRow("arithmetic") << "C"
                                    << "*3";
        QTest::newRow("nothing") << "C"
                                 << "";
    }

    void leavesTheDocumentAloneWhereNoNumberStands()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.box->setLocale(QLocale(locale));
        bench.type(text);
        QVERIFY(bench.values.empty());
        QVERIFY(!bench.editor.complaint().sentence.isEmpty());
        QVERIFY(text.isEmpty() || bench.editor.complaint().sentence.contains(text));
        bench.other.setFocus();
        bench.editor.setValue(0.01, Cause::Jump);
        QCOMPARE(bench.box->text(), text);
        QVERIFY(!bench.editor.complaint().unfinished);
    }

    void knowsWhenTypingIsUnderWay()
    {
        Bench bench;
        bench.type(QStringLiteral("1e-"));
        QVERIFY(bench.editor.complaint().unfinished);
        QTest::keyClicks(bench.box, QStringLiteral("3"));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
        QCOMPARE(std::get<double>(bench.values.back()), 0.001);
    }

    void showsTheShortestExactText_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("fraction") << 0.0004 << "0.0004";
        QTest::newRow("tiny") << 4e-8 << "4e-8";
        QTest::newRow("all digits") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("whole") << 10000.0 << "10000";
        QTest::newRow("not a number") << std::nan("") << "nan";
    }

    void showsTheShortestExactText()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        Bench bench;
        bench.editor.setValue(number, Cause::Open);
        QCOMPARE(bench.box->text(), text);
        QVERIFY(bench.values.empty());
    }

    void aNumberFromElsewhereReplacesTheText()
    {
        Bench bench;
        bench.type(QStringLiteral("1e-2"));
        bench.editor.setValue(0.5, Cause::Undo);
        QCOMPARE(bench.box->text(), QStringLiteral("0.5"));
        bench.type(QStringLiteral("abc"));
        bench.editor.setValue(0.25, Cause::Jump);
        QCOMPARE(bench.box->text(), QStringLiteral("0.25"));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
    }

    void anotherDocumentReplacesTheTextInAnyCase()
    {
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.type(QStringLiteral("1e-"));
        bench.editor.setValue(0.01, Cause::Open);
        QCOMPARE(bench.box->text(), QStringLiteral("0.01"));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
    }

    void typingToEnterIsOneGesture()
    {
        Bench bench;
        bench.type(QStringLiteral("0.25"));
        QTest::keyClick(bench.box, Qt::Key_Return);
        const Gesture first = bench.gestures.front();
        QVERIFY(first != 0);
        QCOMPARE(std::ranges::count(bench.gestures, first), static_cast<qsizetype>(bench.gestures.size()));
        QCOMPARE(bench.ends, std::vector{true});
        QTest::keyClick(bench.box, Qt::Key_Up);
        QVERIFY(bench.gestures.back() != first);
        bench.other.setFocus();
        QCOMPARE(bench.ends, (std::vector{true, true}));
    }

    void escapeTakesTheTypingBack()
    {
        Bench bench;
        bench.type(QStringLiteral("1e-2"));
        QTest::keyClick(bench.box, Qt::Key_Return);
        bench.type(QStringLiteral("7x"));
        QTest::keyClick(bench.box, Qt::Key_Escape);
        QCOMPARE(bench.ends, (std::vector{true, false}));
        QCOMPARE(bench.box->text(), QStringLiteral("1e-2"));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
    }

    void escapeGivesBackTheNumberThatHolds()
    {
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.type(QStringLiteral("abc"));
        QTest::keyClick(bench.box, Qt::Key_Return);  // it stays, with its sentence
        QCOMPARE(bench.box->text(), QStringLiteral("abc"));
        QTest::keyClick(bench.box, Qt::Key_Escape);
        QCOMPARE(bench.box->text(), QStringLiteral("0.01"));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
    }

    void escapeWithNothingToTakeBackIsTheWindows()
    {
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.box->setFocus();
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(bench.box, &escape);
        QVERIFY(!escape.isAccepted());
        QVERIFY(bench.ends.empty());
    }

    void undoIsTheDocuments()
    {
        Bench bench;
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        bench.window.addAction(&undo);
        QSignalSpy triggered(&undo, &QAction::triggered);
        bench.type(QStringLiteral("0.5"));
        QVERIFY(bench.active);
        QTest::keyClick(bench.box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(bench.ends, std::vector{true});
        QCOMPARE(bench.box->text(), QStringLiteral("0.5"));
    }

    void anOptionalNumberMayBeMissing()
    {
        Bench bench("total_steps");
        bench.editor.setValue(1000.0, Cause::Open);
        bench.editor.setHint(QStringLiteral("1000 (derived)"));
        bench.type({});
        QVERIFY(std::holds_alternative<std::monostate>(bench.values.back()));
        QVERIFY(bench.editor.complaint().sentence.isEmpty());
        QCOMPARE(bench.box->placeholderText(), QStringLiteral("1000 (derived)"));
    }

    void numbersThatPyTorchRefusesAreProposedAllTheSame()
    {
        Bench bench("epochs");
        bench.type(QStringLiteral("-1.5"));
        QCOMPARE(std::get<double>(bench.values.back()), -1.5);
    }

    void steps_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<bool>("up");
        QTest::addColumn<StepSize>("size");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("to");
        const auto row = [](const char* name, double from, bool up, StepSize size, const char* kind, double to) {
            QTest::newRow(name) << from << up << size << QString::fromLatin1(kind) << to;
        };
        using enum StepSize;
        row("1-2-5 up", 0.01, true, Normal, "log", 0.02);
        row("1-2-5 from between", 0.03, true, Normal, "log", 0.05);
        row("1-2-5 down over a decade", 0.01, false, Normal, "log", 0.005);
        row("1-2-5 down from between", 25, false, Normal, "log", 20);
        row("fine", 0.01, true, Fine, "log", 0.011);
        row("fine below a power of ten", 0.01, false, Fine, "log", 0.0099);
        row("decade up", 25, true, Large, "log", 100);
        row("decade down", 25, false, Large, "log", 10);
        row("negative up", -25, true, Normal, "log", -20);
        row("from zero", 0, true, Normal, "log", 0.001);
        row("hundredths", 0.3, true, Normal, "linear", 0.31);
        row("hundredths from between", 0.305, false, Normal, "linear", 0.3);
        row("thousandths", 0.3, false, Fine, "linear", 0.299);
        row("stops at the end", 1, true, Normal, "linear", 1);
        row("free outside", 1.5, false, Normal, "linear", 1.49);
        row("whole", 10, true, Normal, "whole", 11);
        row("whole from a fraction", 10.5, false, Normal, "whole", 10);
        row("whole, large", 10, true, Large, "whole", 20);
        row("not below one", 1, false, Normal, "whole", 1);
        row("large numbers stay exact", 9007199254740990, true, Normal, "whole", 9007199254740991);
        row("infinite", infinity, true, Normal, "log", infinity);
    }

    void steps()
    {
        QFETCH(double, from);
        QFETCH(bool, up);
        QFETCH(StepSize, size);
        QFETCH(QString, kind);
        QFETCH(double, to);
        StepRule rule;
        if (kind == QStringLiteral("log"))
            rule.scale = Scale::Logarithmic;
        if (kind == QStringLiteral("linear"))
            rule.stops = {0, 1};
        if (kind == QStringLiteral("whole"))
            rule = {Scale::Logarithmic, true, {1, infinity}};
        QVERIFY2(sameBits(stepped(from, up, size, rule), to),
                 qPrintable(QString::number(stepped(from, up, size, rule), 'g', 17)));
    }

    void keysStepTheNumber()
    {
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.box->setFocus();
        QTest::keyClick(bench.box, Qt::Key_Up);
        QCOMPARE(bench.box->text(), QStringLiteral("0.02"));
        QTest::keyClick(bench.box, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.box->text(), QStringLiteral("0.021"));
        QTest::keyClick(bench.box, Qt::Key_PageDown);
        QCOMPARE(bench.box->text(), QStringLiteral("0.01"));
        QCOMPARE(std::get<double>(bench.values.back()), 0.01);
        QCOMPARE(bench.values.size(), 3U);
    }

    void theWheelStepsOnlyWithTheFocus_data()
    {
        QTest::addColumn<bool>("focused");
        QTest::newRow("focused") << true;
        QTest::newRow("not focused") << false;
    }

    void theWheelStepsOnlyWithTheFocus()
    {
        QFETCH(bool, focused);
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        QVERIFY(bench.active);
        (focused ? static_cast<QWidget*>(bench.box) : &bench.other)->setFocus();
        QWheelEvent wheel(QPointF(5, 5), bench.box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(bench.box, &wheel);
        QCOMPARE(bench.box->text(), focused ? QStringLiteral("0.02") : QStringLiteral("0.01"));
        QCOMPARE(bench.values.size(), focused ? 1U : 0U);
    }

    void anIssueIsMarkedByMoreThanColour()
    {
        Bench bench;
        bench.editor.setValue(0.01, Cause::Open);
        bench.other.setFocus();
        const QImage plain = bench.box->grab().toImage();
        bench.editor.setSeverity(Severity::Warning);
        const QImage warning = bench.box->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        bench.editor.setSeverity(Severity::Error);
        const QImage error = bench.box->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(warning != plain.convertToFormat(QImage::Format_Grayscale8));
        QVERIFY(error != warning);
    }
};

QTEST_MAIN(NumberEditorTest)
#include "tst_number_editor.moc"
