// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QJsonObject>
#include <QJsonValue>

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

/// A number of a golden file, where what is not finite is a text.
[[nodiscard]] double goldenNumber(const QJsonValue& value);

/// The configuration of one case: its "optimizer", "groups" and "arguments".
[[nodiscard]] ScheduleConfig goldenConfig(const QJsonObject& object);

/// All cases; none if the file cannot be read, which is a failure for the caller to report.
[[nodiscard]] std::vector<GoldenCase> goldenCases();

}  // namespace onecycle
