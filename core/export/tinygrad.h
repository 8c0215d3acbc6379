// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for tinygrad: its own OneCycleLR (extra/lr_scheduler.py) with the arguments that make it exact for two
/// linear phases, else a subclass of its LR_Scheduler.
bool writeTinygrad(const ExportInput& input, const Sink& sink);

/// What tinygrad makes of it: float32, the learning rate alone.
[[nodiscard]] TargetFacts tinygradFacts(const ExportInput& input);

}  // namespace onecycle
