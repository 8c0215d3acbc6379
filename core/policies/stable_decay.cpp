// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_faults.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{
    warmupShare(0.05),
    PolicyNumber{"decay_share",
                 mark("Share of decay"),
                 mark("The share of the steps, the last ones, in which the learning rate falls."),
                 {0, 1},
                 0.2},
    firstFactor(0),
    lastFactor(0),
    heldMomentum(),
};

std::vector<Phase> phases(const PolicyRun& run)
{
    const Ramp momentum = holding(run.number("momentum"));
    std::vector<Phase> phases;
    append(phases, PhaseKind::WarmUp, run.wholeStep(run.number("warmup_share")),
           line(run.peak * run.number("first_factor"), run.peak), momentum);
    append(phases, PhaseKind::Hold, run.steps - run.wholeStep(run.number("decay_share")), holding(run.peak), momentum);
    append(phases, PhaseKind::Decay, run.steps, line(run.peak, run.peak * run.number("last_factor")), momentum);
    return phases;
}

std::optional<PolicyFault> conflict(const ReferencePolicy& policy)
{
    constexpr double rounding = 1e-9;
    const double warmup = valuesOf(policy, numbers[0]).front();
    const double decay = valuesOf(policy, numbers[1]).front();
    if (warmup + decay <= 1 + rounding)
        return std::nullopt;
    return policyFault("decay_share", toText(decay, NumberStyle::Reader),
                       "with a warm-up of " + toText(warmup, NumberStyle::Reader) +
                           " that is more than the whole run, so one of them must be smaller.");
}

}  // namespace

Policy stableDecayPolicy()
{
    return {"wsd",
            mark("Warm-up, stable, decay"),
            mark("It stays at the peak for most of the run and comes down in a short end only, so that the length "
                 "need not be known before."),
            momentumStays,
            numbers,
            phases,
            conflict};
}

}  // namespace onecycle
