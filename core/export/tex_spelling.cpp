// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/tex_spelling.h"

#include "core/export/python_spelling.h"
#include "core/support/number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// `1234567` as `1\,234\,567`; four digits stay together.
std::string spacedDigits(std::string digits)
{
    constexpr std::size_t together = 4;
    constexpr std::size_t block = 3;
    if (digits.size() > together)
        for (std::size_t place = digits.size(); place > block;)
            digits.insert(place -= block, "\\,");
    return digits;
}

/// From `4e-8` or `123.4e20`: mantissa and power of ten, the mantissa 1 left out.
std::string scientific(double magnitude, int digits)
{
    int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
    std::string mantissa = toShortText(magnitude / std::pow(10.0, exponent), digits);
    if (mantissa == "10") {
        mantissa = "1";
        ++exponent;
    }
    return (mantissa == "1" ? "" : mantissa + " \\times ") + "10^{" + std::to_string(exponent) + "}";
}

std::string unsignedNumber(double magnitude, int digits)
{
    constexpr double smallestPlain = 1e-3;
    constexpr double largestPlain = 1e9;
    constexpr int safeDigits = 15;  // a division by a power of ten may change the last one
    if (magnitude == 0)
        return "0";
    if (magnitude < smallestPlain || magnitude >= largestPlain)
        return scientific(magnitude, std::min(digits, safeDigits));
    const std::string text = toShortText(magnitude, digits);
    return isWhole(magnitude) ? spacedDigits(toWholeText(magnitude)) : text;
}

}  // namespace

std::string texNumber(double value, int digits)
{
    if (std::isnan(value))
        return "\\(\\mathrm{NaN}\\)";
    const std::string sign = std::signbit(value) ? "-" : "";
    const double magnitude = std::abs(value);
    return "\\(" + sign + (std::isinf(value) ? "\\infty" : unsignedNumber(magnitude, digits)) + "\\)";
}

std::string texText(std::string_view text)
{
    std::string escaped;
    for (const char c : pythonComment(text)) {
        if (c == '\\')
            escaped += "\\textbackslash{}";
        else if (c == '~' || c == '^')
            escaped += std::string("\\") + c + "{}";
        else if (std::string_view("{}$&#_%").find(c) != std::string_view::npos)
            escaped += std::string("\\") + c;
        else
            escaped += c;
    }
    return escaped;
}

}  // namespace onecycle
