// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace onecycle {

/// The .onecycle document in \p tree, an object.
[[nodiscard]] Result<ReadDocument, ReadError> documentFrom(nlohmann::json tree, std::vector<std::string> remarks);

}  // namespace onecycle
