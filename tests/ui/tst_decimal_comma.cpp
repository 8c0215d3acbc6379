// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the decimal mark is a comma it is read wherever a number is typed, and nothing that leaves has one.
#include "core/export/exporter.h"
#include "core/parameters/parameters.h"
#include "dialog_answer.h"
#include "document_text.h"
#include "picture_rig.h"
#include "state_home.h"
#include "ui/controls/number_box.h"
#include "ui/export/picture_styles.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/text/translate.h"
#include "window_driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// While it lives the user's country is another one.
class Country {
public:
    explicit Country(const char* name) { QLocale::setDefault(QLocale(QLatin1String(name))); }
    ~Country() { QLocale::setDefault(m_before); }
    Country(const Country&) = delete;

private:
    QLocale m_before;
};

const auto german = "de_DE";

QByteArray contentOf(const QString& path)
{
    return QByteArray::fromStdString(bytesOf(path).value_or("nothing"));
}

QByteArray clipboard()
{
    return QApplication::clipboard()->text().toUtf8();
}

void typeOver(QWidget* field, const QString& text)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    WindowDriver::settle();
}

}  // namespace

class DecimalCommaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StateHome> m_home;

    using Texts = std::map<QString, QByteArray>;

    void takeCode(WindowDriver& driver, Texts& texts)
    {
        auto& box = *driver.find<QComboBox>("code.target");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < box.count(); ++i) {
            QTest::mouseClick(driver.find("code.copy"), Qt::LeftButton);
            texts[QStringLiteral("code for ") + box.currentData().toString()] = clipboard();
            QTest::keyClick(&box, Qt::Key_Down);
        }
    }

    void takeNumbers(WindowDriver& driver, Texts& texts)
    {
        for (const int format : {0, 1}) {
            const QString file = m_home->path("numbers") + QString::number(format);
            QFile::remove(file);
            whenDialogOpens([&](QDialog& dialog) {
                auto* const formats = dialog.findChild<QComboBox*>(QStringLiteral("numbers.format"));
                for (int i = 0; i < format; ++i)
                    QTest::keyClick(formats, Qt::Key_Down);
                QTest::mouseClick(dialog.findChild<QRadioButton*>(QStringLiteral("numbers.nth")), Qt::LeftButton, {},
                                  {8, 8});
                answerFileDialog(file + QStringLiteral(".txt"));
                QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("numbers.export")), Qt::LeftButton);
            });
            driver.window().actions().exportNumbers->trigger();
            texts[QStringLiteral("numbers %1").arg(format)] = contentOf(file + QStringLiteral(".txt"));
            QFile::remove(file + QStringLiteral(".txt"));
        }
    }

    void takeFiles(WindowDriver& driver, Texts& texts)
    {
        texts[QStringLiteral("autosave")] = QByteArray::fromStdString(driver.document().record().document);
        const QString file = m_home->path("saved.onecycle");
        QFile::remove(file);
        answerFileDialog(file);
        driver.window().actions().saveAs->trigger();
        texts[QStringLiteral("document")] = contentOf(file);
        for (const char* format : {"svg", "png"})
            texts[QLatin1String(format)] = fileOf(format, driver.document().snapshot());
        driver.window().actions().copyShare->trigger();
        texts[QStringLiteral("share string")] = clipboard();
    }

    /// All that leaves the window, after the same numbers were typed with the decimal mark \p mark.
    Texts everythingThatLeaves(const char* country, const QString& mark)
    {
        const Country there(country);
        WindowDriver driver;
        const auto with = [&mark](const char* number) { return QString::fromLatin1(number).replace('.', mark); };
        driver.type("max_lr.number", with("0.25"));
        driver.type("pct_start.number", with("0.4375"));
        driver.type("final_div_factor.number", with("12345.5"));
        Texts texts;
        takeCode(driver, texts);
        takeNumbers(driver, texts);
        takeFiles(driver, texts);
        for (PanelDock* const dock : driver.window().panels().docks())
            dock->raise();
        WindowDriver::settle();
        for (const char* button : {"table.copyRows", "table.copyPhases"}) {
            QTest::mouseClick(driver.find(button), Qt::LeftButton);
            texts[QLatin1String(button)] = clipboard();
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setOrganizationName(QStringLiteral("onecycle"));
        QApplication::setApplicationName(QStringLiteral("onecycle-comma"));
    }
    void init()
    {
        QSettings().clear();
        m_home = std::make_unique<StateHome>();
    }

    void everyFieldReadsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number");
        for (const Parameter& parameter : parameters()) {
            if (parameter.kind == Kind::Flag || parameter.kind == Kind::Choice)
                continue;
            const bool whole = parameter.kind != Kind::Real;
            const QByteArray key(parameter.key.data(), static_cast<qsizetype>(parameter.key.size()));
            QTest::newRow(key + ", a comma") << (whole ? "12,0" : "0,625") << (whole ? 12.0 : 0.625);
            QTest::newRow(key + ", a point") << (whole ? "12.0" : "0.625") << (whole ? 12.0 : 0.625);
        }
    }

    void everyFieldReadsIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const double, number);
        const std::string key = QByteArray(QTest::currentDataTag()).split(',').constFirst().toStdString();
        const Country there(german);
        WindowDriver driver;
        driver.type((key + ".number").c_str(), typed);
        QCOMPARE(valueText(valueOf(driver.config(), *findParameter(key), 0)), valueText(Value(number)));
        QVERIFY(!driver.document().isFresh());
    }

    void groupsAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("German") << QByteArray("de_DE") << "1.234,5"
                                << "without “.” between the thousands";
        QTest::newRow("Swiss") << QByteArray("de_CH") << "1,000"
                               << "the decimal mark is a point";
        QTest::newRow("American") << QByteArray("en_US") << "1,000"
                                  << "the decimal mark is a point";
        QTest::newRow("twice") << QByteArray("de_DE") << "1,2,3"
                               << "is not a number";
    }

    void groupsAreNotRead()
    {
        QFETCH(const QByteArray, country);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        const Country there(country);
        WindowDriver driver;
        auto* const field = driver.find("max_lr.number");
        field->setFocus();
        QApplication::clipboard()->setText(typed);  // what stands there on the way is a number
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return);
        WindowDriver::settle();
        QCOMPARE(driver.config(), startingConfig());
        bool found = false;
        for (const QLabel* const label : driver.window().findChildren<QLabel*>())
            found = found || (label->isVisible() && label->text().contains(said));
        QVERIFY2(found, qPrintable(said));
    }

    void aDerivedNumberReadsIt()
    {
        const Country there(german);
        WindowDriver driver;
        QTest::mouseClick(driver.find("div_factor.derived"), Qt::LeftButton);
        typeOver(driver.find("div_factor.derived.number"), QStringLiteral("0,0008"));
        QCOMPARE(driver.config().divFactor, 12.5);
    }

    void theChartReadsIt()
    {
        const Country there(german);
        WindowDriver driver;
        auto& chart = driver.chart();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Tab);  // the handle of the start
        QTest::keyClick(&chart, Qt::Key_Return);
        typeOver(driver.find("inPlace.div_factor"), QStringLiteral("12,5"));
        QCOMPARE(driver.config().divFactor, 12.5);
        QTest::keyClick(&chart, Qt::Key_G);
        typeOver(driver.find("goTo.step"), QStringLiteral("e4,2"));
        QCOMPARE(driver.session().attention().attention().step, std::optional(420.0));
        QTest::keyClick(&chart, Qt::Key_W);
        typeOver(driver.find("wallClock.speed"), QStringLiteral("2,5"));
        QCOMPARE(driver.document().snapshot().view.stepsPerSecond, std::optional(2.5));
    }

    void theNumbersDialogReadsIt()
    {
        const Country there(german);
        WindowDriver driver;
        QString size;
        whenDialogOpens([&size](QDialog& dialog) {
            auto* const every = dialog.findChild<QWidget*>(QStringLiteral("numbers.every"));
            QTest::keyClick(every, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(every, QStringLiteral("7,0"));
            size = dialog.findChild<QLabel*>(QStringLiteral("numbers.size"))->text();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        driver.window().actions().exportNumbers->trigger();
        QVERIFY2(size.startsWith(QStringLiteral("144 rows")), qPrintable(size));
    }

    void nothingThatLeavesHasOne()
    {
        const Texts here = everythingThatLeaves("C", QStringLiteral("."));
        const Texts there = everythingThatLeaves(german, QStringLiteral(","));
        QVERIFY(here.size() > exporters().size());
        for (const auto& [name, text] : here) {
            QVERIFY2(text.size() > 10, qPrintable(name));
            QVERIFY2(there.at(name) == text, qPrintable(name + ": " + QString::fromUtf8(there.at(name).left(2000))));
        }
        QVERIFY2(here.at(QStringLiteral("document")).contains("\"max_lr\": 0.25"), here.at(QStringLiteral("document")));
        QVERIFY(here.at(QStringLiteral("code for pytorch")).contains("pct_start=0.4375"));
    }

    /// What was written there is read here, and the other way round.
    void aFileIsReadEverywhere()
    {
        put(m_home->path("a.onecycle"), documentText(0.25));
        const Country there(german);
        WindowDriver driver;
        QVERIFY(driver.session().files().openPath(m_home->path("a.onecycle")));
        QCOMPARE(driver.config().maxLr->at(0), 0.25);
        QCOMPARE(driver.find<NumberBox>("max_lr.number")->text(), QStringLiteral("0.25"));
    }

    void settingsAreReadEverywhere()
    {
        PictureSettings small;
        small.size = {7.5, 4.25, LengthUnit::Inches};
        small.fontScale = 1.25;
        {
            const Country there(german);
            picture_styles::setLast(small);
        }
        QVERIFY(picture_styles::last() == small);
    }
};

QTEST_MAIN(DecimalCommaTest)
#include "tst_decimal_comma.moc"
