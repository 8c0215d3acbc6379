// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/curve.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <random>

using namespace onecycle;

namespace {

using Pieces = std::vector<std::vector<CurvePoint>>;

constexpr double infinity = std::numeric_limits<double>::infinity();
const double notANumber = std::nan("");

}  // namespace

/// The polylines that are drawn for a table of numbers.
class TableCurveTest : public QObject {
    Q_OBJECT

private slots:
    void shortTables_data()
    {
        QTest::addColumn<std::vector<double>>("table");
        QTest::addColumn<bool>("logY");
        QTest::addColumn<Pieces>("pieces");
        using Table = std::vector<double>;
        QTest::newRow("empty") << Table{} << false << Pieces{};
        QTest::newRow("one value") << Table{3} << false << Pieces{{{10, 3}}};
        QTest::newRow("every value") << Table{3, 1, 1, 2} << false << Pieces{{{10, 3}, {11, 1}, {12, 1}, {13, 2}}};
        QTest::newRow("NaN breaks") << Table{notANumber, 1, notANumber, 2, 3, notANumber} << false
                                    << Pieces{{{11, 1}}, {{13, 2}, {14, 3}}};
        QTest::newRow("infinity breaks") << Table{1, infinity, 2} << false << Pieces{{{10, 1}}, {{12, 2}}};
        QTest::newRow("negative on a linear axis") << Table{1, -1} << false << Pieces{{{10, 1}, {11, -1}}};
        QTest::newRow("what is not positive breaks on a log axis")
            << Table{1, 0, 2, 3, -1} << true << Pieces{{{10, 1}}, {{12, 2}, {13, 3}}};
    }

    void shortTables()
    {
        QFETCH(const std::vector<double>, table);
        QFETCH(const bool, logY);
        QTEST(polyline(table, 10, {0, 100, 0.1, 10, 800, 400, logY}), "pieces");
    }

    void isCutToTheViewport()
    {
        const std::vector<double> table{1, 2, 4, 8, 16};
        const Viewport linear{0.5, 3.25, 0, 20, 800, 400};
        QCOMPARE(polyline(table, 0, linear), (Pieces{{{0.5, 1.5}, {1, 2}, {2, 4}, {3, 8}, {3.25, 10}}}));
        // A straight line of a logarithmic axis: half a step is a factor of the square root of two.
        const auto pieces = polyline(table, 0, {0.5, 3.5, 1, 20, 800, 400, true});
        QCOMPARE(pieces.at(0).front().y, std::sqrt(2));
        QCOMPARE(pieces.at(0).back().y, 8 * std::sqrt(2));
        const Viewport between{1.25, 1.75, 0, 20, 800, 400};
        QCOMPARE(polyline(table, 0, between), (Pieces{{{1.25, 2.5}, {1.75, 3.5}}}));
        QVERIFY(polyline(table, 0, {5, 9, 0, 20, 800, 400}).empty());
        QVERIFY(polyline(table, 0, {-9, -1, 0, 20, 800, 400}).empty());
    }

    /// A million noisy values on 800 pixels: every column keeps its lowest and its highest value.
    void thinsToTheExtremesOfEachColumn()
    {
        std::mt19937_64 random(20260103);
        std::normal_distribution<double> noise;
        std::vector<double> table(1000000);
        std::map<int, std::pair<double, double>> extremes;
        const double last = static_cast<double>(table.size() - 1);
        const auto column = [&](double x) { return static_cast<int>(x / (last / 800)); };
        for (std::size_t i = 0; i < table.size(); ++i) {
            table[i] = noise(random);
            const auto found = extremes.try_emplace(column(static_cast<double>(i)), table[i], table[i]).first;
            found->second.first = std::min(found->second.first, table[i]);
            found->second.second = std::max(found->second.second, table[i]);
        }
        const auto pieces = polyline(table, 0, {0, last, -5, 5, 800, 400});
        QCOMPARE(pieces.size(), std::size_t(1));
        QVERIFY(pieces[0].size() <= 2 * 801 + 2);
        QCOMPARE(pieces[0].front(), (CurvePoint{0, table.front()}));
        QCOMPARE(pieces[0].back(), (CurvePoint{last, table.back()}));
        std::map<int, std::pair<double, double>> kept;
        for (const CurvePoint& point : pieces[0]) {
            QCOMPARE(table[static_cast<std::size_t>(point.x)], point.y);
            const auto found = kept.try_emplace(column(point.x), point.y, point.y).first;
            found->second.first = std::min(found->second.first, point.y);
            found->second.second = std::max(found->second.second, point.y);
        }
        QVERIFY(kept == extremes);
        QVERIFY(std::ranges::is_sorted(pieces[0], {}, &CurvePoint::x));
    }

    void keepsEveryValueWhereThereIsRoom()
    {
        std::vector<double> table(1600);
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<double>(i * i % 97);
        const auto pieces = polyline(table, 0, {0, 1599, 0, 100, 800, 400});
        QCOMPARE(pieces.at(0).size(), table.size());
    }
};

QTEST_APPLESS_MAIN(TableCurveTest)
#include "tst_table_curve.moc"
