// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Accelerate: the loop, with a scheduler that is not prepared and moves with real updates only.
bool writeAccelerate(const ExportInput& input, const Sink& sink);

/// What that loop makes of it: PyTorch's class itself.
[[nodiscard]] TargetFacts accelerateFacts(const ExportInput& input);

}  // namespace onecycle
