// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget.h"
#include "core/formats/json_writer.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// \p budget as an object: a member for each row of budgetFields().
void writeBudget(JsonWriter& writer, const Budget& budget);

/// Moves the member "budget" out of \p document, if it has one. What does not fit is ignored, with a remark.
void takeBudget(nlohmann::json& document, std::optional<Budget>& budget, std::vector<std::string>& remarks);

}  // namespace onecycle
