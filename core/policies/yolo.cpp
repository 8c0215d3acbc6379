// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{
    warmupShare(0.01),
    lastFactor(0.01),
    PolicyNumber{
        "first_momentum", mark("First momentum"), mark("The momentum at the start of the warm-up."), {0, 1}, 0.8},
    PolicyNumber{"momentum", mark("Momentum"), mark("The momentum from the end of the warm-up on."), {0, 1}, 0.937},
};

/// YOLOv5's train.py: the whole line is `lr0 * ((1 - x) * (1 - lrf) + lrf)` over the share x of the run, and the
/// warm-up leads to the point of it where it ends. YOLOv5 takes x once an epoch (this is the line through these points)
/// and warms up for at least 100 steps.
std::vector<Phase> phases(const PolicyRun& run)
{
    const double end = run.wholeStep(run.number("warmup_share"));
    const double factor = run.number("last_factor");
    const double target = run.peak * ((1 - end / run.steps) * (1 - factor) + factor);
    const double momentum = run.number("momentum");
    std::vector<Phase> phases;
    append(phases, PhaseKind::WarmUp, end, line(0, target), line(run.number("first_momentum"), momentum));
    append(phases, PhaseKind::Decay, run.steps, line(target, run.peak * factor), holding(momentum));
    return phases;
}

}  // namespace

Policy yoloPolicy()
{
    return {"yolov5",
            mark("YOLOv5"),
            mark("Its warm-up starts at zero and is short, then it comes down in a straight line; its momentum rises "
                 "with the learning rate, where 1cycle's falls."),
            mark("The momentum rises in the warm-up and stays there."),
            numbers,
            phases};
}

}  // namespace onecycle
