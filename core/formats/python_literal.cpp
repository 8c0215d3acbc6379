// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_literal.h"

#include "core/formats/python_arithmetic.h"
#include "core/support/number.h"

#include <cmath>

namespace onecycle {
namespace {

using Literal = std::optional<PythonLiteral>;

/// A recursive-descent reader over the tokens of one argument.
class LiteralReader {
public:
    LiteralReader(std::span<const PythonToken> tokens, const NameLookup& names) : m_tokens(tokens), m_names(names) {}

    Literal read()
    {
        const Literal literal = sum();
        return m_next == m_tokens.size() ? literal : std::nullopt;
    }

private:
    static constexpr int deepest = 50;

    Literal sum();
    Literal product();
    Literal signedPower();
    Literal atom();
    Literal sequence(std::string_view closing);
    Literal named(std::string_view name);
    Literal conversion(bool toInt);

    [[nodiscard]] bool at(std::string_view word) const { return m_next < m_tokens.size() && m_tokens[m_next].is(word); }
    bool take(std::string_view word)
    {
        const bool found = at(word);
        m_next += found ? 1 : 0;
        return found;
    }

    std::span<const PythonToken> m_tokens;
    const NameLookup& m_names;
    std::size_t m_next = 0;
    int m_depth = 0;
};

Literal LiteralReader::sum()
{
    Literal value = product();
    while (value && (at("+") || at("-"))) {
        const auto operation = m_tokens[m_next++].text;
        value = computed(operation, value, product());
    }
    return value;
}

Literal LiteralReader::product()
{
    Literal value = signedPower();
    while (value && (at("*") || at("/") || at("//") || at("%"))) {
        const auto operation = m_tokens[m_next++].text;
        value = computed(operation, value, signedPower());
    }
    return value;
}

Literal LiteralReader::signedPower()
{
    if (++m_depth > deepest)
        return std::nullopt;
    Literal value;
    if (at("+") || at("-")) {
        const bool negative = m_tokens[m_next++].is("-");
        value = signedPower();
        const double* const magnitude = asNumber(value);
        value = magnitude ? numberLiteral(negative ? -*magnitude : *magnitude, value->isInt) : std::nullopt;
    } else {
        value = atom();
        if (value && take("**"))
            value = computed("**", value, signedPower());
    }
    --m_depth;
    return value;
}

Literal LiteralReader::atom()
{
    if (m_next == m_tokens.size())
        return std::nullopt;
    const PythonToken& token = m_tokens[m_next++];
    switch (token.kind) {
    case PythonToken::Kind::Number: return numberFromToken(token.text);
    case PythonToken::Kind::String: return textFromToken(token.text);
    case PythonToken::Kind::Name: return named(token.text);
    case PythonToken::Kind::Operator: break;
    case PythonToken::Kind::End: return std::nullopt;
    }
    if (token.is("("))
        return sequence(")");
    return token.is("[") ? sequence("]") : std::nullopt;
}

/// What follows an opening bracket: a list or tuple of numbers, or, in round ones without a comma, just a value.
Literal LiteralReader::sequence(std::string_view closing)
{
    std::vector<double> numbers;
    bool comma = false;
    while (!take(closing)) {
        Literal item = sum();
        if (closing == ")" && numbers.empty() && !comma && take(")"))
            return item;
        const double* const value = asNumber(item);
        if (!value)
            return std::nullopt;
        numbers.push_back(*value);
        if (take(","))
            comma = true;
        else if (!at(closing))
            return std::nullopt;
    }
    return PythonLiteral{std::move(numbers)};
}

Literal LiteralReader::named(std::string_view name)
{
    if (name == "None")
        return PythonLiteral{};
    if (name == "True" || name == "False")
        return PythonLiteral{name == "True", true};
    if ((name == "float" || name == "int") && take("("))
        return conversion(name == "int");
    if ((name == "math" || name == "np" || name == "numpy" || name == "torch") && take(".")) {
        if (take("inf"))
            return numberLiteral(HUGE_VAL, false);
        if (take("nan"))
            return numberLiteral(std::nan(""), false);
    }
    const bool partOfMore = at(".") || at("(") || at("[");
    return m_names && !partOfMore ? m_names(name) : std::nullopt;
}

/// `float(...)` or `int(...)` of a number, the first one of its text too, after the opening bracket.
Literal LiteralReader::conversion(bool toInt)
{
    const Literal argument = sum();
    if (!argument || !take(")"))
        return std::nullopt;
    if (const auto* const text = std::get_if<std::string>(&argument->value)) {
        const auto value = parseNumber(*text);
        return value && !toInt ? numberLiteral(*value, false) : std::nullopt;
    }
    const double* const value = asNumber(argument);
    if (!value || (toInt && !std::isfinite(*value)))
        return std::nullopt;
    return numberLiteral(toInt ? std::trunc(*value) : *value, toInt);
}

}  // namespace

std::optional<PythonLiteral> evaluateLiteral(std::span<const PythonToken> tokens, const NameLookup& names)
{
    return LiteralReader(tokens, names).read();
}

}  // namespace onecycle
