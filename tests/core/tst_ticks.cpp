// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ticks.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <cmath>
#include <random>

using namespace onecycle;

namespace {

/// Narrow no-break spaces stand as plain ones in the rows below.
QStringList textsOf(const std::vector<Tick>& ticks)
{
    QStringList texts;
    for (const Tick& tick : ticks)
        if (tick.major)
            texts << QString::fromStdString(tick.text).replace(QChar(0x202f), QChar(' '));
    return texts;
}

/// The number that a person reads from an axis text.
double read(QString text)
{
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    static const QRegularExpression power(QStringLiteral("(?:10|([\\d.]+)×10)([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$"));
    text.remove(QChar(0x202f)).replace(QStringLiteral("−"), QStringLiteral("-"));
    if (const auto match = power.match(text); match.hasMatch()) {
        QString exponent = match.captured(2).replace(QStringLiteral("⁻"), QStringLiteral("-"));
        for (int digit = 0; digit < 10; ++digit)
            exponent.replace(superscripts[digit], QString::number(digit));
        const QString mantissa = match.captured(1).isEmpty() ? QStringLiteral("1") : match.captured(1);
        text = text.left(match.capturedStart()) + mantissa + QStringLiteral("e") + exponent;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? value : std::nan("");
}

/// What must hold for the ticks of every axis; empty if it does.
QString defect(const std::vector<Tick>& ticks, double low, double high, int most)
{
    QSet<QString> texts;
    int labels = 0;
    double previous = -std::numeric_limits<double>::infinity();
    const double slack = (high - low) * 1e-6;
    for (const Tick& tick : ticks) {
        const QString text = QString::fromStdString(tick.text);
        if (!(tick.value > previous))
            return QStringLiteral("not ascending at ") + text;
        previous = tick.value;
        if (tick.value < low - slack || tick.value > high + slack)
            return QStringLiteral("outside: ") + text;
        if (tick.major == text.isEmpty())
            return QStringLiteral("a label on a minor tick, or none on a major one");
        if (!tick.major)
            continue;
        ++labels;
        if (texts.contains(text))
            return QStringLiteral("twice: ") + text;
        texts.insert(text);
        // A text of up to 15 digits is the tick's number itself, longer ones are as near as digits go.
        if (!(std::abs(read(text) - tick.value) <= std::abs(tick.value) * 1e-15))
            return QStringLiteral("%1 is not %2").arg(text).arg(tick.value, 0, 'g', 17);
        if (text.contains(QChar(' ')))
            return QStringLiteral("a space where a line may break: ") + text;
        if (text == QStringLiteral("−0") || text.contains(QStringLiteral("0000000000000")))
            return QStringLiteral("shows rounding: ") + text;
    }
    return labels > most ? QStringLiteral("%1 labels").arg(labels) : QString();
}

}  // namespace

/// Ticks of axes and their texts.
class TicksTest : public QObject {
    Q_OBJECT

private slots:
    void linear_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("the design's learning rates")
            << 0.0 << 0.0104 << 5 << QStringList{"0", "0.0025", "0.005", "0.0075", "0.01"};
        QTest::newRow("ends on a tick") << 0.0 << 0.01 << 5 << QStringList{"0", "0.0025", "0.005", "0.0075", "0.01"};
        QTest::newRow("the design's momenta")
            << 0.85 << 0.95 << 5 << QStringList{"0.85", "0.875", "0.9", "0.925", "0.95"};
        QTest::newRow("0.1 * 3") << 0.0 << 0.5 << 6 << QStringList{"0", "0.1", "0.2", "0.3", "0.4", "0.5"};
        QTest::newRow("through zero") << -0.2 << 0.7 << 6 << QStringList{"−0.2", "0", "0.2", "0.4", "0.6"};
        QTest::newRow("tiny") << 0.0 << 4e-8 << 5 << QStringList{"0", "1×10⁻⁸", "2×10⁻⁸", "3×10⁻⁸", "4×10⁻⁸"};
        QTest::newRow("one power for the whole axis") << 0.0 << 1e-12 << 3 << QStringList{"0", "0.5×10⁻¹²", "1×10⁻¹²"};
        QTest::newRow("large") << 0.0 << 4e9 << 3 << QStringList{"0", "2×10⁹", "4×10⁹"};
        QTest::newRow("groups of three") << 0.0 << 20000.0 << 3 << QStringList{"0", "10 000", "20 000"};
        QTest::newRow("zoomed in far") << 0.0093 - 5e-10 << 0.0093 + 5e-10 << 3
                                       << QStringList{"0.0092999995", "0.0093", "0.0093000005"};
        QTest::newRow("part of a finer grid") << 0.05 << 0.95 << 2 << QStringList{"0.25", "0.75"};
    }

