// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;

constexpr GuideText cycleMomentum[] = {
    {Meaning, mark("Whether the schedule moves [[momentum]] too, against the [[learning rate]]: high at the start, "
                   "low at the [[peak]], high at the end. Under Adam it is [[beta1]].")},
    {Curve, mark("It adds the lower curve, or takes it away. The learning rate does not change.")},
    {Usual, mark("On in PyTorch and in fastai. A well chosen constant momentum can do as well; the cycle saves the "
                 "search for it.")},
    {Mistake, mark("Leaving it on and setting momentum in the [[optimiser]], where it is overwritten.")},
    {Mistake, mark("Not knowing that it is on. With AdamW, beta1 moves between 0.85 and 0.95 although the call names "
                   "neither.")},
    {Edge, mark("On, with an optimiser that has neither momentum nor betas, the constructor raises `ValueError`.")},
    {Edge, mark("Off, [[max_momentum]] and [[base_momentum]] are not looked at, not even the length of their lists.")},
};
constexpr GuideSource cycleSources[] = {
    guide_source::pytorch,
    guide_source::fastai,
    guide_source::gugger,
    {mark("PyTorch, thread 73305: momentum that is overwritten"), "https://github.com/pytorch/pytorch/issues/73305"},
};

constexpr GuideText maxMomentum[] = {
    {Meaning, mark("[[Momentum|momentum]] ([[beta1]] under Adam) where the [[learning rate]] is lowest: at the start "
                   "and at the end of the cycle.")},
    {Curve, mark("It moves the two ends of the lower curve. With [[three_phase]] it is also where momentum stays "
                 "during [[annihilation]].")},
    {Usual, mark("0.95 in PyTorch, fastai and Smith's runs.")},
    {Mistake, mark("Swapping it with [[base_momentum]]. PyTorch does not mind; momentum then rises with the rate, and "
                   "the [[effective step]] at the peak is far larger.")},
    {Mistake, mark("Taking 0.95 for a very short run: velocity needs about 20 steps to build up.")},
    {Edge, mark("Values of 1 and above, or below 0, are accepted, under Adam too, whose own check is passed by.")},
    {Edge, mark("A list whose length is not the number of groups raises `ValueError`.")},
};

constexpr GuideText baseMomentum[] = {
    {Meaning, mark("[[Momentum|momentum]] ([[beta1]] under Adam) where the [[learning rate]] is highest: at the "
                   "[[peak]].")},
    {Curve, mark("It moves the lowest point of the lower curve, and with it the largest [[effective step]] of the "
                 "run.")},
    {Usual, mark("0.85 in PyTorch, fastai and Smith's runs. New gradients then weigh more while the rate is high.")},
    {Mistake, mark("Expecting a gain by itself. The mirrored curve is a safe default; it is no better than a constant "
                   "momentum that suits the peak.")},
    {Edge, mark("Above `max_momentum` it is accepted: momentum then moves with the learning rate. Equal to it, "
                "momentum is constant.")},
    {Edge, mark("With `linear`, momentum at step `total_steps` lies above `max_momentum`: with 10 steps at 0.9643.")},
};
constexpr GuideSource momentumSources[] = {guide_source::pytorch, guide_source::fastai, guide_source::gugger,
                                           guide_source::smith};

constexpr GuidePage pages[] = {
    {"cycle_momentum", GuideKind::Parameter, mark("Cycle momentum"), cycleMomentum, cycleSources},
    {"max_momentum", GuideKind::Parameter, mark("Momentum ceiling"), maxMomentum, momentumSources},
    {"base_momentum", GuideKind::Parameter, mark("Momentum floor"), baseMomentum, momentumSources},
};

}  // namespace

std::span<const GuidePage> momentumPages()
{
    return pages;
}

}  // namespace onecycle
