// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"
#include "core/schedule/schedule.h"
#include "core/support/result.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// What every command works on: a document whose active schedule can be built, and all that is to be said about it.
struct Job {
    DocumentValue document;
    ViewState view;
    Schedule schedule;
    std::vector<Issue> issues;

    [[nodiscard]] const ScheduleConfig& config() const { return document.config(); }
};

/// Reads `--config`, puts the preset and then the options over it and validates. Warnings and errors are printed here,
/// every one: PyTorch's first, then \p misused and what could not be read. The schedule called \p variant becomes the
/// active one, unless that is empty. The error half is the exit code.
[[nodiscard]] Result<Job, int> prepare(const ParameterOptions& options, std::vector<Misreading> misused,
                                       const std::string& variant = {});

}  // namespace onecycle::app
