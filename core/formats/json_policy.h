// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/json_writer.h"
#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// \p policy as members of an open object: `"kind": "policy"`, "policy" and what it does not leave open.
void writePolicy(JsonWriter& writer, const ReferencePolicy& policy);

/// Moves these members, without "kind", out of \p object.
[[nodiscard]] Result<ReferencePolicy, ReadError> takePolicy(nlohmann::json& object);

}  // namespace onecycle
