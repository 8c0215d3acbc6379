// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/groups.h"
#include "core/formats/answers.h"
#include "core/formats/names.h"
#include "core/formats/python_call.h"
#include "core/formats/script.h"
#include "core/parameters/parameters.h"
#include "tests/core/random_config.h"

#include <QtTest>

#include <cmath>

using namespace onecycle;

namespace {

/// What \p text is after the answers and the changes were made.
QString patched(const QString& text, const std::vector<Assignment>& answers, const std::vector<Assignment>& changes)
{
    const auto read = readPythonCall(text.toStdString());
    if (!read)
        return QString::fromStdString(read.error().message);
    if (!read->script)
        return QStringLiteral("no script");
    ReadDocument document = answered(*read, answers);
    ScheduleEntry& entry = document.value.activeEntry();
    for (const Assignment& change : changes)
        setValue(std::get<ScheduleConfig>(entry.source), *findParameter(change.key), change.value);
    return QString::fromStdString(patchedScript(*document.script, entry));
}

Assignment set(const char* key, Value value)
{
    return {key, std::move(value), {}};
}

/// Configurations that a call can say: the optimiser and the names of the groups are no arguments.
ScheduleConfig sayable(std::mt19937& random)
{
    ScheduleConfig config = randomConfig(random);
    config.optimizer = ScheduleConfig().optimizer;
    config.groups = groupNames(longestList(config));
    if (std::isnan(config.pctStart))  // inf / inf has a sign, which no text has
        config.pctStart = std::numeric_limits<double>::quiet_NaN();
    return config;
}

}  // namespace

