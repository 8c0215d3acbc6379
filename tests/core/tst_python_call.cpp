// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_document.h"
#include "core/formats/names.h"
#include "core/formats/python_call.h"
#include "core/parameters/parameters.h"
#include "tests/core/reading_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

Result<ReadDocument, ReadError> read(const QString& text)
{
    return readPythonCall(text.toStdString());
}

}  // namespace

/// Calls as people paste them.
class PythonCallTest : public QObject {
    Q_OBJECT

private slots:
    void signatureIsPytorchs()
    {
        QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/signature.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray arguments = QJsonDocument::fromJson(file.readAll()).object()["arguments"].toArray();
        QCOMPARE(arguments.size(), int(signature().size()) + 1);
        for (int i = 0; i + 1 < arguments.size(); ++i)
            QCOMPARE(QString::fromStdString(std::string(signature()[std::size_t(i)])), arguments[i][0].toString());
        QCOMPARE(arguments.last()[0].toString(), QString("verbose"));
    }

    void calls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("keywords") << "OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)"
                                  << "total_steps=1000 max_lr=0.1";
        QTest::newRow("positional") << "OneCycleLR(opt, 0.1, 1000, pct_start=.5)"
                                    << "total_steps=1000 max_lr=0.1 pct_start=0.5";
        QTest::newRow("all positional")
            << "OneCycleLR(o, 1., None, 5, 20, 0.4, 'linear', False, 0.8, 0.9, 10., 1e3, True, 3, False)"
            << "epochs=5 steps_per_epoch=20 last_epoch=3 max_lr=1 div_factor=10 final_div_factor=1000 pct_start=0.4 "
               "anneal_strategy=linear three_phase=true cycle_momentum=false max_momentum=0.9 base_momentum=0.8";
        QTest::newRow("module prefix") << "x = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=1)"
                                       << "max_lr=1";
        QTest::newRow("space before the bracket") << "OneCycleLR (o, max_lr=1)"
                                                  << "max_lr=1";
        QTest::newRow("comments, lines, comma")
            << "s = OneCycleLR(  # here\n    o,\n\n    max_lr = 1e-3, # peak, not (base)\n    total_steps=10,\n)\n"
            << "total_steps=10 max_lr=0.001";
        QTest::newRow("continuation") << "s = OneCycleLR(o, max_lr= \\\n 1e-3)"
                                      << "max_lr=0.001";
        QTest::newRow("CRLF") << "OneCycleLR(o,\r\n  max_lr=1,\r\n  total_steps=7)\r\n"
                              << "total_steps=7 max_lr=1";
        QTest::newRow("doctest") << ">>> scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.01,\n...  "
                                    "  epochs=10, steps_per_epoch=3)"
                                 << "epochs=10 steps_per_epoch=3 max_lr=0.01";
        QTest::newRow("digit groups") << "OneCycleLR(o, 1, total_steps=1_000_000)"
                                      << "total_steps=1e+06 max_lr=1";
        QTest::newRow("signs") << "OneCycleLR(o, max_lr=+1e-1, last_epoch=-1, div_factor=- 2)"
                               << "max_lr=0.1 div_factor=-2";
        QTest::newRow("lists and tuples") << "OneCycleLR(o, max_lr=[0.1, 2e-1,], max_momentum=(0.9, 0.8))"
                                          << "max_lr=0.1,0.2 max_momentum=0.9,0.8";
        QTest::newRow("tuple of one") << "OneCycleLR(o, max_lr=(0.1,))"
                                      << "max_lr=0.1";
        QTest::newRow("bracketed number") << "OneCycleLR(o, max_lr=(0.1))"
                                          << "max_lr=0.1";
        QTest::newRow("arithmetic")
            << "OneCycleLR(o, max_lr=0.1*2/4, total_steps=10 * (100 + 1) - 2**3, div_factor=7//2, pct_start=1 - 0.75)"
            << "total_steps=1002 max_lr=0.05 div_factor=3 pct_start=0.25";
        QTest::newRow("precedence of **") << "OneCycleLR(o, max_lr=-2**2, div_factor=2**-1, final_div_factor=-7 % 5)"
                                          << "max_lr=-4 div_factor=0.5 final_div_factor=3";
        QTest::newRow("infinite") << "OneCycleLR(o, max_lr=1, final_div_factor=float('inf'), div_factor=math.inf)"
                                  << "max_lr=1 div_factor=inf final_div_factor=inf";
        QTest::newRow("number as switch") << "OneCycleLR(o, 1, three_phase=1, cycle_momentum=0)"
                                          << "max_lr=1 three_phase=true cycle_momentum=false";
        QTest::newRow("True as a number") << "OneCycleLR(o, 1, total_steps=True)"
                                          << "total_steps=1 max_lr=1";
        QTest::newRow("double quotes, triple quotes") << "OneCycleLR(o, 1, anneal_strategy=\"linear\") # \"\"\""
                                                      << "max_lr=1 anneal_strategy=linear";
        QTest::newRow("unknown strategy is for validation") << "OneCycleLR(o, 1, anneal_strategy='CATS')"
                                                            << "max_lr=1 anneal_strategy=CATS";
        QTest::newRow("optimizer as call") << "OneCycleLR(torch.optim.AdamW(m.parameters(), lr=f(1, [2])), max_lr=1)"
                                           << "optimizer=adamw max_lr=1";
        QTest::newRow("optimizer as keyword") << "OneCycleLR(max_lr=1, optimizer=RMSprop(p))"
                                              << "optimizer=rmsprop max_lr=1";
        QTest::newRow("optimizer assigned above")
            << "opt = SGD(p)\nopt = optim.Adam([{'params': a}], lr=1)\nOneCycleLR(opt, 1)"
            << "optimizer=adam max_lr=1";
        QTest::newRow("another variable") << "opt2 = optim.Adam(p)\nOneCycleLR(opt, 1)"
                                          << "max_lr=1";
        QTest::newRow("the class is no call") << "class OneCycleLR(LRScheduler):\n  pass\nOneCycleLR(o, max_lr=3)"
                                              << "max_lr=3";
        QTest::newRow("a call in a comment comes second")
            << "# OneCycleLR(o, max_lr=1)\n'OneCycleLR(o, max_lr=2)'\nOneCycleLR(o, max_lr=3)"
            << "max_lr=3";
        QTest::newRow("only a comment") << "# s = OneCycleLR(o, max_lr=1)"
                                        << "max_lr=1";
        QTest::newRow("prose with apostrophes") << "Here's what I'd do: OneCycleLR(o, max_lr=1) isn't it?"
                                                << "max_lr=1";
        QTest::newRow("the first of two") << "OneCycleLR(o, max_lr=1)\nOneCycleLR(o, max_lr=2)"
                                          << "max_lr=1";
        QTest::newRow("None is nothing") << "OneCycleLR(o, 1, total_steps=None, epochs=None)"
                                         << "max_lr=1";
        QTest::newRow("not ASCII") << "# größer\nmodèle = OneCycleLR(optimiseur_é, max_lr=1) # 🎯"
                                   << "max_lr=1";
        QTest::newRow("no optimizer") << "OneCycleLR(max_lr=1)"
                                      << "max_lr=1";
        QTest::newRow("beyond a double") << "OneCycleLR(o, 1e400, final_div_factor=1e-400)"
                                         << "max_lr=inf final_div_factor=0";
    }

    void calls()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(difference(document->value.config()), expected);
        QVERIFY(!document->isDocument);
        QVERIFY(looksLikePythonCall(text.toStdString()));
    }

    void groupsAreCounted()
    {
        QCOMPARE(read("OneCycleLR(o, [1, 2, 3], max_momentum=[1, 2])")->value.config().groupCount(), std::size_t(3));
    }

    void remarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("third positional") << "OneCycleLR(o, 0.1, 30)"
                                          << "Line 1: The third argument, 30, is total_steps";
        QTest::newRow("verbose") << "OneCycleLR(o, 0.1, verbose=True)"
                                 << "Line 1: \"verbose\" is ignored: it only prints; PyTorch deprecated it in 2.2";
        QTest::newRow("verbose in its position, on line 2") << "\nOneCycleLR(o, 1,2,3,4,.5,'cos',1,8,9,10,11,1,-1,0)"
                                                            << "Line 2: \"verbose\" is ignored";
        QTest::newRow("integer pct_start by a name") << "PCT = 0\nOneCycleLR(o, 0.1, pct_start=PCT)"
                                                     << "Line 2: PyTorch wants a float: with pct_start=0";
        QTest::newRow("integer pct_start") << "OneCycleLR(o, 0.1, pct_start=1)"
                                           << "Expected float between 0 and 1 pct_start, but got 1. Write 1.0.";
        QTest::newRow("float length") << "OneCycleLR(o, 0.1, total_steps=1e3)"
                                      << "Expected positive integer total_steps, but got 1000.0";
        QTest::newRow("foreign optimizer") << "OneCycleLR(Lion(p), 0.1)"
                                           << "Lion is not one of torch.optim";
        QTest::newRow("no optimizer") << "OneCycleLR(max_lr=1)"
                                      << "The call has no optimizer";
        QTest::newRow("nothing to remark") << "OneCycleLR(o, max_lr=1, pct_start=0.0, total_steps=5)"
                                           << "";
    }

    void remarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto document = read(text);
        QVERIFY(document);
        const QString found = ::remarks(*document);
        QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
    }

    void theLoaderSwitchFollowsTheCall()
    {
        QVERIFY(read("OneCycleLR(o, 1, steps_per_epoch=len(self.loader))")->view.codeLoaderLength);
        QVERIFY(!read("OneCycleLR(o, 1, steps_per_epoch=len(self.loader))")->value.config().stepsPerEpoch);
        QVERIFY(!read("OneCycleLR(o, 1, steps_per_epoch=len(a) // 2)")->view.codeLoaderLength);
        QVERIFY(!read("OneCycleLR(o, 1, steps_per_epoch=100)")->view.codeLoaderLength);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("on another line") << "a\nb = OneCycleLR(o,\n  epochs = 'ten')"
                                         << "\"epochs\" is 'ten'" << 3 << 12;
        QTest::newRow("columns count characters") << "é = OneCycleLR(o, max_lr='a')"
                                                  << "is 'a'" << 1 << 26;
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + "OneCycleLR(o, max_lr='a')"
                                         << "is 'a'" << 1 << 22;
        QTest::newRow("in stars") << "OneCycleLR(o, **{'max_lr': 'a'})"
                                  << "\"max_lr\" is 'a'" << 1 << 28;
        QTest::newRow("in stars and beside") << "OneCycleLR(o, 1, **{'max_lr': 2})"
                                             << "\"max_lr\" stands twice" << 1 << 31;
        QTest::newRow("unknown keyword") << "OneCycleLR(o, max_lr=1, pct_strt=0.3)"
                                         << "unexpected keyword argument 'pct_strt'. Did you mean \"pct_start\"?" << 1
                                         << 34;
        QTest::newRow("twice") << "OneCycleLR(o, 1, max_lr=2)"
                               << "\"max_lr\" stands twice" << 1 << 25;
        QTest::newRow("keyword twice") << "OneCycleLR(o, max_lr=1, max_lr=2)"
                                       << "stands twice" << 1 << 32;
        QTest::newRow("positional last") << "OneCycleLR(o, max_lr=1, 3)"
                                         << "SyntaxError" << 1 << 25;
        QTest::newRow("too many") << "OneCycleLR(o,1,2,3,4,.5,'cos',1,8,9,10,11,1,-1,0,9)"
                                  << "more positional arguments" << 1 << 50;
        QTest::newRow("number as optimizer") << "OneCycleLR(0.1, total_steps=4)"
                                             << "wants the optimizer" << 1 << 12;
        QTest::newRow("word for a number") << "OneCycleLR(o, max_lr='0.1')"
                                           << "\"max_lr\" is '0.1'; it must be a number" << 1 << 22;
        QTest::newRow("list for a number") << "OneCycleLR(o, 1, pct_start=[0.3])"
                                           << "\"pct_start\" is [0.3]" << 1 << 28;
        QTest::newRow("None for a number") << "OneCycleLR(o, 1, div_factor=None)"
                                           << "\"div_factor\" is None" << 1 << 29;
        QTest::newRow("no end") << "OneCycleLR(o, max_lr=1"
                                << "closing bracket is missing" << 1 << 12;
        QTest::newRow("wrong bracket") << "OneCycleLR(o, max_lr=[1)"
                                       << "do not match" << 1 << 24;
        QTest::newRow("no value") << "OneCycleLR(o, max_lr=, pct_start=1)"
                                  << "missing before this comma" << 1 << 22;
        QTest::newRow("two commas") << "OneCycleLR(o,, max_lr=1)"
                                    << "missing before this comma" << 1 << 14;
        QTest::newRow("open string") << "OneCycleLR(o, anneal_strategy='cos)"
                                     << "string that begins here is not closed" << 1 << 31;
        QTest::newRow("no call") << "print('hello')"
                                 << "no OneCycleLR(...) call" << 0 << 0;
        QTest::newRow("only imported") << "from torch.optim.lr_scheduler import OneCycleLR"
                                       << "no OneCycleLR(...) call" << 0 << 0;
    }

    void refusals()
    {
        QFETCH(QString, text);
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
};

QTEST_APPLESS_MAIN(PythonCallTest)
#include "tst_python_call.moc"
