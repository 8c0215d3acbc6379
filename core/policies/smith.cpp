// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{
    PolicyNumber{"warmup_share",
                 mark("Share of warm-up"),
                 mark("The share of the steps up to the peak, and of those down to zero: stepsize / max_iter."),
                 {0.25, 0.5},
                 0.43},
    PolicyNumber{
        "first_factor", mark("First factor"), mark("The base learning rate as a factor of the peak."), {0, 1}, 0.1},
    PolicyNumber{"final_division",
                 mark("Final division"),
                 mark("After the cycle the learning rate stays at the base divided by it."),
                 {1, 1e9},
                 1000},
    PolicyNumber{
        "max_momentum", mark("Momentum ceiling"), mark("Momentum (beta1 under Adam) at the start."), {0, 1}, 0.95},
    PolicyNumber{
        "base_momentum", mark("Momentum floor"), mark("Momentum (beta1 under Adam) at the peak."), {0, 1}, 0.85},
};

/// What Caffe's `lr_policy: "1cycle"` logged (github.com/lnsmith54/hyperParam1): after the cycle the momentum falls
/// again, half as fast.
std::vector<Phase> phases(const PolicyRun& run)
{
    const double size = std::max(run.wholeStep(run.number("warmup_share")), 1.0);
    const double base = run.peak * run.number("first_factor");
    const double high = run.number("max_momentum");
    const double low = run.number("base_momentum");
    const double fallen = (run.steps - 2 * size) / (2 * size);
    std::vector<Phase> phases;
    append(phases, PhaseKind::WarmUp, size, line(base, run.peak), line(high, low));
    append(phases, PhaseKind::Decay, justBefore(2 * size), line(run.peak, 0), line(low, high));
    append(phases, PhaseKind::Hold, run.steps, holding(base / run.number("final_division")),
           line(high, high - (high - low) * fallen));
    return phases;
}

}  // namespace

Policy smithPolicy()
{
    return {"smith",
            mark("Smith's Caffe 1cycle"),
            mark("After the peak it goes in a straight line to zero, not back to its start, and then stays at a "
                 "thousandth of the start."),
            mark("The momentum falls and rises with the cycle and begins to fall again after it, half as fast."),
            numbers,
            phases};
}

}  // namespace onecycle
