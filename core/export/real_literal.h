// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onecycle {

/// How a language spells what no digits can say.
struct RealWords {
    std::string_view infinity;
    std::string_view notANumber;
};

inline constexpr RealWords cppWords{"std::numeric_limits<double>::infinity()",
                                    "std::numeric_limits<double>::quiet_NaN()"};
inline constexpr RealWords csharpWords{"double.PositiveInfinity", "double.NaN"};
inline constexpr RealWords rustWords{"f64::INFINITY", "f64::NAN"};
inline constexpr RealWords rWords{"Inf", "NaN"};

/// \p value as a floating-point literal, shortest round trip: `25.0`, `4e-08`, `-Inf`.
[[nodiscard]] std::string realLiteral(double value, RealWords words);
/// The literals of \p parameter for \p groups groups: one number alone, several with commas between \p open and
/// \p close.
[[nodiscard]] std::string realLiterals(const PerGroup& parameter, std::size_t groups, RealWords words,
                                       std::string_view open, std::string_view close);

}  // namespace onecycle
