// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// Parses JSON that passed refusal(), with limits on depth and number of values. Of a key that stands twice in an
/// object the last one counts, which \p remarks tells. The array "steps" of an exported table is checked and left out.
/// For the readers in this folder only: the library's types stay inside it.
[[nodiscard]] Result<nlohmann::json, ReadError> parseJson(std::string_view text, std::vector<std::string>& remarks);

}  // namespace onecycle
