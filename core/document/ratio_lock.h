// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

namespace onecycle {

/// \p edit with the peaks of the other groups added wherever it changes the max_lr of one: all keep the ratios that
/// they have in \p base, the configuration before the gesture, so that nothing drifts while a hand moves. Ratios to a
/// peak that is not positive do not exist: the others then stay.
[[nodiscard]] Edit withLockedRatios(Edit edit, const ScheduleConfig& base);

}  // namespace onecycle
