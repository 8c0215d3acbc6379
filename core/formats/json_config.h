// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/json_writer.h"
#include "core/formats/read.h"
#include "core/parameters/parameter.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace onecycle {

/// Moves the members of \p object that are parameters, and "groups", into \p config; what is left in it is unknown.
/// Without "groups" there are as many as the longest list has numbers.
[[nodiscard]] std::optional<ReadError> takeConfig(nlohmann::json& object, ScheduleConfig& config);

/// \p value as one that \p parameter can hold; nothing if it is none.
[[nodiscard]] std::optional<Value> parameterValue(const nlohmann::json& value, const Parameter& parameter);

/// Where PyTorch, given the members of \p object as they are, would miss a float or an integer: sentences.
[[nodiscard]] std::vector<std::string> torchTypeRemarks(const nlohmann::json& object);

/// The arguments of OneCycleLR in \p config as members of an open object, all of them, unset ones as null.
void writeArguments(JsonWriter& writer, const ScheduleConfig& config);

/// The whole configuration as an object: the arguments, "optimizer" and "groups".
void writeConfig(JsonWriter& writer, const ScheduleConfig& config);

/// A JSON value as it stands in a sentence: `"abc"`, `[1, "x", …`.
[[nodiscard]] std::string jsonExcerpt(const nlohmann::json& value);

/// Says of what is left in \p object that it is ignored, up to mostRemarks.
void remarkOnIgnored(const nlohmann::json& object, std::vector<std::string>& remarks);

/// The configuration in \p tree, bare or under "config".
[[nodiscard]] Result<ReadDocument, ReadError> configFrom(nlohmann::json tree, std::vector<std::string> remarks);

}  // namespace onecycle
