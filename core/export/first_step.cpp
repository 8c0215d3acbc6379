// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/first_step.h"

namespace onecycle {

std::string firstStepLine(const Schedule& schedule)
{
    return "FIRST_STEP = " + std::to_string(schedule.firstStep()) + "\n";
}

}  // namespace onecycle
