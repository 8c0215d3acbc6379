// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Keras: its own CosineDecay at the nearest arguments.
bool writeKerasCosine(const ExportInput& input, const Sink& sink);

/// What CosineDecay makes of it: a straight warm-up, then the cosine, in float32.
[[nodiscard]] TargetFacts kerasCosineFacts(const ExportInput& input);

}  // namespace onecycle
