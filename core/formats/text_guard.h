// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// The largest text that is read.
inline constexpr std::size_t largestText = std::size_t{64} * 1024 * 1024;

/// The most remarks about one text, short of one that says how many there are more: they are for a person to read.
inline constexpr std::size_t mostRemarks = 20;

/// Why \p text is not read at all: too large, empty, binary (NUL bytes), UTF-16, invalid UTF-8.
[[nodiscard]] std::optional<ReadError> refusal(std::string_view text);

/// True if every character of \p text is valid UTF-8.
[[nodiscard]] bool isUtf8(std::string_view text);

/// \p text without a UTF-8 byte order mark.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view text);

/// A ReadError at the byte \p offset of \p text; columns count characters.
[[nodiscard]] ReadError errorAt(std::string_view text, std::size_t offset, std::string message);

/// The line, from 1 on, of the byte \p offset of \p text.
[[nodiscard]] int lineAt(std::string_view text, std::size_t offset);

/// \p text in one line and short enough for a sentence: "args.epochs", "[0.1, 0.2, …".
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t longest = 60);

}  // namespace onecycle
