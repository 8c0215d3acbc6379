// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace onecycle {

/// The one of \p candidates that \p word is most likely a slip of the pen for: at most a third of its letters differ.
/// Empty if there is none. Words longer than 64 letters have none.
[[nodiscard]] std::string_view nearWord(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace onecycle
