// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/dialect_chart.h"
#include "ui/guide/dialect_panel.h"
#include "ui/guide/dialect_row.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

/// The example of PyTorch's documentation: max_lr 0.01, 1000 steps.
struct Bench {
    explicit Bench(const QSize& size = {336, 1100}) : rig(panel)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        ViewRig::settle();
    }

    QString text(const char* name) { return rig.find<QLabel>(name)->text(); }
    /// What a row says, line by line.
    QStringList row(const char* key)
    {
        QStringList texts;
        for (const auto* label : rig.find(QStringLiteral("dialects.") + key)->findChildren<QLabel*>())
            texts += label->text();
        return texts;
    }
    int count(const QColor& colour)
    {
        const QImage image = rig.find("dialects.chart")->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                found += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                             std::abs(c.blue() - colour.blue()) <
                         24;
            }
        return found;
    }

    DialectPanel panel;
    ViewRig rig;
};

}  // namespace

/// The card as it is seen. Its numbers are checked in tst_dialect_card.
class DialectPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void rows_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rates");
        QTest::addColumn<QString>("term");
        // 0.01 / 25 = 0.0004; 0.0004 / 1e4 = 4e-8; 0.01 / 1e4 = 1e-6
        QTest::newRow("pytorch") << "pytorch"
                                 << "PyTorch"
                                 << "0.0004 to 4e-8"
                                 << "final_div_factor=10000.0";
        QTest::newRow("fastai") << "fastai"
                                << "fastai"
                                << "0.0004 to 1e-6"
                                << "div_final=10000.0";
        QTest::newRow("optax") << "optax"
                               << "optax"
                               << "0.0004 to 4e-8"
                               << "final_div_factor=10000.0";
        QTest::newRow("paddle") << "paddle"
                                << "PaddlePaddle"
                                << "0.0004 to 0.0001"
                                << "no such number";
        QTest::newRow("deepspeed") << "deepspeed"
                                   << "DeepSpeed"
                                   << "0.0004 to 0.0004"
                                   << "no such number";
        QTest::newRow("mmengine") << "mmengine"
                                  << "MMEngine"
                                  << "0.0004 to 4e-8"
                                  << "final_div_factor=10000.0";
    }

    void rows()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, name);
        QFETCH(const QString, rates);
        QFETCH(const QString, term);
        Bench bench;
        const QStringList texts = bench.row(key.toLatin1().constData());
        QVERIFY2(texts.contains(name) && texts.contains(rates) && texts.contains(term), qPrintable(texts.join('|')));
        QVERIFY(texts.last().endsWith('.'));
        QVERIFY(!bench.rig.find("dialects." + key)->accessibleName().isEmpty());
        QVERIFY(!bench.rig.find("dialects." + key)->toolTip().isEmpty());
    }

    void followsTheDocument()
    {
        Bench bench;
        const QImage before = bench.rig.find("dialects.chart")->grab().toImage();
        bench.rig.set("final_div_factor", 100.0);
        QVERIFY(bench.row("fastai").contains("0.0004 to 0.0001"));
        QVERIFY(bench.row("pytorch").contains("0.0004 to 4e-6"));
        QVERIFY(bench.text("dialects.numbers").contains("final_div_factor 100"));
        QVERIFY(bench.rig.find("dialects.chart")->grab().toImage() != before);
        QVERIFY(bench.rig.find("dialects.chart")->accessibleDescription().contains("DeepSpeed ends at 0.0004"));
    }

    void curves_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QColor>("colour");
        const Theme& theme = lightTheme();
        QTest::newRow("pytorch") << "pytorch" << theme.accent;
        QTest::newRow("fastai") << "fastai" << theme.variants[0];
        QTest::newRow("optax") << "optax" << theme.variants[1];
        QTest::newRow("paddle") << "paddle" << theme.variants[2];
        QTest::newRow("deepspeed") << "deepspeed" << theme.variants[3];
        QTest::newRow("mmengine") << "mmengine" << theme.variants[4];
    }

    /// Each has its colour; in front it can be followed from end to end.
    void curves()
    {
        QFETCH(const QString, key);
        QFETCH(const QColor, colour);
        Bench bench;
        bench.rig.focus("dialects." + key);
        ViewRig::settle();
        QVERIFY2(bench.count(colour) > 150, qPrintable(QString::number(bench.count(colour))));
    }

    void pointing_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }

    void pointing()
    {
        QFETCH(const bool, keyboard);
        Bench bench;
        QWidget* const row = bench.rig.find("dialects.deepspeed");
        const QColor own = lightTheme().variants[3];
        const QColor other = lightTheme().variants[0];
        const int before = bench.count(own);
        QVERIFY(bench.text("dialects.call").startsWith("OneCycleLR(optimizer"));
        if (keyboard)
            row->setFocus(Qt::TabFocusReason);
        else
            QTest::mouseMove(row, row->rect().center());
        ViewRig::settle();
        QVERIFY2(bench.count(own) > before, "its curve is thicker");
        QCOMPARE(bench.count(other), 0);
        QVERIFY(bench.text("dialects.call").contains("cycle_min_lr"));
        if (keyboard)
            bench.rig.focus("dialects.copy");
        else
            QTest::mouseMove(bench.rig.find("dialects.sentence"), {2, 2});
        ViewRig::settle();
        QVERIFY(bench.count(other) > 0);
    }

    void copying_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("the button") << false;
        QTest::newRow("Ctrl+C") << true;
    }

    void copying()
    {
        QFETCH(const bool, keys);
        Bench bench;
        QApplication::clipboard()->clear();
        if (keys) {
            bench.rig.focus("dialects.fastai");
            QTest::keyClick(bench.rig.find("dialects.fastai"), Qt::Key_C, Qt::ControlModifier);
        } else {
            QTest::mouseClick(bench.rig.find("dialects.copy"), Qt::LeftButton);
        }
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines[0].contains("max_lr 0.01") && lines[0].contains("total_steps 1000"));
        for (const QString& line : lines.mid(1))
            QCOMPARE(line.count('\t'), 5);
        QVERIFY(lines[3].startsWith("fastai\tlearn.fit_one_cycle(n_epoch, lr_max=0.01"));
        QVERIFY(lines[3].contains("\t1e-6\t"));
    }

    void withoutASchedule()
    {
        Bench bench;
        bench.rig.set("div_factor", 0.0);
        QVERIFY(bench.text("dialects.sentence").startsWith("There is nothing to compare:"));
        QVERIFY(!bench.rig.find("dialects.chart")->isVisible());
        QVERIFY(!bench.rig.find("dialects.copy")->isVisible());
        bench.rig.set("div_factor", 25.0);
        QVERIFY(bench.rig.find("dialects.chart")->isVisible());
    }

    void otherForms()
    {
        Bench bench;
        QVERIFY(!bench.rig.find("dialects.remarks")->isVisible());
        bench.rig.set("three_phase", true);
        QVERIFY(bench.rig.find("dialects.remarks")->isVisible());
        QVERIFY(bench.text("dialects.remarks").contains("three phases"));
    }

    void negativeRates()
    {
        Bench bench;
        bench.rig.set("max_lr", -0.01);
        QVERIFY(!bench.rig.find("dialects.chart")->isVisible());
        QVERIFY(bench.text("dialects.sentence").contains("logarithmic"));
    }

    void widths_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {240, 336, 500, 700})
            QTest::addRow("%d", width) << width;
    }

    /// Nothing is cut: every label has the room that it asks for.
    void widths()
    {
        QFETCH(const int, width);
        Bench bench({width, 1200});
        for (const auto* label : bench.panel.findChildren<QLabel*>()) {
            if (!label->isVisible())
                continue;
            const int needed = label->wordWrap() ? 0 : label->sizeHint().width();
            QVERIFY2(label->width() + 1 >= needed, qPrintable(label->text()));
            if (label->wordWrap())
                QVERIFY2(label->height() + 1 >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        const auto* const scroll = bench.rig.find<QScrollArea>("dialects.scroll");
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= width);
    }
};

QTEST_MAIN(DialectPanelTest)

#include "tst_dialect_panel.moc"
