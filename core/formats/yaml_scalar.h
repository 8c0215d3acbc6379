// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace onecycle {

/// What a scalar without quotes stands for.
struct YamlScalar {
    nlohmann::json value;       ///< null, a switch, a number or a text; `.inf` and `.nan` are the words of JSON files
    bool textToPyYaml = false;  ///< a number to people and to YAML 1.2, but a text to PyYAML: `1e-4`
    bool tooLarge = false;      ///< the digits of a number that no double holds
};

/// Resolves \p text as PyYAML's SafeLoader does (YAML 1.1: `yes`, `0x10`, `010`, `1_000`, `.5`; times and base 60 stay
/// texts), and reads numbers that PyYAML leaves as a text, too.
[[nodiscard]] YamlScalar resolveYaml(std::string_view text);

}  // namespace onecycle
