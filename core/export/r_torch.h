// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// R for torch: `lr_one_cycle()` for two cosine phases, else `lr_lambda()` with a function of its own for the learning
/// rate.
bool writeRTorch(const ExportInput& input, const Sink& sink);

/// What torch for R makes of it: the schedule itself, or its learning rate.
[[nodiscard]] TargetFacts rTorchFacts(const ExportInput& input);

}  // namespace onecycle
