// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for optax (JAX, Flax): piecewise schedules with PyTorch's boundaries.
bool writeOptax(const ExportInput& input, const Sink& sink);

/// What optax makes of it: the same phases in float32.
[[nodiscard]] TargetFacts optaxFacts(const ExportInput& input);

}  // namespace onecycle
