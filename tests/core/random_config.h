// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"

#include <random>

namespace onecycle {

/// A configuration of which about every third part is odd: an edge, out of range, of the wrong length, missing.
[[nodiscard]] ScheduleConfig randomConfig(std::mt19937& random);

}  // namespace onecycle
