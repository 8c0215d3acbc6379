// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read.h"
#include "picture_rig.h"

#include <QDateTime>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// The texts of an SVG, in the order of the file.
QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts += reader.readElementText().trimmed();
    return texts;
}

bool differs(QRgb p, QRgb q)
{
    constexpr int rounding = 3;
    return std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))}) >
           rounding;
}

double shareOfDifferentPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += differs(a.pixel(x, y), b.pixel(x, y)) ? 1 : 0;
    return double(count) / a.width() / a.height();
}

}  // namespace

/// Pictures that leave the program. Files read back by other programs are in tests/app/read_pictures.py.
class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    /// The alternative text: SVG's <desc>, PNG's Description, XMP's dc:description.
    void theWordsTravelWithThePicture_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* const format : {"svg", "png", "pdf"})
            QTest::newRow(format) << format;
    }

    void theWordsTravelWithThePicture()
    {
        QFETCH(const QString, format);
        const QByteArray file = fileOf(qPrintable(format), exampleSnapshot());
        const QByteArray words = "A 1cycle schedule of two phases over 1000 steps: the learning rate rises from 0.0004 "
                                 "to its peak of 0.01 at step 299 and falls to 4e-8 at the last step, 999.";
        if (format == QLatin1String("png"))
            QVERIFY(QImage::fromData(file).text("Description").startsWith(words));
        else
            QVERIFY(file.contains(words));
        if (format == QLatin1String("svg"))
            QVERIFY(file.contains("<desc>" + words));
    }

    /// In the next second, too. Other processes are compared in tests/app/read_pictures.py.
    void isTheSameBytesEveryTime()
    {
        const auto files = [] {
            QList<QByteArray> all;
            for (const bool outlines : {false, true})
                for (const PictureFormat& format : pictureFormats()) {
                    PictureSettings settings;
                    settings.outlines = outlines;
                    all += fileOf(format.key, exampleSnapshot(), settings);
                }
            return all;
        };
        const QList<QByteArray> first = files();
        const qint64 second = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
        QCOMPARE(first.size(), 6);
        QVERIFY(files() == first);
    }

    void everySwitchChangesThePicture_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < pictureSwitches().size(); ++i)
            QTest::newRow(pictureSwitches()[i].key) << int(i);
    }

    void everySwitchChangesThePicture()
    {
        QFETCH(const int, row);
        const PictureSwitch& part = pictureSwitches()[std::size_t(row)];
        ViewState view;
        view.zoomSteps = AxisRange{100, 400};
        PictureSettings settings;
        const QByteArray before = fileOf("svg", exampleSnapshot(view), settings);
        settings.*part.member = !(settings.*part.member);
        QVERIFY(fileOf("svg", exampleSnapshot(view), settings) != before);
        const bool onlyVectors = part.member == &PictureSettings::outlines;
        const bool sameImage = chartImage(pictureOf(exampleSnapshot(view), settings)) ==
                               chartImage(pictureOf(exampleSnapshot(view)));
        QCOMPARE(sameImage, onlyVectors);
    }

    void showsWhatIsChosen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("key");
        const auto add = [](const char* name, const char* text, bool PictureSettings::*member) {
            for (std::size_t i = 0; i < pictureSwitches().size(); ++i)
                if (pictureSwitches()[i].member == member)
                    QTest::newRow(name) << text << int(i);
        };
        add("title", "1cycle schedule", &PictureSettings::title);
        add("legend", "Learning rate", &PictureSettings::legend);
        add("phases", "1 · Warm-up, 300 steps", &PictureSettings::phases);
        add("annotations", "peak 0.01 at step 299", &PictureSettings::annotations);
        add("caption", "OneCycleLR(max_lr=0.01, epochs=10, steps_per_epoch=100)", &PictureSettings::caption);
    }

    void showsWhatIsChosen()
    {
        QFETCH(const QString, text);
        QFETCH(const int, key);
        PictureSettings settings;
        QVERIFY(textsOf(fileOf("svg", exampleSnapshot(), settings)).contains(text));
        settings.*pictureSwitches()[std::size_t(key)].member = false;
        QVERIFY(!textsOf(fileOf("svg", exampleSnapshot(), settings)).contains(text));
    }

    void followsTheWindowUnlessTold()
    {
        ViewState view;
        view.hideMomentum = true;
        view.logLr = true;
        QVERIFY(!textsOf(fileOf("svg", exampleSnapshot(view))).contains("Momentum"));
        QVERIFY(textsOf(fileOf("svg", exampleSnapshot(view))).contains(QString::fromUtf8("10⁻⁴")));
        PictureSettings settings;
        settings.momentum = true;
        settings.logLr = false;
        const QStringList texts = textsOf(fileOf("svg", exampleSnapshot(view), settings));
        QVERIFY(texts.contains("Momentum"));
        QVERIFY(!texts.contains(QString::fromUtf8("10⁻⁴")));
        QVERIFY(texts.contains("0.005"));
    }

    void titleIsTheScheduleOrTheWordsGiven()
    {
        DocumentValue value = startingDocument();
        value.activeEntry().name = "ResNet <50> & \"friends\"";
        PictureSettings settings;
        const Snapshot snapshot = makeSnapshot(value, {});
        QVERIFY(textsOf(fileOf("svg", snapshot)).contains("ResNet <50> & \"friends\""));
        settings.titleText = "Slide 7";
        QVERIFY(textsOf(fileOf("svg", snapshot, settings)).contains("Slide 7"));
    }

    void hasItsSizeAndResolution_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("pixels") << "1600x900" << 192.0 << QSize(1600, 900);
        QTest::newRow("millimetres") << "89x72mm" << 300.0 << QSize(1051, 850);
        QTest::newRow("inches") << "13.333x7.5in" << 144.0 << QSize(1920, 1080);
        QTest::newRow("tiny") << "64x64" << 96.0 << QSize(64, 64);
        QTest::newRow("a banner") << "3000x200" << 96.0 << QSize(3000, 200);
    }

    void hasItsSizeAndResolution()
    {
        QFETCH(const QString, size);
        QFETCH(const double, dpi);
        PictureSettings settings;
        settings.size = *parseSize(size.toStdString());
        settings.dpi = dpi;
        const QImage image = QImage::fromData(fileOf("png", exampleSnapshot(), settings), "PNG");
        QTEST(image.size(), "pixels");
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.02);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("too large") << "100x100in" << 300.0 << 1.0
                                   << "30000 × 30000 pixels; it may have a hundred million";
        QTest::newRow("too long") << "32001x100" << 96.0 << 1.0 << "32001 × 100 pixels; it may have";
        QTest::newRow("larger than a page") << "30000x100" << 96.0 << 1.0 << "larger than 200 inches";
        QTest::newRow("too small") << "63x900" << 96.0 << 1.0 << "63 × 900 pixels, too few";
        QTest::newRow("resolution") << "1600x900" << 5.0 << 1.0 << "5 dots per inch";
        QTest::newRow("font scale") << "1600x900" << 96.0 << 9.0 << "font scale of 9";
        QTest::newRow("not a number") << "1600x900" << std::nan("") << 1.0 << "dots per inch";
    }

    void refuses()
    {
        QFETCH(const QString, size);
        QFETCH(const double, dpi);
        QFETCH(const double, fontScale);
        QFETCH(const QString, sentence);
        PictureSettings settings;
        settings.size = *parseSize(size.toStdString());
        settings.dpi = dpi;
        settings.fontScale = fontScale;
        const auto picture = makePicture(exampleSnapshot(), settings);
        QVERIFY(!picture);
        QVERIFY2(picture.error().contains(sentence), qPrintable(picture.error()));
    }

    void nothingIsDrawnOfAnInvalidConfiguration()
    {
        DocumentValue value = startingDocument();
        std::get<ScheduleConfig>(value.activeEntry().source).pctStart = 7;
        const Snapshot valid = exampleSnapshot();
        QVERIFY(!makePicture(makeSnapshot(value, {}, &valid), {}));
    }

    void fontScaleMakesTextsLarger()
    {
        PictureSettings settings;
        const double usual = pictureOf(exampleSnapshot(), settings).options.scale;
        settings.fontScale = 1.25;
        QCOMPARE(pictureOf(exampleSnapshot(), settings).options.scale, 1.25 * usual);
    }

    /// Type of a printed figure is at least 7.5 points high.
    void smallFiguresHaveReadableType()
    {
        PictureSettings settings;
        settings.size = {89, 72, LengthUnit::Millimetres};
        settings.dpi = 300;
        const Picture picture = pictureOf(exampleSnapshot(), settings);
        QVERIFY(11 * picture.options.scale / settings.dpi * 72 >= 7.49);
    }

    /// On a ground in the theme's colour it looks like the opaque one.
    void transparentLooksTheSameOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void transparentLooksTheSameOnItsGround()
    {
        QFETCH(const bool, dark);
        PictureSettings settings;
        settings.dark = dark;
        const QImage opaque = chartImage(pictureOf(exampleSnapshot(), settings));
        settings.transparent = true;
        const QImage transparent = chartImage(pictureOf(exampleSnapshot(), settings));
        QCOMPARE(qAlpha(transparent.pixel(2, 2)), 0);
        QImage laid(opaque.size(), QImage::Format_RGB32);
        laid.fill((dark ? darkTheme() : lightTheme()).panel);
        QPainter(&laid).drawImage(0, 0, transparent);
        // Edges of letters are blended otherwise, and the grid lies over the bands instead of in its own colour.
        QVERIFY(shareOfDifferentPixels(laid, opaque) < 0.02);
        for (const QPoint& band : {QPoint(200, 250), QPoint(1300, 250), QPoint(200, 700), QPoint(20, 20)})
            QVERIFY(!differs(laid.pixel(band), opaque.pixel(band)));
    }

    void outlinesHaveNoText()
    {
        PictureSettings settings;
        const QByteArray texts = fileOf("svg", exampleSnapshot(), settings);
        QVERIFY(texts.contains("@font-face"));
        QVERIFY(!textsOf(texts).isEmpty());
        settings.outlines = true;
        const QByteArray outlines = fileOf("svg", exampleSnapshot(), settings);
        QVERIFY(!outlines.contains("@font-face"));
        QVERIFY(textsOf(outlines).isEmpty());
        QVERIFY(!fileOf("pdf", exampleSnapshot(), settings).contains("/FontFile"));
    }

    /// QSvgGenerator ignores clips, so the curves are clipped themselves: of a zoomed picture no point of a curve lies
    /// outside the plot.
    void curvesAreClippedPaths()
    {
        ViewState view;
        view.zoomSteps = AxisRange{100, 200};
        view.zoomLr = AxisRange{0.002, 0.004};
        PictureSettings settings;
        settings.zoomed = true;
        settings.annotations = false;
        settings.size = {1000, 562.5, LengthUnit::Pixels};  // the design's own size
        const QByteArray svg = fileOf("svg", exampleSnapshot(view), settings);
        const QByteArray colour = lightTheme().accent.name().toUtf8();
        QXmlStreamReader reader(svg);
        int curves = 0;
        QByteArray stroke;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == QLatin1String("g"))
                stroke = reader.attributes().value("stroke").toUtf8();
            if (reader.name() != QLatin1String("path") || stroke != colour)
                continue;
            ++curves;
            static const QRegularExpression point(R"([ML](-?[\d.]+),(-?[\d.]+))");
            auto points = point.globalMatch(reader.attributes().value("d").toString());
            int count = 0;
            while (points.hasNext()) {
                const auto match = points.next();
                ++count;
                QVERIFY(match.captured(1).toDouble() >= 70 && match.captured(1).toDouble() <= 970);
                QVERIFY(match.captured(2).toDouble() >= 80 && match.captured(2).toDouble() <= 310);
            }
            QVERIFY(count > 5);
        }
        QCOMPARE(curves, 1);
    }

    void comesBackAsADocument_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const PictureFormat& format : pictureFormats())
            QTest::newRow(format.key) << QByteArray(format.key);
    }

    void comesBackAsADocument()
    {
        QFETCH(const QByteArray, format);
        DocumentValue value = startingDocument();
        value.activeEntry().name = QString::fromUtf8("Größe <&> \"β₁\" 😀 ]]> --").toStdString();
        auto& config = std::get<ScheduleConfig>(value.activeEntry().source);
        config.maxLr = PerGroup(std::vector{0.1, 0.05});
        config.groups = {"body", "head"};
        config.finalDivFactor = std::numeric_limits<double>::infinity();
        ViewState view;
        view.logLr = true;
        const QByteArray file = fileOf(format, makeSnapshot(value, view));
        const auto back = readDocument({file.constData(), std::size_t(file.size())});
        QVERIFY2(back, back ? "" : back.error().message.c_str());
        QVERIFY(back->value == value);
        QVERIFY(back->view == view);
        QVERIFY(!back->isDocument);
    }

    void controlCharactersBreakNoFile()
    {
        DocumentValue value = startingDocument();
        value.activeEntry().name = "bell \x07 & \xEF\xBF\xBE end";
        const QByteArray svg = fileOf("svg", makeSnapshot(value, {}));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        const auto back = readDocument({svg.constData(), std::size_t(svg.size())});
        QVERIFY(back && back->value == value);
    }

    /// A name in characters that the font lacks looks the same everywhere: as outlines.
    void whatTheFontLacksIsOutlined()
    {
        PictureSettings settings;
        settings.titleText = QString::fromUtf8("学习率");
        const QByteArray svg = fileOf("svg", exampleSnapshot(), settings);
        QVERIFY(textsOf(svg).isEmpty());
        QVERIFY(!svg.contains("@font-face"));
    }

    void aMissingFontIsSaid()
    {
        PictureSettings settings;
        settings.font = "No Such Family";
        const auto picture = makePicture(exampleSnapshot(), settings);
        QVERIFY(!picture);
        QVERIFY(picture.error().contains("No Such Family"));
    }

    void anyFontCanBeChosen_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("sans") << "";
        QTest::newRow("serif") << "OneCycle Serif";
    }

    void anyFontCanBeChosen()
    {
        QFETCH(const QString, family);
        PictureSettings settings;
        settings.font = family;
        const QByteArray svg = fileOf("svg", exampleSnapshot(), settings);
        const QString name = family.isEmpty() ? "OneCycle Sans" : family;
        QVERIFY(svg.contains("font-family:'" + name.toUtf8() + "'"));
        QVERIFY(svg.contains("font-family=\"" + name.toUtf8() + "\""));
        const QByteArray data = svg.mid(svg.indexOf("base64,") + 7);
        const QByteArray font = QByteArray::fromBase64(data.left(data.indexOf(')')));
        QVERIFY(font.size() > 1000 && font.size() < 60000);
        QVERIFY(font.startsWith("OTTO") || font.startsWith(QByteArray("\0\1\0\0", 4)));
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
