// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/last_step.h"

#include "core/targets/whole_boundary.h"

namespace onecycle {

std::optional<Remark> noStepAfterTheLast(const ScheduleConfig& config, const Schedule& schedule)
{
    const std::int64_t steps = schedule.totalSteps();
    if (schedule.at(steps))
        return std::nullopt;
    return Remark{mark("With pct_start %1 PyTorch divides by zero when the scheduler is stepped after the last update, "
                       "as is done there: the run stops with ZeroDivisionError at its end."),
                  {toText(config.pctStart, NumberStyle::Reader)},
                  wholePctStart(static_cast<double>(steps - 1), static_cast<double>(steps))};
}

}  // namespace onecycle
