// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/answers.h"
#include "core/formats/expression_text.h"
#include "core/formats/python_call.h"
#include "core/formats/script.h"
#include "core/parameters/parameters.h"

#include <QtTest>

using namespace onecycle;

namespace {

Result<ReadDocument, ReadError> read(const QString& text, std::size_t call = 0)
{
    return readPythonCall(text.toStdString(), {call});
}

/// `key=text@line` of each, with the suggestion behind a question mark.
QString questions(const ReadDocument& document)
{
    QStringList parts;
    for (const Question& question : document.questions) {
        const std::string suggestion = question.suggestion ? " ?" + toText(*question.suggestion) : "";
        parts << QString::fromStdString(question.key + "=" + question.text + "@" + std::to_string(question.line) +
                                        suggestion);
    }
    return parts.join(QStringLiteral("; "));
}

/// `key=text->value` of each.
QString expressions(const ReadDocument& document)
{
    QStringList parts;
    for (const Expression& expression : document.value.activeEntry().expressions)
        parts << QString::fromStdString(expression.key + "=" + expression.text + "->" + valueText(expression.value));
    return parts.join(QStringLiteral("; "));
}

QString valueIn(const ReadDocument& document, const char* key)
{
    return QString::fromStdString(valueText(valueOf(document.value.config(), *findParameter(key))));
}

}  // namespace

