// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads a configuration of DeepSpeed: {"scheduler": {"type", "params"}} with OneCycleLR (exact), OneCycle,
/// WarmupCosineLR or WarmupDecayLR (the nearest OneCycleLR); other types are an error.
[[nodiscard]] Result<ReadDocument, ReadError> readDeepSpeed(const nlohmann::json& tree, const ReadRequest& request);

}  // namespace onecycle
