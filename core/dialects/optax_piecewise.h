// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// optax: the calls of `piecewise_interpolate_schedule(type, init_value, {step: scale, ...})` in a text, a list of
/// their arguments. Two pieces or three whose second is the first reversed are OneCycleLR; of two calls the second one
/// is the momentum if it falls first.
[[nodiscard]] Result<ReadDocument, ReadError> readPiecewise(const nlohmann::json& calls, const ReadRequest& request);

}  // namespace onecycle
