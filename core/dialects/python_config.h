// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace onecycle {

/// The arguments of the call in \p source whose opening bracket ends at \p offset, as an object with the names of its
/// parameters: \p positional gives those of the arguments without a keyword, in their order.
[[nodiscard]] Result<nlohmann::json, ReadError> callTree(std::string_view source, std::size_t offset,
                                                         std::span<const std::string_view> positional);

/// The dictionaries and lists that \p source writes down outside of brackets, as members of one object under the names
/// that they are assigned to; those without a name are `config`.
[[nodiscard]] nlohmann::json configTree(std::string_view source);

}  // namespace onecycle
