// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_answer.h"
#include "picture_rig.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_drag.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_preview.h"
#include "ui/export/picture_styles.h"
#include "ui/export/print_picture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

std::optional<QString> writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return std::nullopt;
    return path + " could not be written.";
}

/// The dialog over the example, and hands to use it.
class Bench {
public:
    explicit Bench(const ViewState& view = {})
        : m_dialog(exampleSnapshot(view), m_folder.filePath("schedule"), writeBytes)
    {
        applyTheme(lightTheme());
        m_dialog.resize(1180, 720);
        m_dialog.show();
        (void)QTest::qWaitForWindowExposed(&m_dialog);
    }

    template <class T = QWidget>
    T& get(const char* name)
    {
        auto* const widget = m_dialog.findChild<T*>(QStringLiteral("export.") + QLatin1String(name));
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

    /// Goes down to \p row of the list with the keyboard.
    void choose(const char* name, int row)
    {
        auto& box = get<QComboBox>(name);
        box.setFocus();
        const int steps = row - box.currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(&box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }

    QImage seen() { return get<PicturePreview>("preview").grab().toImage(); }
    QString remark() { return get<QLabel>("remark").text(); }
    ExportDialog& dialog() { return m_dialog; }
    QString path(const char* name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    ExportDialog m_dialog;
};

bool hasColour(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (std::abs(qRed(pixel) - qBlue(pixel)) > 24)
                return true;
        }
    return false;
}

}  // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void theWordsAreCopied()
    {
        Bench bench;
        QApplication::clipboard()->clear();
        bench.click("copyWords");
        QVERIFY2(QApplication::clipboard()->text().startsWith("A 1cycle schedule of two phases over "),
                 qPrintable(QApplication::clipboard()->text()));
        QVERIFY(bench.get<QLabel>("remark").text().contains("alternative text"));
    }

    void init() { QSettings().clear(); }

    void previewIsTheTruePicture()
    {
        Bench bench;
        auto& preview = bench.get<PicturePreview>("preview");
        const Picture picture = pictureOf(exampleSnapshot());
        const QImage seen = bench.seen();
        // The picture lies in the middle, as wide as there is room; its pixels are those of the render path.
        const int width = preview.width() - 48;
        const QSize size(width, int(std::lround(width * 9 / 16.0)));
        const QImage expected = chartImage(picture, size);
        const QPoint corner(24, (preview.height() - size.height()) / 2);
        int different = 0;
        for (int y = 0; y < size.height(); y += 3)
            for (int x = 0; x < size.width(); x += 3)
                different += seen.pixel(corner + QPoint(x, y)) != expected.pixel(x, y) ? 1 : 0;
        QVERIFY2(different < 60, qPrintable(QString::number(different)));
    }

