// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the parameters of DeepSpeed's WarmupCosineLR, to which OneCycleLR comes near. The peak is the rate of
/// \p optimizer, the member of that name of the configuration; without one it is asked for.
[[nodiscard]] Result<ReadDocument, ReadError> readWarmupCosineLr(const nlohmann::json& params,
                                                                 const nlohmann::json& optimizer,
                                                                 const ReadRequest& request);

/// Reads the parameters of DeepSpeed's WarmupDecayLR, a ramp and a line down to where it began.
[[nodiscard]] Result<ReadDocument, ReadError> readWarmupDecayLr(const nlohmann::json& params,
                                                                const ReadRequest& request);

}  // namespace onecycle
