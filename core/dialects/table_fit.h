// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/schedule/schedule_config.h"

namespace onecycle {

/// The OneCycleLR that comes nearest to \p table, whose last row is taken for the last step of the run: cosine or
/// linear, two phases or three, with the peak where the largest error is smallest, between the steps if need be. A
/// table that OneCycleLR made gives the configuration that made it as far as its numbers say; what they leave open has
/// PyTorch's default. The numbers are the simplest ones that lose nothing. Takes about as long as 10^6 steps.
[[nodiscard]] ScheduleConfig fittedConfig(const CurveTable& table);

}  // namespace onecycle
