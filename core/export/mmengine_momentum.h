// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <string>
#include <vector>

namespace onecycle {

/// True if the momentum is cycled and the optimizer has one.
[[nodiscard]] bool mmengineSetsMomentum(const ExportInput& input);

/// What the optimizer must be made with: the highest momentum, or the lowest where the run has no warm-up.
[[nodiscard]] double mmengineStartingMomentum(const ExportInput& input);

/// What MMEngine's schedulers of the momentum give, with boundaries on whole steps; empty where it is not set.
[[nodiscard]] Pieces mmengineMomentum(const ExportInput& input);

/// Their entries of `param_scheduler`; nothing where it is not set.
[[nodiscard]] std::string mmengineMomentumEntries(const ExportInput& input);

/// One entry of `param_scheduler`: `dict(...)` with one of \p arguments a line.
[[nodiscard]] std::string mmengineEntry(const std::vector<std::string>& arguments);

}  // namespace onecycle
