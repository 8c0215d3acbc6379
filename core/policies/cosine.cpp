// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array plainNumbers{lastFactor(0), heldMomentum()};
constexpr std::array warmupNumbers{warmupShare(0.05), firstFactor(0), lastFactor(0), heldMomentum()};

void appendCosine(std::vector<Phase>& phases, const PolicyRun& run)
{
    append(phases, PhaseKind::Decay, run.steps, {RampShape::Cosine, run.peak, run.peak * run.number("last_factor")},
           holding(run.number("momentum")));
}

/// `torch.optim.lr_scheduler.CosineAnnealingLR` with T_max = total_steps.
std::vector<Phase> plainPhases(const PolicyRun& run)
{
    std::vector<Phase> phases;
    appendCosine(phases, run);
    return phases;
}

/// `LinearLR`, then CosineAnnealingLR; with first_factor 0 transformers' `get_cosine_schedule_with_warmup`.
std::vector<Phase> warmupPhases(const PolicyRun& run)
{
    std::vector<Phase> phases;
    append(phases, PhaseKind::WarmUp, run.wholeStep(run.number("warmup_share")),
           line(run.peak * run.number("first_factor"), run.peak), holding(run.number("momentum")));
    appendCosine(phases, run);
    return phases;
}

}  // namespace

Policy cosinePolicy()
{
    return {"cosine",
            mark("Cosine"),
            mark("It starts at the peak without a warm-up; from there it comes down as 1cycle does."),
            momentumStays,
            plainNumbers,
            plainPhases};
}

Policy warmupCosinePolicy()
{
    return {"warmup_cosine",
            mark("Cosine with warm-up"),
            mark("Its warm-up is straight and short, a few percent of the run; momentum is not moved."),
            momentumStays,
            warmupNumbers,
            warmupPhases};
}

}  // namespace onecycle