    void linear()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const int, most);
        QFETCH(const QStringList, texts);
        QCOMPARE(textsOf(linearTicks(low, high, most)), texts);
    }

    void whole_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one step") << -0.5 << 0.5 << 8 << QStringList{"0"};
        QTest::newRow("two steps") << 0.0 << 1.0 << 8 << QStringList{"0", "1"};
        QTest::newRow("no halves") << 0.0 << 3.0 << 8 << QStringList{"0", "1", "2", "3"};
        QTest::newRow("no 2.5 either") << 0.0 << 9.0 << 4 << QStringList{"0", "5"};
        QTest::newRow("between two steps") << 0.2 << 0.8 << 8 << QStringList{};
        QTest::newRow("the design's") << 0.0 << 1000.0 << 6 << QStringList{"0", "200", "400", "600", "800", "1000"};
        QTest::newRow("RAFT") << 0.0 << 100099.0 << 3 << QStringList{"0", "50 000", "100 000"};
        QTest::newRow("a thousand million") << 0.0 << 999999999.0 << 2 << QStringList{"0", "500 000 000"};
        QTest::newRow("single steps there")
            << 500000000.25 << 500000003.5 << 5 << QStringList{"500 000 001", "500 000 002", "500 000 003"};
        QTest::newRow("2^53") << 9007199254740990.0 << 9007199254740992.0 << 5
                              << QStringList{"9 007 199 254 740 990", "9 007 199 254 740 992"};
    }

    void whole()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const int, most);
        QFETCH(const QStringList, texts);
        const auto ticks = linearTicks(low, high, most, TickKind::Whole);
        QCOMPARE(textsOf(ticks), texts);
        QCOMPARE(defect(ticks, low, high, most), QString());
    }

    void logarithmic_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("minor");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("decades") << 4e-8 << 1e-2 << 8 << 46
                                 << QStringList{"10⁻⁷", "10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²"};
        QTest::newRow("thinned") << 4e-8 << 1e-2 << 3 << 3 << QStringList{"10⁻⁶", "10⁻⁴", "10⁻²"};
        QTest::newRow("around one") << 0.1 << 100.0 << 4 << 24 << QStringList{"10⁻¹", "1", "10", "10²"};
        QTest::newRow("1-2-5") << 2e-5 << 8e-4 << 8 << 11
                               << QStringList{"2×10⁻⁵", "5×10⁻⁵", "10⁻⁴", "2×10⁻⁴", "5×10⁻⁴"};
        QTest::newRow("1-2-5 in full") << 0.004 << 0.02 << 6 << 5 << QStringList{"0.005", "0.01", "0.02"};
        QTest::newRow("within a decade") << 0.3 << 0.95 << 6 << 0 << QStringList{"0.4", "0.6", "0.8"};
        QTest::newRow("zoomed in far") << 0.0093 << 0.0093 + 2e-10 << 3 << 0
                                       << QStringList{"0.0093", "0.0093000001", "0.0093000002"};
        QTest::newRow("all of the range")
            << 1e-12 << 1e9 << 6 << 16 << QStringList{"10⁻¹²", "10⁻⁸", "10⁻⁴", "1", "10⁴", "10⁸"};
    }

    void logarithmic()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const int, most);
        QFETCH(const int, minor);
        QFETCH(const QStringList, texts);
        const auto ticks = logTicks(low, high, most);
        QCOMPARE(textsOf(ticks), texts);
        QCOMPARE(std::ranges::count(ticks, false, &Tick::major), minor);
        QCOMPARE(defect(ticks, low, high, most), QString());
    }

    /// Every axis from 1e-12 to 1e9: few labels, in order, no two alike, each the number that it stands at.
    void anyRange_data()
    {
        QTest::addColumn<int>("kind");  // 0 real, 1 whole, 2 logarithmic
        QTest::newRow("real") << 0;
        QTest::newRow("whole") << 1;
        QTest::newRow("logarithmic") << 2;
    }

    void anyRange()
    {
        QFETCH(const int, kind);
        std::mt19937_64 random(20260102);
        const auto uniform = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
        for (int i = 0; i < 20000; ++i) {
            double low = std::pow(10, uniform(-12, 9)) * (kind == 2 || i % 3 == 0 ? 1 : i % 3 == 1 ? -1 : 0);
            double high = low + std::max(std::abs(low), 1e-12) * std::pow(10, uniform(-9, 3));
            if (kind == 1)
                low = std::floor(low), high = low + std::floor(std::pow(10, uniform(0, 9)));
            const int most = 1 + i % 12;
            const auto ticks = kind == 2 ? logTicks(low, high, most)
                                         : linearTicks(low, high, most, kind == 1 ? TickKind::Whole : TickKind::Real);
            const QString where =
                QStringLiteral("[%1, %2] most %3 ").arg(low, 0, 'g', 17).arg(high, 0, 'g', 17).arg(most);
            QCOMPARE(where + defect(ticks, low, high, most), where);
            const qsizetype labels = textsOf(ticks).size();
            QVERIFY2(labels >= std::min(most, 2), qPrintable(where + QString::number(labels)));
        }
    }

    void degenerateRangesHaveNone()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const double nan = std::nan("");
        using Range = std::pair<double, double>;
        for (const auto& [low, high] : {Range{1, 1}, Range{2, 1}, Range{nan, 1}, Range{0, nan}, Range{0, infinity},
                                        Range{-1e308, 1e308}, Range{0, 5e-324}}) {
            QVERIFY(linearTicks(low, high, 5).empty());
            QVERIFY(logTicks(low, high, 5).empty());
        }
        QVERIFY(logTicks(0, 1, 5).empty());
        QVERIFY(logTicks(-1, 1, 5).empty());
        QVERIFY(textsOf(linearTicks(0, 1e308, 1)).size() <= 1);
        QVERIFY(textsOf(linearTicks(0, 1, 0)).size() <= 1);
    }

    void axisTexts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("final lr") << 4e-8 << 3 << "4×10⁻⁸";
        QTest::newRow("a power") << 1e-4 << 3 << "10⁻⁴";
        QTest::newRow("initial lr") << 4e-4 << 3 << "0.0004";
        QTest::newRow("peak") << 0.01 << 3 << "0.01";
        QTest::newRow("rounded") << 1.0 / 3 << 3 << "0.333";
        QTest::newRow("rounded up to a power") << 9.9999e-6 << 3 << "10⁻⁵";
        QTest::newRow("large") << 123456.0 << 3 << "1.23×10⁵";
        QTest::newRow("all digits") << 0.1 + 0.2 << 17 << "0.30000000000000004";
        QTest::newRow("zero") << 0.0 << 3 << "0";
        QTest::newRow("minus zero") << -0.0 << 3 << "0";
        QTest::newRow("negative") << -0.039992 << 3 << "−0.04";
        QTest::newRow("negative power") << -1e-9 << 3 << "−10⁻⁹";
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << 3 << "−∞";
    }

    void axisTexts()
    {
        QFETCH(const double, value);
        QFETCH(const int, digits);
        QTEST(QString::fromStdString(axisText(value, digits)), "text");
    }
};

QTEST_APPLESS_MAIN(TicksTest)
#include "tst_ticks.moc"
