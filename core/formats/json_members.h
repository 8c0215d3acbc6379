// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// Takes the text member \p key out of \p object; none if it is missing or no text.
[[nodiscard]] std::optional<std::string> takeText(nlohmann::json& object, const char* key);

/// "key" is VALUE (or is missing); REMEDY
[[nodiscard]] ReadError memberError(const char* key, const nlohmann::json& object, const char* remedy);

/// What nothing has taken out of \p object, as JSON text to be kept, with a remark that names it by \p where; empty if
/// nothing is left.
[[nodiscard]] std::string unknownMembers(const nlohmann::json& object, const std::string& where,
                                         std::vector<std::string>& remarks);

}  // namespace onecycle
