// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/yaml_scalar.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace onecycle {
namespace {

using nlohmann::json;

struct Word {
    std::string_view spelling;
    bool value;
};

constexpr std::array switches{
    Word{"yes", true}, Word{"no", false},    Word{"true", true},
    Word{"on", true},  Word{"false", false}, Word{"off", false},
};

/// True if \p text is \p word, Word or WORD.
bool isSpelled(std::string_view text, std::string_view word)
{
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    const auto letter = word.find_first_not_of('.');
    if (text.size() != word.size())
        return false;
    bool capitalised = true;
    bool shouted = true;
    for (std::size_t i = 0; i < word.size(); ++i) {
        capitalised &= text[i] == (i == letter ? upper(word[i]) : word[i]);
        shouted &= text[i] == upper(word[i]);
    }
    return text == word || capitalised || shouted;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<json> wordFrom(std::string_view text)
{
    if (text.empty() || text == "~" || isSpelled(text, "null"))
        return json(nullptr);
    for (const Word& word : switches)
        if (isSpelled(text, word.spelling))
            return json(word.value);
    const std::size_t sign = text.front() == '-' || text.front() == '+' ? 1 : 0;
    if (isSpelled(text.substr(sign), ".inf"))
        return json(text.front() == '-' ? "-inf" : "inf");
    if (isSpelled(text, ".nan"))
        return json("nan");
    return std::nullopt;
}

/// The digits of a whole number without sign and underscores, with their base.
struct WholeDigits {
    std::string digits;
    int base = 10;
};

std::optional<WholeDigits> wholeDigits(std::string_view text)
{
    WholeDigits whole;
    if (text.starts_with("0x") || text.starts_with("0b")) {
        whole.base = text[1] == 'x' ? 16 : 2;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text.front() == '0') {
        whole.base = 8;
    }
    std::ranges::remove_copy(text, std::back_inserter(whole.digits), '_');
    const auto inBase = [&whole](char c) {
        if (whole.base == 16)
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return c >= '0' && c < '0' + whole.base;
    };
    const bool startsRight = !text.empty() && (whole.base != 10 || isDigit(text.front()));
    return startsRight && !whole.digits.empty() && std::ranges::all_of(whole.digits, inBase) ? std::optional(whole)
                                                                                             : std::nullopt;
}

std::optional<json> wholeNumber(std::string_view text)
{
    const bool negative = text.front() == '-';
    if (negative || text.front() == '+')
        text.remove_prefix(1);
    const auto whole = wholeDigits(text);
    std::uint64_t magnitude = 0;
    if (!whole)
        return std::nullopt;
    const char* const end = whole->digits.data() + whole->digits.size();
    if (std::from_chars(whole->digits.data(), end, magnitude, whole->base).ec != std::errc())
        return std::nullopt;
    if (!negative)
        return json(magnitude);
    constexpr std::uint64_t most = std::uint64_t{1} << 63U;
    return magnitude <= most ? json(static_cast<std::int64_t>(~magnitude + 1))  // also the one without a positive
                             : json(-static_cast<double>(magnitude));
}

/// PyYAML's rule for floats: a point, and a sign in the exponent if there is one; no sign before a bare point.
bool isYaml11Float(std::string_view text)
{
    const auto point = text.find('.');
    const auto e = text.find_first_of("eE");
    if (point == std::string_view::npos || (e != std::string_view::npos && e < point))
        return false;
    if (e != std::string_view::npos && (e + 1 == text.size() || (text[e + 1] != '-' && text[e + 1] != '+')))
        return false;
    return point == 0 || isDigit(text[point - 1]) || text[point - 1] == '_';
}

/// A decimal number with more digits than an integer of the machine holds.
bool isLongWhole(std::string_view text)
{
    const std::string_view digits = text.substr(isDigit(text.front()) ? 0 : 1);
    return digits.front() != '0' && digits.find_first_not_of("0123456789_") == std::string_view::npos;
}

/// 1__000 and 1_000_ are numbers to YAML, not to Python.
std::string withoutUnderscores(std::string_view text)
{
    std::string plain;
    std::ranges::remove_copy(text, std::back_inserter(plain), '_');
    return plain;
}

}  // namespace

YamlScalar resolveYaml(std::string_view text)
{
    if (auto word = wordFrom(text))
        return {std::move(*word)};
    const char first = text.front();
    const bool likeNumber = isDigit(first) || first == '-' || first == '+' || first == '.';
    const bool hasDigit = text.find_first_of("0123456789") != std::string_view::npos;
    if (!likeNumber || !hasDigit)
        return {std::string(text)};
    if (auto whole = wholeNumber(text))
        return {std::move(*whole)};
    const auto number = parseNumber(withoutUnderscores(text));
    if (!number)
        return {std::string(text)};
    return {*number, !isYaml11Float(text) && !isLongWhole(text), std::isinf(*number)};
}

}  // namespace onecycle
