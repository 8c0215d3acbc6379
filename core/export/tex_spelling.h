// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace onecycle {

/// \p value in math mode, rounded to \p digits significant digits: `\(0.95\)`, `\(4 \times 10^{-8}\)`, `\(10^{-4}\)`,
/// `\(100\,000\)`.
[[nodiscard]] std::string texNumber(double value, int digits = 17);

/// \p text as LaTeX prints it: what has a meaning there is escaped, control characters become spaces.
[[nodiscard]] std::string texText(std::string_view text);

}  // namespace onecycle
