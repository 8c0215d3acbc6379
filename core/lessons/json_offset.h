// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace onecycle {

/// The byte of the valid JSON \p text at which the key (or the list's item) begins that \p path leads to: keys and
/// places from 0 on, each behind a slash, `/pages/2/goal`. Of what is not there, that of the nearest thing around it.
/// For errors about what a text says, which its parser does not see.
[[nodiscard]] std::size_t jsonOffsetOf(std::string_view text, std::string_view path);

}  // namespace onecycle
