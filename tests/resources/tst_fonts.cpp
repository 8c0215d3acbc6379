// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QtTest>

/// The fonts that the program carries, as Qt sees them.
class FontsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString& file : QDir(":/fonts").entryList(QDir::Files)) {
            QVERIFY2(QFontDatabase::addApplicationFont(":/fonts/" + file) >= 0, qPrintable(file));
        }
    }

    void family_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("weight");
        QTest::addColumn<QString>("style");
        QTest::newRow("body") << "OneCycle Sans" << int(QFont::Normal) << "Regular";
        QTest::newRow("heading") << "OneCycle Sans" << int(QFont::DemiBold) << "SemiBold";
        QTest::newRow("paper") << "OneCycle Serif" << int(QFont::Normal) << "Regular";
        QTest::newRow("paper, heading") << "OneCycle Serif" << int(QFont::DemiBold) << "SemiBold";
        QTest::newRow("code") << "OneCycle Mono" << int(QFont::Normal) << "Regular";
    }

    void family()
    {
        QFETCH(const QString, family);
        QFETCH(const int, weight);
        QFETCH(const QString, style);
        QFont font(family);
        font.setWeight(QFont::Weight(weight));
        const QRawFont raw = QRawFont::fromFont(font);
        QCOMPARE(raw.familyName(), family);
        QCOMPARE(raw.styleName(), style);
        QCOMPARE(QFontInfo(font).family(), family);
        QCOMPARE(QFontInfo(font).weight(), weight);
    }

    /// Numbers that change under the hand must not shift: neither a digit alone nor two kerned ones differ in width.
    void digitsAreTabular_data() { family_data(); }

    void digitsAreTabular()
    {
        QFETCH(const QString, family);
        QFETCH(const int, weight);
        QFont font(family, -1, weight);
        font.setPixelSize(1000);
        const QFontMetricsF metrics(font);
        const qreal width = metrics.horizontalAdvance("0");
        for (char first = '0'; first <= '9'; ++first) {
            QCOMPARE(metrics.horizontalAdvance(QChar(first)), width);
            for (char second = '0'; second <= '9'; ++second) {
                QCOMPARE(metrics.horizontalAdvance(QString(QChar(first)) + QChar(second)), 2 * width);
            }
        }
    }

    void knowsTheSignsOfTheWindow_data()
    {
        QTest::addColumn<QString>("signs");
        QTest::newRow("powers of ten") << "10\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
        QTest::newRow("minus, times, dash, ellipsis") << "\u2212\u00d7\u2013\u2014\u2026\u00b7";
        QTest::newRow("comparisons") << "\u2264\u2265\u2260\u2248\u221e";
        QTest::newRow("arrows") << "\u2190\u2191\u2192\u2193";
        QTest::newRow("Greek") << "\u03b1\u03b2\u03b3\u03b7\u03bb\u03bc\u03c0";
        QTest::newRow("quotes") << "\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e";
        QTest::newRow("spaces") << "\u00a0\u2009\u202f";
        QTest::newRow("European names") << "\u00c4\u00d6\u00dc\u00e9\u00f1\u0159\u0142\u015f";
    }

    void knowsTheSignsOfTheWindow()
    {
        QFETCH(const QString, signs);
        for (const int weight : {int(QFont::Normal), int(QFont::DemiBold)}) {
            const QRawFont raw = QRawFont::fromFont(QFont("OneCycle Sans", -1, weight));
            for (const QChar sign : signs) {
                QVERIFY2(raw.supportsCharacter(sign), qPrintable(QString::number(sign.unicode(), 16)));
            }
        }
    }

    /// Code is shown as it is typed: "->", "!=" and "1e-4" keep one glyph a character.
    void codeHasNoLigatures()
    {
        for (const QString text : {"->", "!=", "==", ">=", "1e-4", "fi", "0x"}) {
            const QRawFont raw = QRawFont::fromFont(QFont("OneCycle Mono"));
            QTextLayout layout(text, QFont("OneCycle Mono"));
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            QCOMPARE(layout.glyphRuns().value(0).glyphIndexes(), raw.glyphIndexesForString(text));
        }
    }
};

QTEST_MAIN(FontsTest)
#include "tst_fonts.moc"
