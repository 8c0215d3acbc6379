// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// The largest YAML text that is read: the library takes up to half a second and 250 MB for each MiB.
inline constexpr std::size_t largestYaml = std::size_t{2} * 1024 * 1024;

/// What is to be said about a YAML text.
struct YamlRemarks {
    std::vector<std::string> general;
    std::vector<std::string> pyYaml;  ///< what PyYAML would read differently
};

/// Parses the first document of YAML that passed refusal() into the tree that its JSON would give, with the limits of
/// parseJson(). Aliases, with which a few lines become gigabytes, and tags are refused.
[[nodiscard]] Result<nlohmann::json, ReadError> parseYaml(std::string_view text, YamlRemarks& remarks);

}  // namespace onecycle
