// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>
#include <limits>
#include <optional>
#include <random>

using namespace onecycle;

namespace {

/// The rows of a table of tests/golden/numbers.json, which Python made (tests/oracle/make_numbers.py).
QJsonArray goldenRows(const char* table)
{
    QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/numbers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(table)].toArray();
}

double fromBits(const QJsonValue& hexadecimal)
{
    const quint64 bits = hexadecimal.toString().toULongLong(nullptr, 16);
    double value = 0;
    memcpy(&value, &bits, sizeof value);
    return value;
}

bool same(double a, double b)
{
    return sameBits(a, b) || (std::isnan(a) && std::isnan(b));  // the sign of NaN says nothing
}

QString textOf(double value, NumberStyle style)
{
    return QString::fromStdString(toText(value, style));
}

}  // namespace

/// Numbers as text and back.
class NumberTest : public QObject {
    Q_OBJECT

private slots:
    void pythonSpelling()
    {
        const QJsonArray rows = goldenRows("reprs");
        QVERIFY(rows.size() > 400);
        for (const QJsonValue row : rows)
            QCOMPARE(textOf(fromBits(row[0]), NumberStyle::Python), row[1].toString());
    }

    void everySpellingReadsBack()
    {
        for (const QJsonValue row : goldenRows("reprs")) {
            const double value = fromBits(row[0]);
            for (const NumberStyle style : {NumberStyle::Plain, NumberStyle::Reader, NumberStyle::Python}) {
                const auto back = parseNumber(toText(value, style));
                QVERIFY2(back && same(*back, value), qPrintable(textOf(value, style)));
            }
            std::string appended = "x,";
            appendPlain(appended, value);
            QCOMPARE(appended, "x," + toText(value));
        }
    }

    /// Python's digits are the shortest; no other spelling may need more of them.
    void everySpellingIsTheShortest()
    {
        const auto digitsOf = [](QString text) {
            text = text.section(QChar('e'), 0, 0).remove(QChar('.')).remove(QChar('-'));
            while (text.startsWith(QChar('0')))
                text.remove(0, 1);
            while (text.endsWith(QChar('0')))
                text.chop(1);
            return text;
        };
        for (const QJsonValue row : goldenRows("reprs")) {
            const double value = fromBits(row[0]);
            if (!std::isfinite(value) || std::abs(value) > 1e15)
                continue;  // to_chars writes the exact digits of a large whole number where they are no longer
            for (const NumberStyle style : {NumberStyle::Plain, NumberStyle::Reader, NumberStyle::Yaml})
                QCOMPARE(digitsOf(textOf(value, style)), digitsOf(row[1].toString()));
            QVERIFY(textOf(value, NumberStyle::Plain).size() <= row[1].toString().size());
        }
    }

