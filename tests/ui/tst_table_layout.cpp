// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_bench.h"
#include "ui/table/phase_rows.h"
#include "ui/table/table_number.h"

using namespace onecycle;
using namespace onecycle::ui;

using Bench = TableBench;

namespace {

struct NamedConfig {
    const char* name;
    ScheduleConfig config;
};

std::vector<NamedConfig> configs()
{
    ScheduleConfig epochs = startingConfig();
    ScheduleConfig billion = startingConfig();
    billion.totalSteps = 1e9;
    billion.threePhase = true;
    ScheduleConfig negative = startingConfig();
    negative.finalDivFactor = -0.5;
    negative.annealStrategy = "linear";
    ScheduleConfig tiny = startingConfig();
    tiny.maxLr = 1.2345e-100;
    tiny.divFactor = 33.3;
    ScheduleConfig plain = startingConfig();
    plain.totalSteps = 100100;
    plain.cycleMomentum = false;
    ScheduleConfig never = startingConfig();
    never.pctStart = 1;
    ScheduleConfig done = startingConfig();
    done.lastEpoch = 999;
    ScheduleConfig zero = startingConfig();
    zero.finalDivFactor = std::numeric_limits<double>::infinity();
    return {{"epochs", epochs},
            {"three phases of 10^9 steps", billion},
            {"negative at the end", negative},
            {"tiny", tiny},
            {"momentum is not cycled", plain},
            {"never decays", never},
            {"nothing left to do", done},
            {"ends at zero", zero}};
}

/// What is wrong with \p texts: too wide for its place, outside, or on another.
QString fault(const std::vector<PlacedText>& texts, double width)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (textWidth(texts[i].text, texts[i].look) > texts[i].rect.width() + 0.5)
            return texts[i].text + QStringLiteral(" is too wide");
        if (texts[i].rect.left() < 0 || texts[i].rect.right() > width + 0.5)
            return texts[i].text + QStringLiteral(" is outside");
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].rect.intersects(texts[j].rect))
                return texts[i].text + QStringLiteral(" is on ") + texts[j].text;
    }
    return {};
}

/// Rows where texts are long: around the boundaries of the phases and the ends.
std::vector<std::int64_t> rowsToLookAt(const StepRows& rows)
{
    std::vector<std::int64_t> found;
    for (const Phase& phase : rows.schedule().phases())
        for (const double step : {phase.begin, phase.begin + 1, phase.end - 2, phase.end - 1, phase.end, phase.end + 1})
            found.push_back(rows.rowOf(step));
    for (int i = 0; i <= 200; ++i)
        found.push_back(rows.rowOf(double(rows.count() - 1) * i / 200));
    return found;
}

}  // namespace

/// Nothing is cut and nothing overlaps, in any width.
class TableLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void everythingFits_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("width");
        const auto all = configs();
        for (int i = 0; i < int(all.size()); ++i)
            for (const int width : {280, 320, 400, 560, 760, 1200})
                QTest::addRow("%s, %d px", all[std::size_t(i)].name, width) << i << width;
    }

    void everythingFits()
    {
        QFETCH(const int, index);
        QFETCH(const int, width);
        const ScheduleConfig config = configs()[std::size_t(index)].config;
        const auto schedule = std::make_shared<Schedule>(*Schedule::build(config));
        const StepRows rows(schedule, config, 0);
        constexpr int scrollBar = 8;
        const StepLayout layout = layOutSteps(rows, width - scrollBar);
        QCOMPARE(fault(headerTexts(rows, layout), width - scrollBar), QString());
        for (const std::int64_t row : rowsToLookAt(rows))
            QCOMPARE(fault(rowTexts(rows, layout, row, 0), width - scrollBar), QString());
        constexpr int margins = 32;
        const PhaseRows phases{summarizePhases(*schedule), schedule->cyclesMomentum(), rows.isBeta1()};
        QCOMPARE(fault(placePhases(phases, width - margins).texts, width - margins), QString());
    }

    void thePanelOfTheWindowShowsEpochs()
    {
        const ScheduleConfig config = startingConfig();
        const StepRows rows(std::make_shared<Schedule>(*Schedule::build(config)), config, 0);
        const StepLayout layout = layOutSteps(rows, 312);
        QCOMPARE(layout.columns.size(), std::size_t(6));
        QVERIFY(layout.detail.digits >= 3);
        QVERIFY(layOutSteps(rows, 752).detail.digits > layout.detail.digits);
        QVERIFY(layOutSteps(rows, 752).detail.longWords);
    }

    void theWidthOfThePanelIsUsed()
    {
        Bench narrow;
        Bench wide(startingConfig(), {760, 700});
        QVERIFY(narrow.table().layout().detail.digits < wide.table().layout().detail.digits);
        QVERIFY(wide.rig.find(QStringLiteral("table.phases"))->height() <
                narrow.rig.find(QStringLiteral("table.phases"))->height());
        wide.panel.resize(320, 700);
        ViewRig::settle();
        QCOMPARE(wide.table().layout().detail, narrow.table().layout().detail);
    }

    void numbersStandOneBelowTheOther_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("zeros at the end") << 0.00936 << 4 << "0.009360";
        QTest::newRow("none are missing") << 0.009371 << 4 << "0.009371";
        QTest::newRow("whole") << 3.0 << 3 << "3.00";
        QTest::newRow("large") << 12000.0 << 3 << "12\u202f000";
        QTest::newRow("exponent") << 4e-8 << 3 << "4.00e-8";
        QTest::newRow("exponent with digits") << 1.64e-8 << 4 << "1.640e-8";
        QTest::newRow("negative") << -0.5 << 2 << QStringLiteral("\u22120.50");
        QTest::newRow("zero") << 0.0 << 4 << "0";
        QTest::newRow("one digit") << 0.5 << 1 << "0.5";
        QTest::newRow("not a number") << std::nan("") << 4 << "nan";
    }

    void numbersStandOneBelowTheOther()
    {
        QFETCH(const double, value);
        QFETCH(const int, digits);
        QTEST(tableNumber(value, digits), "text");
    }
};

QTEST_MAIN(TableLayoutTest)
#include "tst_table_layout.moc"
