// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// The "scheduler" part of a DeepSpeed configuration, type OneCycle; its "comment" stands for the header.
bool writeDeepspeedJson(const ExportInput& input, const Sink& sink);

/// What OneCycle makes of it: straight lines, then a hyperbola.
[[nodiscard]] TargetFacts deepspeedJsonFacts(const ExportInput& input);

}  // namespace onecycle
