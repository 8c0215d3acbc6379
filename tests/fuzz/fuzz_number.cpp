// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

#include <cmath>
#include <cstdlib>

namespace {

using namespace onecycle;

/// What the C library reads, in the C locale, where the text is a plain decimal number.
std::optional<double> librarysNumber(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return std::nullopt;
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    return end == copy.c_str() + copy.size() ? std::optional(value) : std::nullopt;
}

void checkSpellings(double value)
{
    for (const NumberStyle style : {NumberStyle::Plain, NumberStyle::Reader, NumberStyle::Python}) {
        const auto again = parseNumber(toText(value, style));
        fuzz::require(again && (std::isnan(value) ? std::isnan(*again) : sameBits(*again, value)),
                      "a spelling reads back to the same number");
    }
    fuzz::checkSentence(toShortText(value));
}

}  // namespace

void onecycle::fuzz::run(std::string_view input)
{
    const auto value = parseNumber(input);
    if (const auto expected = librarysNumber(input))
        require(value && sameBits(*value, *expected), "strtod reads the same number");
    if (value)
        checkSpellings(*value);
}
