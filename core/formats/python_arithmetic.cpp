// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_arithmetic.h"

#include "core/support/number.h"

#include <cmath>
#include <limits>

namespace onecycle {

using Literal = std::optional<PythonLiteral>;

namespace {

/// A negative base has no real root, and 0 no inverse.
Literal power(const PythonLiteral& base, const PythonLiteral& exponent)
{
    const double a = std::get<double>(base.value);
    const double b = std::get<double>(exponent.value);
    if ((a < 0 && !exponent.isInt) || (a == 0 && b < 0))
        return std::nullopt;
    return numberLiteral(std::pow(a, b), base.isInt && exponent.isInt && b >= 0);
}

/// Python's `%`: the result has the sign of the divisor.
double modulo(double a, double b)
{
    const double remainder = std::fmod(a, b);
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
}

}  // namespace

Literal numberLiteral(double value, bool isInt)
{
    // Like Python's, a NaN has no sign; what the processor makes of inf - inf has one.
    return PythonLiteral{std::isnan(value) ? std::numeric_limits<double>::quiet_NaN() : value, isInt};
}

const double* asNumber(const Literal& literal)
{
    return literal ? std::get_if<double>(&literal->value) : nullptr;
}

Literal textFromToken(std::string_view token)
{
    const auto quote = token.find_first_of("'\"");
    if (token.substr(0, quote).find_first_of("fFbB") != std::string_view::npos)
        return std::nullopt;
    token.remove_prefix(quote);
    const std::size_t width = token.size() >= 6 && token[1] == token[0] && token[2] == token[0] ? 3 : 1;
    const std::string_view content = token.substr(width, token.size() - 2 * width);
    if (content.find('\\') != std::string_view::npos)
        return std::nullopt;
    return PythonLiteral{std::string(content)};
}

Literal numberFromToken(std::string_view token)
{
    const auto value = parseNumber(token);
    return value ? numberLiteral(*value, token.find_first_of(".eE") == std::string_view::npos) : std::nullopt;
}

Literal computed(std::string_view operation, const Literal& left, const Literal& right)
{
    const double* const a = asNumber(left);
    const double* const b = asNumber(right);
    if (!a || !b)
        return std::nullopt;
    const bool ints = left->isInt && right->isInt;
    if (operation == "+")
        return numberLiteral(*a + *b, ints);
    if (operation == "-")
        return numberLiteral(*a - *b, ints);
    if (operation == "*")
        return numberLiteral(*a * *b, ints);
    if (operation == "**")
        return power(*left, *right);
    if (*b == 0)
        return std::nullopt;
    if (operation == "/")
        return numberLiteral(*a / *b, false);
    const double remainder = modulo(*a, *b);
    return numberLiteral(operation == "%" ? remainder : std::round((*a - remainder) / *b), ints);
}

}  // namespace onecycle