/// A script is changed where the schedule differs and nowhere else.
class ScriptTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<std::vector<Assignment>>("changes");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, const std::vector<Assignment>& changes,
                            const char* after) { QTest::newRow(name) << QString(before) << changes << QString(after); };
        const std::vector<Assignment> rate{set("max_lr", 0.25)};
        const std::vector<Assignment> pct{set("pct_start", 0.5)};
        const std::vector<Assignment> epochs{set("total_steps", {}), set("epochs", 5.0), set("steps_per_epoch", 8.0)};

        row("a value", "s = OneCycleLR(o, max_lr = 1e-1 , total_steps=5)  # x\n", rate,
            "s = OneCycleLR(o, max_lr = 0.25 , total_steps=5)  # x\n");
        row("a position stays one", "OneCycleLR(o, 0.1, 5)", rate, "OneCycleLR(o, 0.25, 5)");
        row("code goes", "OneCycleLR(o, max_lr=(args\n  .lr), total_steps=5)", rate,
            "OneCycleLR(o, max_lr=0.25, total_steps=5)");
        row("in stars", "OneCycleLR(o, **{'max_lr': 0.1})", rate, "OneCycleLR(o, **{'max_lr': 0.25})");
        row("in dict()", "OneCycleLR(o, **dict(max_lr=0.1))", rate, "OneCycleLR(o, **dict(max_lr=0.25))");
        row("a list", "OneCycleLR(o, max_lr=[0.1, 0.2])", {set("max_lr", std::vector{0.5, 1.0})},
            "OneCycleLR(o, max_lr=[0.5, 1.0])");
        row("back to the default", "OneCycleLR(o, 1, pct_start=0.5)", {set("pct_start", 0.3)},
            "OneCycleLR(o, 1, pct_start=0.3)");
        row("spellings", "OneCycleLR(o, 1, 7)",
            {set("total_steps", 1e6), set("three_phase", true), set("anneal_strategy", std::string("linear")),
             set("div_factor", 10.0), set("final_div_factor", HUGE_VAL)},
            "OneCycleLR(o, 1, 1000000, anneal_strategy='linear', div_factor=10.0, final_div_factor=float('inf'), "
            "three_phase=True)");

        row("added", "OneCycleLR(o, 1)", pct, "OneCycleLR(o, 1, pct_start=0.5)");
        row("added to nothing", "OneCycleLR()", pct, "OneCycleLR(pct_start=0.5)");
        row("added behind a comma", "OneCycleLR(o, 1, )", pct, "OneCycleLR(o, 1, pct_start=0.5, )");
        row("added before a comment", "OneCycleLR(o, 1  # peak\n)", pct, "OneCycleLR(o, 1, pct_start=0.5  # peak\n)");
        row("added in a line", "OneCycleLR(\n    o,\n    max_lr=1,\n)", pct,
            "OneCycleLR(\n    o,\n    max_lr=1,\n    pct_start=0.5,\n)");
        row("added in a line, no comma", "OneCycleLR(\n\to,\n\tmax_lr=1\n)", pct,
            "OneCycleLR(\n\to,\n\tmax_lr=1,\n\tpct_start=0.5\n)");
        row("added in a line, bracket behind", "OneCycleLR(o,\n           max_lr=1)", pct,
            "OneCycleLR(o,\n           max_lr=1,\n           pct_start=0.5)");
        row("added in a line, comma and bracket behind", "OneCycleLR(o,\n  max_lr=1,)", pct,
            "OneCycleLR(o,\n  max_lr=1,\n  pct_start=0.5,)");
        row("added below a comment", "OneCycleLR(\n  o,\n  max_lr=1,  # peak, (not) base\n  # end\n)", pct,
            "OneCycleLR(\n  o,\n  max_lr=1,  # peak, (not) base\n  pct_start=0.5,\n  # end\n)");
        row("added below a comment, no comma", "OneCycleLR(\n  o,\n  max_lr=1  # peak\n)", pct,
            "OneCycleLR(\n  o,\n  max_lr=1,  # peak\n  pct_start=0.5\n)");
        row("added with CRLF", "OneCycleLR(\r\n  o,\r\n  max_lr=1,\r\n)\r\n", pct,
            "OneCycleLR(\r\n  o,\r\n  max_lr=1,\r\n  pct_start=0.5,\r\n)\r\n");
        row("added to several in a line", "OneCycleLR(o,\n  max_lr=1, total_steps=9)", pct,
            "OneCycleLR(o,\n  max_lr=1, total_steps=9, pct_start=0.5)");
        row("added in a doctest", ">>> s = OneCycleLR(o,\n...     max_lr=1)\n", pct,
            ">>> s = OneCycleLR(o,\n...     max_lr=1,\n...     pct_start=0.5)\n");

        row("another length", "OneCycleLR(o, 1, total_steps=9)", epochs,
            "OneCycleLR(o, 1, epochs=5, steps_per_epoch=8)");
        row("another length, between others", "OneCycleLR(o, 1, total_steps=9, pct_start=0.5)", epochs,
            "OneCycleLR(o, 1, pct_start=0.5, epochs=5, steps_per_epoch=8)");
        row("another length, by position", "OneCycleLR(o, 1, 9)", epochs,
            "OneCycleLR(o, 1, None, epochs=5, steps_per_epoch=8)");
        row("another length, in lines", "OneCycleLR(\n  o,\n  max_lr=1,\n  total_steps=9,\n)", epochs,
            "OneCycleLR(\n  o,\n  max_lr=1,\n  epochs=5,\n  steps_per_epoch=8,\n)");
        row("another length, its comment stays", "OneCycleLR(\n  o,\n  total_steps=9,  # all\n  max_lr=1,\n)", epochs,
            "OneCycleLR(\n  o,\n  # all\n  max_lr=1,\n  epochs=5,\n  steps_per_epoch=8,\n)");
        row("total_steps beside the epochs", "OneCycleLR(o, 1, epochs=5, steps_per_epoch=len(l))",
            {set("total_steps", 40.0)}, "OneCycleLR(o, 1, epochs=5, steps_per_epoch=len(l), total_steps=40)");
        row("removed from the end", "OneCycleLR(o, max_lr=1, total_steps=9)", {set("total_steps", {})},
            "OneCycleLR(o, max_lr=1)");
        row("removed from the end of a line", "OneCycleLR(o, max_lr=1,\n   total_steps=9)", {set("total_steps", {})},
            "OneCycleLR(o, max_lr=1)");
        row("removed with its line from the end", "OneCycleLR(\n  o,\n  max_lr=1,\n  total_steps=9\n)",
            {set("total_steps", {})}, "OneCycleLR(\n  o,\n  max_lr=1\n)");
        row("removed behind a comment", "OneCycleLR(o, max_lr=1,  # peak\n  total_steps=9)", {set("total_steps", {})},
            "OneCycleLR(o, max_lr=1  # peak\n  )");
        row("removed before a line", "OneCycleLR(o, total_steps=9,\n  max_lr=1)", {set("total_steps", {})},
            "OneCycleLR(o,\n  max_lr=1)");
        row("removed, a comment before its comma", "OneCycleLR(o, total_steps=9 # all\n , max_lr=1)",
            {set("total_steps", {})}, "OneCycleLR(o,  # all\n  max_lr=1)");
        row("the only one removed", "OneCycleLR(total_steps=9)", {set("total_steps", {})}, "OneCycleLR()");
        row("removed in stars", "OneCycleLR(o, **{'total_steps': 9})", {set("total_steps", {})},
            "OneCycleLR(o, **{'total_steps': None})");
        row("no final newline, tabs, not ASCII", "# größer\r\n\tx = 1\nOneCycleLR(ö,1)\t# 🎯", rate,
            "# größer\r\n\tx = 1\nOneCycleLR(ö,0.25)\t# 🎯");
        row("the first of two", "OneCycleLR(o, 1)\nOneCycleLR(o, 1)", rate, "OneCycleLR(o, 0.25)\nOneCycleLR(o, 1)");
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(std::vector<Assignment>, changes);
        QFETCH(QString, after);
        QCOMPARE(patched(before, {}, changes), after);
        QCOMPARE(patched(before, {}, {}), before);
    }

    void codeStaysWhileItStandsForTheValue()
    {
        const QString text = "EPOCHS = 5\nOneCycleLR(o, max_lr=args.lr, epochs=EPOCHS, steps_per_epoch=len(l))";
        const std::vector<Assignment> answers{set("max_lr", 0.1), set("steps_per_epoch", 20.0)};
        QCOMPARE(patched(text, answers, {}), text);
        QCOMPARE(patched(text, answers, {set("max_lr", 0.1), set("epochs", 5.0)}), text);
        QCOMPARE(patched(text, answers, {set("max_lr", 0.2)}), QString(text).replace("args.lr", "0.2"));
        QCOMPARE(patched(text, answers, {set("epochs", 6.0)}), QString(text).replace("=EPOCHS", "=6"));
        QCOMPARE(patched(text, answers, {set("steps_per_epoch", 7.0)}), QString(text).replace("len(l)", "7"));
        QCOMPARE(patched(text, answers, {set("steps_per_epoch", {})}),
                 QString(text).replace(", steps_per_epoch=len(l)", ""));
        QCOMPARE(patched(text, {}, {set("max_lr", 0.2)}), QString(text).replace("args.lr", "0.2"));
    }

    /// Whatever the layout, the patched call says what the schedule is.
    void readsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("keywords") << QByteArray("s = OneCycleLR(o, max_lr=0.1, total_steps=10)\n");
        QTest::newRow("positions") << QByteArray(
            "OneCycleLR(o, 0.1, None, 3, 5, 0.3, 'cos', True, 0.85, 0.95, 25, 1e4)");
        QTest::newRow("no optimizer") << QByteArray("x = [OneCycleLR()]");
        QTest::newRow("lines") << QByteArray("s = OneCycleLR(\n    o,\n    max_lr=0.1,  # peak\n    # the length\n"
                                             "    total_steps=10,\n    pct_start=0.5,\n)\nprint(s)");
        QTest::newRow("lines, no comma") << QByteArray("OneCycleLR(\r\n\to,\r\n\tlast_epoch=3,\r\n\tepochs=3, # a\r\n"
                                                       "\tmax_lr=[1, 2] # b\r\n\t)\r\n");
        QTest::newRow("aligned") << QByteArray("x = OneCycleLR(o, max_lr=0.1,\n               epochs=3,\n"
                                               "               steps_per_epoch=len(loader))");
        QTest::newRow("commas first") << QByteArray("OneCycleLR(o\n  , max_lr=0.1 # x\n  , total_steps=5 # y\n  )");
        QTest::newRow("stars") << QByteArray("OneCycleLR(o, **{'max_lr': 1, \"epochs\": 3}, **dict(three_phase=True))");
        QTest::newRow("code") << QByteArray("LR = 3\nOneCycleLR(o, LR, total_steps=n * 2, pct_start=a[\"b\"],\n"
                                            "  max_momentum=args.m, )");
        QTest::newRow("doctest") << QByteArray(">>> OneCycleLR(o,\n...     max_lr=0.1,\n...     epochs=3)\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFOneCycleLR(o, max_lr=0.1, verbose=True)");
        QTest::newRow("continued") << QByteArray("s = \\\n  OneCycleLR(o, \\\n  max_lr=0.1 \\\n  , total_steps=5)");
    }

    void readsBack()
    {
        QFETCH(QByteArray, text);
        const std::string source = text.toStdString();
        const auto document = readPythonCall(source);
        QVERIFY(document && document->script);
        QCOMPARE(patchedScript(*document->script, document->value.activeEntry()), source);
        std::mt19937 random(20260215);
        for (int round = 0; round < 2000; ++round) {
            ScheduleEntry entry = document->value.activeEntry();
            entry.source = sayable(random);
            // A value that is still the default leaves code that nobody answered in its place.
            const std::string result = patchedScript(*document->script, entry);
            const auto again = readPythonCall(result);
            QVERIFY2(again, (again ? result : again.error().message + "\n" + result).c_str());
            QVERIFY2(again->value.config() == std::get<ScheduleConfig>(entry.source), result.c_str());
            QCOMPARE(patchedScript(*again->script, entry), result);
            const std::size_t begin = document->script->callBegin;
            QVERIFY(result.starts_with(source.substr(0, begin)));
            QVERIFY(result.ends_with(source.substr(document->script->callEnd)));
        }
    }
};

QTEST_APPLESS_MAIN(ScriptTest)
#include "tst_script.moc"
