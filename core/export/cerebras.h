// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// The part of a configuration of the Cerebras Model Zoo (YAML) that sets its OneCycleLR, which is told the initial
/// learning rate instead of a divisor.
bool writeCerebras(const ExportInput& input, const Sink& sink);

/// What Cerebras makes of it: the learning rate of group 0.
[[nodiscard]] TargetFacts cerebrasFacts(const ExportInput& input);

}  // namespace onecycle
