// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/step_table.h"

namespace onecycle {

/// `step,phase,lr,momentum` and its line end; with groups `step,phase,lr_0,momentum_0,...`.
[[nodiscard]] std::string csvHeader(const Schedule& schedule);

/// The rows of \p block as lines of the table.
[[nodiscard]] std::string csvRows(const StepBlock& block);

/// One line for every chosen step of the run, LF, numbers as the shortest text that reads back to the same double.
bool writeCsv(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
