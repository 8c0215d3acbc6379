// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/formats/json_writer.h"
#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// \p table as members of an open object: `"kind": "table"`, "first", and "lr" and "momentum" with a list for each
/// parameter group.
void writeTable(JsonWriter& writer, const CurveTable& table);

/// Moves these members, without "kind", out of \p object.
[[nodiscard]] Result<CurveTable, ReadError> takeTable(nlohmann::json& object);

}  // namespace onecycle
