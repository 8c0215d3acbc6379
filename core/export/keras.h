// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Keras 3: a LearningRateSchedule and an optimizer whose momentum follows.
bool writeKeras(const ExportInput& input, const Sink& sink);

/// What Keras makes of it: the same phases in float32, from the end on.
[[nodiscard]] TargetFacts kerasFacts(const ExportInput& input);

}  // namespace onecycle
