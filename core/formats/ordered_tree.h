// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace onecycle {

/// The tree of JSON \p text that this program has made, with its keys in their order. The library's own builder looks
/// through all keys for each: too slow for an object of many, which a file may have brought along.
[[nodiscard]] nlohmann::ordered_json orderedTree(const std::string& text);

}  // namespace onecycle
