// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Hugging Face: the TrainingArguments alone that come nearest.
bool writeHfArguments(const ExportInput& input, const Sink& sink);

/// What the schedule of these arguments is: `warmup_stable_decay` or `cosine_warmup_with_min_lr`.
[[nodiscard]] TargetFacts hfArgumentsFacts(const ExportInput& input);

}  // namespace onecycle
