// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/go_to.h"

#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

GoToRange tenEpochs()
{
    return {0, 1000, 100.0};
}

QString sentence(const GoToError& error)
{
    QString text = QString::fromUtf8(error.sentence.source);
    for (std::size_t i = error.arguments.size(); i > 0; --i)
        text.replace(QStringLiteral("%%1").arg(i), QString::fromStdString(error.arguments[i - 1]));
    return text;
}

}  // namespace

/// Where a typed text leads.
class GoToTest : public QObject {
    Q_OBJECT

private slots:
    void leadsToAStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("step");
        QTest::newRow("step") << "420" << qint64(420);
        QTest::newRow("first") << "0" << qint64(0);
        QTest::newRow("after the last step()") << "1000" << qint64(1000);
        QTest::newRow("spaces around") << "  420\t" << qint64(420);
        QTest::newRow("word before") << "step 420" << qint64(420);
        QTest::newRow("words of the field") << "Batch 420" << qint64(420);
        QTest::newRow("word behind") << "420 steps" << qint64(420);
        QTest::newRow("exponent") << "4.2e2" << qint64(420);
        QTest::newRow("python's groups") << "1_000" << qint64(1000);
        QTest::newRow("as the window writes thousands") << QStringLiteral("1\u202F000") << qint64(1000);
        QTest::newRow("plus") << "+7" << qint64(7);
        QTest::newRow("minus nothing") << QStringLiteral("\u22120") << qint64(0);
        QTest::newRow("epochs") << "4.2 epochs" << qint64(420);
        QTest::newRow("one epoch") << "1 epoch" << qint64(100);
        QTest::newRow("epoch before") << "epoch 4" << qint64(400);
        QTest::newRow("short") << "e4.2" << qint64(420);
        QTest::newRow("capitals") << "EPOCH 4" << qint64(400);
        QTest::newRow("no space") << "4.2epochs" << qint64(420);
        QTest::newRow("short with exponent") << "e1e1" << qint64(1000);
        QTest::newRow("nearest step") << "epoch 4.2049" << qint64(420);
        QTest::newRow("nearest step above") << "epoch 4.2051" << qint64(421);
        QTest::newRow("last epoch's end") << "10 epochs" << qint64(1000);
        QTest::newRow("just within") << "10.004 epochs" << qint64(1000);
    }

    void leadsToAStep()
    {
        QFETCH(const QString, text);
        const auto step = parseGoTo(text.toStdString(), tenEpochs());
        QVERIFY2(step, qPrintable(step ? QString() : sentence(step.error())));
        QTEST(qint64(*step), "step");
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString neither = QStringLiteral(
            "“%1” is neither a step nor an epoch; type a step from 0 to 1000, or “4.2 epochs”.");
        const auto row = [&](const char* name, const QString& text) {
            QTest::newRow(name) << text << neither.arg(text);
        };
        QTest::newRow("nothing") << ""
                                 << "Type a step from 0 to 1000.";
        QTest::newRow("spaces only") << " \n "
                                     << "Type a step from 0 to 1000.";
        row("a word", QStringLiteral("peak"));
        row("unit only", QStringLiteral("epoch"));
        row("e only", QStringLiteral("e"));
        row("unfinished", QStringLiteral("4e"));
        row("decimal comma", QStringLiteral("4,2 epochs"));
        row("groups by comma", QStringLiteral("1,000"));
        row("groups by space", QStringLiteral("1 000"));
        row("two numbers", QStringLiteral("1 2"));
        row("two words", QStringLiteral("epoch 4 steps"));
        row("no number", QStringLiteral("nan"));
        row("nan epochs", QStringLiteral("nan epochs"));
        row("hexadecimal", QStringLiteral("0x10"));
        row("two signs", QStringLiteral("--5"));
        row("Arabic digits", QStringLiteral("\u0664\u0662"));
        row("full-width digits", QStringLiteral("\uFF14\uFF12"));
        row("markup", QStringLiteral("<b>7</b>"));
        row("looks like an argument", QStringLiteral("%2 %1 %s %n"));
        row("percent", QStringLiteral("30%"));
        QTest::newRow("line break") << "4\n2" << neither.arg(QStringLiteral("4 2"));
        QTest::newRow("zero byte") << QString::fromLatin1("4\0002", 3) << neither.arg(QStringLiteral("4 2"));
        QTest::newRow("very long") << QString(100000, QLatin1Char('x'))
                                   << neither.arg(QString(40, QLatin1Char('x')) + QChar(0x2026));
        QTest::newRow("cut between characters")
            << QStringLiteral("x") + QString(30, QChar(0x20AC))
            << neither.arg(QStringLiteral("x") + QString(13, QChar(0x20AC)) + QChar(0x2026));
        const QString between = QStringLiteral("“%1” lies between two steps; type %2 or %3.");
        QTest::newRow("half a step") << "420.5" << between.arg("420.5", "420", "421");
        QTest::newRow("part of the first") << "1e-300" << between.arg("1e-300", "0", "1");
        const QString past = QStringLiteral(
            "“%1” lies past the end of the run; type at most 1000, the step after the last batch.");
        for (const char* text : {"1001", "1000.5", "1e300", "inf", "1e999", "11 epochs", "inf epochs", "epoch 1e308"})
            QTest::addRow("past the end: %s", text) << text << past.arg(QLatin1String(text));
        const QString before = QStringLiteral("“%1” lies before the run; type at least 0.");
        for (const char* text : {"-1", "-0.5", "-inf", "epoch -4", "-1e999"})
            QTest::addRow("before the begin: %s", text) << text << before.arg(QLatin1String(text));
        QTest::newRow("minus sign") << QStringLiteral("\u22125") << before.arg(QStringLiteral("\u22125"));
    }

    void saysWhyNot()
    {
        QFETCH(const QString, text);
        const auto step = parseGoTo(text.toStdString(), tenEpochs());
        QVERIFY(!step);
        QTEST(sentence(step.error()), "expected");
    }

    void withoutEpochs_data()
    {
        QTest::addColumn<double>("stepsPerEpoch");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -3.0;
        QTest::newRow("infinite") << infinity;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    }

    void withoutEpochs()
    {
        QFETCH(const double, stepsPerEpoch);
        for (const std::optional<double> known : {std::optional<double>(), std::optional<double>(stepsPerEpoch)}) {
            const GoToRange range{0, 1000, known};
            QCOMPARE(*parseGoTo("420", range), std::int64_t(420));
            QCOMPARE(sentence(parseGoTo("e4.2", range).error()),
                     QStringLiteral("How many steps an epoch has is not known, so “e4.2” cannot be found; give "
                                    "steps_per_epoch, or type a step from 0 to 1000."));
            QCOMPARE(sentence(parseGoTo("peak", range).error()),
                     QStringLiteral("“peak” is not a step; type a whole number from 0 to 1000."));
        }
    }

    void aRunThatResumes()
    {
        const GoToRange range{150, 1000, 100.0};
        QCOMPARE(*parseGoTo("150", range), std::int64_t(150));
        for (const char* text : {"149", "0", "-1", "epoch 1"})
            QCOMPARE(sentence(parseGoTo(text, range).error()),
                     QStringLiteral("“%1” was over before this run, which resumes at step 150; type at least that.")
                         .arg(QLatin1String(text)));
    }

    void theLongestRun()
    {
        const GoToRange range{0, std::int64_t(1) << 53, 3.0};
        QCOMPARE(*parseGoTo("9007199254740992", range), std::int64_t(1) << 53);
        QCOMPARE(*parseGoTo("9007199254740991", range), (std::int64_t(1) << 53) - 1);
        QVERIFY(!parseGoTo("9007199254740994", range));
        QCOMPARE(*parseGoTo("999999999", range), std::int64_t(999999999));
    }

    /// A text of the size that a clipboard may hold costs one pass.
    void aHugeText()
    {
        QString text;
        for (int i = 0; i < 1000000; ++i)
            text += QChar(0x202F);
        QVERIFY(!parseGoTo(text.toStdString(), tenEpochs()));
        QVERIFY(!parseGoTo(QString(1000000, QLatin1Char('9')).toStdString(), tenEpochs()));
    }
};

QTEST_APPLESS_MAIN(GoToTest)
#include "tst_go_to.moc"