    /// Everything that can be switched changes what is seen, and back.
    void switchesChangeThePreview_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* const name : {"momentum", "logLr", "title", "legend", "phases", "annotations", "caption",
                                       "zoomed", "transparent", "greyscale"})
            QTest::newRow(name) << QByteArray(name);
    }

    void switchesChangeThePreview()
    {
        QFETCH(const QByteArray, name);
        ViewState view;
        view.zoomSteps = AxisRange{200, 500};
        Bench bench(view);
        const QImage before = bench.seen();
        bench.click(name);
        QVERIFY(bench.seen() != before);
        QTest::keyClick(&bench.get(name), Qt::Key_Space);
        QCOMPARE(bench.seen(), before);
    }

    void zoomedNeedsAZoom()
    {
        Bench bench;
        QVERIFY(!bench.get("zoomed").isEnabled());
    }

    void followsTheWindow()
    {
        ViewState view;
        view.logLr = true;
        view.hideMomentum = true;
        Bench bench(view);
        QVERIFY(bench.get<QAbstractButton>("logLr").isChecked());
        QVERIFY(!bench.get<QAbstractButton>("momentum").isChecked());
    }

    void greyscaleHasNoColour()
    {
        Bench bench;
        QVERIFY(hasColour(bench.seen()));
        bench.click("greyscale");
        QVERIFY(!hasColour(bench.seen()));
    }

    void themeChangesThePreview()
    {
        Bench bench;
        const QPoint corner(60, bench.get("preview").height() / 2 - 100);
        QVERIFY(qGray(bench.seen().pixel(corner)) > 240);
        bench.click("dark");
        QVERIFY(qGray(bench.seen().pixel(corner)) < 40);
        bench.click("light");
        QVERIFY(qGray(bench.seen().pixel(corner)) > 240);
    }

    void whiteFromADarkWindow()
    {
        Bench bench;
        applyTheme(darkTheme());
        const QPoint corner(60, bench.get("preview").height() / 2 - 100);
        QVERIFY(qGray(bench.seen().pixel(corner)) > 240);
        applyTheme(lightTheme());
    }

    void outlinesAreForFiles()
    {
        Bench bench;
        bench.click("outlines");
        QVERIFY(bench.get<PicturePreview>("preview").picture()->outlines);
    }

    void sizes_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("summary");
        QTest::newRow("slide") << 1 << QString::fromUtf8("1920 × 1080 pixels, 339 × 191 mm on paper");
        QTest::newRow("slide 4:3") << 2 << QString::fromUtf8("1440 × 1080 pixels, 254 × 191 mm on paper");
        QTest::newRow("column") << 3 << QString::fromUtf8("1051 × 850 pixels, 89 × 72 mm on paper");
        QTest::newRow("columns") << 4 << QString::fromUtf8("2161 × 1181 pixels, 183 × 100 mm on paper");
    }

    void sizes()
    {
        Bench bench;
        const QImage before = bench.seen();
        QFETCH(const int, row);
        bench.choose("size", row);
        QTEST(bench.get<QLabel>("summary").text(), "summary");
        QVERIFY(bench.seen() != before);
    }

    void sidesAreTyped()
    {
        Bench bench;
        bench.type("width", "800");
        bench.type("height", "800");
        QCOMPARE(bench.get<PicturePreview>("preview").picture()->pixels, QSize(800, 800));
        QCOMPARE(bench.get<QComboBox>("size").currentText(), QString("Other"));
    }

    void unitKeepsTheSize()
    {
        Bench bench;
        bench.choose("unit", 1);
        QCOMPARE(bench.get<QLineEdit>("width").text(), QString("423.3"));
        bench.choose("unit", 2);
        QCOMPARE(bench.get<QLineEdit>("width").text(), QString("16.665"));
        bench.choose("unit", 0);
        QCOMPARE(bench.get<QLineEdit>("width").text(), QString("1600"));
    }

    void resolutionAndFontScale()
    {
        Bench bench;
        const QImage before = bench.seen();
        bench.type("fontScale", "150");
        const QImage larger = bench.seen();
        QVERIFY(larger != before);
        bench.type("dpi", "192");
        QVERIFY(bench.get<QLabel>("summary").text().contains(QString::fromUtf8("212 × 119 mm")));
    }

    void fontChangesThePreview()
    {
        Bench bench;
        const QImage before = bench.seen();
        bench.choose("font", 1);
        QVERIFY(bench.seen() != before);
        QCOMPARE(bench.dialog().settings().font, QString("OneCycle Serif"));
    }

    void titleIsTyped()
    {
        Bench bench;
        const QImage before = bench.seen();
        bench.type("titleText", "Slide 7");
        QVERIFY(bench.seen() != before);
        QCOMPARE(bench.get<PicturePreview>("preview").picture()->options.title, QString("Slide 7"));
    }

    /// What cannot be drawn is said in the preview's place, and nothing can be written until it is mended.
    void saysWhatCannotBeDrawn()
    {
        Bench bench;
        bench.type("width", "90000");
        QVERIFY(bench.get("preview").accessibleDescription().contains("a hundred million"));
        for (const char* const name : {"export", "copy", "print"})
            QVERIFY2(!bench.get(name).isEnabled(), name);
        bench.type("width", "1600");
        QVERIFY(bench.get("export").isEnabled());
    }

    void needsAFile()
    {
        Bench bench;
        bench.click("png");
        QVERIFY(!bench.get("export").isEnabled());
        QVERIFY(bench.remark().contains("switch on PNG, SVG or PDF"));
        bench.click("pdf");
        QVERIFY(bench.get("export").isEnabled());
        QCOMPARE(bench.remark(), QString());
    }

    void writesEveryChosenFile()
    {
        Bench bench;
        bench.click("svg");
        bench.click("pdf");
        QSignalSpy exported(&bench.dialog(), &ExportDialog::exported);
        answerFileDialog(bench.path("figure.png"));
        bench.click("export");
        QCOMPARE(exported.size(), 1);
        for (const char* const format : {"png", "svg", "pdf"}) {
            QFile file(bench.path("figure.") + format);
            QVERIFY2(file.open(QIODevice::ReadOnly), format);
            QCOMPARE(file.readAll(), fileOf(format, exampleSnapshot()));
        }
        QVERIFY(!bench.dialog().isVisible());
    }

    void asksBeforeItReplaces()
    {
        Bench bench;
        QVERIFY(!writeBytes(bench.path("figure.png"), "mine"));
        QSignalSpy exported(&bench.dialog(), &ExportDialog::exported);
        const auto answer = [&](QMessageBox::ButtonRole role) {
            whenDialogOpens([role](QDialog& dialog) {
                static_cast<QFileDialog&>(dialog).findChild<QLineEdit*>("fileNameEdit")->setText("figure");
                whenDialogOpens([role](QDialog& question) {
                    for (QAbstractButton* const button : static_cast<QMessageBox&>(question).buttons())
                        if (static_cast<QMessageBox&>(question).buttonRole(button) == role)
                            return QTest::mouseClick(button, Qt::LeftButton);
                });
                QTest::keyClick(dialog.findChild<QLineEdit*>("fileNameEdit"), Qt::Key_Return);
            });
            bench.click("export");
        };
        answer(QMessageBox::RejectRole);
        QCOMPARE(exported.size(), 0);
        QFile file(bench.path("figure.png"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        answer(QMessageBox::AcceptRole);
        QCOMPARE(exported.size(), 1);
    }

    void saysWhyAFileCannotBeWritten()
    {
        Bench bench;
        answerFileDialog("/proc/figure.png");
        bench.click("export");
        QVERIFY(bench.remark().contains("could not be written"));
        QVERIFY(bench.dialog().isVisible());
    }

    void copies()
    {
        Bench bench;
        bench.click("copy");
        const QMimeData& data = *QApplication::clipboard()->mimeData();
        QCOMPARE(data.data("image/png"), fileOf("png", exampleSnapshot()));
        QCOMPARE(data.data("image/svg+xml"), fileOf("svg", exampleSnapshot()));
        QCOMPARE(data.imageData().value<QImage>().size(), QSize(1600, 900));
        QVERIFY(bench.remark().contains("clipboard"));
    }

    void isDraggedAsAFile()
    {
        const Picture picture = pictureOf(exampleSnapshot());
        const auto data = draggedPicture(picture);
        QVERIFY(data->hasImage());
        QFile file(data->urls().constFirst().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), fileOf("png", exampleSnapshot()));
        QCOMPARE(QFileInfo(file).fileName(), QString("1cycle schedule.png"));
    }

    void aDragNeedsADistance()
    {
        QWidget widget;
        widget.resize(200, 100);
        widget.show();
        int asked = 0;
        new PictureDrag(widget, [&asked]() -> std::unique_ptr<QMimeData> {
            ++asked;
            return nullptr;
        });
        const auto move = [&widget](const QPoint& to, Qt::MouseButtons buttons) {
            QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
            QApplication::sendEvent(&widget, &event);
        };
        QTest::mousePress(&widget, Qt::LeftButton, {}, {20, 20});
        move({21, 20}, Qt::LeftButton);
        QCOMPARE(asked, 0);
        move({20 + 2 * QApplication::startDragDistance(), 20}, Qt::NoButton);
        QCOMPARE(asked, 0);
        move({20 + 2 * QApplication::startDragDistance(), 20}, Qt::LeftButton);
        QCOMPARE(asked, 1);
    }

    void printAsksForAPrinter()
    {
        Bench bench;
        QString asked;
        whenDialogOpens([&asked](QDialog& dialog) {
            asked = QLatin1String(dialog.metaObject()->className());
            dialog.reject();
        });
        bench.click("print");
        QCOMPARE(asked, QString("QPrintDialog"));
        QCOMPARE(bench.remark(), QString());
    }

    void everythingIsReachedByTheKeyboard()
    {
        Bench bench;
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            if (const QWidget* const focus = bench.dialog().focusWidget())
                reached += focus->objectName();
            QTest::keyClick(&bench.dialog(), Qt::Key_Tab);
        }
        for (const char* const name :
             {"saveStyle", "png",         "svg",       "pdf",       "size",  "width", "height", "unit",   "dpi",
              "fontScale", "font",        "titleText", "momentum",  "logLr", "title", "legend", "phases", "annotations",
              "caption",   "transparent", "outlines",  "greyscale", "copy",  "print", "close",  "export"})
            QVERIFY2(reached.contains(QStringLiteral("export.") + QLatin1String(name)), name);
    }

    void printsOnOnePage()
    {
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath("page.pdf"));
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(printPicture(printer, pictureOf(exampleSnapshot())));
        QFile file(folder.filePath("page.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("OneCycleSans"));
    }

    void lastChoiceIsKept()
    {
        {
            Bench bench;
            bench.click("dark");
            bench.click("svg");
            bench.choose("size", 3);
        }
        Bench bench;
        QVERIFY(bench.dialog().settings().dark);
        QCOMPARE(bench.dialog().settings().formats, (QStringList{"png", "svg"}));
        QCOMPARE(bench.get<QComboBox>("size").currentIndex(), 3);
    }

    void choicesHaveNames()
    {
        Bench bench;
        bench.choose("size", 3);
        bench.click("transparent");
        whenDialogOpens([](QDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), "paper");
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        bench.click("saveStyle");
        auto& names = bench.get<QComboBox>("style");
        QCOMPARE(names.currentText(), QString("paper"));
        const QImage paper = bench.seen();
        bench.choose("size", 0);
        QCOMPARE(names.currentIndex(), 0);
        QVERIFY(bench.seen() != paper);
        bench.choose("style", 1);
        QCOMPARE(bench.seen(), paper);
        bench.click("deleteStyle");
        QCOMPARE(names.count(), 1);
        QCOMPARE(bench.seen(), paper);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_export_dialog.moc"
