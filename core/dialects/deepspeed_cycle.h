// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the parameters of DeepSpeed's OneCycle, a linear cycle and then a hyperbolic tail without an end: the cycle as
/// two linear phases, with the tail as a third one if the person has said how long the run is. \p optimizer may be
/// empty.
[[nodiscard]] Result<ReadDocument, ReadError> readDeepSpeedCycle(const nlohmann::json& params,
                                                                 const std::string& optimizer,
                                                                 const ReadRequest& request);

}  // namespace onecycle
