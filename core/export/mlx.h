// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for MLX: its own schedules joined at whole steps.
bool writeMlx(const ExportInput& input, const Sink& sink);

/// What MLX makes of it: whole boundaries, float32, the learning rate alone.
[[nodiscard]] TargetFacts mlxFacts(const ExportInput& input);

}  // namespace onecycle
