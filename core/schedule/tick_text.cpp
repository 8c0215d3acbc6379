// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/tick_text.h"

#include "core/schedule/ticks.h"
#include "core/support/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace onecycle {
namespace {

constexpr const char* minusSign = "\u2212";
constexpr const char* thousandsSpace = "\u202f";
constexpr std::array superscripts{"\u2070", "\u00b9", "\u00b2", "\u00b3", "\u2074",
                                  "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};

std::string superscript(int number)
{
    std::string text = number < 0 ? "\u207b" : "";
    for (const char digit : std::to_string(std::abs(number)))
        text += superscripts[static_cast<std::size_t>(digit - '0')];
    return text;
}

/// Four digits stand together, as the style of the SI has it.
std::string grouped(const std::string& whole)
{
    if (whole.size() < 5)
        return whole;
    std::string text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += thousandsSpace;
        text += whole[i];
    }
    return text;
}

}  // namespace

double Decimal::value() const
{
    const std::string text = std::to_string(digits) + "e" + std::to_string(exponent);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Decimal Decimal::reduced() const
{
    Decimal number = digits == 0 ? Decimal{} : *this;
    while (number.digits != 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        ++number.exponent;
    }
    return number;
}

int Decimal::magnitude() const
{
    return digits == 0 ? 0 : static_cast<int>(std::to_string(std::abs(digits)).size()) - 1 + exponent;
}

Decimal toDecimal(double value, int digits)
{
    char buffer[40];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digits - 1).ptr;
    std::string mantissa;
    const char* c = buffer;
    for (; c != end && *c != 'e'; ++c)
        if (*c != '.')
            mantissa += *c;
    Decimal number;
    std::from_chars(mantissa.data(), mantissa.data() + mantissa.size(), number.digits);
    if (c != end) {
        c += c[1] == '+' ? 2 : 1;
        std::from_chars(c, end, number.exponent);
    }
    number.exponent -= digits - 1;
    return number.reduced();
}

std::string plainText(Decimal number)
{
    number = number.reduced();
    std::string whole = std::to_string(std::abs(number.digits));
    std::string fraction;
    if (number.exponent >= 0) {
        whole.append(static_cast<std::size_t>(number.exponent), '0');
    } else {
        const auto places = static_cast<std::size_t>(-number.exponent);
        if (whole.size() <= places)
            whole.insert(0, places - whole.size() + 1, '0');
        fraction = "." + whole.substr(whole.size() - places);
        whole.resize(whole.size() - places);
    }
    return (number.digits < 0 ? minusSign : "") + grouped(whole) + fraction;
}

std::string powerText(int power)
{
    return power == 0 ? "1" : power == 1 ? "10" : "10" + superscript(power);
}

std::string scientificText(Decimal number, int power)
{
    if (number.digits == 0)
        return "0";
    return plainText({number.digits, number.exponent - power}) + "\u00d710" + superscript(power);
}

std::string axisText(double value, int digits)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? std::string(minusSign) + "\u221e" : "\u221e";
    const Decimal number = toDecimal(value, digits);
    const bool isPower = std::abs(number.digits) == 1;
    const int power = number.magnitude();
    const bool plain = number.digits == 0 || (power >= -4 && power <= 4 && !(isPower && power == -4));
    if (plain)
        return plainText(number);
    return isPower ? (number.digits < 0 ? minusSign : "") + powerText(power) : scientificText(number, power);
}

}  // namespace onecycle
