// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/single_tail.h"

#include "core/support/number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {

std::optional<Remark> singleTailLint(const TargetCurve& curve, const Schedule& schedule)
{
    constexpr std::int64_t tail = 100;
    constexpr double harmless = 1e-3;
    const std::int64_t last = schedule.totalSteps() - 1;
    const auto phase = static_cast<std::int64_t>(std::max(schedule.phases().back().begin, 0.0));
    double worst = harmless;
    std::int64_t where = -1;
    for (std::int64_t step = std::max({schedule.firstStep(), last - tail, phase}); step <= last; ++step) {
        const auto ours = schedule.at(step);
        const double error = ours && ours->lr != 0 ? std::abs(curve.at(step, 0).lr / ours->lr - 1) : 0;
        if (std::isfinite(error) && error > worst) {
            worst = error;
            where = step;
        }
    }
    if (where < 0)
        return std::nullopt;
    return Remark{mark("float32: step %1 uses a learning rate of %2 instead of %3."),
                  {std::to_string(where), toShortText(curve.at(where, 0).lr), toShortText(schedule.at(where)->lr)},
                  {}};
}

}  // namespace onecycle
