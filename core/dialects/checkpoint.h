// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads a checkpoint as JSON: the `state_dict()` of a OneCycleLR, alone or under a name such as "scheduler", with that
/// of the optimizer beside it. With the optimizer's groups all is known; without them the peak is computed from the
/// present rate where that is possible, else asked for, and final_div_factor has PyTorch's default. The run goes on
/// with the step at which it was saved.
[[nodiscard]] Result<ReadDocument, ReadError> readCheckpoint(const nlohmann::json& tree, const ReadRequest& request);

/// True if \p tree has the state of a OneCycleLR.
[[nodiscard]] bool isCheckpoint(const nlohmann::json& tree);

}  // namespace onecycle
