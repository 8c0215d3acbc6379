// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the part OPTIMIZATION of a configuration of OpenPCDet with the optimizer adam_onecycle. The steps of an epoch
/// are asked for; by the law of k/N, with the peak on a whole step, the schedule is exact once they are known.
[[nodiscard]] Result<ReadDocument, ReadError> readOpenPcdet(const nlohmann::json& tree, const ReadRequest& request);

}  // namespace onecycle
