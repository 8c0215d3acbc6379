// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace onecycle {

/// The configuration that an exported text names in its header.
struct HeaderSource {
    std::string_view share;  ///< the share string
    std::size_t offset = 0;  ///< in the text
};

/// What stands behind the first `Source:` of \p text that a share string follows, whatever marks the comment (`#`,
/// `//`, `%`, a list in JSON) and broken over two lines or not.
[[nodiscard]] std::optional<HeaderSource> headerSource(std::string_view text);

}  // namespace onecycle
