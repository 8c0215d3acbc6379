// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/playback/epoch_place.h"

namespace onecycle {

std::optional<EpochPlace> epochPlace(const ScheduleConfig& config, std::int64_t step)
{
    if (!config.stepsPerEpoch || !isWhole(*config.stepsPerEpoch) || *config.stepsPerEpoch < 1)
        return {};
    const auto batches = static_cast<std::int64_t>(*config.stepsPerEpoch);
    return EpochPlace{step / batches, step % batches, batches};
}

}  // namespace onecycle