/// Values that are code: looked up where the text is plain about them, asked for elsewhere, never executed.
class PythonQuestionsTest : public QObject {
    Q_OBJECT

private slots:
    void asked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << "OneCycleLR(o, max_lr=lr)"
                                << "max_lr=lr@1";
        QTest::newRow("an attribute") << "OneCycleLR(o, max_lr=args.lr)"
                                      << "max_lr=args.lr@1";
        QTest::newRow("on another line") << "a\nb = OneCycleLR(o, 1,\n  epochs = cfg[\"epochs\"])"
                                         << "epochs=cfg[\"epochs\"]@3";
        QTest::newRow("in the order of the form") << "OneCycleLR(o, max_lr=a, pct_start=b, total_steps=c)"
                                                  << "total_steps=c@1; max_lr=a@1; pct_start=b@1";
        QTest::newRow("length of a loader") << "OneCycleLR(o, 1, epochs=1, steps_per_epoch=len(loader))"
                                            << "steps_per_epoch=len(loader)@1";
        QTest::newRow("part of a loader") << "OneCycleLR(o, 1, epochs=1, steps_per_epoch=len(loader) // 4)"
                                          << "steps_per_epoch=len(loader) // 4@1";
        QTest::newRow("nothing is executed") << "OneCycleLR(o, max_lr=__import__('os').system('x'))"
                                             << "max_lr=__import__('os').system('x')@1";
        QTest::newRow("comprehension") << "OneCycleLR(o, max_lr=[x for x in y])"
                                       << "max_lr=[x for x in y]@1";
        QTest::newRow("conditional") << "OneCycleLR(o, max_lr=1 if big else 2)"
                                     << "max_lr=1 if big else 2@1";
        QTest::newRow("formatted string") << "OneCycleLR(o, 1, anneal_strategy=f'cos')"
                                          << "anneal_strategy=f'cos'@1";
        QTest::newRow("division by zero") << "OneCycleLR(o, max_lr=1/0)"
                                          << "max_lr=1/0@1";
        QTest::newRow("over lines, with a comment")
            << "OneCycleLR(o, 1, total_steps=len(\n  loader  # of training\n  ) * 3)"
            << "total_steps=len( loader ) * 3@1";
        QTest::newRow("after a byte order mark") << QString(QChar(0xFEFF)) + "OneCycleLR(o, max_lr=lr)"
                                                 << "max_lr=lr@1";
        QTest::newRow("an Ellipsis is no prompt") << "OneCycleLR(o, max_lr=x[0, ... ])"
                                                  << "max_lr=x[0, ... ]@1";
        QTest::newRow("stars") << "OneCycleLR(o, **config)"
                               << "total_steps=**config@1; max_lr=**config@1";
        QTest::newRow("stars after the rate") << "OneCycleLR(o, max_lr=0.1, **config)"
                                              << "total_steps=**config@1";
        QTest::newRow("stars after the length") << "OneCycleLR(o, epochs=1, steps_per_epoch=2, **config)"
                                                << "max_lr=**config@1";
        QTest::newRow("one star") << "OneCycleLR(*values)"
                                  << "total_steps=*values@1; max_lr=*values@1";
        QTest::newRow("default of the command line")
            << "p.add_argument('--lr', '-l', type=float, default=1e-3)\np.add_argument(\"--batch-size\", default=32)\n"
               "OneCycleLR(o, max_lr=args.lr, total_steps=args.batch_size)"
            << "total_steps=args.batch_size@3 ?32; max_lr=args.lr@3 ?0.001";
        QTest::newRow("default under another name")
            << "p.add_argument('-l', default=2 * 3, dest='rate')\nOneCycleLR(o, max_lr=args.rate)"
            << "max_lr=args.rate@2 ?6";
        QTest::newRow("no default") << "p.add_argument('--lr', type=float)\nOneCycleLR(o, max_lr=args.lr)"
                                    << "max_lr=args.lr@2";
        QTest::newRow("nothing") << "OneCycleLR(o, max_lr=1)"
                                 << "";
    }

    void asked()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(questions(*document), expected);
    }

    void whatIsAskedHasNoValueYet()
    {
        const auto document = read("OneCycleLR(o, max_lr=args.lr, pct_start=cfg.pct)");
        QVERIFY(!document->value.config().maxLr);
        QCOMPARE(document->value.config().pctStart, 0.3);
        QCOMPARE(expressions(*document), QString("max_lr=args.lr->; pct_start=cfg.pct->"));
    }

    void looksUp_data()
    {
        QTest::addColumn<QString>("text");  // of which epochs is `EPOCHS`, or code with it
        QTest::addColumn<QString>("expected");
        const QString call = "OneCycleLR(o, 1, epochs=EPOCHS, steps_per_epoch=5)\n";
        const auto row = [&](const char* name, const QString& text, const QString& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("assigned above", "EPOCHS = 10\n" + call, "10");
        row("annotated", "EPOCHS: int = 10  # so many\n" + call, "10");
        row("arithmetic", "EPOCHS = 2 * 5\n" + call, "10");
        row("computed with", "N = 2\nEPOCHS = 5\nOneCycleLR(o, 1, epochs=(EPOCHS + 1) * N, steps_per_epoch=5)", "12");
        row("int() of it", "EPOCHS = 5\nOneCycleLR(o, 1, epochs=int(EPOCHS * 0.5))", "2");
        row("in a function", "EPOCHS = 10\ndef train():\n    x = 1\n    s = " + call, "10");
        row("of the same function", "def train():\n    EPOCHS = 10\n    s = " + call, "10");
        row("in the same branch", "if big:\n    EPOCHS = 10\n    s = " + call, "10");
        row("in the main part", "if __name__ == '__main__':\n  EPOCHS = 10\n  if x:\n    s = " + call, "10");
        row("doctest", ">>> EPOCHS = 10\n>>> s = " + call, "10");
        row("after a byte order mark", QString(QChar(0xFEFF)) + "EPOCHS = 10\n" + call, "10");
        row("CRLF", "EPOCHS = 10\r\n" + call, "10");
        row("beside an attribute", "x.EPOCHS = 3\nf(EPOCHS=4)\nEPOCHS = 10\nprint(EPOCHS == 3)\n" + call, "10");
        row("a comparison over lines", "EPOCHS = 10\nassert (EPOCHS ==\n  10), EPOCHS <= 3\n" + call, "10");

        row("in another function", "def f():\n    EPOCHS = 10\ndef train():\n    s = " + call, "asked");
        row("in another branch", "if big:\n    EPOCHS = 10\ns = " + call, "asked");
        row("in the else branch", "if big:\n    EPOCHS = 10\nelse:\n    s = " + call, "asked");
        row("branch on one line", "if big: EPOCHS = 10\ns = " + call, "asked");
        row("below", call + "EPOCHS = 10\n", "asked");
        row("twice", "EPOCHS = 10\nEPOCHS = 20\n" + call, "asked");
        row("again below", "EPOCHS = 10\n" + call + "EPOCHS = 20\n", "asked");
        row("changed", "EPOCHS = 10\nEPOCHS += 1\n" + call, "asked");
        row("changed by shifting", "EPOCHS = 10\nEPOCHS <<= 1\n" + call, "asked");
        row("power", "EPOCHS = 10\nEPOCHS **= 2\n" + call, "asked");
        row("a loop's", "EPOCHS = 10\nfor i, EPOCHS in pairs:\n    s = " + call, "asked");
        row("a parameter", "EPOCHS = 10\ndef train(x, EPOCHS=5):\n    s = " + call, "asked");
        row("a parameter alone", "def train(EPOCHS: int = 5):\n    s = " + call, "asked");
        row("imported", "EPOCHS = 10\nfrom config import (LR,\n  EPOCHS)\n" + call, "asked");
        row("imported as", "EPOCHS = 10\nimport epochs as EPOCHS\n" + call, "asked");
        row("from a file", "EPOCHS = 10\nwith open('x') as EPOCHS:\n    s = " + call, "asked");
        row("of several", "EPOCHS, LR = 10, 0.1\n" + call, "asked");
        row("chained", "LR = EPOCHS = 10\n" + call, "asked");
        row("walrus", "EPOCHS = 10\nif (EPOCHS := 3):\n    pass\n" + call, "asked");
        row("a class's member", "class C:\n    EPOCHS = 10\n    def f(self):\n        s = " + call, "asked");
        row("global", "EPOCHS = 10\ndef f():\n    global EPOCHS\n" + call, "asked");
        row("a call", "EPOCHS = int(input())\n" + call, "asked");
        row("another name", "N = 10\nEPOCHS = N\n" + call, "asked");
        row("an attribute of it", "EPOCHS = 10\nOneCycleLR(o, 1, epochs=EPOCHS.n)", "asked");
        row("an item of it", "EPOCHS = 10\nOneCycleLR(o, 1, epochs=EPOCHS[0])", "asked");
        row("times code", "EPOCHS = 10\nOneCycleLR(o, 1, epochs=len(x) * EPOCHS)", "asked");
        row("in a string", "'''\nEPOCHS = 10\n'''\n" + call, "asked");
        row("in a comment", "# EPOCHS = 10\n" + call, "asked");
        row("of a wrong kind", "EPOCHS = 'ten'\n" + call, "asked");
    }

    void looksUp()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        const bool asked = !document->questions.empty() && document->questions.front().key == "epochs";
        QCOMPARE(asked ? QString("asked") : valueIn(*document, "epochs"), expected);
    }

    void saysWhereAValueIsFrom()
    {
        const auto document = read("LR = 3e-4\nEPOCHS = 10\n\nOneCycleLR(o, LR * 2,\n  total_steps=EPOCHS)");
        QCOMPARE(int(document->remarks.size()), 2);
        QCOMPARE(QString::fromStdString(document->remarks[0]),
                 QString("Line 5: \"total_steps\" is EPOCHS, and line 2 has EPOCHS = 10."));
        QCOMPARE(QString::fromStdString(document->remarks[1]),
                 QString("Line 4: \"max_lr\" is LR * 2, and line 1 has LR = 3e-4."));
        QCOMPARE(expressions(*document), QString("total_steps=EPOCHS->10; max_lr=LR * 2->6e-04"));
    }

    void answers()
    {
        const auto document = read("OneCycleLR(o, max_lr=args.lr, total_steps=len(l) * 2, pct_start=p)");
        const ReadDocument result = answered(*document, {{"max_lr", std::vector{0.1, 0.2}, {}},
                                                         {"total_steps", 50.0, {}},
                                                         {"pct_start", std::string("word"), {}},
                                                         {"nonsense", 1.0, {}}});
        QCOMPARE(questions(result), QString("pct_start=p@1"));
        QCOMPARE(expressions(result), QString("total_steps=len(l) * 2->50; max_lr=args.lr->0.1,0.2; pct_start=p->"));
        QCOMPARE(valueIn(result, "total_steps"), QString("50"));
        QCOMPARE(result.value.config().groupCount(), std::size_t(2));
        QCOMPARE(result.value.config().pctStart, 0.3);
    }

    void severalCallsToChooseFrom()
    {
        const QString text =
            "a = OneCycleLR(o, max_lr=1)\n\nif x:\n    b = OneCycleLR(\n        o,\n        max_lr=2,\n"
            "    )\n# OneCycleLR(o, 3)\nclass OneCycleLR(Base): pass\nc = s.OneCycleLR(o, 4)";
        const QStringList maxima{"1", "2", "4", "4"};
        for (int call = 0; call < 4; ++call) {
            const auto document = read(text, std::size_t(call));
            QCOMPARE(valueIn(*document, "max_lr"), maxima[call]);
            QCOMPARE(document->call, std::size_t(std::min(call, 2)));
            QCOMPARE(document->calls.size(), std::size_t(3));
            QCOMPARE(QString::fromStdString(document->calls[1].text), QString("OneCycleLR(o, max_lr=2, )"));
            QCOMPARE(document->calls[1].line, 4);
            QCOMPARE(document->calls[2].line, 10);
        }
        QVERIFY(read("OneCycleLR(o, 1)")->calls.empty());
        QCOMPARE(read("# OneCycleLR(o, 1)\n# OneCycleLR(o, 2)")->calls.size(), std::size_t(2));
    }

    void stars_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maxLr");  // empty: asked
        QTest::newRow("dictionary") << "OneCycleLR(o, **{'max_lr': 0.1, \"total_steps\": 4,})"
                                    << "0.1";
        QTest::newRow("dict()") << "OneCycleLR(o, **dict(max_lr=(0.1), total_steps=4))"
                                << "0.1";
        QTest::newRow("of a name") << "LR = 0.1\nOneCycleLR(o, **{'max_lr': LR})"
                                   << "0.1";
        QTest::newRow("with an unknown key") << "OneCycleLR(o, **{key: 0.1})"
                                             << "";
        QTest::newRow("joined") << "OneCycleLR(o, **{'max_lr': 0.1} | {'max_lr': 0.2})"
                                << "";
        QTest::newRow("copied") << "OneCycleLR(o, **dict(other, max_lr=0.1))"
                                << "";
        QTest::newRow("call") << "OneCycleLR(o, **load({'max_lr': 0.1}))"
                              << "";
    }

    void stars()
    {
        QFETCH(QString, text);
        QFETCH(QString, maxLr);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(valueIn(*document, "max_lr"), maxLr);
        QCOMPARE(bool(document->script), !maxLr.isEmpty());
        QCOMPARE(document->remarks.empty(), !maxLr.isEmpty() && !text.startsWith("LR"));
    }

    void onlyCodeCanBePatched()
    {
        QVERIFY(read("OneCycleLR(o, 1)")->script);
        QVERIFY(!read("# OneCycleLR(o, 1)")->script);
        QVERIFY(!read("x = 'OneCycleLR(o, 1)'")->script);
        const QString text = QString(QChar(0xFEFF)) + "s = OneCycleLR(o, 1)  # x";
        const auto script = read(text)->script;
        QCOMPARE(script->text, text.toStdString());
        QCOMPARE(QString::fromStdString(script->text.substr(script->callBegin, script->callEnd - script->callBegin)),
                 QString("OneCycleLR(o, 1)"));
    }

    void expressionTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        for (const char* const text : {"len(loader)", "args.lr", "f(a, b)[1, 2]", "'a, b)'", "1 if x else 2", "é"})
            QTest::newRow(text) << text << true;
        for (const char* const text : {"", "a\nb", "1) #", "1, total_steps=2", "x=2", "*x", "**x", "f(", "f)", "a # b",
                                       "'open", " a", "a ", "a\tb", "1,"})
            QTest::addRow("not \"%s\"", QString(text).replace("\n", "\\n").toUtf8().constData()) << text << false;
        QTest::newRow("longest") << QString(500, 'a') << true;
        QTest::newRow("too long") << QString(501, 'a') << false;
    }

    void expressionTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(isExpressionText(text.toStdString()), fits);
    }
};

QTEST_APPLESS_MAIN(PythonQuestionsTest)
#include "tst_python_questions.moc"
