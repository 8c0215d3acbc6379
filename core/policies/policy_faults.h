// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/policies.h"

#include <string>
#include <string_view>

namespace onecycle {

/// `"KEY" is VALUE; REMEDY`
[[nodiscard]] PolicyFault policyFault(std::string_view key, const std::string& value, const std::string& remedy);

}  // namespace onecycle
