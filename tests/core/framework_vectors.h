// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// What a framework makes of a configuration: tests/golden/frameworks.json, made from the framework's own source
/// (tests/oracle/make_framework_vectors.py).
struct FrameworkVector {
    std::string name;    ///< "optax onecycle:max_lr=..."
    std::string target;  ///< key of the exporter
    std::string config;  ///< a share string
    std::size_t group = 0;
    double tolerance = 0;  ///< in units of max_lr; of the momentum as it is
    std::vector<std::int64_t> steps;
    std::vector<double> lr;
    std::vector<double> momentum;  ///< empty: the framework leaves it alone
};

/// A figure of the survey in tests/golden/framework_errors.json.
struct SurveyFigure {
    std::string name;
    std::string target;
    std::string config;
    double error = 0;
    double tolerance = 0;
    std::optional<double> momentumError;
    std::optional<double> lastLr;
    double lastTolerance = 0;
};

/// All vectors; none if the file cannot be read, which is a failure for the caller to report.
[[nodiscard]] std::vector<FrameworkVector> frameworkVectors();
/// The survey's values of PyTorch itself; as above.
[[nodiscard]] std::vector<FrameworkVector> surveyVectors();
/// The survey's largest errors; as above.
[[nodiscard]] std::vector<SurveyFigure> surveyFigures();
/// The survey's largest relative errors of the last 400 steps of a cosine in single precision; as above.
[[nodiscard]] std::vector<SurveyFigure> surveyTails();

/// The configuration of a share string, which must be a good one.
[[nodiscard]] ScheduleConfig sharedConfig(const std::string& text);

}  // namespace onecycle
