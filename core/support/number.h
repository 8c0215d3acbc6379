// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// How a number is spelled where it goes. Every spelling is the shortest that reads back to the same double.
enum class NumberStyle {
    Plain,   ///< the very shortest, `4e-04`, `4e-08`, `100`: CSV
    Reader,  ///< for people: `0.0004`, `4e-8`, `100`, `1e16`: fixed from 1e-4 to 1e15, exponents without padding
    Python,  ///< Python's `repr(float)`: `0.0004`, `4e-08`, `100.0`, `inf`, `nan`
    Yaml,    ///< always with a dot (`4.0e-08`: YAML 1.1 reads `4e-08` as a string), `.inf`, `-.inf`, `.nan`
    Json,    ///< like Plain; non-finite numbers are the strings `"inf"`, `"-inf"`, `"nan"`, quotes included
};

/// \p value as the shortest text that reads back to the same double, in the spelling of \p style. Locale-independent.
[[nodiscard]] std::string toText(double value, NumberStyle style = NumberStyle::Plain);

/// A whole number (isWhole()) by its digits, never with an exponent: `1000000` where the shortest text is `1e+06`.
[[nodiscard]] std::string toWholeText(double value);

/// Appends the plain spelling of \p value to \p out without a temporary: the writer of long tables.
void appendPlain(std::string& out, double value);

/// \p value rounded to \p digits significant digits (1 to 17), Reader spelling: for labels and read-outs, never for
/// files.
[[nodiscard]] std::string toShortText(double value, int digits = 4);

/// Reads the whole of \p text as one number: an optional sign, decimal or scientific notation, digit groups with `_` as
/// in Python, `inf`, `nan`. White space around it is ignored. Empty for anything else, the locale is never looked at.
/// A magnitude that a double cannot hold gives infinity or zero, as Python's literals do.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// True if \p value is a whole number of magnitude at most 2^53, where doubles count without gaps.
[[nodiscard]] bool isWhole(double value);

/// Equality of bits, so that NaN equals itself and -0.0 differs from 0.0: what "nothing changed" means for a document.
[[nodiscard]] bool sameBits(double a, double b);

}  // namespace onecycle
