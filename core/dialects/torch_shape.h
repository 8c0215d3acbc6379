// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/dialect_reading.h"

namespace onecycle {

/// Reads the arguments that shape the curve where they have PyTorch's own names and defaults: pct_start,
/// anneal_strategy, div_factor, final_div_factor and three_phase.
void readTorchShape(DialectReading& reading, ScheduleConfig& config);

}  // namespace onecycle
