// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string>
#include <string_view>

namespace onecycle {

/// The text of the first element or attribute `document` in the namespace `urn:onecycle:1#` of \p xml, whatever its
/// prefix; empty if there is none. Text that does not have that namespace in it is not parsed.
[[nodiscard]] Result<std::string, ReadError> xmlPayload(std::string_view xml);

}  // namespace onecycle
