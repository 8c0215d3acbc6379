// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for DeepSpeed: a callable that makes the scheduler for `deepspeed.initialize`.
bool writeDeepspeed(const ExportInput& input, const Sink& sink);

/// What DeepSpeed makes of it: PyTorch's class itself.
[[nodiscard]] TargetFacts deepspeedFacts(const ExportInput& input);

}  // namespace onecycle
