// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// The first OneCycleLR in \p tree that a framework would make from its configuration: an object with `_target_`
/// (Hydra), or with `class_path` and `init_args` (LightningCLI), at any depth. The optimiser that stands nearest to it
/// is taken over. Nothing if there is none.
[[nodiscard]] std::optional<Result<ReadDocument, ReadError>> classConfigFrom(const nlohmann::json& tree,
                                                                             std::vector<std::string> remarks);

}  // namespace onecycle
