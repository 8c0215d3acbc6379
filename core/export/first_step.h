// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <string>

namespace onecycle {

/// Python: `FIRST_STEP = 0`, or the step that a resumed run begins with.
[[nodiscard]] std::string firstStepLine(const Schedule& schedule);

}  // namespace onecycle
