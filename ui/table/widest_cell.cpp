// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/widest_cell.h"

#include "ui/table/table_number.h"
#include "ui/text/translate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

/// What is known of the numbers of a column.
struct Magnitudes {
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    bool negative = false;
    bool positive = false;
    bool nearZero = false;  ///< they come as close to 0 as rounding lets them

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        negative |= value < 0;
        positive |= value > 0;
        nearZero |= value == 0;
        if (value != 0)
            least = std::min(least, std::abs(value));
        most = std::max(most, std::abs(value));
    }
};

Magnitudes magnitudesOf(const StepRows& rows, Ramp Phase::*ramp, double StepValue::*member)
{
    Magnitudes found;
    for (const Phase& phase : rows.schedule().phases(rows.group()))
        for (const double value : {(phase.*ramp).from, (phase.*ramp).to})
            found.add(value);
    for (const std::int64_t row : {std::int64_t{0}, rows.count() - 1})
        if (const auto value = rows.used(row))
            found.add((*value).*member);
    constexpr double rounding = 1e-20;
    if (found.nearZero || (found.negative && found.positive))
        found.least = std::min(found.least, found.most * rounding);
    return found;
}

/// Where the spelling of a number changes its length: the ends of plain notation and of exponents with fewer digits.
constexpr std::array turns{-100, -99, -10, -9, -5, -4, -1, 0, 3, 9, 14, 15, 16, 99, 100};

double widestValue(const Magnitudes& found, int digits, const TextLook& look)
{
    if (found.most == 0)
        return textWidth(tableNumber(0, digits), look);
    const int lowest = static_cast<int>(std::floor(std::log10(found.least)));
    const int highest = static_cast<int>(std::floor(std::log10(found.most)));
    QStringList longest;  // of equal length; shorter texts are narrower, as digits are all of one width
    const auto offer = [&](int exponent) {
        constexpr double manyDigits = 1.23456789123456789;
        const double value = manyDigits * std::pow(10.0, exponent);
        const QString text = tableNumber(found.negative ? -value : value, digits);
        if (!longest.isEmpty() && text.size() > longest.front().size())
            longest.clear();
        if (longest.isEmpty() || text.size() == longest.front().size())
            longest += text;
    };
    offer(lowest);
    offer(highest);
    for (const int exponent : turns)
        if (exponent > lowest && exponent < highest)
            offer(exponent);
    return textWidth(longest.join(QLatin1Char('\n')), look);
}

double widestPhase(const StepRows& rows, const CellDetail& detail, const TextLook& look)
{
    const Schedule& schedule = rows.schedule();
    double width = textWidth(QString::number(schedule.phases().size()), look);
    if (detail.longWords)
        for (const Phase& phase : schedule.phases())
            width = std::max(width, textWidth(translated(phaseName(phase.kind)), look));
    return width;
}

}  // namespace

double widestCell(const StepRows& rows, StepColumn column, const CellDetail& detail, const TextLook& look)
{
    const std::int64_t last = rows.count() - 1;
    switch (column) {
    case StepColumn::Step: return textWidth(stepCell(rows, last, column, detail).text, {look.pixels, true});
    case StepColumn::Epoch: return textWidth(stepCell(rows, last, column, detail).text, look);
    case StepColumn::Phase: return widestPhase(rows, detail, look);
    case StepColumn::Lr: return widestValue(magnitudesOf(rows, &Phase::lr, &StepValue::lr), detail.digits, look);
    case StepColumn::Momentum:
        return widestValue(magnitudesOf(rows, &Phase::momentum, &StepValue::momentum), detail.digits, look);
    case StepColumn::Logged:
        return std::max(widestValue(magnitudesOf(rows, &Phase::lr, &StepValue::lr), detail.digits, look),
                        textWidth(stepCell(rows, last, column, detail).text, look));
    }
    return 0;
}

}  // namespace onecycle::ui
