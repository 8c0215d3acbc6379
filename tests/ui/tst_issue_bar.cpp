// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/window/issue_bar.h"
#include "view_rig.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

struct Bench {
    Bench() : rig(bar) { bar.resize(1000, 40); }

    QString said() const
    {
        QString text;
        for (const QLabel* const label : bar.findChildren<QLabel*>())
            if (label->isVisible())
                text += label->text() + QLatin1Char('\n');
        return text;
    }

    QAbstractButton* button(const char* name) const { return rig.find<QAbstractButton>(QLatin1String(name)); }

    IssueBar bar;
    ViewRig rig;
};

}  // namespace

/// The strip under the tool bar.
class IssueBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void isGoneWithoutIssues()
    {
        Bench bench;
        QVERIFY(!bench.bar.isVisible());
        bench.rig.set("optimizer", std::string("adam"));  // a note at most
        QVERIFY(!bench.bar.isVisible());
    }

    void saysWhatIsWrongInOurWordsAndPyTorchs()
    {
        Bench bench;
        bench.rig.set("pct_start", 1.5);
        QVERIFY(bench.bar.isVisible());
        QVERIFY(bench.said().contains(QStringLiteral("Error: pct_start is 1.5")));
        QVERIFY(bench.said().contains(
            QStringLiteral("PyTorch raises ValueError: Expected float between 0 and 1 pct_start, but got 1.5")));
        QCOMPARE(bench.rig.find(QStringLiteral("issue[0]"))->property("severity").toString(), QStringLiteral("error"));
        QVERIFY(
            bench.rig.find(QStringLiteral("issue[0]"))->accessibleName().contains(QStringLiteral("pct_start is 1.5")));
        bench.rig.set("pct_start", 0.3);
        QVERIFY(!bench.bar.isVisible());
    }

    void warnsInWords()
    {
        Bench bench;
        bench.rig.set("div_factor", 0.5);
        QVERIFY(bench.said().contains(QStringLiteral("Warning: div_factor is 0.5")));
        QCOMPARE(bench.rig.find(QStringLiteral("issue[0]"))->property("severity").toString(),
                 QStringLiteral("warning"));
    }

    void aButtonMendsIt_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("keyboard") << false;
    }

    void aButtonMendsIt()
    {
        QFETCH(bool, mouse);
        Bench bench;
        bench.rig.set("total_steps", 10.0);
        bench.rig.set("pct_start", 0.1);
        QVERIFY(!bench.rig.snapshot().buildable);
        const Fix fix = bench.rig.snapshot().issues.front().fixes.front();
        QAbstractButton* const button = bench.button("issue[0].fix[0]");
        QVERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(QStringLiteral("Set ")));
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        if (mouse)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(bench.rig.edits.back().text, toUtf8(fixText(fix)));
        QVERIFY(bench.rig.snapshot().buildable);
    }

    void manyIssuesFoldAfterThree()
    {
        Bench bench;
        for (const char* key : {"div_factor", "final_div_factor"})
            bench.rig.set(key, 0.0);
        bench.rig.set("pct_start", 7.0);
        bench.rig.set("total_steps", -1.0);
        bench.rig.set("anneal_strategy", std::string("CATS"));
        const auto issues = std::ranges::count_if(bench.rig.snapshot().issues,
                                                  [](const Issue& issue) { return issue.severity != Severity::Note; });
        QVERIFY(issues > 3);
        QAbstractButton* const more = bench.button("issues.more");
        QCOMPARE(more->text(), QStringLiteral("and %1 more").arg(issues - 3));
        QVERIFY(!bench.bar.findChild<QWidget*>(QStringLiteral("issue[3]")));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(bench.rig.find(QStringLiteral("issue[%1]").arg(issues - 1))->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!bench.rig.find(QStringLiteral("issue[3]"))->isVisible());
    }

    void whileAHandMovesItAppearsAfterAMoment()
    {
        Bench bench;
        bench.rig.set("pct_start", 0.0, Cause::Gesture);
        QVERIFY(!bench.bar.isVisible());
        bench.rig.set("pct_start", 0.3, Cause::Gesture);
        bench.rig.set("pct_start", 1.5, Cause::Gesture);
        QTRY_VERIFY(bench.bar.isVisible());
        bench.rig.set("pct_start", 0.3, Cause::Gesture);
        QVERIFY(!bench.bar.isVisible());
    }

    void whileAHandMovesItGrowsByOneRow()
    {
        Bench bench;
        for (const char* key : {"div_factor", "final_div_factor", "total_steps"})
            bench.rig.set(key, -1.0, Cause::Gesture);
        bench.rig.set("pct_start", 7.0, Cause::Gesture);
        QTRY_VERIFY(bench.bar.isVisible());
        QVERIFY(bench.rig.find(QStringLiteral("issue[0]"))->isVisible());
        QVERIFY(!bench.bar.findChild<QWidget*>(QStringLiteral("issue[1]")));
        QVERIFY(!bench.button("issues.more")->isVisible());
        bench.bar.settle();
        QVERIFY(bench.rig.find(QStringLiteral("issue[2]"))->isVisible());
        QVERIFY(bench.button("issues.more")->isVisible());
        bench.rig.set("pct_start", 8.0, Cause::Gesture);
        QVERIFY2(bench.rig.find(QStringLiteral("issue[2]"))->isVisible(), "what is there stays");
    }

    void welcomesToANewDocument()
    {
        Bench bench;
        bench.bar.setWelcome(true);
        QVERIFY(bench.said().contains(QStringLiteral("The example of PyTorch’s documentation")));
        const std::pair<const char*, void (IssueBar::*)()> ways[] = {{"welcome.paste", &IssueBar::pasteRequested},
                                                                     {"welcome.open", &IssueBar::openRequested},
                                                                     {"welcome.start", &IssueBar::startRequested}};
        for (const auto& [name, way] : ways) {
            QSignalSpy asked(&bench.bar, way);
            QTest::mouseClick(bench.button(name), Qt::LeftButton);
            QTest::keyClick(bench.button(name), Qt::Key_Space);
            QCOMPARE(asked.count(), 2);
        }
        bench.rig.set("pct_start", 1.5);
        QVERIFY(!bench.said().contains(QStringLiteral("The example")));
        bench.rig.set("pct_start", 0.3);
        QVERIFY(bench.said().contains(QStringLiteral("The example")));
        bench.bar.setWelcome(false);
        QVERIFY(!bench.bar.isVisible());
    }

    void longTextWrapsAndIsNotCut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {860, 1280, 2560})
            QTest::addRow("%d px", width) << width;
    }

    void longTextWrapsAndIsNotCut()
    {
        QFETCH(int, width);
        Bench bench;
        bench.rig.set("last_epoch", 500000.0);
        bench.rig.set("total_steps", 100.0);
        bench.bar.setWelcome(true);
        bench.bar.resize(width, bench.bar.layout()->heightForWidth(width));
        ViewRig::settle();
        for (const QLabel* const label : bench.bar.findChildren<QLabel*>()) {
            if (!label->isVisible())
                continue;
            const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                          : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY(bench.bar.rect().contains(QRect(label->mapTo(&bench.bar, QPoint()), label->size())));
        }
        for (const QAbstractButton* const button : bench.bar.findChildren<QAbstractButton*>())
            QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
    }

    void fixesReadAsSentences_data()
    {
        QTest::addColumn<QList<int>>("which");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << QList<int>{0} << "Set pct_start to 0.2";
        QTest::newRow("switch") << QList<int>{1} << "Turn cycle_momentum off";
        QTest::newRow("nothing") << QList<int>{2} << "Clear total_steps";
        QTest::newRow("of one group") << QList<int>{3} << "Set max_lr[1] to 0.0001";
        QTest::newRow("two at once") << QList<int>{0, 1} << "Set pct_start to 0.2 and turn cycle_momentum off";
    }

    void fixesReadAsSentences()
    {
        QFETCH(QList<int>, which);
        QFETCH(QString, text);
        const std::vector<Assignment> all{
            {"pct_start", 0.2, {}}, {"cycle_momentum", false, {}}, {"total_steps", {}, {}}, {"max_lr", 1e-4, 1}};
        Fix fix;
        for (const int i : which)
            fix.assignments.push_back(all[static_cast<std::size_t>(i)]);
        QCOMPARE(fixText(fix), text);
    }
};

QTEST_MAIN(IssueBarTest)
#include "tst_issue_bar.moc"
