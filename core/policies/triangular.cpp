// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{
    PolicyNumber{
        "cycles", mark("Cycles"), mark("How many times the learning rate goes up and down."), {1, 100}, 3, true},
    PolicyNumber{"first_factor",
                 mark("First factor"),
                 mark("Every cycle begins and ends at this factor of the peak."),
                 {0, 1},
                 0.25},
    heldMomentum(),
};

/// `torch.optim.lr_scheduler.CyclicLR` (triangular) with step_size_up = total_steps / (2 cycles).
std::vector<Phase> phases(const PolicyRun& run)
{
    const Ramp momentum = holding(run.number("momentum"));
    const double base = run.peak * run.number("first_factor");
    const double halves = 2 * run.number("cycles");
    std::vector<Phase> phases;
    for (double half = 0; half < halves; half += 2) {
        append(phases, PhaseKind::WarmUp, run.steps * (half + 1) / halves, line(base, run.peak), momentum);
        append(phases, PhaseKind::Decay, run.steps * (half + 2) / halves, line(run.peak, base), momentum);
    }
    return phases;
}

}  // namespace

Policy triangularPolicy()
{
    return {"triangular",
            mark("Triangular CLR"),
            mark("It goes up and down several times, straight and as long up as down, and never far below its start."),
            momentumStays,
            numbers,
            phases};
}

}  // namespace onecycle
