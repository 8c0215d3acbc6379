// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for timm's own CosineLRScheduler: a straight warm-up and a cosine to the final learning rate.
bool writeTimmCosine(const ExportInput& input, const Sink& sink);

/// What CosineLRScheduler makes of it: it has one initial and one final learning rate for all groups.
[[nodiscard]] TargetFacts timmCosineFacts(const ExportInput& input);

}  // namespace onecycle
