// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for timm: a subclass of its Scheduler around the portable function, with a second instance for the momentum.
bool writeTimm(const ExportInput& input, const Sink& sink);

/// What timm makes of it: the schedule itself.
[[nodiscard]] TargetFacts timmFacts(const ExportInput& input);

}  // namespace onecycle
