// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/json_writer.h"
#include "core/support/value.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// \p value as one that \p key, one of assignableKeys(), can hold; nothing if it is none.
[[nodiscard]] std::optional<Value> assignmentValue(const std::string& key, const nlohmann::json& value);

/// What a value of \p key looks like, for a sentence: `a number such as 0.3`.
[[nodiscard]] std::string wantedFor(const std::string& key);

/// \p value of \p key, as assignmentValue() reads it.
void writeAssignmentValue(JsonWriter& writer, const std::string& key, const Value& value);

/// \p list as the member \p name, an object, of an open one; nothing if it is empty. The last of several values of one
/// key counts, as it does when they are carried out.
void writeAssignments(JsonWriter& writer, const char* name, const std::vector<Assignment>& list);

}  // namespace onecycle
