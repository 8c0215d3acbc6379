// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace onecycle {

/// True if the first element of the XML text \p bytes is an `svg`, with or without a prefix.
[[nodiscard]] bool startsSvg(std::string_view bytes);

}  // namespace onecycle
