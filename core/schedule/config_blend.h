// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"

#include <optional>

namespace onecycle {

/// The configuration \p share (0 to 1) of the way from \p from to \p to, for a picture that goes over from one to the
/// other: rates, factors and the number of steps by ratio, shares and momenta by difference. Empty where there is
/// nothing between them: other phases, other ramps, other groups, momentum cycled or not, numbers that are not finite.
[[nodiscard]] std::optional<ScheduleConfig> between(const ScheduleConfig& from, const ScheduleConfig& to, double share);

}  // namespace onecycle
