// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_document.h"
#include "dialog_answer.h"
#include "picture_rig.h"
#include "ui/export/png.h"
#include "ui/sweep/animate_dialog.h"
#include "ui/sweep/frame_files.h"
#include "ui/sweep/gif_palette.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QProgressDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

Animation moving(double seconds = 0.5, double rate = 8, bool back = false)
{
    return {{"pct_start", 0.1, 0.5, Scale::Linear, {}}, seconds, rate, Easing::None, back};
}

AnimationFrames animated(const Animation& animation)
{
    auto frames = AnimationFrames::make(exampleSnapshot(), animation);
    if (!frames)
        qFatal("no frames");
    return *frames;
}

PictureSettings small()
{
    PictureSettings settings;
    settings.size = {640, 360};
    return settings;
}

std::optional<QString> writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return std::nullopt;
    return path + " could not be written.";
}

/// What Pillow finds in the GIF \p path; every frame is written to \p path.N.png, as it is shown.
QJsonObject decoded(const QString& path)
{
    QProcess python;
    python.start("/usr/bin/python3", {"-c", R"(
import json, sys
from PIL import Image
image = Image.open(sys.argv[1])
delays = []
for index in range(image.n_frames):
    image.seek(index)
    delays.append(image.info["duration"])
    image.convert("RGB").save(f"{sys.argv[1]}.{index}.png")
print(json.dumps({"frames": image.n_frames, "size": image.size, "delays": delays, "loop": image.info["loop"]}))
)",
                                      path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/// The largest difference of a channel, and how many pixels differ at all.
std::pair<int, int> differences(const QImage& a, const QImage& b)
{
    int largest = 0;
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            pixels += one != other ? 1 : 0;
            largest = std::max({largest, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                std::abs(qBlue(one) - qBlue(other))});
        }
    return {largest, pixels};
}

/// The dialog, and hands to use it.
struct Bench {
    explicit Bench(bool motion, const Animation& animation = moving(1, 10))
        : dialog(exampleSnapshot(), animation, folder.filePath("schedule"), motion)
    {
        applyTheme(lightTheme());
        dialog.resize(1100, 720);
        dialog.show();
        (void)QTest::qWaitForWindowExposed(&dialog);
    }

    template <class T = QWidget>
    T& get(const char* name)
    {
        auto* const widget = dialog.findChild<T*>(QStringLiteral("animate.") + QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    void click(const char* name) { QTest::mouseClick(&get(name), Qt::LeftButton); }
    void type(const char* name, const char* text)
    {
        auto& box = get<QLineEdit>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
    QImage seen() { return get("preview").grab().toImage(); }
    QString remark() { return get<QLabel>("remark").text(); }
    int frame() { return get<QSlider>("frame").value(); }

    QTemporaryDir folder;
    AnimateDialog dialog;
};

}  // namespace

class AnimationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    /// Decoded by Pillow: as many frames, as large, standing as long, looping; each one is the picture of its
    /// configuration as near as 256 colours come.
    void gifIsTheAnimation_data()
    {
        QTest::addColumn<Animation>("animation");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QList<int>>("delays");
        QTest::newRow("8 a second") << moving() << false << QList<int>{130, 120, 130, 120};
        QTest::newRow("there and back") << moving(0.3, 10, true) << false << QList<int>{100, 100, 100, 100};
        QTest::newRow("dark") << moving(0.3, 10) << true << QList<int>{100, 100, 100};
    }

    void gifIsTheAnimation()
    {
        QFETCH(const Animation, animation);
        QFETCH(const bool, dark);
        QFETCH(const QList<int>, delays);
        QTemporaryDir folder;
        const QString path = folder.filePath("a.gif");
        const AnimationFrames frames = animated(animation);
        PictureSettings settings = small();
        settings.dark = dark;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto outcome = writeGif(frames, settings, file, [](std::size_t) { return true; });
        file.close();
        QCOMPARE(outcome.failure, QString());
        const QJsonObject read = decoded(path);
        QCOMPARE(read["frames"].toInt(), int(delays.size()));
        QCOMPARE(read["size"].toArray(), (QJsonArray{640, 360}));
        QCOMPARE(read["loop"].toInt(), 0);
        for (int i = 0; i < delays.size(); ++i)
            QCOMPARE(read["delays"].toArray()[i].toInt(), delays[i]);
        QImage last;
        for (int i = 0; i < delays.size(); ++i) {
            const QImage shown(QStringLiteral("%1.%2.png").arg(path).arg(i));
            const auto [largest, pixels] = differences(shown, chartImage(*frames.picture(std::size_t(i), settings)));
            QVERIFY2(largest <= 40, qPrintable(QString::number(largest)));
            QVERIFY2(pixels < 640 * 360 / 20, qPrintable(QString::number(pixels)));
            QVERIFY(last.isNull() || differences(last, shown).second > 200);
            last = shown;
        }
    }

    void numberedPicturesAreThoseOfTheConfigurations()
    {
        QTemporaryDir folder;
        const AnimationFrames frames = animated(moving());
        const auto outcome = writeNumbered(frames, small(), folder.filePath("curve.png"), writeBytes,
                                           [](std::size_t) { return true; });
        QCOMPARE(outcome.failure, QString());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{"curve-0001.png", "curve-0002.png", "curve-0003.png", "curve-0004.png"}));
        const QList<double> values{0.1, 0.2333, 0.3667, 0.5};
        for (int i = 0; i < values.size(); ++i) {
            ScheduleConfig config = startingConfig();
            config.pctStart = values[i];
            PictureSettings settings = small();
            settings.titleText = QStringLiteral("pct_start %1").arg(values[i]);
            Picture picture = pictureOf(makeSnapshot(makeDocument(config, settings.titleText.toStdString()), {}),
                                        settings);
            picture.options.curves = frames.curves();
            QFile file(folder.filePath(QStringLiteral("curve-000%1.png").arg(i + 1)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), *pngFile(picture));
        }
    }

    /// Whatever moves: what is left of the plots, and the axis below them, is the same in every frame.
    void axesHoldStill_data()
    {
        QTest::addColumn<SweepRange>("range");
        QTest::newRow("peak") << SweepRange{"max_lr", 0.001, 0.1, Scale::Logarithmic, {}};
        QTest::newRow("length") << SweepRange{"epochs", 2, 20, Scale::Linear, {}};
        QTest::newRow("momentum") << SweepRange{"base_momentum", 0.6, 0.9, Scale::Linear, {}};
    }

    void axesHoldStill()
    {
        QFETCH(const SweepRange, range);
        const AnimationFrames frames = animated({range, 0.3, 10, Easing::None, false});
        PictureSettings settings = small();
        settings.caption = false;
        settings.phases = false;
        settings.annotations = false;
        QList<QImage> edges;
        for (std::size_t i = 0; i < frames.count(); ++i) {
            const QImage image = chartImage(*frames.picture(i, settings));
            edges += image.copy(0, 60, 36, 300);
        }
        QVERIFY(differences(edges[0], QImage(edges[0].size(), edges[0].format())).second > 0);
        QCOMPARE(edges[1], edges[0]);
        QCOMPARE(edges[2], edges[0]);
    }

    void failuresAreSaid()
    {
        QTemporaryDir folder;
        const AnimationFrames frames = animated(moving());
        int calls = 0;
        const PictureWriter full = [&](const QString& path, const QByteArray& bytes) {
            return ++calls > 2 ? std::optional(QStringLiteral("The disk is full.")) : writeBytes(path, bytes);
        };
        const auto outcome = writeNumbered(frames, small(), folder.filePath("a"), full,
                                           [](std::size_t) { return true; });
        QCOMPARE(outcome.failure, QString("The disk is full."));
        QCOMPARE(outcome.written, std::size_t(2));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        QFile device("/dev/full");
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!writeGif(frames, small(), device, [](std::size_t) { return true; }).failure.isEmpty());
    }

    void canBeStopped()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto outcome = writeGif(animated(moving()), small(), buffer, [](std::size_t done) { return done < 2; });
        QVERIFY(outcome.stopped);
        QCOMPARE(outcome.written, std::size_t(2));
    }

    /// Colours that fit are kept, each of them.
    void paletteIsExactWhereItCanBe()
    {
        QImage image(20, 10, QImage::Format_RGB32);
        for (int i = 0; i < 200; ++i)
            image.setPixel(i % 20, i / 20, qRgb(i, 255 - i, (7 * i) % 256));
        GifPalette palette({image});
        QCOMPARE(palette.colours().size(), std::size_t(200));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(palette.colours()[palette.indexOf(image.pixel(i % 20, i / 20))], image.pixel(i % 20, i / 20));
    }

    void playsWhereMotionIsAllowed()
    {
        Bench bench(true);
        QTRY_VERIFY(bench.frame() > 2);
        bench.click("play");
        const int held = bench.frame();
        const QImage before = bench.seen();
        QTest::keyClick(&bench.get("frame"), held == 0 ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(bench.frame() != held);
        QVERIFY(bench.seen() != before);
    }

    void onlyStepsWhereMotionIsReduced()
    {
        Bench bench(false);
        const QImage before = bench.seen();
        bench.click("play");
        QCOMPARE(bench.frame(), 1);
        QVERIFY(bench.seen() != before);
        QTest::keyClick(&bench.get("play"), Qt::Key_Space);
        QCOMPARE(bench.frame(), 2);
        QVERIFY(bench.get<QLabel>("words").text().startsWith("pct_start 0.1889: peak"));
    }

    /// Every control changes what is seen: the frames said, or the picture of one in the middle.
    void controlsChangeTheFrames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("from") << QByteArray("from") << QByteArray("0.3");
        QTest::newRow("to") << QByteArray("to") << QByteArray("0.9");
        QTest::newRow("seconds") << QByteArray("seconds") << QByteArray("2");
        QTest::newRow("rate") << QByteArray("rate") << QByteArray("20");
        for (const char* const name : {"soft", "log", "back"})
            QTest::newRow(name) << QByteArray(name) << QByteArray();
    }

    void controlsChangeTheFrames()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        Bench bench(false);
        for (int i = 0; i < 3; ++i)
            bench.click("play");
        const QImage before = bench.seen();
        const QString said = bench.remark();
        if (text.isEmpty())
            bench.click(name.constData());
        else
            bench.type(name.constData(), text.constData());
        QVERIFY(bench.seen() != before || bench.remark() != said);
    }

    void badInputStaysInItsField()
    {
        Bench bench(false);
        bench.type("rate", "500");
        QCOMPARE(bench.get<QLineEdit>("rate").text(), QString("500"));
        QVERIFY2(bench.remark().contains("500 frames per second cannot be shown"), qPrintable(bench.remark()));
        for (const char* const control : {"exportGif", "exportPictures", "play", "frame"})
            QVERIFY2(!bench.get(control).isEnabled(), control);
        bench.type("to", "1.5");
        bench.type("rate", "10");
        QVERIFY2(bench.remark().contains("cannot be shown"), qPrintable(bench.remark()));
        bench.type("to", "0.6");
        QCOMPARE(bench.remark(), QString("10 frames"));
    }

    void exportsAGif()
    {
        Bench bench(false, moving(0.5, 10));
        QSignalSpy exported(&bench.dialog, &AnimateDialog::exported);
        answerFileDialog(bench.folder.filePath("moving"));
        bench.click("exportGif");
        QCOMPARE(exported.size(), 1);
        QCOMPARE(decoded(bench.folder.filePath("moving.gif"))["frames"].toInt(), 5);
        QCOMPARE(QDir(bench.folder.path()).entryList({"*.gif*"}, QDir::Files).filter(QRegularExpression("gif$")).size(),
                 1);
    }

    void asksBeforeItReplaces()
    {
        Bench bench(false, moving(0.5, 10));
        QVERIFY(!writeBytes(bench.folder.filePath("a-0002.png"), "mine"));
        answerFileDialog(bench.folder.filePath("a.png"));
        // The file dialog goes, the question comes.
        auto* const timer = new QTimer(&bench.dialog);
        connect(timer, &QTimer::timeout, timer, [timer] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->stop();
            QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        });
        timer->start(1);
        bench.click("exportPictures");
        QVERIFY(!timer->isActive());
        QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files), QStringList{"a-0002.png"});
    }

    void saysWhereItCannotWrite()
    {
        Bench bench(false, moving(0.5, 10));
        QVERIFY(QDir(bench.folder.path()).mkdir("there.gif"));
        answerFileDialog(QStringLiteral("/proc/moving.gif"));
        bench.click("exportGif");
        QVERIFY2(bench.remark().contains("/proc/moving.gif could not be written"), qPrintable(bench.remark()));
    }

    void opensFromTheWindow()
    {
        Session session;
        session.start();
        QVERIFY(QTest::qWaitForWindowExposed(&session.window()));
        QString shown;
        whenDialogOpens([&shown](QDialog& dialog) {
            shown = dialog.objectName();
            dialog.reject();
        });
        session.window().actions().animate->trigger();
        QCOMPARE(shown, QString("animateDialog"));
    }
};

QTEST_MAIN(AnimationTest)
#include "tst_animation.moc"
