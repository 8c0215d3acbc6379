// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <vector>

namespace onecycle {

/// \p document with the values that its questions asked for: in the configuration, and as what the code stands for.
/// A question whose parameter has an answer is no longer asked; an answer that the parameter cannot hold is left out.
[[nodiscard]] ReadDocument answered(ReadDocument document, const std::vector<Assignment>& answers);

}  // namespace onecycle
