// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/dialect_reading.h"

namespace onecycle {

/// Takes the momentum of \p config from the pieces among \p schedulers (CosineAnnealingMomentum, LinearMomentum,
/// PolyMomentum) and from \p optimizer, where the first of them begins. MMEngine's OneCycleLR has none: without pieces
/// cycle_momentum is off. What they do otherwise than OneCycleLR is remarked.
void readMmMomentum(DialectReading& reading, const nlohmann::json& schedulers, const nlohmann::json& optimizer,
                    ScheduleConfig& config);

}  // namespace onecycle
