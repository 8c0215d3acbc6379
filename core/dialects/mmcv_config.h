// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads a configuration of mmcv 1.x: `lr_config` with the policy OneCycle, and `momentum_config`. Another policy, such
/// as "cyclic", is an error that names it.
[[nodiscard]] Result<ReadDocument, ReadError> readMmcv(const nlohmann::json& tree, const ReadRequest& request);

/// True if readMmcv() knows \p tree.
[[nodiscard]] bool isMmcv(const nlohmann::json& tree);

}  // namespace onecycle
