// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for MindSpore: the learning rate of every step as the list that its optimizers take, from the portable
/// function.
bool writeMindspore(const ExportInput& input, const Sink& sink);

/// What MindSpore makes of it: the list rounded to float32, the learning rate alone.
[[nodiscard]] TargetFacts mindsporeFacts(const ExportInput& input);

}  // namespace onecycle
