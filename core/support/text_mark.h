// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace onecycle {

/// An English sentence of core that the window translates and the command line prints as it is.
/// `%1`, `%2` ... stand for arguments. Made by mark() only, so that translation tools find every one.
struct TextMark {
    const char* source = "";

    [[nodiscard]] constexpr std::string_view view() const { return source; }
    [[nodiscard]] constexpr bool empty() const { return *source == '\0'; }
    friend constexpr bool operator==(TextMark a, TextMark b) { return a.view() == b.view(); }
};

/// Marks \p source for translation (context "core").
[[nodiscard]] constexpr TextMark mark(const char* source)
{
    return TextMark{source};
}

}  // namespace onecycle
