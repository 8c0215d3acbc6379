// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Hugging Face: a Trainer whose `create_scheduler` makes it.
bool writeHfTrainer(const ExportInput& input, const Sink& sink);

/// What the Trainer makes of it: PyTorch's class itself.
[[nodiscard]] TargetFacts hfTrainerFacts(const ExportInput& input);

}  // namespace onecycle
