// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/formula.h"
#include "core/support/number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// What binds less than a division needs parentheses around it in one line.
std::string bound(const Formula& part)
{
    const bool loose = part.kind == Formula::Kind::Sum || part.kind == Formula::Kind::Product;
    return loose ? '(' + formulaText(part) + ')' : formulaText(part);
}

/// Enough digits for the whole part of a place and two behind the point.
int placeDigits(double value)
{
    constexpr int most = 17;
    constexpr int behind = 2;
    const double magnitude = std::max(1.0, std::abs(value));
    return std::min(most, static_cast<int>(std::log10(magnitude)) + 1 + behind);
}

}  // namespace

WrittenNumber written(const Formula& formula)
{
    const double value = formula.value;
    if (formula.place && isWhole(value))
        return {toWholeText(value), true};
    constexpr int digits = 4;
    std::string text = toShortText(value, formula.place ? placeDigits(value) : digits);
    const auto read = parseNumber(text);
    const bool exact = !std::isfinite(value) || (read && *read == value);
    return {std::move(text), exact};
}

bool isWrittenExactly(const Formula& formula)
{
    if (formula.kind == Formula::Kind::Number)
        return written(formula).exact;
    return std::ranges::all_of(formula.parts, isWrittenExactly);
}

std::string formulaText(const Formula& formula)
{
    switch (formula.kind) {
    case Formula::Kind::Number: return written(formula).text;
    case Formula::Kind::Symbol:
    case Formula::Kind::Key:
        if (formula.name == "π")
            return "pi";
        return formula.subscript.empty() ? formula.name : formula.name + '_' + formula.subscript;
    case Formula::Kind::Function: return formula.name + '(' + formulaText(formula.parts[0]) + ')';
    case Formula::Kind::Group: return '(' + formulaText(formula.parts[0]) + ')';
    case Formula::Kind::Fraction: return bound(formula.parts[0]) + " / " + bound(formula.parts[1]);
    case Formula::Kind::Sum:
    case Formula::Kind::Product: break;
    }
    std::string text = formulaText(formula.parts[0]);
    for (std::size_t i = 1; i < formula.parts.size(); ++i) {
        const bool product = formula.kind == Formula::Kind::Product;
        text += product ? " * " : formula.parts[i].negative ? " - " : " + ";
        text += formulaText(formula.parts[i]);
    }
    return text;
}

}  // namespace onecycle
