// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <string>
#include <vector>

namespace onecycle {

/// One case of tests/golden/one_cycle.json, which the real PyTorch computed (tests/oracle/make_golden.py).
struct GoldenCase {
    std::string name;
    ScheduleConfig config;
    std::vector<std::vector<StepValue>> steps;  ///< of each group, from step 0 on
    std::string raised;  ///< by the constructor if there are no steps, else by the step after the last
};

/// All cases; none if the file cannot be read, which is a failure for the caller to report.
[[nodiscard]] std::vector<GoldenCase> goldenCases();

}  // namespace onecycle
