// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the arguments of tinygrad's `OneCycleLR(optimizer, max_lr, div_factor, final_div_factor, total_steps,
/// pct_start)`: two linear phases, exact by the law of k/N.
[[nodiscard]] Result<ReadDocument, ReadError> readTinygrad(const nlohmann::json& call, const ReadRequest& request);

}  // namespace onecycle
