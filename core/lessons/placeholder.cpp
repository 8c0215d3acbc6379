// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/placeholder.h"

#include "core/support/number.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr int mostDigits = 17;

int digitsOf(std::string_view text)
{
    const auto number = parseNumber(text);
    return number && isWhole(*number) && *number >= 1 && *number <= mostDigits ? static_cast<int>(*number) : 0;
}

}  // namespace

std::optional<Placeholder> nextPlaceholder(std::string_view text, std::size_t from)
{
    const std::size_t begin = text.find('{', from);
    if (begin == std::string_view::npos)
        return std::nullopt;
    if (text.substr(begin, 2) == "{{")
        return Placeholder{begin, begin + 2, {}};
    const std::size_t close = std::min(text.find('}', begin), text.size());
    const std::string_view inside = text.substr(begin + 1, close - begin - 1);
    const std::size_t colon = inside.find(':');
    Placeholder found{begin, std::min(close + 1, text.size()), std::string(inside.substr(0, colon))};
    if (colon != std::string_view::npos)
        found.digits = digitsOf(inside.substr(colon + 1));
    return found;
}

}  // namespace onecycle
