// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for optax: `cosine_onecycle_schedule` or `linear_onecycle_schedule` at the same arguments.
bool writeOptaxOnecycle(const ExportInput& input, const Sink& sink);

/// What these schedules are: whole boundaries, the end one step after the run.
[[nodiscard]] TargetFacts optaxOnecycleFacts(const ExportInput& input);

}  // namespace onecycle
