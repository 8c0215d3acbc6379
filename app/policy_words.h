// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policies.h"
#include "core/support/result.h"

#include <string>

namespace onecycle::app {

/// The policy in `KEY[:NUMBER=VALUE...]`; a list of numbers has commas. `max_lr` and `total_steps` are numbers of all
/// of them. Else the sentence to print.
[[nodiscard]] Result<ReferencePolicy, std::string> policyFrom(const std::string& text);

}  // namespace onecycle::app
