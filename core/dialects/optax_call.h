// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// optax: `cosine_onecycle_schedule(transition_steps, peak_value, ...)`, exact by the law of k/N.
[[nodiscard]] Result<ReadDocument, ReadError> readCosineOnecycle(const nlohmann::json& call,
                                                                 const ReadRequest& request);

/// optax: `linear_onecycle_schedule(...)`, three linear phases; exact where pct_final is twice pct_start.
[[nodiscard]] Result<ReadDocument, ReadError> readLinearOnecycle(const nlohmann::json& call,
                                                                 const ReadRequest& request);

/// optax: `warmup_cosine_decay_schedule(...)`, to which OneCycleLR comes near.
[[nodiscard]] Result<ReadDocument, ReadError> readWarmupCosineDecay(const nlohmann::json& call,
                                                                    const ReadRequest& request);

}  // namespace onecycle
