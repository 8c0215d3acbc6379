// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{warmupShare(0), firstFactor(0), lastFactor(0), heldMomentum()};

/// `torch.optim.lr_scheduler.LinearLR` down to the last factor, with a warm-up transformers'
/// `get_linear_schedule_with_warmup`.
std::vector<Phase> phases(const PolicyRun& run)
{
    const Ramp momentum = holding(run.number("momentum"));
    std::vector<Phase> phases;
    append(phases, PhaseKind::WarmUp, run.wholeStep(run.number("warmup_share")),
           line(run.peak * run.number("first_factor"), run.peak), momentum);
    append(phases, PhaseKind::Decay, run.steps, line(run.peak, run.peak * run.number("last_factor")), momentum);
    return phases;
}

}  // namespace

Policy linearPolicy()
{
    return {"linear",
            mark("Linear decay"),
            mark("It comes down in a straight line, from the first step on unless it is given a warm-up."),
            momentumStays,
            numbers,
            phases};
}

}  // namespace onecycle