    void beyondTheRangeOfADouble_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const double infinity = std::numeric_limits<double>::infinity();
        const auto row = [](const char* name, const QString& text, double value) {
            QTest::newRow(name) << text << value;
        };
        row("10^400", "1e400", infinity);
        row("10^-400", "1e-400", 0);
        row("400 digits", QString(400, '9'), infinity);
        row("400 digits, and a small negative exponent", QString(400, '5') + "e-4", infinity);
        row("zeros before 400 digits", "000" + QString(400, '5') + ".5E-2", infinity);
        row("far behind the point", "0." + QString(400, '0') + "1", 0);
        row("far behind the point, and a small exponent", "0." + QString(400, '0') + "1e3", 0);
        row("negative", "-1e400", -infinity);
        row("an exponent beyond 64 bits", "1e99999999999999999999", infinity);
        row("a negative exponent beyond 64 bits", "1e-99999999999999999999", 0);
        row("nothing, times a lot", "0.000e99999999999999999999", 0);
    }

    /// As Python's float() reads them (3.11): too large is infinite, too small is nothing.
    void beyondTheRangeOfADouble()
    {
        QFETCH(const QString, text);
        const auto number = parseNumber(text.toStdString());
        QVERIFY(number);
        QTEST(*number, "value");
    }

    void nanHasNoSign()
    {
        const auto number = parseNumber("-nan");
        QVERIFY(number && std::isnan(*number) && !std::signbit(*number));
    }

    void spellings_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("json");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("whole") << 100.0 << "100"
                               << "100"
                               << "100.0"
                               << "100";
        QTest::newRow("rate") << 4e-8 << "4e-08"
                              << "4e-8"
                              << "4.0e-08"
                              << "4e-08";
        QTest::newRow("fraction") << 0.85 << "0.85"
                                  << "0.85"
                                  << "0.85"
                                  << "0.85";
        QTest::newRow("smallest in full") << 1e-4 << "1e-04"
                                          << "0.0001"
                                          << "0.0001"
                                          << "1e-04";
        QTest::newRow("large") << 1e16 << "1e+16"
                               << "1e16"
                               << "1.0e+16"
                               << "1e+16";
        QTest::newRow("million") << 1e6 << "1e+06"
                                 << "1000000"
                                 << "1000000.0"
                                 << "1e+06";
        QTest::newRow("zero") << 0.0 << "0"
                              << "0"
                              << "0.0"
                              << "0";
        QTest::newRow("minus zero") << -0.0 << "-0"
                                    << "-0"
                                    << "-0.0"
                                    << "-0";
        QTest::newRow("infinity") << infinity << "inf"
                                  << "inf"
                                  << ".inf"
                                  << "\"inf\"";
        QTest::newRow("minus infinity") << -infinity << "-inf"
                                        << "-inf"
                                        << "-.inf"
                                        << "\"-inf\"";
        QTest::newRow("not a number") << std::nan("") << "nan"
                                      << "nan"
                                      << ".nan"
                                      << "\"nan\"";
    }

    void spellings()
    {
        QFETCH(const double, value);
        QTEST(textOf(value, NumberStyle::Plain), "plain");
        QTEST(textOf(value, NumberStyle::Reader), "reader");
        QTEST(textOf(value, NumberStyle::Yaml), "yaml");
        QTEST(textOf(value, NumberStyle::Json), "json");
    }

    /// YAML 1.1 (https://yaml.org/type/float.html) takes a text for a number only in this form; PyYAML follows it.
    void yamlIsReadAsANumber()
    {
        const QRegularExpression number(QStringLiteral(
            "^([-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$"));
        for (const QJsonValue row : goldenRows("reprs"))
            QVERIFY(number.match(textOf(fromBits(row[0]), NumberStyle::Yaml)).hasMatch());
        const QJsonArray rows = goldenRows("yaml");
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue row : rows) {
            const bool readAsNumber = !row[1].isNull();
            QCOMPARE(number.match(row[0].toString()).hasMatch(), readAsNumber);
            if (readAsNumber)
                QCOMPARE(textOf(fromBits(row[1]), NumberStyle::Yaml), row[0].toString());
        }
    }

    void readsWhatPythonReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<double>>("value");
        for (const QJsonValue row : goldenRows("parses"))
            QTest::addRow("'%s'", qPrintable(row[0].toString().simplified().left(60)))
                << row[0].toString() << (row[1].isNull() ? std::optional<double>() : fromBits(row[1]));
    }

    void readsWhatPythonReads()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<double>, value);
        const auto read = parseNumber(text.toStdString());
        QCOMPARE(read.has_value(), value.has_value());
        if (value)
            QVERIFY2(same(*read, *value), qPrintable(textOf(*read, NumberStyle::Python)));
    }

    void wholeNumbers()
    {
        QCOMPARE(toWholeText(1e6), std::string("1000000"));
        QCOMPARE(toWholeText(-1), std::string("-1"));
        QCOMPARE(toWholeText(9007199254740992.0), std::string("9007199254740992"));
        for (const double whole : {0.0, -0.0, 1.0, -7.0, 9007199254740992.0})
            QVERIFY(isWhole(whole));
        for (const double other :
             {0.5, -1e-300, 9007199254740994.0, 1e300, std::nan(""), std::numeric_limits<double>::infinity()})
            QVERIFY(!isWhole(other));
    }

    void shortTexts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("third") << 1.0 / 3 << 4 << "0.3333";
        QTest::newRow("step 420 of the design") << 0.009281474 << 4 << "0.009281";
        QTest::newRow("tiny") << 4.00001e-8 << 3 << "4e-8";
        QTest::newRow("carry") << 0.99996 << 4 << "1";
        QTest::newRow("no zeros") << 0.85 << 4 << "0.85";
        QTest::newRow("one digit") << 0.0149 << 1 << "0.01";
        QTest::newRow("all digits") << 0.1 + 0.2 << 17 << "0.30000000000000004";
        QTest::newRow("negative") << -0.0399920000001 << 4 << "-0.03999";
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 4 << "inf";
    }

    void shortTexts()
    {
        QFETCH(const double, value);
        QFETCH(const int, digits);
        QTEST(QString::fromStdString(toShortText(value, digits)), "text");
    }

    void bits()
    {
        QVERIFY(sameBits(std::nan(""), std::nan("")));
        QVERIFY(!sameBits(0.0, -0.0));
        QVERIFY(sameBits(0.1 + 0.2, 0.30000000000000004));
        QVERIFY(!sameBits(0.1 + 0.2, 0.3));
    }
};

QTEST_APPLESS_MAIN(NumberTest)
#include "tst_number.moc"
