// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the arguments of Paddle's `OneCycleLR(max_learning_rate, total_steps, divide_factor, end_learning_rate, ...)`:
/// PyTorch's curve but for the last rate, which is absolute there, and the momentum, which is not scheduled.
[[nodiscard]] Result<ReadDocument, ReadError> readPaddle(const nlohmann::json& call, const ReadRequest& request);

}  // namespace onecycle
