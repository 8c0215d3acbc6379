// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace onecycle {

/// \p tree as YAML that 1.1 (PyYAML) and 1.2 read alike: block style, lists of plain values in brackets, numbers by
/// NumberStyle::Yaml, every text that could be taken for something else between quotes. Ends with a line end.
[[nodiscard]] std::string yamlText(const nlohmann::ordered_json& tree);

/// \p value as it stands in YAML: bare if it is a word that means nothing else, otherwise between double quotes.
[[nodiscard]] std::string yamlString(std::string_view value);

}  // namespace onecycle
