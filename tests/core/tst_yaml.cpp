// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

Result<ReadDocument, ReadError> read(const QByteArray& text)
{
    return readDocument({text.constData(), std::size_t(text.size())});
}

QByteArray repeated(const char* text, qsizetype bytes)
{
    return QByteArray(text).repeated(bytes / qsizetype(qstrlen(text)));
}

}  // namespace

/// YAML as people write it. What a scalar is, is what PyYAML 6.0 (yaml.safe_load, Debian 12) says.
class YamlTest : public QObject {
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("remarked");
        const auto row = [](const char* text, double value, bool remarked = false) {
            QTest::newRow(text) << QByteArray(text) << value << remarked;
        };
        row("0", 0);
        row("-0", 0);
        row("+7", 7);
        row("1_000", 1000);
        row("1__0", 10);
        row("1_", 1);
        row("0x10", 16);
        row("-0xFF", -255);
        row("0b101", 5);
        row("010", 8);
        row("-010", -8);
        row("00", 0);
        row("18446744073709551615", 18446744073709551615.0);
        row("-9223372036854775808", -9223372036854775808.0);
        row("123456789012345678901234567890", 123456789012345678901234567890.0);
        row("1.5", 1.5);
        row("1.", 1);
        row(".5", 0.5);
        row("1_0.5", 10.5);
        row("1.0e-04", 1e-4);
        row("1.0e+05", 1e5);
        row("-2.5E-3", -2.5e-3);
        row(".5e-1", 0.05);
        row(".inf", HUGE_VAL);
        row("+.INF", HUGE_VAL);
        row("-.Inf", -HUGE_VAL);
        // Texts to PyYAML, numbers to everybody else.
        row("1e-4", 1e-4, true);
        row("1E5", 1e5, true);
        row("1.0e5", 1e5, true);
        row(".5e1", 5, true);
        row("-.5", -0.5, true);
        row("+.5", 0.5, true);
        row("08", 8, true);
    }

    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        QFETCH(bool, remarked);
        const auto document = read("total_steps: 10\nmax_lr: " + text + "  # peak\n");
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(document->value.config().maxLr->at(0), value);
        QCOMPARE(!document->remarks.empty(), remarked);
        if (remarked)
            QVERIFY2(document->remarks.front().starts_with("\"max_lr\" is " + text.toStdString() + ", which PyYAML"),
                     document->remarks.front().c_str());
    }

    void notANumber()
    {
        const auto document = read("max_lr: .nan");
        QVERIFY(document);
        QVERIFY(std::isnan(document->value.config().maxLr->at(0)));
    }

    void switches_data()
    {
        QTest::addColumn<bool>("value");
        for (const char* const word : {"true", "True", "TRUE", "yes", "Yes", "ON", "on"})
            QTest::newRow(word) << true;
        for (const char* const word : {"false", "False", "FALSE", "no", "No", "OFF", "off"})
            QTest::newRow(word) << false;
    }

    void switches()
    {
        QFETCH(bool, value);
        const auto document = read(QByteArray("three_phase: ") + QTest::currentDataTag());
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(document->value.config().threePhase, value);
    }

    void unset_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char* const word : {"", "~", "null", "Null", "NULL"})
            QTest::addRow("'%s'", word) << QByteArray(word);
    }

    void unset()
    {
        QFETCH(QByteArray, word);
        const auto document = read("epochs: 3\ntotal_steps: " + word + "\nmax_lr: 1.0");
        QVERIFY(document);
        QVERIFY(!document->value.config().totalSteps && document->value.config().epochs == 3.0);
    }

    void recognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("maxLr");
        QTest::newRow("block") << QByteArray("max_lr: 0.5\ntotal_steps: 10\n") << 0.5;
        QTest::newRow("CRLF") << QByteArray("total_steps: 10\r\nmax_lr: 0.5\r\n") << 0.5;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFmax_lr: 0.5") << 0.5;
        QTest::newRow("comment before it") << QByteArray("# OneCycleLR(optimizer, **this)\n\nmax_lr: 0.5\n") << 0.5;
        QTest::newRow("document marks") << QByteArray("%YAML 1.1\n---\nmax_lr: 0.5\n...\n") << 0.5;
        QTest::newRow("flow") << QByteArray("{max_lr: 0.5, total_steps: 10,}") << 0.5;
        QTest::newRow("quoted keys") << QByteArray("\"max_lr\": 0.5\n'total_steps': 10") << 0.5;
        QTest::newRow("under config") << QByteArray("config:\n    max_lr: 0.5\n    epochs: 2\nsteps: [{step: 0}]\n")
                                      << 0.5;
        QTest::newRow("list in brackets") << QByteArray("max_lr: [0.5, 0.1]") << 0.5;
        QTest::newRow("list with dashes") << QByteArray("max_lr:\n- 0.5\n- 0.1\n") << 0.5;
        QTest::newRow("anchor that nobody uses") << QByteArray("max_lr: &peak 0.5") << 0.5;
        QTest::newRow("word for infinity") << QByteArray("max_lr: \"inf\"") << HUGE_VAL;
    }

    void recognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, maxLr);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QVERIFY(!document->isDocument);
        QVERIFY2(document->remarks.empty(), "nothing to say");
        QCOMPARE(document->value.config().maxLr->at(0), maxLr);
    }

    void remarks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("remark");
        QTest::newRow("several documents") << QByteArray("max_lr: 1.0\n---\nmax_lr: 2.0\n") << "the first one is read";
        QTest::newRow("twice") << QByteArray("max_lr: 2.0\nmax_lr: 1.0\n") << "\"max_lr\" stands twice";
        // torch 1.13.1: ValueError: Expected float between 0 and 1 pct_start, but got 1
        QTest::newRow("int for a float") << QByteArray("max_lr: 1.0\npct_start: 1\n") << "PyTorch wants a float";
        // torch 1.13.1: ValueError: Expected positive integer total_steps, but got 10.0
        QTest::newRow("float for an int") << QByteArray("config: {max_lr: 1.0, total_steps: 10.0}")
                                          << "Expected positive integer total_steps, but got 10.0";
        QTest::newRow("float for an int, Hydra")
            << QByteArray("_target_: OneCycleLR\nmax_lr: 1.0\nepochs: 10.0") << "Expected positive integer epochs";
        QTest::newRow("unknown") << QByteArray("max_lr: 1.0\npct_strat: 0.2\n") << "Did you mean \"pct_start\"?";
    }

    void remarks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, remark);
        const auto document = read(text);
        QVERIFY(document);
        QCOMPARE(document->value.config().maxLr->at(0), 1.0);
        QCOMPARE(document->remarks.size(), std::size_t(1));
        QVERIFY2(document->remarks[0].find(remark.toStdString()) != std::string::npos, document->remarks[0].c_str());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("syntax") << QByteArray("max_lr: 1.0\ntotal_steps: [1, 2\n") << "not valid YAML: end of sequence"
                                << 3 << 1;
        QTest::newRow("half a character in the library's sentence")
            << QByteArray("max_lr: \"\\\xC3\xB6\"\n") << "not valid YAML: unknown escape character." << 1 << 12;
        QTest::newRow("two colons") << QByteArray("max_lr: a: 1\n") << "not valid YAML: illegal map value" << 1 << 10;
        QTest::newRow("alias") << QByteArray("a: &x 1\nmax_lr: *x\n") << "Aliases (*name) are not read" << 2 << 9;
        QTest::newRow("billion laughs") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nmax_lr: *c\n")
                                        << "Aliases" << 2 << 8;
        QTest::newRow("tag") << QByteArray("max_lr: !!python/name:os.system x") << "The tag tag:yaml.org,2002:python"
                             << 1 << 9;
        QTest::newRow("too large") << QByteArray("\nmax_lr: 1e400") << "The number 1e400 is too large; write .inf" << 2
                                   << 9;
        QTest::newRow("10^400") << "max_lr: 1" + QByteArray(400, '0') << "is too large" << 1 << 9;
        QTest::newRow("list as a key") << QByteArray("max_lr: 1.0\n? [a, b]\n: 1") << "is no key" << 2 << 3;
        QTest::newRow("digits in quotes")
            << QByteArray("max_lr: \"0.1\"") << R"("max_lr" is "0.1"; it must be a number such as 0.01)" << 0 << 0;
        QTest::newRow("base 60") << QByteArray("max_lr: 1:30") << R"("max_lr" is "1:30"; it must be a number)" << 0
                                 << 0;
        QTest::newRow("number for a switch")
            << QByteArray("three_phase: 1") << R"("three_phase" is 1; it must be true or false)" << 0 << 0;
        QTest::newRow("nothing known") << QByteArray("format:\n") << "\"format\" is null" << 0 << 0;
        QTest::newRow("arguments too deep")
            << QByteArray("a:\n  b:\n    max_lr: 1.0") << "none of OneCycleLR's" << 0 << 0;
        QTest::newRow("prose") << QByteArray("The 1cycle policy: a note.") << "neither" << 0 << 0;
    }

    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, names);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto document = read(text);
        QVERIFY(!document);
        const QString message = QString::fromStdString(document.error().message);
        QVERIFY2(message.contains(names), qPrintable(message));
        QCOMPARE(document.error().line, line);
        QCOMPARE(document.error().column, column);
    }

    /// Shapes that make parsers slow or hungry, each as large as what is read at all.
    void attacks_data()
    {
        constexpr qsizetype full = 2 * 1024 * 1024 - 100;
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
        row("open lists", "max_lr: " + repeated("[", full));
        row("open mappings", "max_lr: " + repeated("{", full));
        row("dashes", "max_lr:\n  " + repeated("- ", full));
        row("question marks", "max_lr:\n  " + repeated("? ", full));
        row("colons", "max_lr: " + repeated(": ", full));
        row("keys in lists", "max_lr: " + repeated("[a: ", full));
        row("items", "max_lr: [" + repeated("1,", full));
        row("empty lists", "max_lr: [" + repeated("[],", full));
        row("items in a mapping", "max_lr: {" + repeated("a:1,", full));
        row("lines of keys", repeated("a: 1\n", full) + "max_lr: x");
        row("a long scalar", "max_lr: " + repeated("x", full));
        row("a long quotation", "max_lr: \"" + repeated("x\n\n", full) + "\"");
        row("a long literal", "max_lr: |\n" + repeated("  x\n", full));
        row("a long key", "max_lr: {? " + repeated("x", full) + " : 1}");
        row("escapes", "max_lr: \"" + repeated("\\x41", full));
        row("digits", "max_lr: " + repeated("9", full));
        row("anchors", "max_lr:\n" + repeated("- &a 1\n", full));
        row("tags", "max_lr: " + repeated("!t ", full));
        row("directives", repeated("%TAG ! tag:x\n", full) + "max_lr: x");
        row("documents", repeated("---\n", full) + "max_lr: 1");
        row("words", "max_lr: " + repeated("w ", full));
        row("lines of words", "max_lr:\n" + repeated(" w\n", full));
        row("larger than that", "max_lr: 1.0\n#" + repeated("#", 60 * 1024 * 1024));
        row("large and not YAML", repeated("prose\n", 60 * 1024 * 1024));
    }

    void attacks()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto document = read(text);
        QVERIFY(!document);
        QVERIFY(document.error().message.size() < 400 && !document.error().message.empty());
        QVERIFY2(timer.elapsed() < 20'000, "linear time");
    }
};

QTEST_APPLESS_MAIN(YamlTest)
#include "tst_yaml.moc"
