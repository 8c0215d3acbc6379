// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads a configuration of Axolotl with `lr_scheduler: one_cycle`: PyTorch's OneCycleLR with the arguments of
/// `lr_scheduler_kwargs`; the length is asked for unless it is in `max_steps`. Its other keys are passed over.
[[nodiscard]] Result<ReadDocument, ReadError> readAxolotl(const nlohmann::json& tree, const ReadRequest& request);

}  // namespace onecycle
