// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the arguments of Keras' `CosineDecay(initial_learning_rate, decay_steps, alpha, name, warmup_target,
/// warmup_steps)`, to which OneCycleLR comes near; without a warm-up it is an error.
[[nodiscard]] Result<ReadDocument, ReadError> readCosineDecay(const nlohmann::json& call, const ReadRequest& request);

}  // namespace onecycle
