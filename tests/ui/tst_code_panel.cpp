// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_panel.h"
#include "ui/code/text_patch.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    Bench() : rig(panel)
    {
        panel.resize(304, 1000);
        panel.show();
        panel.activateWindow();
        ViewRig::settle();
    }

    QPlainTextEdit* view() const { return rig.find<QPlainTextEdit>(QStringLiteral("code.text")); }
    QString code() const { return view()->toPlainText(); }
    QString note() const { return rig.find<QLabel>(QStringLiteral("code.note"))->text(); }
    QAbstractButton* button(const char* name) const { return rig.find<QAbstractButton>(QLatin1String(name)); }

    /// The colour of the first character of \p part.
    QColor colourOf(const QString& part) const
    {
        const QTextCursor cursor = view()->document()->find(part);
        const QTextBlock block = cursor.block();
        for (const QTextLayout::FormatRange& range : block.layout()->formats())
            if (cursor.selectionStart() - block.position() >= range.start &&
                cursor.selectionStart() - block.position() < range.start + range.length)
                return range.format.foreground().color();
        return {};
    }

    CodePanel panel;
    ViewRig rig;
};

}  // namespace

/// The panel with the code.
class CodePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void showsTheCodeLive()
    {
        Bench bench;
        QVERIFY(bench.code().contains(
            QStringLiteral("    max_lr=0.01,\n    epochs=10,\n    steps_per_epoch=len(loader),")));
        bench.rig.set("max_lr", 0.0003, Cause::Gesture);
        QVERIFY(bench.code().contains(QStringLiteral("max_lr=0.0003,")));
    }

    void theSwitchesChangeTheCode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("added");
        QTest::newRow("all arguments") << "code.allArguments"
                                       << "    pct_start=0.3,";
        QTest::newRow("length of the loader") << "code.loaderLength"
                                              << "    steps_per_epoch=100,";
    }

    void theSwitchesChangeTheCode()
    {
        QFETCH(QString, name);
        QFETCH(QString, added);
        Bench bench;
        QVERIFY(!bench.code().contains(added));
        QTest::mouseClick(bench.rig.find(name), Qt::LeftButton, {}, QPoint(5, 10));
        QVERIFY(bench.code().contains(added));
        QVERIFY(bench.rig.edits.empty());
        bench.rig.find(name)->setFocus();
        QTest::keyClick(bench.rig.find(name), Qt::Key_Space);
        QVERIFY(!bench.code().contains(added));
    }

    void theNoteSaysWhatTheLoaderIs()
    {
        Bench bench;
        QVERIFY(bench.note().contains(QStringLiteral("len(loader) is 100 here")));
        bench.rig.set("steps_per_epoch", 391.0);
        QVERIFY(bench.note().contains(QStringLiteral("391")));
        bench.rig.set("total_steps", 5000.0);
        QVERIFY(bench.note().contains(QStringLiteral("total_steps is given")));
        QVERIFY(!bench.button("code.loaderLength")->isEnabled());
    }

    void copiesExactlyAndSaysSo()
    {
        Bench bench;
        QTest::mouseClick(bench.button("code.copy"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.trimmed(), bench.code());
        QVERIFY(copied.endsWith(QLatin1Char('\n')));
        QCOMPARE(bench.button("code.copy")->text(), QStringLiteral("Copied"));
        QTRY_COMPARE(bench.button("code.copy")->text(), QStringLiteral("Copy"));
    }

    void saysWhyThereIsNoCode()
    {
        Bench bench;
        bench.rig.set("pct_start", 1.5);
        QVERIFY(bench.code().contains(QStringLiteral("pct_start is 1.5")));
        QVERIFY(!bench.code().contains(QStringLiteral("OneCycleLR(")));
        QVERIFY(!bench.button("code.copy")->isEnabled());
        QCOMPARE(bench.colourOf(QStringLiteral("pct_start")), lightTheme().muted);
        bench.rig.set("pct_start", 0.25);
        QVERIFY(bench.code().contains(QStringLiteral("pct_start=0.25")));
        QVERIFY(bench.button("code.copy")->isEnabled());
    }

    void coloursFollowTheTheme()
    {
        Bench bench;
        QCOMPARE(bench.colourOf(QStringLiteral("from")), lightTheme().accent);
        QCOMPARE(bench.colourOf(QStringLiteral("0.01,")), lightTheme().momentum);
        QCOMPARE(bench.colourOf(QStringLiteral("# optimizer")), lightTheme().muted);
        QCOMPARE(bench.colourOf(QStringLiteral("scheduler = ")), QColor());
        applyTheme(darkTheme());
        ViewRig::settle();
        const QColor keyword = bench.colourOf(QStringLiteral("from"));
        applyTheme(lightTheme());
        QCOMPARE(keyword, darkTheme().accent);
    }

    void hiddenItWaits()
    {
        Bench bench;
        bench.panel.hide();
        const QString before = bench.code();
        bench.rig.set("max_lr", 0.25);
        QCOMPARE(bench.code(), before);
        bench.panel.copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("max_lr=0.25")));
        bench.rig.set("max_lr", 0.125);
        bench.panel.show();
        QVERIFY(bench.code().contains(QStringLiteral("max_lr=0.125")));
    }

    void theViewIsAsHighAsTheCode()
    {
        Bench bench;
        QVERIFY(!bench.view()->verticalScrollBar()->isVisible());
        const int before = bench.view()->height();
        ViewState all;
        all.codeAllArguments = true;
        bench.rig.look(all);
        ViewRig::settle();
        QVERIFY(bench.view()->height() > before);
        QVERIFY(!bench.view()->verticalScrollBar()->isVisible());
        bench.rig.set("pct_start", 1.5);
        ViewRig::settle();
        QVERIFY(bench.view()->height() < before);
        QVERIFY(!bench.view()->verticalScrollBar()->isVisible());
    }

    void editsKeepThePlace()
    {
        Bench bench;
        QScrollBar& bar = *bench.view()->horizontalScrollBar();
        bench.rig.set("final_div_factor", 1.2345678901234567e300);
        ViewRig::settle();
        QVERIFY(bar.maximum() > 20);
        bar.setValue(20);
        bench.rig.set("max_lr", 0.5);
        QCOMPARE(bar.value(), 20);
    }

    void patchesText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("same") << "a\nb"
                              << "a\nb";
        QTest::newRow("from nothing") << ""
                                      << "a\nb";
        QTest::newRow("to nothing") << "a\nb"
                                    << "";
        QTest::newRow("middle") << "a\nbc\nd"
                                << "a\nxy\nd";
        QTest::newRow("repeated letters") << "aaa"
                                          << "aaaaa";
        QTest::newRow("shorter") << "abab"
                                 << "ab";
    }

    void patchesText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTextDocument document;
        document.setPlainText(before);
        patchText(document, after);
        QCOMPARE(document.toPlainText(), after);
    }
};

QTEST_MAIN(CodePanelTest)
#include "tst_code_panel.moc"
