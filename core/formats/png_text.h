// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string>
#include <string_view>

namespace onecycle {

/// The text chunk (tEXt, zTXt or iTXt) with the keyword `onecycle` of the PNG picture \p bytes, as UTF-8; the first one
/// if there are several, empty if there is none. What follows that chunk may be damaged or missing.
[[nodiscard]] Result<std::string, ReadError> pngText(std::string_view bytes);

}  // namespace onecycle
