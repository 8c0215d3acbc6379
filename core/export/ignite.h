// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for PyTorch-Ignite: a function that attaches PyTorch's own OneCycleLR to a trainer.
bool writeIgnite(const ExportInput& input, const Sink& sink);

/// What Ignite makes of it: PyTorch's class runs, so the schedule itself.
[[nodiscard]] TargetFacts igniteFacts(const ExportInput& input);

}  // namespace onecycle
