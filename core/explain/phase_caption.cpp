// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/caption.h"
#include "core/explain/caption_words.h"
#include "core/schedule/curve.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"

#include <algorithm>

namespace onecycle {
namespace {

/// The usual way of a phase, with the reason that its source gives.
TextMark reasoned(PhaseKind kind, bool threePhase)
{
    switch (kind) {
    case PhaseKind::WarmUp:
        return mark("Step %1 of %2 is in the warm-up: the learning rate rises from %3 to the peak of %4, slowly enough "
                    "for the network to reach smoother ground, where it tolerates so high a rate (Kalra and "
                    "Barkeshli 2024).");
    case PhaseKind::Annealing:
        if (threePhase)
            return mark("Step %1 of %2 is in the annealing: the learning rate falls from the peak of %3 back to the "
                        "%4 it began with; a high rate keeps the network in flat regions, and the gain tends to show "
                        "once the rate comes down (Gugger, The 1cycle policy).");
        return mark("Step %1 of %2 is in the annealing: the learning rate falls from the peak of %3 to %4; a high rate "
                    "keeps the network in flat regions, and the gain tends to show once the rate comes down (Gugger, "
                    "The 1cycle policy).");
    case PhaseKind::Annihilation:
        return mark("Step %1 of %2 is in the annihilation: the learning rate falls on from %3 to %4, which lets the "
                    "network go down into a steeper minimum within the flat region it has found (Gugger, The 1cycle "
                    "policy).");
    case PhaseKind::Hold:
    case PhaseKind::Decay: break;
    }
    return {};
}

/// Any other way: what happens, without a reason.
TextMark plain(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::WarmUp: return mark("Step %1 of %2 is in the warm-up: the learning rate goes from %3 to %4.");
    case PhaseKind::Annealing: return mark("Step %1 of %2 is in the annealing: the learning rate goes from %3 to %4.");
    case PhaseKind::Annihilation:
        return mark("Step %1 of %2 is in the annihilation: the learning rate goes from %3 to %4.");
    case PhaseKind::Hold: return mark("Step %1 of %2 is in a hold: the learning rate stays at %3.");
    case PhaseKind::Decay: return mark("Step %1 of %2 is in a decay: the learning rate goes from %3 to %4.");
    }
    return {};
}

bool goesItsUsualWay(const Phase& phase)
{
    const bool rises = phase.lr.from < phase.lr.to;
    return phase.kind == PhaseKind::WarmUp ? rises : phase.lr.from > phase.lr.to;
}

TextMark momentumWords(const Ramp& ramp, bool mirrors, bool betas)
{
    if (ramp.from == ramp.to)
        return betas ? mark("beta1, which takes the place of momentum here, stays at %1.")
                     : mark("Momentum stays at %1.");
    if (!mirrors)
        return betas ? mark("beta1, which takes the place of momentum here, goes from %1 to %2.")
                     : mark("Momentum goes from %1 to %2.");
    if (ramp.from > ramp.to)
        return betas ? mark("beta1, which takes the place of momentum here, falls from %1 to %2: while the rate is "
                            "high, new gradients weigh more.")
                     : mark("Momentum falls from %1 to %2: while the rate is high, new gradients weigh more (Gugger, "
                            "The 1cycle policy).");
    return betas ? mark("beta1, which takes the place of momentum here, climbs from %1 to %2, against the rate.")
                 : mark("Momentum climbs from %1 to %2, against the rate.");
}

Remark momentumRemark(const Phase& phase, bool betas)
{
    const auto way = [](const Ramp& ramp) { return (ramp.from < ramp.to) - (ramp.from > ramp.to); };
    const bool mirrors = way(phase.lr) * way(phase.momentum) < 0;
    return {
        momentumWords(phase.momentum, mirrors, betas), {worded(phase.momentum.from), worded(phase.momentum.to)}, {}};
}

}  // namespace

std::vector<Remark> phaseCaption(const Schedule& schedule, const ScheduleConfig& config, std::int64_t step,
                                 std::size_t group)
{
    const Phase& phase = schedule.phases(group)[schedule.phaseAt(static_cast<double>(step))];
    const TextMark words = goesItsUsualWay(phase) ? reasoned(phase.kind, config.threePhase) : TextMark{};
    std::vector<Remark> remarks{
        {words.empty() ? plain(phase.kind) : words,
         {wordedCount(step), wordedCount(schedule.totalSteps()), worded(phase.lr.from), worded(phase.lr.to)},
         {}}};
    if (step == schedule.totalSteps() - 1)
        remarks.push_back({mark("It is the last one, for steps count from 0."), {}, {}});
    if (!schedule.cyclesMomentum())
        return remarks;
    remarks.push_back(momentumRemark(phase, momentumKind(config.optimizer) == MomentumKind::Betas));
    const StepValue value = schedule.valueAt(static_cast<double>(step), group);
    if (hasEffectiveStep(config) && value.momentum < 1)
        remarks.push_back({mark("At this step lr / (1 − momentum), the step that a steady gradient makes, is %1."),
                           {worded(quantityOf(value, Quantity::EffectiveStep))},
                           {}});
    return remarks;
}

}  // namespace onecycle
