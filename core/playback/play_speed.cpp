// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/playback/play_speed.h"

#include <algorithm>

namespace onecycle {

double batchesPerSecond(double speed, std::int64_t totalSteps)
{
    constexpr double unit = 2;
    constexpr double longest = 500;  // seconds that a run takes at a speed of 1
    return speed * std::max(unit, static_cast<double>(totalSteps) / longest);
}

bool showsStages(double batchesPerSecond)
{
    constexpr double fastest = 2.5;  // more than ten stages a second would only flicker
    return batchesPerSecond <= fastest;
}

}  // namespace onecycle
