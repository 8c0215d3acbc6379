// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for MMEngine: `param_scheduler` with OneCycleLR and pieces for the momentum.
bool writeMmengine(const ExportInput& input, const Sink& sink);

/// What MMEngine makes of it: PyTorch's learning rate, momentum with whole boundaries.
[[nodiscard]] TargetFacts mmengineFacts(const ExportInput& input);

}  // namespace onecycle
