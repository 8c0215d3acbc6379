// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Lightning: a module whose `configure_optimizers` returns the scheduler with interval "step".
bool writeLightning(const ExportInput& input, const Sink& sink);

/// What Lightning makes of it: PyTorch's class itself.
[[nodiscard]] TargetFacts lightningFacts(const ExportInput& input);

}  // namespace onecycle
