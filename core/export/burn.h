// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Rust for Burn: an LrScheduler of its own, as Burn 0.17 to 0.21 want it.
bool writeBurn(const ExportInput& input, const Sink& sink);

/// What Burn makes of it: the learning rate of group 0, in double precision.
[[nodiscard]] TargetFacts burnFacts(const ExportInput& input);

}  // namespace onecycle
