// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for Ultralytics YOLO: a callback around the portable function, and the call of train() that lets it be.
bool writeUltralytics(const ExportInput& input, const Sink& sink);

/// What Ultralytics makes of it: the schedule of group 0 for all its groups.
[[nodiscard]] TargetFacts ultralyticsFacts(const ExportInput& input);

}  // namespace onecycle
