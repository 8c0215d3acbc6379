// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace onecycle {

/// A decimal number that is exact: digits * 10^exponent. Ticks are made and written from these, so that no label shows
/// the rounding of a double.
struct Decimal {
    std::int64_t digits = 0;
    int exponent = 0;

    /// The nearest double.
    [[nodiscard]] double value() const;
    /// The same number, without zeros at the end of its digits.
    [[nodiscard]] Decimal reduced() const;
    /// The power of ten of the leading digit; 0 for zero.
    [[nodiscard]] int magnitude() const;
};

/// \p value rounded to \p digits (1 to 17) significant digits.
[[nodiscard]] Decimal toDecimal(double value, int digits);

/// \p number in full with a minus sign (U+2212): `0.0025`, `12 500` with narrow no-break spaces (U+202F) from 10 000
/// on.
[[nodiscard]] std::string plainText(Decimal number);

/// \p number as a multiple of 10^\p power: `2.5×10⁻⁵`; zero is `0`.
[[nodiscard]] std::string scientificText(Decimal number, int power);

/// 10^\p power: `10⁻⁴`, `1`, `10`.
[[nodiscard]] std::string powerText(int power);

}  // namespace onecycle
