// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/formats/json_writer.h"
#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace onecycle {

/// Takes "expressions" out of \p schedule: an object from a parameter's key to `{"text": "len(loader)", "value": 100}`,
/// in which null stands for a value that nobody has given. A text that isExpressionText() refuses is an error: it would
/// end up in code.
[[nodiscard]] std::optional<ReadError> takeExpressions(nlohmann::json& schedule, std::vector<Expression>& expressions,
                                                       std::vector<std::string>& remarks);

/// Writes "expressions" as a member of an open object, if there are any.
void writeExpressions(JsonWriter& writer, const std::vector<Expression>& expressions);

}  // namespace onecycle
