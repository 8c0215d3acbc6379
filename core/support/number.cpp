// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/support/number.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace onecycle {
namespace {

constexpr double largestGaplessWhole = 9007199254740992.0;  // 2^53

/// Digits and decimal exponent of the shortest text: value = 0.d1d2d3... * 10^point.
struct Decimal {
    std::string digits;
    int point = 0;
};

Decimal shortestDecimal(double magnitude)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::scientific).ptr;
    Decimal decimal;
    const char* c = buffer;
    for (; *c != 'e'; ++c)
        if (*c != '.')
            decimal.digits += *c;
    ++c;
    if (*c == '+')
        ++c;
    int exponent = 0;
    std::from_chars(c, end, exponent);
    decimal.point = exponent + 1;
    return decimal;
}

std::string exponentText(int exponent)
{
    const int magnitude = exponent < 0 ? -exponent : exponent;
    return std::string(exponent < 0 ? "e-" : "e+") + (magnitude < 10 ? "0" : "") + std::to_string(magnitude);
}

/// Python's repr: fixed notation for exponents from -4 to 15, and always recognisable as a float.
std::string pythonText(double magnitude)
{
    const Decimal decimal = shortestDecimal(magnitude);
    const std::string& digits = decimal.digits;
    const int exponent = decimal.point - 1;
    if (exponent < -4 || exponent >= 16)
        return digits.substr(0, 1) + (digits.size() > 1 ? "." + digits.substr(1) : "") + exponentText(exponent);
    if (decimal.point <= 0)
        return "0." + std::string(static_cast<std::size_t>(-decimal.point), '0') + digits;
    const auto point = static_cast<std::size_t>(decimal.point);
    if (digits.size() <= point)
        return digits + std::string(point - digits.size(), '0') + ".0";
    return digits.substr(0, point) + "." + digits.substr(point);
}

/// Python's text without what only a program needs: the `.0` of a whole number, the zero in front of a short exponent.
std::string readerText(double magnitude)
{
    std::string text = pythonText(magnitude);
    const auto e = text.find('e');
    if (e == std::string::npos)
        return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
    const bool negative = text[e + 1] == '-';
    const auto digits = text.find_first_not_of('0', e + 2);
    return text.substr(0, e + 1) + (negative ? "-" : "") + text.substr(digits);
}

std::string finiteText(double value, NumberStyle style)
{
    if (style == NumberStyle::Reader)
        return std::string(std::signbit(value) ? "-" : "") + (value == 0 ? "0" : readerText(std::abs(value)));
    if (style == NumberStyle::Python || style == NumberStyle::Yaml) {
        std::string text = std::signbit(value) ? "-" : "";
        text += value == 0 ? "0.0" : pythonText(std::abs(value));
        const auto e = text.find('e');
        if (style == NumberStyle::Yaml && e != std::string::npos && text.find('.') == std::string::npos)
            text.insert(e, ".0");
        return text;
    }
    std::string text;
    appendPlain(text, value);
    return text;
}

std::string nonFiniteText(double value, NumberStyle style)
{
    const std::string sign = !std::isnan(value) && value < 0 ? "-" : "";
    const std::string word = std::isnan(value) ? "nan" : "inf";
    if (style == NumberStyle::Yaml)
        return sign + "." + word;
    return style == NumberStyle::Json ? '"' + sign + word + '"' : sign + word;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Python's rule: a single underscore, between two digits.
std::optional<std::string> withoutGroups(std::string_view text)
{
    std::string plain;
    const auto isDigit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_')
            plain += text[i];
        else if (i == 0 || !isDigit(i - 1) || !isDigit(i + 1))
            return std::nullopt;
    }
    return plain;
}

/// The power of ten of the first digit that counts: 0 for 1 to 9.99. An exponent beyond all bounds is a large one.
double magnitudeOf(std::string_view text)
{
    const auto e = std::min(text.find_first_of("eE"), text.size());
    const std::string_view digits = text.substr(0, e);
    const auto first = std::min(digits.find_first_of("123456789"), digits.size());
    const auto point = std::min(digits.find('.'), digits.size());
    if (first == digits.size())
        return -std::numeric_limits<double>::infinity();
    const double own = static_cast<double>(point) - static_cast<double>(first) - (first < point ? 1 : 0);
    if (e == text.size())
        return own;
    std::string_view exponent = text.substr(e + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    long long power = 0;
    const auto read = std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
    if (read.ec == std::errc::result_out_of_range)
        return exponent.starts_with('-') ? -std::numeric_limits<double>::infinity()
                                         : std::numeric_limits<double>::infinity();
    return own + static_cast<double>(power);
}

/// What an out-of-range literal stands for: from_chars does not say whether it was too large or too small.
double saturated(std::string_view text)
{
    return magnitudeOf(text) > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

}  // namespace

void appendPlain(std::string& out, double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

std::string toText(double value, NumberStyle style)
{
    return std::isfinite(value) ? finiteText(value, style) : nonFiniteText(value, style);
}

std::string toWholeText(double value)
{
    return std::to_string(static_cast<std::int64_t>(value));
}

std::string toShortText(double value, int digits)
{
    if (!std::isfinite(value))
        return toText(value);
    char buffer[64];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digits - 1).ptr;
    double rounded = value;
    std::from_chars(buffer, end, rounded);
    return toText(rounded, NumberStyle::Reader);
}

std::optional<double> parseNumber(std::string_view text)
{
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const auto plain = withoutGroups(text);
    if (!plain || plain->empty() || plain->front() == '-' || plain->front() == '+')
        return std::nullopt;
    double value = 0;
    const char* const end = plain->data() + plain->size();
    const auto [stop, error] = std::from_chars(plain->data(), end, value);
    if (error == std::errc::invalid_argument || stop != end || plain->back() == ')')
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        value = saturated(*plain);
    return negative && !std::isnan(value) ? -value : value;
}

bool isWhole(double value)
{
    return std::abs(value) <= largestGaplessWhole && std::trunc(value) == value;
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace onecycle
