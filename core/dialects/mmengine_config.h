// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads a configuration of MMEngine: the schedulers in `param_scheduler`, or \p tree itself where it is one scheduler
/// or a list of them. The first OneCycleLR counts, with the pieces of the momentum beside it. Schedulers without one
/// are an error that names them.
[[nodiscard]] Result<ReadDocument, ReadError> readMmEngine(const nlohmann::json& tree, const ReadRequest& request);

/// True if readMmEngine() knows \p tree.
[[nodiscard]] bool isMmEngine(const nlohmann::json& tree);

}  // namespace onecycle
