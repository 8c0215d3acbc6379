// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// \p text with every byte but letters, digits and `-._~` as `%` and two hexadecimal digits (RFC 3986).
[[nodiscard]] std::string percentEncoded(std::string_view text);

/// The bytes that \p text stands for; none where a `%` is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

}  // namespace onecycle
