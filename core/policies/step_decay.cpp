// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array halfAndThreeQuarters{0.5, 0.75};

constexpr std::array numbers{
    PolicyNumber{"milestones",
                 mark("Milestones"),
                 mark("The shares of the run after which the learning rate falls, in ascending order."),
                 {0, 1},
                 0,
                 false,
                 halfAndThreeQuarters},
    PolicyNumber{"gamma",
                 mark("Factor of a fall"),
                 mark("The learning rate is multiplied by it at each milestone."),
                 {0, 1},
                 0.1},
    heldMomentum(),
};

/// `torch.optim.lr_scheduler.MultiStepLR`: the new rate counts from the milestone's step on.
std::vector<Phase> phases(const PolicyRun& run)
{
    const Ramp momentum = holding(run.number("momentum"));
    std::vector<Phase> phases;
    double lr = run.peak;
    for (const double share : run.numbers("milestones")) {
        append(phases, PhaseKind::Hold, justBefore(run.wholeStep(share)), holding(lr), momentum);
        lr *= run.number("gamma");
    }
    append(phases, PhaseKind::Hold, run.steps, holding(lr), momentum);
    return phases;
}

}  // namespace

Policy stepPolicy()
{
    return {"step",
            mark("Step decay"),
            mark("It starts at the peak without a warm-up and falls in jumps instead of a curve."),
            momentumStays,
            numbers,
            phases};
}

}  // namespace onecycle
