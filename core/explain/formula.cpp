// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/formula.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace onecycle {
namespace {

Formula made(Formula::Kind kind, std::vector<Formula> parts)
{
    Formula formula;
    formula.kind = kind;
    formula.parts = std::move(parts);
    return formula;
}

}  // namespace

namespace formula {

Formula number(double value, NumberSource source)
{
    Formula formula;
    formula.value = value;
    formula.source = std::move(source);
    return formula;
}

Formula place(double value, NumberSource source)
{
    Formula formula = number(value, std::move(source));
    formula.place = true;
    return formula;
}

Formula symbol(std::string name, std::string subscript, NumberSource source)
{
    Formula formula = number(std::numeric_limits<double>::quiet_NaN(), std::move(source));
    formula.kind = Formula::Kind::Symbol;
    formula.name = std::move(name);
    formula.subscript = std::move(subscript);
    return formula;
}

Formula parameterKey(const std::string& key)
{
    Formula formula = symbol(key, {}, {key});
    formula.kind = Formula::Kind::Key;
    return formula;
}

Formula pi()
{
    Formula formula = symbol("π");
    formula.value = std::numbers::pi;
    return formula;
}

Formula sum(std::vector<Formula> parts)
{
    return made(Formula::Kind::Sum, std::move(parts));
}

Formula product(std::vector<Formula> parts)
{
    return made(Formula::Kind::Product, std::move(parts));
}

Formula fraction(Formula above, Formula below)
{
    return made(Formula::Kind::Fraction, {std::move(above), std::move(below)});
}

Formula function(std::string name, Formula argument)
{
    Formula formula = made(Formula::Kind::Function, {std::move(argument)});
    formula.name = std::move(name);
    return formula;
}

Formula group(Formula inner)
{
    return made(Formula::Kind::Group, {std::move(inner)});
}

Formula minus(Formula part)
{
    part.negative = true;
    return part;
}

}  // namespace formula

double evaluated(const Formula& formula)
{
    switch (formula.kind) {
    case Formula::Kind::Number:
    case Formula::Kind::Symbol:
    case Formula::Kind::Key: return formula.value;
    case Formula::Kind::Function: return std::cos(evaluated(formula.parts[0]));
    case Formula::Kind::Group: return evaluated(formula.parts[0]);
    case Formula::Kind::Fraction: return evaluated(formula.parts[0]) / evaluated(formula.parts[1]);
    case Formula::Kind::Sum:
    case Formula::Kind::Product: break;
    }
    double value = evaluated(formula.parts[0]);
    for (std::size_t i = 1; i < formula.parts.size(); ++i) {
        const double next = evaluated(formula.parts[i]);
        if (formula.kind == Formula::Kind::Product)
            value *= next;
        else
            value = formula.parts[i].negative ? value - next : value + next;
    }
    return value;
}

}  // namespace onecycle
