// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace onecycle {

/// The document in \p tree if it is the state of a OneCycleLR or a configuration of DeepSpeed, Axolotl, OpenPCDet,
/// MMEngine or mmcv; nothing for any
/// other tree.
[[nodiscard]] std::optional<Result<ReadDocument, ReadError>> dialectFrom(const nlohmann::json& tree,
                                                                         const ReadRequest& request);

/// The keys by which a configuration in YAML is known.
[[nodiscard]] bool isDialectKey(std::string_view word);

}  // namespace onecycle
