// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_styles.h"

#include <QSettings>
#include <QtTest>

using namespace onecycle::ui;

class PictureSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("unit");
        QTest::newRow("pixels without a unit") << "1600x900" << 1600.0 << 900.0 << int(LengthUnit::Pixels);
        QTest::newRow("pixels") << "800x600px" << 800.0 << 600.0 << int(LengthUnit::Pixels);
        QTest::newRow("millimetres") << "89x72.5mm" << 89.0 << 72.5 << int(LengthUnit::Millimetres);
        QTest::newRow("centimetres") << "8.9x7cm" << 89.0 << 70.0 << int(LengthUnit::Millimetres);
        QTest::newRow("inches") << "3.5x2.6in" << 3.5 << 2.6 << int(LengthUnit::Inches);
        QTest::newRow("inches as a sign") << "3.5x2.6\"" << 3.5 << 2.6 << int(LengthUnit::Inches);
        QTest::newRow("a multiplication cross")
            << QString::fromUtf8("89×72mm") << 89.0 << 72.0 << int(LengthUnit::Millimetres);
        QTest::newRow("a capital letter") << "10X20" << 10.0 << 20.0 << int(LengthUnit::Pixels);
    }

    void sizes()
    {
        QFETCH(const QString, text);
        const auto size = parseSize(text.toStdString());
        QVERIFY(size);
        QTEST(size->width, "width");
        QTEST(size->height, "height");
        QTEST(int(size->unit), "unit");
        QVERIFY(parseSize(sizeText(*size).toStdString()) == size);
    }

    void noSizes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"", "x", "1600", "1600x", "x900", "0x900", "1600x-1", "infx5", "nanx5", "1e7x5",
                                       "1600x900pt", "1600 900", "a x b", "mm"})
            QTest::newRow(text) << text;
    }

    void noSizes()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseSize(text.toStdString()));
    }

    void everyNamedSizeIsKnown()
    {
        for (const NamedSize& row : namedSizes()) {
            PictureSettings settings;
            settings.size = row.size;
            settings.dpi = row.dpi;
            QCOMPARE(namedSize(settings), &row);
        }
        PictureSettings other;
        other.size.width = 1234;
        QVERIFY(!namedSize(other));
    }

    void theLastChoiceIsRemembered()
    {
        QVERIFY(picture_styles::last() == PictureSettings());
        PictureSettings settings;
        settings.size = {89, 72.5, LengthUnit::Millimetres};
        settings.dpi = 300;
        settings.fontScale = 1.5;
        settings.font = "OneCycle Serif";
        settings.dark = true;
        settings.formats = {"svg", "pdf"};
        for (const PictureSwitch& row : pictureSwitches())
            settings.*row.member = !(settings.*row.member);
        picture_styles::setLast(settings);
        QVERIFY(picture_styles::last() == settings);
    }

    void whatCannotBeUsedIsTheDefault()
    {
        QSettings().setValue(
            "pictures/last",
            QVariantMap{
                {"size", "a lot"}, {"dpi", 1e9}, {"font_scale", "x"}, {"formats", QStringList{"gif"}}, {"dark", true}});
        PictureSettings expected;
        expected.dark = true;
        QVERIFY(picture_styles::last() == expected);
    }

    void stylesHaveNames()
    {
        PictureSettings column;
        column.dpi = 300;
        picture_styles::save("paper", column);
        picture_styles::save("dark slide", {});
        QCOMPARE(picture_styles::names(), (QStringList{"dark slide", "paper"}));
        QVERIFY(picture_styles::named("paper") == column);
        picture_styles::remove("paper");
        QCOMPARE(picture_styles::names(), QStringList{"dark slide"});
        QVERIFY(picture_styles::named("paper") == picture_styles::last());
    }
};

QTEST_GUILESS_MAIN(PictureSettingsTest)
#include "tst_picture_settings.moc"
