// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and shows of the framework that code is written for.
#include "ui/code/code_panel.h"
#include "window_driver.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

void choose(WindowDriver& driver, const char* key)
{
    auto* const box = driver.find<QComboBox>("code.target");
    const int index = box->findData(QString::fromLatin1(key));
    QVERIFY2(index >= 0, key);
    box->setFocus();
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    WindowDriver::settle();
}

QString label(WindowDriver& driver, const char* name)
{
    return driver.find<QLabel>(name)->text();
}

void click(WindowDriver& driver, const char* name)
{
    QTest::mouseClick(driver.find(name), Qt::LeftButton, {}, QPoint(5, 8));
    WindowDriver::settle();
}

int targetPixels(WindowDriver& driver)
{
    return WindowDriver::count(driver.picture(), lightTheme().target);
}

}  // namespace

class CodeTargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { settings::setThemeChoice(ThemeChoice::Light); }

    /// The figures are those of the survey of frameworks: a linear ramp instead of the cosine errs by 10.1 % of the
    /// peak.
    void theBadgeSaysHowWellItFollows_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("exactness");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("error");
        QTest::newRow("PyTorch itself") << "pytorch"
                                        << "Exact"
                                        << "executed"
                                        << "learning rate 0, momentum 0";
        QTest::newRow("no momentum there") << "paddle"
                                           << "Exact learning rate only"
                                           << "modelled"
                                           << "learning rate 0, momentum not scheduled there";
        QTest::newRow("a straight ramp") << "timm-cosine"
                                         << "Approximate"
                                         << "modelled"
                                         << "learning rate 10.1 % of the peak";
    }

    void theBadgeSaysHowWellItFollows()
    {
        QFETCH(QString, target);
        QFETCH(QString, exactness);
        QFETCH(QString, evidence);
        QFETCH(QString, error);
        WindowDriver driver;
        driver.document().clear();
        driver.document().edit({{{"total_steps", 100.0, {}}}, "", 0});
        choose(driver, qPrintable(target));
        QVERIFY2(label(driver, "code.exactness").endsWith(exactness), qPrintable(label(driver, "code.exactness")));
        QCOMPARE(label(driver, "code.evidence"), evidence);
        QVERIFY2(label(driver, "code.facts").contains(error), qPrintable(label(driver, "code.facts")));
        driver.document().clear();
    }

    void itsCurveIsDrawnWhereItDiffers()
    {
        WindowDriver driver;
        driver.document().clear();
        QCOMPARE(targetPixels(driver), 0);
        choose(driver, "timm-cosine");
        const int drawn = targetPixels(driver);
        QVERIFY2(drawn > 100, qPrintable(QString::number(drawn)));
        click(driver, "code.itsCurve");
        QCOMPARE(targetPixels(driver), 0);
        click(driver, "code.itsCurve");
        QCOMPARE(targetPixels(driver), drawn);
        choose(driver, "paddle");  // the same curve: nothing to show
        QCOMPARE(targetPixels(driver), 0);
        QVERIFY(!driver.find("code.itsCurve")->isVisible());
    }

    void aRemedyChangesTheSchedule()
    {
        WindowDriver driver;
        driver.document().clear();
        driver.document().edit({{{"total_steps", 100.0, {}}, {"pct_start", 0.333, {}}}, "", 0});
        choose(driver, "mlx");
        QVERIFY(label(driver, "code.trap[0]").contains(QStringLiteral("33.3")));
        QVERIFY(label(driver, "code.exactness").endsWith(QStringLiteral("Approximate")));
        auto* const remedy = driver.find<QAbstractButton>("code.fix[0]");
        QVERIFY2(remedy->isVisible() && remedy->text().startsWith(QStringLiteral("Set pct_start to 0.33")),
                 qPrintable(remedy->text()));
        QTest::mouseClick(remedy, Qt::LeftButton);
        WindowDriver::settle();
        QCOMPARE(driver.config().pctStart * 100, 33.0);
        QVERIFY(label(driver, "code.exactness").endsWith(QStringLiteral("Exact learning rate only")));
        driver.document().undoStack()->undo();
        QCOMPARE(driver.config().pctStart, 0.333);
        driver.document().clear();
    }

    void theHeadIsFoldedButCopiedWhole()
    {
        WindowDriver driver;
        driver.document().clear();
        auto* const view = driver.find<QPlainTextEdit>("code.text");
        const auto visible = [view] {
            int lines = 0;
            for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
                lines += block.isVisible() ? 1 : 0;
            return lines;
        };
        const int folded = visible();
        QVERIFY(folded < view->blockCount());
        click(driver, "code.head");
        QCOMPARE(visible(), view->blockCount());
        click(driver, "code.head");
        QCOMPARE(visible(), folded);
        QTest::mouseClick(driver.find("code.copy"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("# Exactness: exact.")));
    }

    void typingFindsATarget()
    {
        WindowDriver driver;
        driver.document().clear();
        auto* const box = driver.find<QComboBox>("code.target");
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("OpenP"));
        WindowDriver::settle();
        QVERIFY(driver.find<QPlainTextEdit>("code.text")->toPlainText().contains(QStringLiteral("adam_onecycle")));
    }

    /// Every target shows its text, and no heading can be chosen.
    void everyTargetCanBeShown()
    {
        WindowDriver driver;
        driver.document().clear();
        auto* const box = driver.find<QComboBox>("code.target");
        int targets = 0;
        for (int i = 0; i < box->count(); ++i) {
            const QString key = box->itemData(i).toString();
            if (key.isEmpty()) {
                QVERIFY(!(box->model()->flags(box->model()->index(i, 0)) & Qt::ItemIsSelectable));
                continue;
            }
            choose(driver, qPrintable(key));
            const Exporter& exporter = *findExporter(key.toStdString());
            QVERIFY2(!driver.find<QPlainTextEdit>("code.text")->toPlainText().isEmpty(), qPrintable(key));
            QCOMPARE(driver.find("code.badge")->isVisible(), exporter.facts != nullptr);
            ++targets;
        }
        QVERIFY(targets > 25);
    }
};

QTEST_MAIN(CodeTargetsTest)
#include "tst_code_targets.moc"
